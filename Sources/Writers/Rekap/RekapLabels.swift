internal import Kinerja

/// The words of the rekap workbook itself.
enum RekapLabels {
  // Sheets
  static let unitsSheet = Phrase("Unit", "Units")
  static let summarySheet = Phrase("Ringkasan", "Summary")
  static let recapSheet = Phrase("Rekap", "Recap")
  static let missingSheet = Phrase("Belum Masuk", "Not Received")
  static let findingsSheet = Phrase("Temuan", "Findings")
  static let sourcesSheet = Phrase("Sumber", "Sources")
  static let dataSheet = Phrase("Data", "Data")
  static let methodSheet = Phrase("Cara Hitung", "Method")

  // Titles
  static let recapTitle = Phrase("REKAPITULASI CAPAIAN KINERJA", "CONSOLIDATED PERFORMANCE")
  static let summaryTitle = Phrase("RINGKASAN CAPAIAN KINERJA", "PERFORMANCE SUMMARY")
  static let unitsTitle = Phrase("CAPAIAN DAN ANGGARAN PER UNIT", "ACHIEVEMENT AND BUDGET BY UNIT")
  static let missingTitle = Phrase("LAPORAN YANG BELUM MASUK KE REKAP", "REPORTS NOT IN THE RECAP")
  static let findingsTitle = Phrase("TEMUAN PEMERIKSAAN", "FINDINGS OF THE CHECK")
  static let sourcesTitle = Phrase("SUMBER SETIAP ANGKA", "SOURCE OF EVERY FIGURE")
  static let methodTitle = Phrase("CARA HITUNG", "METHOD OF CALCULATION")
  static let quarter = Phrase("Triwulan", "Quarter")
  static let semester = Phrase("Semester", "Semester")
  static let year = Phrase("Tahun", "Year")
  static let page = Phrase("Halaman ", "Page ")
  static let of = Phrase(" dari ", " of ")

  // Columns
  static let number = Phrase("No", "No")
  static let unit = Phrase("Unit", "Unit")
  static let unitCode = Phrase("Kode Unit", "Unit Code")
  static let objective = Phrase("Sasaran", "Objective")
  static let code = Phrase("Kode", "Code")
  static let indicator = Phrase("Indikator Kinerja", "Indicator")
  static let unitOfMeasure = Phrase("Satuan", "Unit of Measure")
  static let kind = Phrase("Jenis", "Kind")
  static let annualTarget = Phrase("Target Tahun (PK)", "Annual Target")
  static let target = Phrase("Target", "Target")
  static let plannedTarget = Phrase("Target RA", "Planned Target")
  static let agreedTarget = Phrase("Target PK", "Agreed Target")
  static let actual = Phrase("Realisasi", "Actual")
  static let achievement = Phrase("Capaian (%)", "Achieved (%)")
  static let achievementToDate = Phrase("Capaian thd Target s.d. (%)", "Achieved to Date (%)")
  static let achievementOfYear = Phrase("Capaian thd Target Tahun (%)", "Achieved of Annual Target (%)")
  static let category = Phrase("Predikat", "Category")
  static let toDate = Phrase("s.d.", "To Date,")
  static let increment = Phrase("Tambahan", "Added in")
  static let strategicPlan = Phrase("Renstra", "Strategic Plan")
  static let strategicTarget = Phrase("Target Akhir Renstra", "Target at Its End")
  static let strategicAchievement = Phrase("Capaian thd Renstra (%)", "Achieved of It (%)")
  static let efficiency = Phrase("Efisiensi (poin %)", "Efficiency (% points)")
  static let efficiencyOpen = Phrase("belum dapat dinilai", "not assessable")
  static let budgetGroup = Phrase("Anggaran (Rp)", "Budget (Rp)")
  static let budget = Phrase("Pagu", "Budget")
  static let budgetShare = Phrase("Serapan (%)", "Spent (%)")
  static let supporting = Phrase("Faktor Pendukung", "Supporting Factors")
  static let hindering = Phrase("Faktor Penghambat", "Hindering Factors")
  static let followUp = Phrase("Tindak Lanjut", "Follow-up")
  static let evidence = Phrase("Bukti Dukung", "Evidence")
  static let status = Phrase("Status", "Status")
  static let notes = Phrase("Catatan Validasi", "Notes of the Check")

  // Rekap
  static let average = Phrase("Rata-rata capaian dan jumlah anggaran", "Average achievement and total budget")
  static let complete = Phrase("Lengkap", "Complete")
  static let incomplete = Phrase("Belum lengkap", "Incomplete")
  static let notInReport = Phrase("Tidak ada di laporan", "Not in the report")
  static let noAgreement = Phrase(
    "Perjanjian kinerja unit ini untuk periode ini belum ada.",
    "There is no agreement of this unit for this period."
  )
  static let returned = Phrase("Dikembalikan saat peninjauan", "Returned in the review")
  static let andMore = Phrase("lagi", "more")

