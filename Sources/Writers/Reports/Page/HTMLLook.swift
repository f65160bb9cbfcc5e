internal import Kinerja

/// The look of an element, as it stands in its `style`; the name is what the print style goes by.
///
/// Text and ground keep a contrast of 4.5 at least (WCAG 2.2, 1.4.3).
struct HTMLLook {
  let name: StaticString
  let css: StaticString

  init(_ name: StaticString, _ css: StaticString) {
    self.name = name
    self.css = css
  }

  static let body = HTMLLook(
    "page",
    """
    margin:0;padding:0;background:#eef1f4;color:#1c2733;\
    font-family:'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5
    """)
  static let ground = HTMLLook("ground", "width:100%;border-collapse:collapse;background:#eef1f4")
  static let center = HTMLLook("center", "padding:12px 6px;text-align:left")
  static let mailSheet = HTMLLook(
    "sheet", "width:100%;max-width:680px;border-collapse:collapse;margin:0 auto")
  static let savedSheet = HTMLLook("sheet", "max-width:860px;margin:0 auto;padding:16px 10px 32px")
  static let title = HTMLLook("title", "font-size:20px;line-height:1.3;margin:0 0 2px;font-weight:700")
  static let tool = HTMLLook("tool", "color:#55616d;font-size:13px;margin:0 0 14px")
  static let card = HTMLLook(
    "card",
    """
    width:100%;table-layout:fixed;border-collapse:collapse;background:#ffffff;border:1px solid #d5dbe1;\
    margin:0 0 18px
    """)
  static let cardCell = HTMLLook("inside", "padding:14px 16px 16px;vertical-align:top;text-align:left")
  static let unit = HTMLLook("unit", "font-size:18px;line-height:1.3;margin:0 0 2px;font-weight:700")
  static let file = HTMLLook(
    "file", "color:#55616d;font-size:13px;margin:0 0 12px;overflow-wrap:anywhere;word-break:break-word")
  static let section = HTMLLook(
    "section",
    "font-size:16px;line-height:1.3;margin:22px 0 8px;padding:0 0 3px;border-bottom:2px solid #1c2733;font-weight:700"
  )
  static let group = HTMLLook("group", "font-size:15px;line-height:1.4;margin:14px 0 6px;font-weight:700")
  static let paragraph = HTMLLook("text", "margin:0 0 6px")
  static let list = HTMLLook("list", "margin:4px 0 0;padding:0 0 0 20px")
  static let item = HTMLLook(
    "item", "margin:0 0 4px;overflow-wrap:anywhere;word-break:break-word")
  static let link = HTMLLook("link", "color:#0b4f96")

  static let table = HTMLLook(
    "grid", "width:100%;border-collapse:collapse;background:#ffffff;margin:0 0 14px;font-size:14px")
  static let values = HTMLLook(
    "grid", "width:100%;border-collapse:collapse;background:#ffffff;margin:0 0 14px;font-size:13px")
  static let head = HTMLLook(
    "head",
    "padding:6px 8px;text-align:left;vertical-align:bottom;background:#e3e8ed;border-bottom:2px solid #8b98a5"
  )
  static let headNumber = HTMLLook(
    "head",
    "padding:6px 8px;text-align:right;vertical-align:bottom;background:#e3e8ed;border-bottom:2px solid #8b98a5"
  )
  static let cell = HTMLLook(
    "cell",
    """
    padding:6px 8px;text-align:left;vertical-align:top;border-bottom:1px solid #d5dbe1;font-weight:400;\
    overflow-wrap:anywhere
    """)
  static let counts = HTMLLook(
    "grid",
    "width:100%;max-width:340px;border-collapse:collapse;background:#ffffff;margin:0 0 14px;font-size:14px")
  static let number = HTMLLook(
    "cell", "padding:6px 8px;text-align:right;vertical-align:top;border-bottom:1px solid #d5dbe1")
  static let small = HTMLLook("small", "color:#55616d;font-size:13px")
  static let strong = HTMLLook("strong", "font-weight:700")

  static let numbers = HTMLLook(
    "numbers", "width:100%;table-layout:fixed;border-collapse:collapse;margin:12px 0 0")
  static let figure = HTMLLook(
    "figure", "padding:8px 4px;text-align:center;vertical-align:top;border:1px solid #d5dbe1")
  static let figureValue = HTMLLook("value", "display:block;font-size:22px;line-height:1.2;font-weight:700")
  static let figureLabel = HTMLLook("label", "font-size:13px;color:#3d4954")
  static let start = HTMLLook(
    "start", "width:100%;border-collapse:collapse;margin:14px 0 0;border:2px dashed #9b1c1c")
  static let startCell = HTMLLook("inside", "padding:8px 12px;text-align:left")

