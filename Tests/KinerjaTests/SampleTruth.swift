import Foundation
import TestSupport

import Kinerja

/// The worked truth of the sample set, as values of the domain.
struct SampleTruth {
  typealias Object = [String: Any]

  let units: [OfficeUnit]
  let agreements: AgreementBook
  /// In the order of receipt.
  let submissions: [CheckedSubmission]

  init() throws {
    let agreements = try AgreementBook(Self.agreements())
    let received = try Self.list("penerimaan.json").compactMap { $0["file"] as? String }
    units = try Self.list("units", of: Self.object("recap-2026.json")).map { unit in
      OfficeUnit(code: try Self.text("unit", of: unit), name: try Self.text("name", of: unit))
    }
    let known = Dictionary(uniqueKeysWithValues: units.map { ($0.code, $0) })
    self.agreements = agreements
    submissions = try received.map { file in
      let truth = try Self.object(file.replacingOccurrences(of: "masuk/", with: "") + ".json")
      return try Self.submission(file, truth, units: known, agreements: agreements)
    }
  }

  private static func agreements() throws -> [Agreement] {
    let targets = try list("targets", of: object("pk.json"))
    var keys: [[String]] = []
    var grouped: [[String]: [Object]] = [:]
    for target in targets {
      let key = [try text("unit", of: target), try text("valid_from", of: target)]
      if grouped[key] == nil { keys.append(key) }
      grouped[key, default: []].append(target)
    }
    return try keys.map { key in
      guard case .quarter(let validFrom) = Period(code: key[1]) else { throw Malformed(key[1]) }
      return Agreement(
        unit: key[0],
        validFrom: validFrom,
        indicators: try (grouped[key] ?? []).map(indicator),
        files: [],
        isRevision: validFrom.quarter != .first
      )
    }
  }

  private static func indicator(_ object: Object) throws -> Indicator {
    guard let quarters = object["tw"] as? [Any], quarters.count == 4,
      let direction = Direction(rawValue: try text("arah", of: object)),
      let accumulation = Accumulation(rawValue: try text("akumulasi", of: object))
    else { throw Malformed("indicator") }
    let targets = try quarters.map { try target($0, direction) }
    return Indicator(
      code: try text("indicator", of: object),
      name: try text("name", of: object),
      unitOfMeasure: try text("satuan", of: object),
      direction: direction,
      accumulation: accumulation,
      annualTarget: try target(object["annual"], direction),
      quarterTargets: Dictionary(uniqueKeysWithValues: zip(Quarter.allCases, targets)),
      budget: amount(object["budget"])
    )
  }

  private static func submission(
    _ file: String,
    _ truth: Object,
    units: [String: OfficeUnit],
    agreements: AgreementBook
  ) throws -> CheckedSubmission {
    let unit = (truth["unit"] as? String).flatMap { units[$0] }
    var period: QuarterPeriod?
    if let code = truth["period"] as? String, case .quarter(let quarter) = Period(code: code) {
      period = quarter
    }
    guard let status = SubmissionStatus(rawValue: try text("status", of: truth)) else {
      throw Malformed(file)
    }
    let agreement = unit.flatMap { unit in period.flatMap { agreements.agreement(of: unit.code, in: $0) } }
    let values = try (truth["values"] as? [Object] ?? []).compactMap { value in
      try agreement?.indicator(try text("indicator", of: value)).map { try checkedValue(value, $0) }
    }
    return CheckedSubmission(
      file: file,
      sha256: try text("sha256", of: truth),
      unit: unit,
      period: period,
      revision: truth["revision"] as? Int ?? 1,
      status: status,
      values: values,
      findings: try list("findings", of: truth).compactMap { finding in
        FindingCode(rawValue: try text("code", of: finding)).map { Finding($0) }
      }
    )
  }

  private static func checkedValue(_ object: Object, _ indicator: Indicator) throws -> CheckedValue {
    let actual: Actual? =
      if let label = object["actual"] as? String {
        .predicate(label, score: nil)
      } else {
        amount(object["actual"]).map(Actual.amount)
      }
    return CheckedValue(
      indicator: indicator,
      state: ValueState(rawValue: try text("state", of: object)) ?? .missing,
      actual: actual,
      target: try target(object["target"], indicator.direction),
      annualTarget: indicator.annualTarget,
      achievement: amount(object["achievement"]).map(Achievement.percent) ?? .none(.missing),
      budget: amount(object["budget"]),
      budgetActual: amount(object["budget_actual"]),
      budgetBasis: (object["budget_basis"] as? String).flatMap(BudgetBasis.init(rawValue:)),
      numerator: amount(object["numerator"]),
      denominator: amount(object["denominator"])
    )
  }
}

/// Reading JSON.
extension SampleTruth {
  struct Malformed: Error {
    let what: String
    init(_ what: String) { self.what = what }
  }

  static func object(_ name: String) throws -> Object {
    guard let object = try json(name) as? Object else { throw Malformed(name) }
    return object
  }

  static func list(_ name: String) throws -> [Object] {
    guard let list = try json(name) as? [Object] else { throw Malformed(name) }
    return list
  }

  static func list(_ key: String, of object: Object) throws -> [Object] {
    guard let list = object[key] as? [Object] else { throw Malformed(key) }
    return list
  }

  static func text(_ key: String, of object: Object) throws -> String {
    guard let text = object[key] as? String else { throw Malformed(key) }
    return text
  }

  static func amount(_ value: Any?) -> Amount? { (value as? Double).flatMap { Amount($0) } }

  /// A null is a dash, a text a range or a rating.
  static func target(_ value: Any?, _ direction: Direction) throws -> Target {
    if let amount = amount(value) { return .amount(amount) }
    guard let text = value as? String else { return .notDue }
    guard direction == .range else { return .predicate(text) }
    let bounds = text.split(separator: "-").compactMap { Double($0) }.compactMap { Amount($0) }
    guard bounds.count == 2 else { throw Malformed(text) }
    return .range(bounds[0], bounds[1])
  }

  private static func json(_ name: String) throws -> Any {
    let path = Fixture("samples/truth/" + name).path
    return try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
  }
}
