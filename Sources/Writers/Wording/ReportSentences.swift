internal import Kinerja

/// The sentences of a report on submissions, the same in every form it is written in.
struct ReportSentences {
  let language: Language

  func unit(of submission: CheckedSubmission) -> String {
    guard let unit = submission.unit else { return ReportWords.unknownUnit[language] }
    return "\(PlainText.oneLine(unit.name)) (\(PlainText.oneLine(unit.code)))"
  }

  func period(of submission: CheckedSubmission) -> String {
    submission.period.map { PeriodText.text($0, in: language) } ?? ReportWords.unknownPeriod[language]
  }

  /// `Berkas: masuk/TW2/gtk.csv (kiriman ke-2)`.
  func file(of submission: CheckedSubmission) -> String {
    let attempt = "\(ReportWords.attempt[language])\(submission.revision)"
    return "\(ReportWords.file[language]): \(PlainText.oneLine(submission.file)) (\(attempt))"
  }

  /// What was counted, such as `Tidak ada kesalahan.` and how many indicators have a figure.
  func outcome(of submission: CheckedSubmission) -> String {
    let counts = Counts(submission.findings)
    var sentences: [String] = []
    if counts.errors == 0 {
      sentences.append(ReportWords.noErrors[language])
      if counts.warnings + counts.infos > 0 { sentences.append(counts.noteSentence(in: language)) }
    } else {
      sentences.append(counts.sentence(in: language) + ".")
    }
    if !submission.values.isEmpty {
      sentences.append(Counts.progress(due: submission.dueCount, read: submission.readCount, in: language))
    }
    return sentences.joined(separator: " ")
  }

  /// What was looked for, whatever was found.
  ///
  /// `Diperiksa: 31 indikator, 12 kolom, 58 aturan dijalankan, 2 aturan tidak dapat dijalankan.`
  func checked(of submission: CheckedSubmission) -> String {
    let rules = submission.coverage.rules.count
    guard !submission.values.isEmpty else {
      return Phrase(
        "Diperiksa: berkasnya saja, \(rules) aturan dijalankan; isinya belum dibandingkan dengan perjanjian kinerja.",
        "Checked: the file only, \(Counts.english(rules, "rule")) run; its content was not compared with the agreement."
      )[language]
    }
    let (indicators, columns) = (submission.values.count, submission.coverage.columnCount)
    let missed = Set(submission.notChecked.map(\.code)).count
    let parts = [
      Phrase("\(indicators) indikator", Counts.english(indicators, "indicator")),
      Phrase("\(columns) kolom", Counts.english(columns, "column")),
      Phrase("\(rules) aturan dijalankan", "\(Counts.english(rules, "rule")) run"),
      missed == 0
        ? Phrase("tidak ada aturan yang tertinggal", "no rule left out")
        : Phrase(
          "\(missed) aturan tidak dapat dijalankan", "\(Counts.english(missed, "rule")) could not be run"),
    ]
    let list = parts.map { $0[language] }.joined(separator: ", ")
    return Phrase("Diperiksa: \(list).", "Checked: \(list).")[language]
  }

  /// Nil where neither the quarter nor the day is known.
  func deadline(of submission: CheckedSubmission, day: Int?) -> String? {
    guard let period = submission.period, let day else { return nil }
    let date = DateText.text(CalendarDay.deadline(of: period, day: day).text, in: language)
    return Phrase(
      "Batas waktu laporan \(PeriodText.text(period, in: .indonesian)): \(date).",
      "Reports of \(PeriodText.text(period, in: .english)) are due on \(date)."
    )[language]
  }

  /// What the explanation of the status leaves open; nil where nothing has to be done.
  func nextStep(for submission: CheckedSubmission) -> String? {
    switch submission.status {
    case .accepted: nil
    case .acceptedWithNotes:
      Phrase(
        "Kirim ulang berkas lengkapnya hanya bila ada yang berubah.",
        "Send the whole file again only where something changes."
      )[language]
    case .rejected:
      Phrase(
        "Yang dikirim ulang ialah berkas lengkap yang sama setelah diperbaiki, bukan hanya baris yang salah.",
        "Send the same file again as a whole, not only the rows that were wrong."
      )[language]
    case .held:
      Phrase(
        "Hubungi petugas perencanaan, atau perbaiki yang disebut di bawah ini lalu kirim ulang.",
        "Ask the planning staff, or mend what is named below and send it again."
      )[language]
    }
  }

  /// What the attempt before had and this one has no more, each with its place.
  func fixed(of submission: CheckedSubmission) -> [String] {
    (submission.comparison?.fixed ?? []).map { item in
      let rendered = MessageCatalogue.render(item.finding, in: language)
      return "\(rendered.title) (\(rendered.code.rawValue)): \(rendered.place)"
    }
  }

