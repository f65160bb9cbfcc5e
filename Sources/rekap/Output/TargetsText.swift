internal import Kinerja
internal import Workspace
internal import Writers

/// What an import did, and which versions of agreements are known.
struct TargetsText {
  let language: Language

  func result(_ result: TargetImport.Result) -> [UInt8] {
    var lines: [String] = []
    let changed =
      result.unitsChanged
      ? Phrase("daftar diperbarui", "list renewed") : Phrase("daftar tidak berubah", "list unchanged")
    lines.append("\(Phrase("Unit", "Units")[language]): \(result.units) (\(changed[language]))")
    lines.append(
      Phrase(
        "PK/RA: \(result.added.count) versi baru, \(result.unchanged) tidak berubah.",
        "Agreements: \(result.added.count) new versions, \(result.unchanged) unchanged.")[language])
    lines += result.added.map { "  + \(line($0))" }
    for agreement in result.refused {
      let finding = Finding(.T05, arguments: ["unit": .text(agreement.unit)])
      lines.append("  ! \(line(agreement)): " + MessageCatalogue.render(finding, in: language).message)
    }
    if !result.refused.isEmpty {
      lines.append(
        Phrase(
          "  Versi lama tetap berlaku. Simpan perubahan sebagai PK perubahan dengan tanggal berlakunya, lalu impor lagi.",
          "  The old versions stay in force. Save the change as a revised PK with its date, then import again."
        )[language])
    }
    for (file, findings) in result.findings {
      for finding in findings {
        let rendered = MessageCatalogue.render(finding, in: language)
        lines.append("  \(finding.code.rawValue) \(PlainLine.of(file)): \(rendered.message)")
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  func versions(_ versions: [AgreementVersion]) -> [UInt8] {
    guard !versions.isEmpty else {
      return Array((Phrase("Belum ada PK/RA.", "No agreements yet.")[language] + "\n").utf8)
    }
    let lines = versions.map { version in
      "\(line(version.agreement)), \(Phrase("diimpor", "imported")[language]) \(version.imported.text) "
        + "(\(PlainLine.of(version.who)))"
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func line(_ agreement: Agreement) -> String {
    let kind = agreement.isRevision ? Phrase("PK perubahan", "revised PK") : Phrase("PK", "PK")
    let count = Phrase("\(agreement.indicators.count) indikator", "\(agreement.indicators.count) indicators")
    let since = Phrase("berlaku sejak", "in force from")
    return
      "\(agreement.unit) \(kind[language]), \(since[language]) \(agreement.validFrom.code), \(count[language])"
  }
}
