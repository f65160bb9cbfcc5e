internal import Kinerja
internal import Parsers

/// T05: two target files of one unit that hold from the same quarter, with different targets and no mark of a revision.
///
/// Without a ledger this is how a changed agreement shows: the agreed file and the changed one lie side by side.
enum TargetConflicts {
  /// The findings of each part, in the order of the parts.
  static func of(_ parts: [AgreementPart]) -> [[Finding]] {
    var findings: [[Finding]] = parts.map { _ in [] }
    var byUnit: [String: [AgreementPart]] = [:]
    for (index, part) in originalsFirst(parts) {
      let rivals = (byUnit[part.unit.code] ?? []).filter { isRival($0, of: part) }
      byUnit[part.unit.code, default: []].append(part)
      var told: Set<String> = []
      for earlier in rivals {
        let known = AgreedRows(earlier.rows)
        for row in part.rows {
          guard let agreed = known.row(like: row), let finding = conflict(row, agreed, in: earlier.file),
            told.insert(row.code ?? row.name).inserted
          else { continue }
          findings[index].append(finding)
        }
      }
    }
    return findings
  }

  /// The file that was copied before its copy "(1)", else as they come.
  private static func originalsFirst(_ parts: [AgreementPart]) -> [(offset: Int, element: AgreementPart)] {
    let ranked = parts.enumerated().map { item in
      (copy: RevisionMark(fileName: item.element.file)?.copy ?? 0, item: item)
    }
    return ranked.sorted {
      $0.copy == $1.copy ? $0.item.offset < $1.item.offset : $0.copy < $1.copy
    }.map(\.item)
  }

  private static func isRival(_ earlier: AgreementPart, of part: AgreementPart) -> Bool {
    earlier.validFrom == part.validFrom
      && earlier.isRevision == part.isRevision
      && revision(earlier) == revision(part)
  }

  /// A copy, "(1)", is no revision.
  private static func revision(_ part: AgreementPart) -> Int {
    RevisionMark(fileName: part.file)?.revision ?? 0
  }

  /// What one of them leaves to the other is no conflict.
  private static func conflict(_ row: AgreedRow, _ agreed: AgreedRow, in file: String) -> Finding? {
    if row.annualTarget != .none, agreed.annualTarget != .none, row.annualTarget != agreed.annualTarget {
      return finding(row, row.annualTarget, agreed.annualTarget, at: row.place, file)
    }
    for quarter in Quarter.allCases {
      guard let target = row.quarterTargets[quarter], let other = agreed.quarterTargets[quarter],
        target != other, target != .none, other != .none
      else { continue }
      return finding(row, target, other, at: row.quarterPlaces[quarter] ?? row.place, file)
    }
    return nil
  }

  private static func finding(
    _ row: AgreedRow, _ value: Target, _ agreed: Target, at place: Place, _ file: String
  ) -> Finding {
    Finding(
      .T05, at: place, indicator: row.code ?? row.name,
      arguments: [
        "value": .target(value), "agreed": .target(agreed), "other": .text(String(FileNames.base(file))),
      ])
  }
}

/// The rows of a target file, found by code, else by equal name.
private struct AgreedRows {
  private let byCode: [String: AgreedRow]
  private let byName: [String: AgreedRow]

  init(_ rows: [AgreedRow]) {
    byCode = Dictionary(
      rows.compactMap { row in row.code.map { ($0.uppercased(), row) } },
      uniquingKeysWith: { first, _ in first })
    byName = Dictionary(
      rows.map { (TextFingerprint.normalize($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func row(like row: AgreedRow) -> AgreedRow? {
    if let code = row.code, let known = byCode[code.uppercased()] { return known }
    guard let known = byName[TextFingerprint.normalize(row.name)] else { return nil }
    return row.code == nil || known.code == nil ? known : nil
  }
}