  static let bar = HTMLLook(
    "bar",
    "width:100%;border-collapse:collapse;margin:3px 0 0;background:#e3e8ed;font-size:8px;line-height:8px")
  static let scroll = HTMLLook("scroll", "overflow-x:auto;margin:0 0 10px")
}

/// Looks that depend on how good or bad something is; each also has a sign or word.
extension HTMLLook {
  static func banner(_ status: SubmissionStatus) -> HTMLLook {
    switch status {
    case .accepted: HTMLLook("banner", bannerGood)
    case .acceptedWithNotes: HTMLLook("banner", bannerWarning)
    case .rejected: HTMLLook("banner", bannerError)
    case .held: HTMLLook("banner", bannerInfo)
    }
  }

  private static let bannerGood: StaticString =
    "width:100%;border-collapse:collapse;background:#e3f4e6;color:#0f4d21;border:2px solid #14602a"
  private static let bannerWarning: StaticString =
    "width:100%;border-collapse:collapse;background:#fff3d6;color:#5c3800;border:2px solid #a86a00"
  private static let bannerError: StaticString =
    "width:100%;border-collapse:collapse;background:#fde7e7;color:#7d1414;border:2px solid #9b1c1c"
  private static let bannerInfo: StaticString =
    "width:100%;border-collapse:collapse;background:#e4effa;color:#123f66;border:2px solid #17507f"

  static let bannerWord = HTMLLook("word", "font-size:20px;line-height:1.3;font-weight:700;margin:0 0 2px")
  static let bannerSentence = HTMLLook("sentence", "font-size:16px;line-height:1.4;margin:0")

  static func mark(_ status: SubmissionStatus) -> HTMLLook {
    switch status {
    case .accepted: good
    case .acceptedWithNotes: warning
    case .rejected: error
    case .held: info
    }
  }

  static func mark(_ severity: Severity) -> HTMLLook {
    switch severity {
    case .error: error
    case .warning: warning
    case .info: info
    }
  }

  private static let good = HTMLLook(
    "mark good",
    "background:#e3f4e6;color:#0f4d21;border:1px solid #14602a;padding:1px 6px;margin:0 4px 0 0;font-size:13px;font-weight:700;display:inline-block"
  )
  private static let error = HTMLLook(
    "mark error",
    "background:#fde7e7;color:#7d1414;border:2px solid #9b1c1c;padding:1px 6px;margin:0 4px 0 0;font-size:13px;font-weight:700;display:inline-block"
  )
  private static let warning = HTMLLook(
    "mark warning",
    "background:#fff3d6;color:#5c3800;border:1px solid #a86a00;padding:1px 6px;margin:0 4px 0 0;font-size:13px;font-weight:700;display:inline-block"
  )
  private static let info = HTMLLook(
    "mark info",
    "background:#e4effa;color:#123f66;border:1px dashed #17507f;padding:1px 6px;margin:0 4px 0 0;font-size:13px;font-weight:700;display:inline-block"
  )

  /// The line on the left is thick for an error, double for a warning and dotted for an info.
  static func finding(_ severity: Severity) -> HTMLLook {
    switch severity {
    case .error: HTMLLook("finding", findingError)
    case .warning: HTMLLook("finding", findingWarning)
    case .info: HTMLLook("finding", findingInfo)
    }
  }

  private static let findingError: StaticString =
    "width:100%;border-collapse:collapse;margin:0 0 12px;border-left:6px solid #9b1c1c;font-size:14px"
  private static let findingWarning: StaticString =
    "width:100%;border-collapse:collapse;margin:0 0 12px;border-left:6px double #a86a00;font-size:14px"
  private static let findingInfo: StaticString =
    "width:100%;border-collapse:collapse;margin:0 0 12px;border-left:4px dotted #17507f;font-size:14px"

  static let message = HTMLLook(
    "message",
    "padding:2px 6px 3px 12px;font-size:15px;font-weight:600;text-align:left;overflow-wrap:anywhere")
  static let part = HTMLLook(
    "part",
    "width:86px;padding:1px 6px 1px 12px;color:#55616d;font-weight:400;text-align:left;vertical-align:top")
  static let words = HTMLLook(
    "words", "padding:1px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere;word-break:break-word"
  )
  static let raw = HTMLLook(
    "raw",
    """
    padding:1px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere;word-break:break-word;\
    font-family:Consolas,'Noto Sans Mono',monospace
    """)
  static let toDo = HTMLLook(
    "words",
    """
    padding:1px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere;word-break:break-word;\
    font-weight:600
    """)
}
