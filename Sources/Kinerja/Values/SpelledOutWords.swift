/// A name as a list of words in which the usual short forms of letters and lists are written out.
///
/// Only for suggestions: `SMPN 1` and `SMP Negeri 1` are one school to a reader, but a match needs a name or an alias.
struct SpelledOutWords: Hashable, Sendable {
  /// In their order; letters and digits apart, so that `SMPN1` has two.
  let words: [String]

  init(_ fingerprint: TextFingerprint) {
    words = Self.runs(of: fingerprint.normalized).flatMap { Self.longForms[$0] ?? [$0] }
  }

  var text: String { words.joined(separator: " ") }
  var bag: Set<String> { Set(words) }

  /// What tells one school or class from the next, so never taken for a slip.
  var numbers: Set<String> { Set(words.filter { $0.utf8.allSatisfy(Self.isDigit) }) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func runs(of text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    var isNumber = false
    for character in text {
      let belongs = character.isLetter || character.isNumber
      if !run.isEmpty, !belongs || character.isNumber != isNumber {
        runs.append(run)
        run = ""
      }
      if belongs {
        isNumber = character.isNumber
        run.append(character)
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  /// Short forms met in names of units and indicators; only those that stand for one thing there.
  private static let longForms: [String: [String]] = [
    "din": ["dinas"], "dis": ["dinas"], "bid": ["bidang"], "kec": ["kecamatan"], "kab": ["kabupaten"],
    "sekre": ["sekretariat"], "subbag": ["sub", "bagian"], "bag": ["bagian"],
    "pkm": ["puskesmas"], "perpus": ["perpustakaan"],
    "tkn": ["tk", "negeri"], "sdn": ["sd", "negeri"], "smpn": ["smp", "negeri"], "sman": ["sma", "negeri"],
    "smkn": ["smk", "negeri"], "mtsn": ["mts", "negeri"],
    "jml": ["jumlah"], "jlh": ["jumlah"], "pers": ["persentase"], "prosentase": ["persentase"],
    "persen": ["persentase"], "presentase": ["persentase"], "dok": ["dokumen"], "pend": ["pendidikan"],
    "pddk": ["pendidikan"], "dikbud": ["pendidikan", "dan", "kebudayaan"],
    "yg": ["yang"], "dgn": ["dengan"], "utk": ["untuk"], "thd": ["terhadap"], "dlm": ["dalam"],
    "pd": ["pada"],
    "tdk": ["tidak"], "org": ["orang"],
  ]
}
