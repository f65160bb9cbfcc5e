import Foundation
import Kinerja
import Testing
import Writers

@Suite("Check report as a page")
struct CheckHTMLTests {
  private func page(
    _ report: CheckReport, _ language: Language = .indonesian, _ medium: CheckHTML.Medium = .saved
  ) -> String {
    String(decoding: CheckHTML(language: language, medium: medium).document(of: report), as: UTF8.self)
  }

  private func alone(_ submission: CheckedSubmission) -> CheckReport {
    CheckReport(
      tool: SampleReport.full.tool, submissions: [submission], category: SampleReport.full.category,
      scale: .permendagri86, deadlineDay: 10)
  }

  private func order(of parts: [String], in page: String) -> [String] {
    parts.compactMap { part in page.firstRange(of: part).map { (part, $0.lowerBound) } }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Test(
    "is well-formed, so that nothing from a file can break out", arguments: [CheckHTML.Medium.saved, .mail])
  func wellFormed(medium: CheckHTML.Medium) throws {
    let page = page(SampleReport.full, .indonesian, medium)
    let closed = page.replacing(#/<(meta|br)( [^>]*)?>/#) { "<\($0.1)\($0.2 ?? "")/>" }
      .replacing(#/<!--.*?-->/#, with: "").replacing("<!DOCTYPE html>\n", with: "")
    #expect(try XMLNode.isWellFormed(closed))
    #expect(page.contains("85,5 % &lt;sementara&gt; &amp; [31m"))
    #expect(!page.contains("<sementara>"))
  }

  @Test("needs nothing from elsewhere and runs nothing", arguments: [CheckHTML.Medium.saved, .mail])
  func selfContained(medium: CheckHTML.Medium) {
    let page = page(SampleReport.full, .indonesian, medium).replacing("http://www.w3.org/2000/svg", with: "")
    for part in ["<script", "http:", "https:", "src=", "@import", "url(", "<link", "<form"] {
      #expect(!page.contains(part), "\(part)")
    }
  }

  @Test("a mail has neither a style sheet nor a drawing, the saved page has both")
  func media() {
    let mail = page(alone(SampleReport.rejected), .indonesian, .mail)
    let saved = page(alone(SampleReport.rejected))
    for part in ["<style", "<svg", "@media"] {
      #expect(!mail.contains(part))
      #expect(saved.contains(part))
    }
    #expect(mail.contains("max-width:680px"))
  }

  @Test("every element carries its own look", arguments: [CheckHTML.Medium.saved, .mail])
  func inlineLooks(medium: CheckHTML.Medium) {
    let page = page(SampleReport.full, .indonesian, medium)
    let opened = page.matches(of: #/<(body|h1|h2|h3|h4|ul|li|th)( [^>]*)?>/#)
    #expect(Set(opened.map(\.1)).count == 8)
    for element in opened { #expect(element.2?.contains("style=") == true, "\(element.0)") }
  }

  @Test("a mail names at most twenty findings of a level and says how many more there are")
  func mailLimit() {
    let many = CheckedSubmission(
      file: "a.xlsx", sha256: "", unit: SampleReport.unit, period: SampleReport.period, revision: 1,
      status: .rejected, values: SampleReport.values,
      findings: (1...31).map {
        Finding(.B02, indicator: "SD-\($0)", arguments: ["name": .text("Angka \($0)")])
      })
    let mail = page(alone(many), .indonesian, .mail)
    #expect(mail.contains("… dan 11 temuan lagi"))
    #expect(mail.contains("indikator SD-20<") && !mail.contains("indikator SD-21<"))
    #expect(page(alone(many)).contains("indikator SD-31<"))
  }

  @Test("the verdict comes first, then what to do, then how it came about")
  func order() {
    let parts = [
      "Ditolak</p>", "Batas waktu laporan TW II 2026: 10 Juli 2026.", ">Kesalahan</span>", "Mulai dari sini",
      "Yang harus diperbaiki", "Sebaiknya diperiksa", "Untuk diketahui", "Dibaca berbeda dari yang tertulis",
      "Belum diperiksa", "Yang diperiksa", "Capaian per indikator", "Angka yang terbaca",
    ]
    let body =
      page(alone(SampleReport.rejected)).split(separator: "<body", maxSplits: 1).last.map(String.init) ?? ""
    #expect(order(of: parts, in: body) == parts)
  }

  @Test("an accepted report says what was checked and that nothing has to be done")
  func success() {
    let accepted = page(alone(SampleReport.clean))
    #expect(accepted.contains("Laporan masuk ke rekap; tidak ada yang perlu dilakukan."))
    #expect(
      accepted.contains(
        "Diperiksa: 3 indikator, 12 kolom, 4 aturan dijalankan, 1 aturan tidak dapat dijalankan."))
    #expect(!accepted.contains("Batas waktu"))
    #expect(
      page(alone(SampleReport.clean), .english).contains("Checked: 3 indicators, 12 columns, 4 rules run"))
  }

  @Test("what was mended since the attempt before is named")
  func fixed() {
    let first = SampleReport.rejected
    let second = CheckedSubmission(
      file: first.file, sha256: "1", unit: first.unit, period: first.period, revision: 2, status: .accepted,
      values: first.values, findings: [],
      comparison: AttemptComparison(
        of: CheckedSubmission(
          file: "b", sha256: "", unit: first.unit, period: first.period, revision: 2, status: .accepted,
          values: first.values, findings: []), against: first))
    let page = page(alone(second))
    #expect(page.contains("Sudah diperbaiki sejak kiriman ke-1"))
    #expect(page.contains("Realisasi bukan angka (B07): TW II!E14, kolom Realisasi, indikator SD-03"))
  }

  @Test("says its language", arguments: Language.allCases)
  func language(language: Language) {
    #expect(page(SampleReport.full, language).contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test("colour never stands alone")
  func marks() {
    let page = page(SampleReport.full)
    for words in [
      ">✗&nbsp;Ditolak<", ">✓&nbsp;Diterima<", ">?&nbsp;Ditahan<", ">B07 Kesalahan<", ">V06 Peringatan<",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(self.page(alone(SampleReport.rejected)).contains(">98,15 % - Sangat Tinggi</text>"))
  }

  @Test("headings go down one level at a time")
  func headings() {
    for report in [SampleReport.full, alone(SampleReport.rejected)] {
      let levels = page(report).matches(of: #/<h([1-6])[ >]/#).compactMap { Int($0.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
      for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
    }
  }

  @Test("every head cell says what it is the head of")
  func scopes() {
    let heads = page(SampleReport.full).matches(of: #/<th [^>]*>/#)
    #expect(!heads.isEmpty)
    for head in heads { #expect(head.output.contains("scope=")) }
  }

  @Test("links the overview to one section for each submission")
  func links() {
    let page = page(SampleReport.full)
    #expect(page.contains("<a href=\"#s2\"") && page.contains("<h2 id=\"s2\""))
  }

  @Test("text is told from its ground as WCAG asks")
  func contrast() throws {
    let styles = page(SampleReport.full).matches(of: #/style="([^"]*)"/#).map { String($0.1) }
    var pairs: Set<[String]> = []
    for style in styles {
      let color = try #/(?:^|;)color:#([0-9a-f]{6})/#.firstMatch(in: style).map { String($0.1) }
      let ground = try #/background:#([0-9a-f]{6})/#.firstMatch(in: style).map { String($0.1) }
      if let color { pairs.insert([color, ground ?? "ffffff"]) }
      // What has no ground of its own may also stand on that of the page.
      if let color, ground == nil { pairs.insert([color, "eef1f4"]) }
    }
    #expect(pairs.count > 6)
    for pair in pairs { #expect(Contrast.ratio(pair[0], pair[1]) >= 4.5, "\(pair)") }
  }

  @Test("the same report gives the same bytes")
  func deterministic() {
    #expect(page(SampleReport.full) == page(SampleReport.full))
  }
}

/// The contrast of two colours (WCAG 2.2, "contrast ratio").
enum Contrast {
  static func ratio(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ hex: String) -> Double {
    let value = Int(hex, radix: 16) ?? 0
    return 0.2126 * linear(value >> 16 & 255) + 0.7152 * linear(value >> 8 & 255) + 0.0722
      * linear(value & 255)
  }

  private static func linear(_ part: Int) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}

/// A check that tags nest, attributes are quoted and only known entities occur.
enum XMLNode {
  static func isWellFormed(_ page: String) throws -> Bool {
    let body = page.replacing(#/<style>[\s\S]*?<\/style>/#, with: "")
    let tag = #/<(\/?)([a-z0-9]+)((?:\s+[a-zA-Z0-9-]+="[^"<]*")*)\s*(\/?)>/#
    var open: [String] = []
    for match in body.matches(of: tag) {
      let name = String(match.2)
      if match.1 == "/" {
        guard open.popLast() == name else { return false }
      } else if match.4.isEmpty {
        open.append(name)
      }
    }
    let bare = body.replacing(tag, with: "").replacing(#/&(amp|lt|gt|quot|#39|nbsp);/#, with: "")
    return open.isEmpty && !bare.contains("<") && !bare.contains(">") && !bare.contains("&")
  }
}
