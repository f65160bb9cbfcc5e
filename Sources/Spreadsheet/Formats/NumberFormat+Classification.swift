extension NumberFormat {
  /// Tells from the code itself what kind of value it shows.
  package init(code: String) {
    // Empty means General: some writers store it so.
    guard !code.isEmpty else {
      self = .general
      return
    }
    let sections = FormatScanner.sections(code)
    // A first section such as `[=0]"-"` says nothing of the numbers that the next one shows.
    let telling = sections.prefix(3).first { !$0.isFixed } ?? sections.first
    self.init(code: code, kind: telling?.kind ?? .general)
  }
}
