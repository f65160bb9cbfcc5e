import Kinerja
import Testing

struct PredicateScaleTests {
  @Test(
    arguments: [
      ("WTP", "WTP"), ("wtp", "WTP"), (" Wtp. ", "WTP"), ("WTP (Wajar Tanpa Pengecualian)", "WTP"),
      ("Wajar Tanpa Pengecualian (WTP)", "WTP"), ("Opini WTP", "WTP"), ("TW", "TW"), ("tidak wajar", "TW"),
      ("WTP-DPP", "WTP"), ("WDP", "WDP"), ("Disclaimer", "TMP"),
    ]
  )
  func `an opinion is known in all its spellings`(text: String, label: String) {
    #expect(PredicateScale.opinion.grade(of: text)?.label == label)
  }

  @Test(arguments: [
    "BB (72,15)", "72,15 (BB)", "bb", "BB 72,15", "Predikat BB", "BB [72.15]", "BB (Sangat Baik)",
    "Sangat Baik (BB)",
  ])
  func `a grade may stand beside its score`(text: String) {
    #expect(PredicateScale.akip.grade(of: text)?.label == "BB")
  }

  @Test(arguments: zip(["BB (72,15)", "72,15 (BB)", "BB", "BB 72,15 (80,1)"], ["72,15", "72,15", nil, nil]))
  func `the score is given as written`(text: String, score: String?) {
    #expect(PredicateText(text).score == score)
  }

  @Test(arguments: [
    "", "-", "85", "WTPP", "WTP (WDP)", "BB/A", "wajar", "bukan WTP (WTP)", "WTP 2024 WDP", "(", "()",
  ])
  func `what is not one opinion is none`(text: String) {
    #expect(PredicateScale.opinion.grade(of: text) == nil)
  }

  @Test func `ordinals follow the field's tables`() {
    #expect(PredicateScale.akip.grades.map(\.ordinal) == [1, 2, 3, 4, 5, 6, 7])
    #expect(PredicateScale.opinion.grades.map(\.label) == ["TMP", "TW", "WDP", "WTP"])
    #expect(PredicateScale.opinion.grade(of: "WTP")?.ordinal == 4)
    #expect(PredicateScale.childFriendlyCity.grade(of: "utama")?.ordinal == 4)
  }

  @Test func `the target chooses the scale, what was reached decides between two`() {
    let scales = PredicateScale.standard
    #expect(scales.grade(of: "BB", against: "A")?.scale == .akip)
    #expect(scales.grade(of: "Cukup", against: "Baik")?.scale == .quality)
    #expect(scales.grade(of: "Unggul", against: "Baik")?.scale == .accreditationInWords)
    #expect(scales.grade(of: "WTP", against: "BB") == nil)
    #expect(scales.labels(against: "wtp") == ["TMP", "TW", "WDP", "WTP"])
    #expect(scales.labels(against: "Emas") == [])
  }

  @Test(
    arguments: [
      ("WTPP", "WTP", [("WTP", .likely)]), ("WPT", "WTP", [("WTP", .likely)]),
      ("Sangat Bakk", "Baik", [("Sangat Baik", .likely)]), ("Ut4ma", "Madya", [("Utama", .likely)]),
      ("Baik Sangat", "Baik", [("Sangat Baik", .certain)]), ("BBB", "BB", [("BB", .likely)]),
      ("tidk wajar", "WTP", [("TW", .likely)]), ("WXP", "WTP", [("WDP", .guess), ("WTP", .guess)]),
      ("xyz", "WTP", []), ("WTP", "Emas", []), ("X", "A", []), ("BC", "BB", []), ("85", "BB", []),
    ] as [(String, String, [(String, Suggestion.Confidence)])]
  )
  func `a slip has suggestions, nothing far-fetched has`(
    text: String, target: String, labels: [(String, Suggestion.Confidence)]
  ) {
    #expect(
      PredicateScale.standard.nearest(to: text, against: target)
        == labels.map { Suggestion(value: $0.0, confidence: $0.1) })
  }
}
