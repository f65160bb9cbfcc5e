internal import Kinerja

/// The sentences of the `Cara Hitung` sheet.
enum MethodTexts {
  static let intro = Phrase(
    "Lembar ini mencatat aturan yang dipakai untuk menghitung buku kerja ini (T = target, R = realisasi). "
      + "Capaian di lembar Rekap adalah rumus yang dapat ditelusuri di setiap sel; sumber setiap angka ada di "
      + "lembar Sumber.",
    "This sheet records the rules by which this workbook was calculated (T = target, R = figure achieved). "
      + "Achievements in the sheet Recap are formulas that can be followed in each cell; where every figure comes "
      + "from stands in the sheet Sources."
  )

  // Sections
  static let formulas = Phrase("1. Rumus capaian (%)", "1. Achievement (%)")
  static let reasons = Phrase("2. Bila capaian tidak dihitung", "2. Where no achievement is computed")
  static let scale = Phrase("3. Predikat capaian", "3. Categories of achievement")
  static let combination = Phrase("4. Penggabungan triwulan", "4. How quarters combine")
  static let averages = Phrase("5. Rata-rata dan anggaran", "5. Averages and budget")
  static let ratings = Phrase("6. Urutan predikat (skala)", "6. Rating scales")
  static let agreements = Phrase(
    "7. Perjanjian Kinerja dan Rencana Aksi yang berlaku",
    "7. Agreements in force"
  )
  static let reading = Phrase(
    "8. Angka yang dibaca berbeda dari yang tertulis",
    "8. Figures read differently from what is written"
  )
  static let notChecked = Phrase("9. Yang belum diperiksa", "9. What was not checked")
  static let codes = Phrase("10. Singkatan di lembar Data", "10. Codes in the sheet Data")
  static let program = Phrase("11. Program", "11. Program")

  // Heads
  static let direction = Phrase("Arah", "Direction")
  static let formula = Phrase("Rumus", "Formula")
  static let indicatorCount = Phrase("Jumlah indikator", "Indicators")
  static let reason = Phrase("Keterangan", "Reason")
  static let meaning = Phrase("Perlakuan", "Treatment")
  static let lowerBound = Phrase("Mulai dari (%)", "From (%)")
  static let kind = Phrase("Akumulasi", "Accumulation")
  static let semester = Phrase("Semester", "Semester")
  static let year = Phrase("Tahun", "Year")
  static let scaleName = Phrase("Skala", "Scale")
  static let order = Phrase("Dari yang terendah", "From the lowest")
  static let validFrom = Phrase("Berlaku mulai", "In force from")
  static let rule = Phrase("Aturan", "Rule")
  static let figures = Phrase("Jumlah angka", "Figures")
  static let codeHead = Phrase("Tertulis", "Written")
  static let codeMeaning = Phrase("Artinya", "Meaning")
  static let revision = Phrase("perubahan", "revised")
  static let noAgreement = Phrase("Tidak ada.", "None.")
  static let none = Phrase("Tidak ada.", "None.")
  static let unknownUnit = Phrase("Tanpa unit", "No unit")

  // Rules
  static let higher = Phrase("R / T × 100", "R / T × 100")
  static let difference = Phrase(
    "(2T − R) / T × 100, paling rendah 0",
    "(2T − R) / T × 100, not below 0"
  )
  static func quotient(_ cap: String) -> Phrase {
    Phrase("T / R × 100; bila R = 0 dihitung \(cap)", "T / R × 100; \(cap) where R = 0")
  }
  static let exact = Phrase(
    "(1 − |R − T| / T) × 100, paling rendah 0", "(1 − |R − T| / T) × 100, not below 0")
  static let range = Phrase(
    "100 bila R di dalam rentang; di luarnya R dibagi batas terdekat × 100",
    "100 where R is inside the range; outside it R / the nearer bound × 100"
  )
  static let rating = Phrase(
    "100 bila predikat tercapai atau terlampaui; di bawahnya urutan R / urutan T × 100 menurut skala bagian 6",
    "100 where the rating is met or passed; below it place of R / place of T × 100 by the scales of part 6"
  )

  static func treatment(of reason: NoAchievementReason) -> Phrase {
    switch reason {
    case .targetZero:
      Phrase(
        "Target 0 tidak dapat menjadi pembagi, sehingga tidak masuk rata-rata. Untuk arah turun: R = 0 dihitung "
          + "100, R > 0 dihitung 0.",
        "A target of 0 cannot be divided by, so it is left out of averages. Where lower is better: 100 for R = 0, "
          + "0 for R > 0."
      )
    case .notDue:
      Phrase(
        "Target bertanda “-”: belum jatuh tempo, tidak masuk rata-rata dan tidak ditagih.",
        "The target is a dash: not due, left out of averages and not asked for."
      )
    case .noTarget:
      Phrase(
        "Perjanjian tidak memuat target untuk periode ini.", "The agreement has no target for the period.")
    case .missing:
      Phrase(
        "Realisasi kosong. Kosong tidak sama dengan 0 dan tidak dihitung sebagai 0.",
        "No figure was given. Blank is not 0 and does not count as 0."
      )
    case .nihil: Phrase("Unit menulis tanda “-” sebagai realisasi.", "The unit wrote a dash as its figure.")
    case .notAvailable:
      Phrase("Unit menulis bahwa data belum tersedia.", "The unit wrote that data is not there yet.")
    case .notApplicable:
      Phrase(
        "Unit menulis bahwa indikator tidak berlaku.", "The unit wrote that the indicator does not apply.")
    case .notComparable:
      Phrase(
        "Predikat tidak ada di skala yang berlaku, atau angka berhadapan dengan predikat.",
        "The rating is not in the scale in force, or a figure stands against a rating."
      )
    }
  }

