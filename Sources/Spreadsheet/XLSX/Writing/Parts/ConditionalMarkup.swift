internal import Markup

/// The `conditionalFormatting` elements of a sheet (ECMA-376 Part 1, 18.3.1.18).
enum ConditionalMarkup {
  static func append(_ conditionals: [SheetContent.Conditional], to xml: inout XMLBuffer) {
    for (index, conditional) in conditionals.enumerated() {
      xml.open("conditionalFormatting", ["sqref": SheetMarkup.list(conditional.ranges)])
      append(conditional, priority: String(index + 1), to: &xml)
      xml.close("conditionalFormatting")
    }
  }

  private static func append(_ rule: SheetContent.Conditional, priority: String, to xml: inout XMLBuffer) {
    let look = rule.lookID.map { String($0) }
    switch rule.format {
    case .cell(let comparison, _):
      xml.open(
        "cfRule",
        ["type": "cellIs", "dxfId": look, "priority": priority, "operator": comparison.operatorName]
      )
      for formula in rule.formulas { xml.leaf("formula", formula) }
    case .expression:
      xml.open("cfRule", ["type": "expression", "dxfId": look, "priority": priority])
      for formula in rule.formulas { xml.leaf("formula", formula) }
    case .colorScale(let stops):
      xml.open("cfRule", ["type": "colorScale", "priority": priority])
      xml.open("colorScale")
      for stop in stops { append(stop.anchor, to: &xml) }
      for stop in stops { xml.empty("color", ["rgb": stop.color.opaqueHex]) }
      xml.close("colorScale")
    case .dataBar(let color):
      xml.open("cfRule", ["type": "dataBar", "priority": priority])
      xml.open("dataBar")
      append(.minimum, to: &xml)
      append(.maximum, to: &xml)
      xml.empty("color", ["rgb": color.opaqueHex])
      xml.close("dataBar")
    }
    xml.close("cfRule")
  }

  private static func append(_ anchor: ConditionalFormat.Anchor, to xml: inout XMLBuffer) {
    let (type, value): (String, Double?) =
      switch anchor {
      case .minimum: ("min", nil)
      case .maximum: ("max", nil)
      case .number(let value): ("num", value)
      case .percent(let value): ("percent", value)
      case .percentile(let value): ("percentile", value)
      }
    xml.empty("cfvo", ["type": type, "val": value.map(StoredNumber.text)])
  }
}

extension ConditionalFormat.Comparison {
  var operatorName: String {
    switch self {
    case .between: "between"
    case .notBetween: "notBetween"
    case .equal: "equal"
    case .notEqual: "notEqual"
    case .less: "lessThan"
    case .atMost: "lessThanOrEqual"
    case .greater: "greaterThan"
    case .atLeast: "greaterThanOrEqual"
    }
  }

  var operands: [String] {
    switch self {
    case .between(let low, let high), .notBetween(let low, let high): [low, high]
    case .equal(let value), .notEqual(let value), .less(let value), .atMost(let value), .greater(let value),
      .atLeast(let value):
      [value]
    }
  }
}
