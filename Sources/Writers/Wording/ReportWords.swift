/// The words of the reports themselves, beside those of findings.
package enum ReportWords {
  package static let sheet = Phrase("lembar", "sheet")
  package static let cell = Phrase("sel", "cell")
  package static let column = Phrase("kolom", "column")
  package static let indicator = Phrase("indikator", "indicator")
  package static let wholeFile = Phrase("seluruh berkas", "the whole file")

  package static let place = Phrase("Letak", "Where")
  package static let found = Phrase("Tertulis", "Written")
  package static let expected = Phrase("Seharusnya", "Expected")
  package static let fix = Phrase("Perbaikan", "To do")
  package static let suggestion = Phrase("Usulan", "Suggestion")

  package static let heading = Phrase("Hasil pemeriksaan laporan kinerja", "Check of performance reports")
  package static let status = Phrase("Status", "Status")
  package static let unit = Phrase("Unit", "Unit")
  package static let period = Phrase("Periode", "Period")
  package static let file = Phrase("Berkas", "File")
  package static let attempt = Phrase("kiriman ke-", "attempt ")
  package static let unknownUnit = Phrase("Unit belum dikenali", "Unit not known")
  package static let unknownPeriod = Phrase("Periode belum dikenali", "Period not known")
  package static let noFile = Phrase("Tidak ada berkas yang diperiksa.", "No file was checked.")
  package static let targetFiles = Phrase("Berkas target (PK dan Rencana Aksi)", "Target files (agreements)")
  package static let monthlyFile = Phrase("Laporan bulanan", "Monthly report")
  package static let monthlyNotes = Phrase(
    "Dari laporan bulanan (bukan isi laporan triwulan ini; gunakan bila sesuai)",
    "From the monthly reports (not part of this report; use what fits)")
  package static let readAs = Phrase(
    "Dibaca berbeda dari yang tertulis",
    "Read differently from what is written"
  )
  package static let readAsVerb = Phrase("dibaca", "read as")
  package static let notChecked = Phrase("Belum diperiksa", "Not checked")
  package static let mustMend = Phrase("Yang harus diperbaiki", "What must be mended")
  package static let shouldLook = Phrase("Sebaiknya diperiksa", "What is worth a look")
  package static let forInformation = Phrase("Untuk diketahui", "For information")
  package static let startHere = Phrase("Mulai dari sini", "Start here")
  package static let checked = Phrase("Yang diperiksa", "What was checked")
  package static let valuesRead = Phrase("Angka yang terbaca", "Figures as they were read")
  package static let chart = Phrase("Capaian per indikator", "Achievement by indicator")
  package static let chartTarget = Phrase("100 % = target", "100 % = target")
  package static let chartDescription = Phrase(
    "Diagram batang; angka yang sama ada di tabel di bawahnya.",
    "Bar chart; the table below it has the same figures."
  )
  package static let indicatorColumn = Phrase("Indikator", "Indicator")
  package static let target = Phrase("Target", "Target")
  package static let actual = Phrase("Realisasi", "Actual")
  package static let achievement = Phrase("Capaian", "Achievement")
  package static let filled = Phrase("indikator terisi, dari", "indicators given, of")
  package static let nothingRead = Phrase("indikator belum dibaca", "indicators not read yet")
  package static let findings = Phrase("Temuan", "Findings")
  package static let summary = Phrase("Ringkasan", "Summary")
  package static let nextSteps = Phrase("Langkah berikutnya", "What to do next")
  package static let count = Phrase("Jumlah", "Number")
  package static let kinds = Phrase("Temuan menurut jenis", "Findings by kind")
  package static let places = Phrase("tempat", "places")
  package static let noErrors = Phrase("Tidak ada kesalahan.", "No errors.")
  package static let noFindings = Phrase("Tidak ada temuan.", "Nothing found.")
}