  static let scaleRule = Phrase(
    "Predikat ditentukan oleh batas bawah, dibandingkan dengan capaian yang tidak dibulatkan: 90,99 belum 91.",
    "A category begins at its lower bound, compared with the achievement before rounding: 90.99 is not yet 91."
  )

  static func combination(of accumulation: Accumulation) -> (semester: Phrase, year: Phrase) {
    switch accumulation {
    case .sum:
      (
        Phrase(
          "jumlah target dan jumlah realisasi dua triwulan", "sums of targets and figures of both quarters"),
        Phrase(
          "target PK; jumlah realisasi empat triwulan", "agreed target; sum of the figures of four quarters")
      )
    case .cumulative:
      (
        Phrase(
          "posisi akhir semester; tambahan Semester II = TW IV − TW II",
          "position at its end; added in Semester II = Q4 − Q2"
        ),
        Phrase("target PK; realisasi triwulan terakhir", "agreed target; figure of the last quarter")
      )
    case .lastValue:
      (
        Phrase(
          "target dan realisasi triwulan terakhir yang terisi", "target and figure of the last quarter given"),
        Phrase("target PK; realisasi terakhir yang terisi", "agreed target; last figure given")
      )
    case .average:
      (
        Phrase("rata-rata target dan realisasi yang terisi", "means of targets and of figures given"),
        Phrase("target PK; rata-rata semua triwulan yang terisi", "agreed target; mean of all quarters given")
      )
    case .ratio:
      (
        Phrase("jumlah pembilang dibagi jumlah penyebut", "sum of numerators by sum of denominators"),
        Phrase(
          "target PK; jumlah pembilang dibagi jumlah penyebut",
          "agreed target; sum of numerators by sum of denominators"
        )
      )
    case .predicate:
      (
        Phrase("predikat terakhir yang terisi", "last rating given"),
        Phrase("target PK; predikat terakhir yang terisi", "agreed target; last rating given")
      )
    }
  }

  static let combinationRule = Phrase(
    "Capaian semester dan tahun dihitung dari target dan realisasi gabungan, bukan dari rata-rata capaian "
      + "triwulan. Periode yang salah satu triwulannya belum masuk ditandai “belum lengkap”.",
    "Achievements of semesters and years come from combined targets and figures, never from means of quarterly "
      + "achievements. A period that lacks a quarter is marked incomplete."
  )
  static let averageRule = Phrase(
    "Rata-rata capaian adalah rata-rata biasa dari semua capaian yang dapat dihitung.",
    "An average is the plain mean of all achievements that can be computed."
  )
  static let noCap = Phrase(
    "Capaian di atas 100 dihitung apa adanya.",
    "Achievements above 100 count as they are."
  )
  static func cap(_ percent: String) -> Phrase {
    Phrase(
      "Dalam rata-rata setiap capaian dihitung paling tinggi \(percent); capaian yang ditampilkan tidak dipotong.",
      "In averages no achievement counts for more than \(percent); the achievements shown are not cut."
    )
  }
  static let budgetRule = Phrase(
    "Realisasi anggaran dihitung sejak TW I sampai akhir periode. Serapan hanya dihitung bila pagu dan realisasi "
      + "semua indikatornya diketahui.",
    "Spending counts from Q1 to the end of the period. Its share is given only where budget and spending of all "
      + "indicators are known."
  )
  static let knownBudgetRule = Phrase(
    "Serapan seluruh unit memakai indikator yang pagu dan realisasi anggarannya sudah sama-sama diketahui.",
    "The share of all units together counts the indicators of which both budget and spending are known."
  )
  static func lowRule(_ bound: String) -> Phrase {
    Phrase(
      "Capaian disebut rendah bila di bawah \(bound), batas bawah predikat tengah.",
      "An achievement is called low below \(bound), the lower bound of the middle category."
    )
  }
  static let efficiencyRule = Phrase(
    "Efisiensi = capaian − serapan, dalam poin persen; hanya dinilai bila capaian 100 atau lebih.",
    "Efficiency = achievement − share spent, in percentage points; assessed only from an achievement of 100 on."
  )
  static let lastYearRule = Phrase(
    "Angka tahun lalu dihitung dari laporan dan perjanjian tahun itu. Indikator disamakan menurut kode, lalu menurut "
      + "nama yang sama, bila satuannya sama.",
    "Figures of last year come from its own reports and agreements. Indicators are matched by code, else by equal "
      + "name, where the unit of measure is the same."
  )
  static let strategicRule = Phrase(
    "Capaian terhadap Renstra = realisasi tahun ini terhadap target akhir Renstra yang tertulis di perjanjian.",
    "Achieved of the strategic plan = the year's figure against the plan's last target as the agreement gives it."
  )
  static let metOrNot = Phrase("tercapai = 100, tidak tercapai = 0", "met = 100, not met = 0")
  static let programName = Phrase("Dibuat dengan", "Made with")
  static let rulesVersion = Phrase("Versi aturan", "Version of the rules")
}
