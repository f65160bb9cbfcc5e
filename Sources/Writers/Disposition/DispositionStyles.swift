internal import Spreadsheet

/// The looks of a lembar disposisi: black on white, for copying machines and stamps.
struct DispositionStyles {
  enum Kind {
    case letterhead, letterheadLast, title, label, value, strong, plain, note, name, box
  }

  /// Which sides of a cell have a line.
  struct Edges: OptionSet {
    let rawValue: Int
    static let left = Edges(rawValue: 1)
    static let right = Edges(rawValue: 2)
    static let top = Edges(rawValue: 4)
    static let bottom = Edges(rawValue: 8)
    static let all: Edges = [.left, .right, .top, .bottom]
    /// A dotted line below, to write on.
    static let dotted = Edges(rawValue: 16)
  }

  let space: DispositionSpace
  private let writer: WorkbookWriter

  init(_ writer: WorkbookWriter, space: DispositionSpace) {
    self.writer = writer
    self.space = space
  }

  func style(_ kind: Kind, _ edges: Edges = []) throws(WorkbookWriteError) -> StyleID {
    try writer.style(
      CellStyle(font: font(kind), border: border(kind, edges), alignment: alignment(kind)))
  }

  private func font(_ kind: Kind) -> CellFont {
    let size = space.textSize
    func font(_ size: Double, bold: Bool = false, underlined: Bool = false) -> CellFont {
      CellFont(name: RekapStyles.fontName, size: size, isBold: bold, isUnderlined: underlined)
    }
    return switch kind {
    case .letterhead: font(size + 2, bold: true)
    case .letterheadLast: font(size + 4.5, bold: true)
    case .title: font(size + 3, bold: true)
    case .label, .strong: font(size, bold: true)
    case .name: font(size, bold: true, underlined: true)
    case .value, .plain, .note, .box: font(size)
    }
  }

  private func border(_ kind: Kind, _ edges: Edges) -> CellBorder {
    func side(_ edge: Edges, _ line: CellBorder.Line = .thin) -> CellBorder.Side? {
      edges.contains(edge) ? .init(line) : nil
    }
    if kind == .letterheadLast { return CellBorder(bottom: .init(.double)) }
    if kind == .box { return .box(.thin) }
    return CellBorder(
      left: side(.left), right: side(.right), top: side(.top),
      bottom: side(.bottom) ?? side(.dotted, .dotted))
  }

  private func alignment(_ kind: Kind) -> CellAlignment {
    switch kind {
    case .letterhead, .letterheadLast, .title, .name, .box, .plain:
      CellAlignment(horizontal: .center, vertical: .center)
    case .label, .value, .strong:
      CellAlignment(horizontal: .left, vertical: .center, wraps: true, indent: 1)
    case .note: CellAlignment(horizontal: .left, vertical: .top, wraps: true, indent: 1)
    }
  }
}
