internal import Markup

/// The `dataValidations` element of a sheet (ECMA-376 Part 1, 18.3.1.33).
enum ValidationMarkup {
  static func append(_ validations: [SheetContent.Validation], to xml: inout XMLBuffer) {
    guard !validations.isEmpty else { return }
    xml.open("dataValidations", ["count": String(validations.count)])
    for validation in validations { append(validation, to: &xml) }
    xml.close("dataValidations")
  }

  private static func append(_ validation: SheetContent.Validation, to xml: inout XMLBuffer) {
    let rule = validation.rule
    xml.open(
      "dataValidation",
      [
        "type": rule.rule.typeName, "errorStyle": rule.severity == .stop ? nil : rule.severity.rawValue,
        "operator": rule.rule.comparison.flatMap(\.operatorName), "allowBlank": rule.allowsBlank ? "1" : nil,
        "showInputMessage": "1", "showErrorMessage": "1",
        "errorTitle": (rule.error?.title).map { CellText.escaped($0) },
        "error": (rule.error?.text).map { CellText.escaped($0) },
        "promptTitle": (rule.prompt?.title).map { CellText.escaped($0) },
        "prompt": (rule.prompt?.text).map { CellText.escaped($0) },
        "sqref": SheetMarkup.list(validation.ranges),
      ]
    )
    for (index, formula) in validation.formulas.enumerated() { xml.leaf("formula\(index + 1)", formula) }
    xml.close("dataValidation")
  }
}

extension DataValidation.Rule {
  fileprivate var typeName: String {
    switch self {
    case .list, .listFormula: "list"
    case .whole: "whole"
    case .decimal: "decimal"
    case .textLength: "textLength"
    case .custom: "custom"
    }
  }

  fileprivate var comparison: DataValidation.Comparison? {
    switch self {
    case .list, .listFormula, .custom: nil
    case .whole(let comparison), .decimal(let comparison), .textLength(let comparison): comparison
    }
  }

  /// As the file wants them: at most two.
  func formulas() throws(WorkbookWriteError) -> [String] {
    switch self {
    case .list(let items): return [try Self.listLiteral(items)]
    case .listFormula(let formula), .custom(let formula): return [try FormulaText(formula).text]
    case .whole(let comparison), .decimal(let comparison), .textLength(let comparison):
      for operand in comparison.operands { try StoredNumber.check(operand) }
      return comparison.operands.map(StoredNumber.text)
    }
  }

  private static func listLiteral(_ items: [String]) throws(WorkbookWriteError) -> String {
    if items.isEmpty { throw .ruleBroken(.emptyText(.validationList)) }
    if let item = items.first(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
      throw .ruleBroken(.listItemHoldsComma(item))
    }
    let list = items.joined(separator: ",")
    try TextLimit.check(list, .validationList, atMost: TextLimit.validationList)
    return try FormulaText(
      "\"" + list.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    ).text
  }
}

extension DataValidation.Comparison {
  /// Nil for `between`, which is what no word means.
  fileprivate var operatorName: String? {
    switch self {
    case .between: nil
    case .notBetween: "notBetween"
    case .equal: "equal"
    case .notEqual: "notEqual"
    case .less: "lessThan"
    case .atMost: "lessThanOrEqual"
    case .greater: "greaterThan"
    case .atLeast: "greaterThanOrEqual"
    }
  }

  fileprivate var operands: [Double] {
    switch self {
    case .between(let low, let high), .notBetween(let low, let high): [low, high]
    case .equal(let value), .notEqual(let value), .less(let value), .atMost(let value), .greater(let value),
      .atLeast(let value):
      [value]
    }
  }
}
