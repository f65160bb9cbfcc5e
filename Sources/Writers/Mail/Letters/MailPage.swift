/// Writes the body of a mail as a page for mail programs: tables and inline styles, which all of them show, nothing from
/// elsewhere, no script (caniemail.com: `style` elements and `max-width` are dropped by some).
enum MailPage {
  static func document(of blocks: [MailBlock], title: String, in language: Language) -> [UInt8] {
    var page = HTMLPage()
    switch language {
    case .indonesian: page.markup("<!DOCTYPE html>\n<html lang=\"id\">\n")
    case .english: page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n")
    }
    page.element("<head>\n<meta charset=\"utf-8\">\n<title>", title, "</title>\n</head>\n")
    page.markup("<body style=\"margin:0;padding:16px;background:#f3f5f7\">\n")
    page.markup(
      """
      <table role="presentation" width="600" cellpadding="0" cellspacing="0" align="center" \
      style="width:600px;max-width:100%;background:#ffffff;border:1px solid #dfe4e8">
      <tr><td style="padding:20px 24px;font:15px/1.5 Arial,Helvetica,sans-serif;color:#1c2733">

      """)
    write(blocks, to: &page)
    page.markup("</td></tr>\n</table>\n</body>\n</html>\n")
    return Array(page.source.utf8)
  }

  /// The blocks alone, for a page that holds more than the letter.
  static func write(_ blocks: [MailBlock], to page: inout HTMLPage) {
    for block in blocks { write(block, to: &page) }
  }

  private static func write(_ block: MailBlock, to page: inout HTMLPage) {
    switch block {
    case .status(let words, let tone): write(status: words, tone, to: &page)
    case .paragraph(let words): page.element("<p style=\"margin:0 0 12px\">", words, "</p>\n")
    case .heading(let words):
      page.element("<h2 style=\"font-size:17px;margin:20px 0 8px\">", words, "</h2>\n")
    case .items(let items):
      page.markup("<ul style=\"margin:0 0 12px;padding-left:20px\">\n")
      for item in items { page.element("<li>", item, "</li>\n") }
      page.markup("</ul>\n")
    case .facts(let title, let facts): write(facts, under: title, to: &page)
    case .table(let headings, let rows): write(headings, rows, to: &page)
    }
  }

  private static func write(status words: String, _ tone: MailTone, to page: inout HTMLPage) {
    switch tone {
    case .good:
      page.markup(
        "<p style=\"margin:0 0 12px;padding:10px 14px;background:#e3f4e6;border-left:5px solid #14602a\">")
    case .caution:
      page.markup(
        "<p style=\"margin:0 0 12px;padding:10px 14px;background:#fff3d6;border-left:5px solid #d69e2e\">")
    case .bad:
      page.markup(
        "<p style=\"margin:0 0 12px;padding:10px 14px;background:#fde7e7;border-left:5px solid #9b1c1c\">")
    case .plain:
      page.markup(
        "<p style=\"margin:0 0 12px;padding:10px 14px;background:#e4effa;border-left:5px solid #17507f\">")
    }
    page.element("<strong>", words, "</strong></p>\n")
  }

  private static func write(_ facts: [MailFact], under title: String?, to page: inout HTMLPage) {
    if let title { page.element("<p style=\"margin:12px 0 4px\"><strong>", title, "</strong></p>\n") }
    page.markup("<table cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 12px\">\n")
    for fact in facts {
      page.element(
        "<tr><td style=\"padding:1px 14px 1px 0;color:#5b6875;vertical-align:top\">", fact.label, "</td>")
      page.element("<td style=\"padding:1px 0;overflow-wrap:anywhere\">", fact.words, "</td></tr>\n")
    }
    page.markup("</table>\n")
  }

  private static func write(_ headings: [String], _ rows: [[String]], to page: inout HTMLPage) {
    page.markup("<table cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;border-collapse:collapse;")
    page.markup("margin:0 0 12px;font-size:14px\">\n<tr>")
    for heading in headings {
      page.element(
        "<th align=\"left\" style=\"padding:5px 8px;background:#e8ecef;border-bottom:1px solid #b9c2ca\">",
        heading,
        "</th>")
    }
    page.markup("</tr>\n")
    for row in rows {
      page.markup("<tr>")
      for cell in row {
        page.element(
          "<td style=\"padding:5px 8px;border-bottom:1px solid #dfe4e8;vertical-align:top\">", cell, "</td>")
      }
      page.markup("</tr>\n")
    }
    page.markup("</table>\n")
  }
}
