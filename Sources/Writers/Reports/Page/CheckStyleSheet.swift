/// What only a saved page needs beside the looks in its elements: how it is printed, in black and white too.
enum CheckStyleSheet {
  static let css: StaticString = """
    :root { color-scheme: light; }
    @media print {
      @page { size: A4; margin: 14mm 12mm; }
      .page { background: #fff !important; font-size: 10pt !important; color: #000 !important; }
      .sheet { max-width: none !important; padding: 0 !important; }
      .card { border: 0 !important; margin: 0 0 6mm !important; }
      .card + .card { border-top: 2px solid #000 !important; }
      .inside { padding: 2mm 0 !important; }
      .banner .inside, .start .inside { padding: 2mm 3mm !important; }
      .finding, .grid tr, .banner, .numbers, .start, .chart, .item { break-inside: avoid; }
      .title, .unit, .file, .section, .group { break-after: avoid; }
      .finding { font-size: 9.5pt !important; }
      .grid { font-size: 9pt !important; }
      .grid thead { display: table-header-group; }
      .banner, .mark { color: #000 !important; border-color: #000 !important; }
      .tool, .file, .small, .part, .label { color: #333 !important; }
      .mark, .banner, .head, .bar, .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .scroll { overflow: visible !important; }
      a { color: #000 !important; text-decoration: none; }
    }

    """
}
