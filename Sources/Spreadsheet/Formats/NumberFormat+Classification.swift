extension NumberFormat {
  /// Tells from the code itself what kind of value it shows.
  package init(code: String) {
    // Empty means General: some writers store it so.
    guard !code.isEmpty, let first = FormatScanner.sections(code).first else {
      self = .general
      return
    }
    self.init(code: code, kind: first.kind)
  }
}
