/// What a defined name or a table may be called (ECMA-376 Part 1, 18.2.5; Excel's own limits).
package enum NameRules {
  package enum Fault: Hashable, Sendable {
    case empty
    case tooLong
    case badStart
    case forbiddenCharacter
    /// Reads as the address of a cell, such as `TW1` or `R1C1`.
    case looksLikeReference
    /// Reads as `TRUE` or `FALSE`.
    case looksLikeValue
    /// Excel keeps names that begin with `_xlnm.` for itself.
    case reserved
  }

  static func check(_ name: String) throws(WorkbookWriteError) {
    if let fault = fault(of: name) { throw .ruleBroken(.name(fault, name: name)) }
  }

  static func fault(of name: String) -> Fault? {
    guard let first = name.unicodeScalars.first else { return .empty }
    if name.utf16.count > 255 { return .tooLong }
    guard first.properties.isAlphabetic || first == "_" || first == "\\" else { return .badStart }
    let isAllowed = name.unicodeScalars.dropFirst().allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType == .decimal
        || "_.\\?".unicodeScalars.contains($0)
    }
    guard isAllowed else { return .forbiddenCharacter }
    if CellReference(name) != nil || isR1C1(name) { return .looksLikeReference }
    if ["true", "false"].contains(name.lowercased()) { return .looksLikeValue }
    if name.lowercased().hasPrefix("_xlnm.") { return .reserved }
    return nil
  }

  /// `R`, `C`, `RC`, `R1`, `C2`, `R1C1`.
  private static func isR1C1(_ name: String) -> Bool {
    var rest = Array(name.lowercased().utf8)[...]
    for letter in [UInt8(ascii: "r"), UInt8(ascii: "c")] where rest.first == letter {
      rest = rest.dropFirst().drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    return rest.isEmpty
  }
}
