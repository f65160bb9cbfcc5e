extension NumberFormat {
  /// Tells from the code itself what kind of value it shows.
  package init(code: String) {
    // Empty means General: some writers store it so.
    guard !code.isEmpty else {
      self = .general
      return
    }
    let sections = FormatScanner.sections(code)
    let forNumbers = sections.prefix(3).filter { !$0.showsText }
    // A first section such as `[=0]"-"` says nothing of the numbers that the next one shows.
    let telling = forNumbers.filter { !$0.isFixed }
    let kind = telling.first?.kind ?? sections.first?.kind ?? .general
    let isDate = kind == .date || kind == .duration
    let isMixed =
      Set(telling.map(\.kind)).count > 1 || isDate && telling.count < forNumbers.count
      || forNumbers.count == 1 && forNumbers[0].condition != nil
    self.init(code: code, kind: kind, isMixed: isMixed)
  }

  /// What a number is shown as; 5 is no percentage in `[<=1]0%;0.00`.
  package func kind(of number: Double) -> Kind {
    guard isMixed else { return kind }
    switch FormatCode(FormatScanner.sections(code), locale: .english).section(for: number) {
    case .section(let section): return section.kind
    case .general: return .general
    case .unshowable: return kind
    }
  }
}
