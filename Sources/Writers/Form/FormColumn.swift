internal import Kinerja

/// A column of the form, from left to right.
enum FormColumn: CaseIterable, Hashable {
  case number
  case code
  case objective
  case indicator
  case unitOfMeasure
  case annualTarget
  case target
  case numerator
  case denominator
  case actual
  case achievement
  case budget
  case budgetActual
  case physicalProgress
  case carriedFollowUp
  case supporting
  case hindering
  case followUp
  case evidence
  case remarks
  /// Only in a returned workbook: which cells of the row are marked, in words.
  case result

  /// In widths of a digit; narrow, since all of them share the width of one sheet of paper.
  var width: Double {
    switch self {
    case .number: 4
    case .code: 9.5
    case .objective: 14.5
    case .indicator: 25
    case .unitOfMeasure: 9.5
    case .annualTarget, .target, .achievement, .physicalProgress: 8.5
    case .actual, .numerator, .denominator: 10
    case .budget, .budgetActual: 13.5
    case .carriedFollowUp, .supporting, .hindering, .followUp: 16.5
    case .evidence: 15
    case .remarks: 14
    case .result: 18
    }
  }

  /// What the unit writes in words.
  var isExplanation: Bool {
    switch self {
    case .supporting, .hindering, .followUp, .evidence, .remarks: true
    default: false
    }
  }

  /// Read by `Parsers/Tables/HeadingClassifier`: a heading changed here must still mean its field there.
  func heading(in period: QuarterPeriod, budgetBasis: BudgetBasis = .cumulative) -> String {
    let quarter = "TW \(period.quarter.roman)"
    return switch self {
    case .number: "No"
    case .code: "Kode"
    case .objective: "Sasaran"
    case .indicator: "Indikator Kinerja"
    case .unitOfMeasure: "Satuan"
    case .annualTarget: "Target\nTahun \(period.year)"
    case .target: "Target\n\(quarter)"
    case .numerator: "Pembilang"
    case .denominator: "Penyebut"
    case .actual: "Realisasi\n\(quarter)"
    case .achievement: "Capaian\n\(quarter) (%)"
    case .budget: "Pagu Anggaran\n(Rp)"
    case .budgetActual:
      budgetBasis == .cumulative
        ? "Realisasi Anggaran\ns.d. \(quarter) (Rp)" : "Realisasi Anggaran\n\(quarter) (Rp)"
    case .physicalProgress: "Realisasi Fisik (%)"
    case .carriedFollowUp: "Tindak Lanjut TW Lalu"
    case .supporting: "Faktor Pendukung"
    case .hindering: "Faktor Penghambat"
    case .followUp: "Tindak Lanjut"
    case .evidence: "Bukti Dukung"
    case .remarks: "Keterangan"
    case .result: "Hasil Periksa"
    }
  }
}
