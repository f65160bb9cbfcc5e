/// How numbers and names are written where the reader of a text lives.
package struct DisplayLocale: Hashable, Sendable {
  let decimalSeparator: String
  let groupSeparator: String
  let months: [String]
  let shortMonths: [String]
  /// Sunday first.
  let weekdays: [String]
  let shortWeekdays: [String]
  /// What the built-in short date (number formats 14 and 22) means here.
  let shortDate: String
  /// What the long date and the time of the computer's settings are (`[$-F800]` and `[$-F400]`).
  let longDate: String
  let longTime: String

  /// What a code of the built-in formats that follow the computer's settings means here; nil for all others.
  ///
  /// A file that spells out such a code itself is not told from one that names its number: programs that
  /// write these codes write them for these numbers.
  func systemCode(_ code: String) -> String? {
    switch code {
    case "mm-dd-yy": shortDate
    case "m/d/yy h:mm": shortDate + " h:mm"
    default: nil
    }
  }

  package static let indonesian = DisplayLocale(
    decimalSeparator: ",",
    groupSeparator: ".",
    months: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
      "November", "Desember",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
    weekdays: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    shortWeekdays: ["Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"],
    shortDate: "dd/mm/yyyy",
    longDate: "dddd, dd mmmm yyyy",
    longTime: "hh.mm.ss"
  )

  package static let english = DisplayLocale(
    decimalSeparator: ".",
    groupSeparator: ",",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortWeekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    shortDate: "m/d/yyyy",
    longDate: "dddd, mmmm d, yyyy",
    longTime: "h:mm:ss AM/PM"
  )

  /// Languages without a country, as Windows locale numbers.
  static let indonesianLanguage = 0x21
  static let englishLanguage = 0x09

  /// The names a section asks for with `[$-421]` or `[$-409]`; nil for languages that are not known here.
  ///
  /// The low ten bits of a Windows locale number are the language ([MS-LCID] 2.2).
  static func names(of language: Int) -> DisplayLocale? {
    switch language & 0x3FF {
    case indonesianLanguage: .indonesian
    case englishLanguage: .english
    default: nil
    }
  }
}
