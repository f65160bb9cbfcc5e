/// The look of a report page: on the screen, and on paper in black and white.
enum CheckStyleSheet {
  static let css: StaticString = """
    :root { color-scheme: light; }
    body { font: 15px/1.5 "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1c2733;
      background: #f3f5f7; margin: 0; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
    h2 { font-size: 1.15rem; margin: 0; }
    h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
    .tool { color: #5b6875; margin: 0 0 1.25rem; }
    table { border-collapse: collapse; width: 100%; background: #fff; margin: 0 0 1.25rem; }
    th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #dfe4e8; vertical-align: top; }
    th { background: #e8ecef; font-weight: 600; }
    td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    td.f { overflow-wrap: anywhere; }
    a { color: #0b5cad; }
    section { background: #fff; border: 1px solid #dfe4e8; border-radius: 6px; margin: 0 0 1.25rem;
      padding: 1rem 1.25rem; }
    section > header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; }
    .file { color: #5b6875; margin: .15rem 0 .5rem; overflow-wrap: anywhere; }
    .mark { display: inline-block; border-radius: 4px; padding: .05rem .5rem; font-weight: 600;
      font-size: .875rem; border: 1px solid; white-space: nowrap; }
    .good { background: #e3f4e6; color: #14602a; border-color: #9fd0aa; }
    .error { background: #fde7e7; color: #9b1c1c; border-color: #e9a5a5; }
    .warning { background: #fff3d6; color: #7a4b00; border-color: #e5c178; }
    .info { background: #e4effa; color: #17507f; border-color: #a3c4e2; }
    article { border-left: 4px solid #dfe4e8; padding: .1rem 0 .1rem .9rem; margin: .6rem 0; }
    article.e { border-color: #c53030; }
    article.w { border-color: #d69e2e; }
    article.i { border-color: #4a90c2; }
    article p { margin: 0 0 .3rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: 0; }
    dt { color: #5b6875; }
    dd { margin: 0; overflow-wrap: anywhere; }
    dd.raw { font-family: Consolas, "Noto Sans Mono", monospace; }
    ul { margin: .25rem 0; padding-left: 1.25rem; }
    @media print {
      @page { size: A4; margin: 15mm; }
      body { background: #fff; font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      section { border: 0; border-top: 2px solid #000; border-radius: 0; padding: .5rem 0; }
      article, tr { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      thead { display: table-header-group; }
    }

    """
}