  func fixedHeading(of submission: CheckedSubmission) -> Phrase {
    let before = max(submission.revision - 1, 1)
    return Phrase(
      "Sudah diperbaiki sejak kiriman ke-\(before)", "Mended since attempt \(before)")
  }

  /// `Realisasi bukan angka (2 tempat)`.
  func title(of group: FindingGroup) -> String {
    let places = group.findings.count > 1 ? " (\(group.findings.count) \(ReportWords.places[language]))" : ""
    return "\(group.title)\(places)"
  }

  /// One line for each rule of reading, with all figures it applied to.
  func readings(of submission: CheckedSubmission) -> [String] {
    ReadingRule.allCases.compactMap { rule in
      let figures = submission.readAs.filter { $0.rule == rule }.map { reading in
        let place = [reading.place.sheet, reading.place.cell].compactMap(\.self).joined(separator: "!")
        let value = NumberText.ungrouped(reading.value, in: language)
        let raw = PlainText.oneLine(reading.raw)
        return "\(PlainText.oneLine(place)) “\(raw)” \(ReportWords.readAsVerb[language]) \(value)"
      }
      return figures.isEmpty ? nil : "\(rule.word[language]): \(figures.joined(separator: "; "))"
    }
  }

  /// One line for each reason, with all rules that were not applied for it.
  func notChecked(of submission: CheckedSubmission) -> [String] {
    NotChecked.Reason.allCases.compactMap { reason in
      let rules = submission.notChecked.filter { $0.reason == reason }.map { item in
        let concerned = item.indicators.isEmpty ? "" : ": " + item.indicators.joined(separator: ", ")
        return "\(MessageCatalogue.title(of: item.code, in: language)) (\(item.code.rawValue))\(concerned)"
      }
      return rules.isEmpty ? nil : "\(reason.word[language]): \(rules.joined(separator: "; "))"
    }
  }

  /// One line for each month that explains an indicator which this report leaves unexplained.
  func monthlyNotes(of submission: CheckedSubmission) -> [String] {
    submission.values.flatMap { value in
      value.notes.monthly.map { note in
        let words = [note.hindering, note.followUp].compactMap { $0.map(PlainText.oneLine) }
        let month = DateText.month(String(note.month.month.rawValue), in: language) ?? note.month.code
        return "\(PlainText.oneLine(value.indicator.code)), \(month): \(words.joined(separator: "; "))"
      }
    }
  }

  /// What the staff do now.
  func nextSteps(after report: CheckReport) -> [String] {
    let byStatus = Dictionary(grouping: report.submissions, by: \.status)
    var steps: [Phrase] = []
    if report.targets.contains(where: { $0.findings.contains { $0.severity == .error } }) {
      steps.append(
        Phrase(
          "Perbaiki dahulu berkas target yang bermasalah, karena semua laporan dibandingkan dengannya.",
          "Mend the target files with errors first, since every report is compared with them."
        )
      )
    }
    if report.monthly.contains(where: { $0.findings.contains { $0.severity == .error } }) {
      steps.append(
        Phrase(
          "Perbaiki atau ganti berkas laporan bulanan yang bermasalah; isinya belum ikut dibandingkan.",
          "Mend or replace the monthly files with errors; what they hold was not compared."
        )
      )
    }
    if byStatus[.rejected] != nil {
      steps.append(
        Phrase(
          "Sampaikan hasil ini kepada unit yang laporannya ditolak; laporan yang sudah diperbaiki dikirim ulang.",
          "Pass this on to the units whose reports were rejected; they mend them and send them again."
        )
      )
    }
    if byStatus[.held] != nil {
      steps.append(
        Phrase(
          "Pastikan unit dan periode berkas yang ditahan, lalu jalankan pemeriksaan lagi.",
          "Find out unit and period of the files that were held, then run the check again."
        )
      )
    }
    if byStatus[.acceptedWithNotes] != nil {
      steps.append(
        Phrase(
          "Minta unit meninjau peringatannya; laporan yang diterima dengan catatan sudah dapat direkap.",
          "Ask the units to look at their warnings; reports accepted with notes can go into the recap."
        )
      )
    }
    if steps.isEmpty, !report.submissions.isEmpty {
      steps.append(
        Phrase(
          "Tidak ada yang perlu diperbaiki; semua laporan ini sudah dapat direkap.",
          "Nothing has to be mended; all these reports can go into the recap."
        )
      )
    }
    if let code = FindingKind.all(in: report).first?.code.rawValue {
      steps.append(
        Phrase(
          "Penjelasan setiap kode: rekap jelaskan \(code)",
          "An explanation of each code: rekap explain \(code)"
        )
      )
    }
    return steps.map { $0[language] }
  }
}
