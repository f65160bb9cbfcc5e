import Foundation
import Kinerja
import Testing
import Writers

@Suite("Check report as a page")
struct CheckHTMLTests {
  let bytes = CheckHTML().document(of: SampleReport.full)
  var page: String { String(decoding: bytes, as: UTF8.self) }

  @Test("is well-formed, so that nothing from a file can break out")
  func wellFormed() throws {
    let closed = page.replacing(#/<meta ([^>]*)>/#) { "<meta \($0.1)/>" }
      .replacing("<!DOCTYPE html>\n", with: "")
    #expect(try XMLNode.isWellFormed(closed))
    #expect(page.contains("85,5 % &lt;sementara&gt; &amp; [31m"))
    #expect(!page.contains("<sementara>"))
  }

  @Test("needs nothing from elsewhere and runs nothing")
  func selfContained() {
    for part in ["<script", "http:", "src=", "@import", "url("] { #expect(!page.contains(part)) }
    #expect(page.contains("@media print"))
  }

  @Test("says the same words as the other reports", arguments: Language.allCases)
  func words(language: Language) {
    let page = String(decoding: CheckHTML(language: language).document(of: SampleReport.full), as: UTF8.self)
    for finding in SampleReport.findings {
      let rendered = MessageCatalogue.render(finding, in: language)
      #expect(page.contains(rendered.fix))
      #expect(page.contains(rendered.title))
    }
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test("colour never stands alone")
  func marks() {
    #expect(page.contains("<span class=\"mark error\">✗ Ditolak</span>"))
    #expect(page.contains("<span class=\"mark good\">✓ Diterima</span>"))
    #expect(page.contains("<span class=\"mark error\">B07 Kesalahan</span>"))
  }

  @Test("links the overview to one section for each submission")
  func links() {
    #expect(page.contains("<a href=\"#s2\">") && page.contains("<section id=\"s2\">"))
  }

  @Test("the same report gives the same bytes")
  func deterministic() {
    #expect(bytes == CheckHTML().document(of: SampleReport.full))
  }
}

/// A check that tags nest, attributes are quoted and only known entities occur.
enum XMLNode {
  static func isWellFormed(_ page: String) throws -> Bool {
    let body = page.replacing(#/<style>[\s\S]*?<\/style>/#, with: "")
    var open: [String] = []
    for match in body.matches(of: #/<(\/?)([a-z0-9]+)((?:\s+[a-z-]+="[^"<]*")*)\s*(\/?)>/#) {
      let name = String(match.2)
      if match.1 == "/" {
        guard open.popLast() == name else { return false }
      } else if match.4.isEmpty {
        open.append(name)
      }
    }
    let text = body.replacing(#/<(\/?)([a-z0-9]+)((?:\s+[a-z-]+="[^"<]*")*)\s*(\/?)>/#, with: "")
    let bare = text.replacing(#/&(amp|lt|gt|quot|#39);/#, with: "")
    return open.isEmpty && !bare.contains("<") && !bare.contains(">") && !bare.contains("&")
  }
}
