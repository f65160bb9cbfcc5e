import Markup
import Testing

/// No part may declare a document type: it is the way to entity bombs and to outside files.
@Suite struct DocumentTypeTests {
  private static let billionLaughs =
    "<!DOCTYPE row [<!ENTITY a0 \"ha\">"
    + (1..<30).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined() + "]><v>&a29;</v>"

  private static let quadraticBlowUp =
    "<!DOCTYPE row [<!ENTITY a \"\(String(repeating: "x", count: 50_000))\">]><v>"
    + String(repeating: "&a;", count: 50_000) + "</v>"

  static let documents = [
    billionLaughs,
    quadraticBlowUp,
    "<!DOCTYPE row><row/>",
    "<!DOCTYPE row SYSTEM \"file:///etc/passwd\"><row/>",
    "<!DOCTYPE row PUBLIC \"-//x\" \"http://127.0.0.1/x.dtd\"><row/>",
    "<!DOCTYPE row [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><v>&b;</v>",
    "<!DOCTYPE row [<!ENTITY % p SYSTEM \"http://127.0.0.1/p.dtd\"> %p;]><row/>",
    "<!DOCTYPE row [<!ATTLIST row id CDATA \"1\">]><row/>",
    "<?xml version=\"1.0\"?><!DOCTYPE row><row/>",
    "<?xml version=\"1.0\"?><!-- di sini --><!DOCTYPE row []><row/>",
    "<?xml version=\"1.0\"?><?kata?>  <!DOCTYPE\u{20}row\u{9}><row/>",
    "<!--<!DOCTYPE palsu>--><!DOCTYPE row [<!-- ]> -->]><row/>",
  ]

  // PHPOffice/PhpSpreadsheet CVE-2018-19277, #771 and CVE-2024-45048: a scan of the text was passed by.
  @Test(arguments: documents, [1, 7, .max])
  func `stops at any document type, however the bytes are cut`(document: String, piece: Int) {
    #expect(throws: MarkupError.documentType(line: 1)) {
      try parse(Array(document.utf8), piece: document.utf8.count > 10_000 ? .max : piece)
    }
  }

  @Test(arguments: documents, [false, true])
  func `stops at any document type in UTF-16`(document: String, isBigEndian: Bool) {
    #expect(throws: MarkupError.documentType(line: 1)) {
      try parse(utf16("\u{FEFF}" + document, isBigEndian: isBigEndian), piece: 65_536)
    }
  }

  @Test func `has no entity but the five`() throws {
    #expect(try parse("<v>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;</v>") == ["<1", "1><>&\"'AB"])
    for name in ["nbsp", "copy", "b", "a29"] {
      let error = #expect(throws: MarkupError.self) { try parse("<v>&\(name);</v>") }
      guard case .malformed = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
    }
  }

  @Test(arguments: ["<row><!DOCTYPE row></row>", "<row/><!DOCTYPE row>", "<row><!ENTITY a \"b\"></row>"])
  func `refuses declarations where none may stand`(document: String) {
    #expect(throws: MarkupError.self) { try parse(document) }
  }

  @Test func `takes the words of a declaration in text for text`() throws {
    #expect(
      try parse("<v><![CDATA[<!DOCTYPE a>]]>&lt;!DOCTYPE b></v>") == ["<1", "1><!DOCTYPE a><!DOCTYPE b>"])
    #expect(try parse("<row id=\"&lt;!DOCTYPE a>\"/>") == ["<0 id=<!DOCTYPE a>", "0>"])
  }
}
