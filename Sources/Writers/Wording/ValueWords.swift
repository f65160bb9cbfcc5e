package import Kinerja

extension ValueState {
  package var word: Phrase {
    switch self {
    case .value: Phrase("Terisi", "Given")
    case .missing: Phrase("Belum diisi", "Missing")
    case .nihil: Phrase("Tidak diukur", "Not measured")
    case .notApplicable: Phrase("Tidak berlaku", "Not applicable")
    case .notAvailable: Phrase("Belum tersedia", "Not available yet")
    case .notDue: Phrase("Belum jatuh tempo", "Not due")
    }
  }
}

extension NoAchievementReason {
  /// Why there is no achievement.
  package var word: Phrase {
    switch self {
    case .targetZero: Phrase("tidak dihitung (target 0)", "not computed (target 0)")
    case .notDue: Phrase("belum jatuh tempo", "not due")
    case .noTarget: Phrase("target tidak ada", "no target agreed")
    case .missing: Phrase("realisasi belum diisi", "no figure given")
    case .nihil: Phrase("tidak diukur", "not measured")
    case .notAvailable: Phrase("data belum tersedia", "data not available yet")
    case .notApplicable: Phrase("tidak berlaku", "not applicable")
    case .notComparable:
      Phrase("realisasi dan target tidak sejenis", "figure and target cannot be compared")
    }
  }
}

extension BudgetBasis {
  package var word: Phrase {
    switch self {
    case .cumulative: Phrase("sampai dengan triwulan ini", "to date")
    case .quarter: Phrase("triwulan ini saja", "this quarter alone")
    }
  }
}
