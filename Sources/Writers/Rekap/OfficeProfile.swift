/// The office that a workbook is written for: its letterhead, its paper, and who signs.
///
/// What is empty is printed as a dotted line to be filled in by hand.
package struct OfficeProfile: Hashable, Sendable {
  package enum Paper: String, Sendable {
    case f4 = "F4"
    case a4 = "A4"
  }

  /// From the government down to the office; the last line is printed largest.
  package var letterhead: [String]
  /// Where and when it is signed: `Paringin`, `12 Juli 2026`.
  package var place: String
  package var date: String
  package var signatoryTitle: String
  package var signatoryName: String
  package var signatoryRank: String
  /// NIP.
  package var signatoryNumber: String
  package var paper: Paper

  package init(
    letterhead: [String] = [],
    place: String = "",
    date: String = "",
    signatoryTitle: String = "",
    signatoryName: String = "",
    signatoryRank: String = "",
    signatoryNumber: String = "",
    paper: Paper = .f4
  ) {
    self.letterhead = letterhead
    self.place = place
    self.date = date
    self.signatoryTitle = signatoryTitle
    self.signatoryName = signatoryName
    self.signatoryRank = signatoryRank
    self.signatoryNumber = signatoryNumber
    self.paper = paper
  }
}