  // Unit
  static let report = Phrase("Laporan", "Report")
  static let indicators = Phrase("Jumlah indikator", "Indicators")
  static let computed = Phrase("Dapat dihitung", "Computed")
  static let averageAchievement = Phrase("Rata-rata capaian (%)", "Average achievement (%)")
  static let notComputed = Phrase("Tidak dihitung", "Not computed")
  static let budgetSpent = Phrase("Realisasi anggaran (Rp)", "Budget spent (Rp)")
  static let budgetAgreed = Phrase("Pagu (Rp)", "Budget (Rp)")
  static let allUnits = Phrase("Seluruh unit", "All units")
  static let knownBudget = Phrase(
    "Hanya yang pagu dan realisasi anggarannya diketahui",
    "Only where budget and spending are both known"
  )
  static let partial = Phrase("belum lengkap", "incomplete")
  static let partialRemark = Phrase(
    "Serapan dikosongkan bila pagu atau realisasi anggaran sebagian indikator belum diketahui.",
    "The share spent is left blank where budget or spending of some indicators is not known."
  )

  // Lists
  static let period = Phrase("Periode", "Period")
  static let file = Phrase("Berkas", "File")
  static let files = Phrase("Berkas yang diterima", "Files received")
  static let why = Phrase("Alasan", "Reason")
  static let head = Phrase("Kepala", "Head")
  static let email = Phrase("Email", "E-mail")
  static let nothingReceived = Phrase(
    "Belum ada berkas yang diterima.",
    "No file has been received."
  )
  static let nothingMissing = Phrase(
    "Semua unit yang wajib lapor sudah masuk ke rekap.",
    "Every unit that had to report is in the recap."
  )
  static let unassigned = Phrase(
    "Berkas yang unit atau triwulannya belum dikenali",
    "Files of which unit or quarter are not known"
  )
  static let noUnassigned = Phrase("Tidak ada.", "None.")
  static let severity = Phrase("Tingkat", "Level")
  static let sheet = Phrase("Lembar", "Sheet")
  static let cell = Phrase("Sel", "Cell")
  static let column = Phrase("Kolom", "Column")
  static let found = Phrase("Tertulis", "Written")
  static let expected = Phrase("Seharusnya", "Expected")
  static let message = Phrase("Uraian", "Message")
  static let fix = Phrase("Perbaikan", "To Do")
  static let suggestion = Phrase("Usulan", "Suggestion")
  static let verdict = Phrase("Status Berkas", "Verdict")
  static let noFindings = Phrase("Tidak ada temuan.", "Nothing found.")
  static let figure = Phrase("Angka", "Figure")
  static let value = Phrase("Nilai", "Value")
  static let numerator = Phrase("Pembilang", "Numerator")
  static let denominator = Phrase("Penyebut", "Denominator")
  static let budgetReported = Phrase("Pagu menurut laporan", "Budget as reported")
  static let spentToDate = Phrase("Realisasi anggaran s.d.", "Spent to date")
  static let spentInQuarter = Phrase("Realisasi anggaran TW ini", "Spent in the quarter")
  static let reports = Phrase("Jumlah laporan", "Reports")
  static let attempt = Phrase("Kiriman Ke-", "Attempt")
  static let noSources = Phrase("Belum ada angka yang masuk ke rekap.", "No figure is in the recap yet.")

  /// `TRIWULAN II TAHUN 2026`, for titles.
  static func title(of period: Period, in language: Language) -> String {
    switch (period, language) {
    case (.quarter(let quarter), .indonesian): "TRIWULAN \(quarter.quarter.roman) TAHUN \(quarter.year)"
    case (.quarter(let quarter), .english): "QUARTER \(quarter.quarter.roman), \(quarter.year)"
    case (.semester(let year, let half), .indonesian): "SEMESTER \(half == 1 ? "I" : "II") TAHUN \(year)"
    case (.semester(let year, let half), .english): "SEMESTER \(half == 1 ? "I" : "II"), \(year)"
    case (.year(let year), .indonesian): "TAHUN \(year)"
    case (.year(let year), .english): "YEAR \(year)"
    }
  }

  /// `Triwulan II`, for the heads of columns.
  static func name(of period: Period, in language: Language) -> String {
    switch period {
    case .quarter(let period): "\(quarter[language]) \(period.quarter.roman)"
    case .semester(_, let half): "\(semester[language]) \(half == 1 ? "I" : "II")"
    case .year(let year): "\(Self.year[language]) \(year)"
    }
  }

  /// What was spent from TW I to the end of the period.
  static func budgetActual(in period: Period) -> Phrase {
    let last = period.quarters.last
    return Phrase(
      "Realisasi s.d. \(last.map { short($0, in: .indonesian) } ?? "")",
      "Spent to Date, \(last.map { short($0, in: .english) } ?? "")"
    )
  }

  /// `Triwulan II 2026`, for the foot of a page and the title of the file.
  static func fullName(of period: Period, in language: Language) -> String {
    let name = name(of: period, in: language)
    if case .year = period { return name }
    return "\(name) \(period.year)"
  }

  /// `[Laporan bulanan April]` before words that are not those of the report of the quarter.
  static func monthly(_ month: MonthPeriod, in language: Language) -> String {
    let name = DateText.month(String(month.month.rawValue), in: language) ?? month.code
    return "[\(ReportWords.monthlyFile[language]) \(name)]"
  }

  /// `TW II`, where there is little room.
  static func short(_ quarter: QuarterPeriod, in language: Language) -> String {
    switch language {
    case .indonesian: "TW \(quarter.quarter.roman)"
    case .english: "Q\(quarter.quarter.rawValue)"
    }
  }
}
