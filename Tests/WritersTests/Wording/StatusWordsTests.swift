import Kinerja
import Testing
import Writers

@Suite("Words for states")
struct StatusWordsTests {
  @Test("submissions and findings")
  func verdicts() {
    #expect(Severity.error.word == Phrase("Kesalahan", "Error"))
    #expect(Severity.warning.word == Phrase("Peringatan", "Warning"))
    #expect(Severity.info.word == Phrase("Info", "Info"))
    let statuses: [SubmissionStatus] = [.accepted, .acceptedWithNotes, .rejected, .held]
    #expect(
      statuses.map(\.word.indonesian) == ["Diterima", "Diterima dengan catatan", "Ditolak", "Ditahan"]
    )
    #expect(UnitQuarterStatus.missing.word.english == "Not received")
    #expect(Suggestion.Confidence.certain.word.indonesian == "pasti")
  }

  @Test("rules of reading, and reasons why a rule was not applied, each with words of its own")
  func rules() {
    for language in Language.allCases {
      let readings = ReadingRule.allCases.map { $0.word[language] }
      #expect(Set(readings).count == readings.count)
      let reasons = NotChecked.Reason.allCases.map { $0.word[language] }
      #expect(Set(reasons).count == reasons.count)
    }
  }

  @Test("values and missing achievements")
  func values() {
    #expect(ValueState.nihil.word == Phrase("Tidak diukur", "Not measured"))
    #expect(NoAchievementReason.targetZero.word.indonesian == "tidak dihitung (target 0)")
    #expect(BudgetBasis.cumulative.word.english == "to date")
  }

  @Test("periods")
  func periods() {
    let quarter = QuarterPeriod(year: 2026, quarter: .second)
    #expect(PeriodText.text(quarter, in: .indonesian) == "TW II 2026")
    #expect(PeriodText.text(Period.quarter(quarter), in: .english) == "Q2 2026")
    #expect(PeriodText.text(.semester(year: 2026, half: 1), in: .indonesian) == "Semester 1 2026")
    #expect(PeriodText.text(.year(2026), in: .indonesian) == "Tahun 2026")
  }
}
