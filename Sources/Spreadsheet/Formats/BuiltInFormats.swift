/// The codes behind format numbers that a file may use without spelling them out (ECMA-376 Part 1, 18.8.30).
enum BuiltInFormats {
  static func code(_ id: Int) -> String? { codes[id] }

  private static let codes: [Int: String] = {
    var codes: [Int: String] = [
      0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
      5: "\"$\"#,##0_);\\(\"$\"#,##0\\)", 6: "\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)",
      7: "\"$\"#,##0.00_);\\(\"$\"#,##0.00\\)", 8: "\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)",
      9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
      14: "mm-dd-yy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
      20: "h:mm", 21: "h:mm:ss", 22: "m/d/yy h:mm",
      37: "#,##0_);(#,##0)", 38: "#,##0_);[Red](#,##0)", 39: "#,##0.00_);(#,##0.00)",
      40: "#,##0.00_);[Red](#,##0.00)",
      41: "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
      42: "_(\"$\"* #,##0_);_(\"$\"* \\(#,##0\\);_(\"$\"* \"-\"_);_(@_)",
      43: "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
      44: "_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\);_(\"$\"* \"-\"??_);_(@_)",
      45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    ]
    // East Asian dates and times; elsewhere Excel shows the short date and the time for them.
    for id in Array(27...31) + [36] + Array(50...58) { codes[id] = codes[14] }
    for id in 32...35 { codes[id] = codes[21] }
    // Thai doubles of the formats above.
    let thai: [(ClosedRange<Int>, of: Int)] = [
      (59...62, 1), (63...66, 5), (67...68, 9), (69...71, 12), (72...75, 14), (76...78, 20), (79...81, 45),
    ]
    for (ids, first) in thai { for id in ids { codes[id] = codes[first + id - ids.lowerBound] } }
    return codes
  }()
}
