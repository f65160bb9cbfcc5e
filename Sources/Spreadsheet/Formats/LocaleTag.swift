/// What stands behind the dash of `[$Rp-421]`: a Windows locale number, or a language tag in newer files.
struct LocaleTag: Hashable {
  /// The language as a Windows locale number, for those known here.
  private(set) var language: Int?
  private(set) var systemPattern: FormatSection.SystemPattern?

  init(_ text: some StringProtocol) {
    let tag = text.prefix { $0 != "," }.lowercased()
    // F800 and F400 are what Excel writes for the two formats marked with an asterisk in its list of
    // dates and times; newer ones write the words.
    if tag == "f800" || tag == "x-sysdate" {
      systemPattern = .longDate
    } else if tag == "f400" || tag == "x-systime" {
      systemPattern = .time
    } else if tag == "id" || tag.hasPrefix("id-") {
      language = DisplayLocale.indonesianLanguage
    } else if tag == "en" || tag.hasPrefix("en-") {
      language = DisplayLocale.englishLanguage
    } else {
      // Digits further left choose a calendar and the shapes of digits.
      language = Int(tag.suffix(4), radix: 16)
    }
  }
}
