/// The bytes of a CSV file as UTF-8 text, and how they were understood.
struct CSVText {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// Control-Z, which DOS programs write behind the last line as the end of the file.
  private static let endOfFile: UInt8 = 0x1A

  let utf8: [UInt8]
  /// Where the text lies in `utf8`: behind all byte order marks, since a program that adds one to a file that has one
  /// leaves two, and before the end-of-file mark of DOS.
  let content: Range<Int>
  let encoding: CSVDialect.Encoding
  let hasByteOrderMark: Bool
  /// True where nothing in the file says which encoding it is.
  let isGuessed: Bool
  let warnings: [ReadWarning]

  /// True where there is nothing but white space.
  var isBlank: Bool { utf8[content].allSatisfy { $0.isBlank || $0.isLineBreak } }

  /// Tells the encoding from a byte order mark, else from NUL bytes at every other place, else from the bytes being
  /// UTF-8; what is none of these is Windows-1252, which every byte string could be.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: UTF32Text.littleEndianMark) {
      let decoded = UTF32Text.decoded(bytes.span.extracting(4...), isLittleEndian: true)
      self.init(decoded, .utf32LittleEndian, hasByteOrderMark: true)
    } else if bytes.starts(with: UTF32Text.bigEndianMark) {
      let decoded = UTF32Text.decoded(bytes.span.extracting(4...), isLittleEndian: false)
      self.init(decoded, .utf32BigEndian, hasByteOrderMark: true)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      let decoded = UTF16Text.decoded(bytes.span.extracting(2...), isLittleEndian: true)
      self.init(decoded, .utf16LittleEndian, hasByteOrderMark: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      let decoded = UTF16Text.decoded(bytes.span.extracting(2...), isLittleEndian: false)
      self.init(decoded, .utf16BigEndian, hasByteOrderMark: true)
    } else if bytes.starts(with: Self.mark) {
      self.init(utf8: bytes, hasByteOrderMark: true)
    } else if let encoding = UTF16Text.encoding(of: bytes.span) {
      let decoded = UTF16Text.decoded(bytes.span, isLittleEndian: encoding == .utf16LittleEndian)
      self.init(decoded, encoding, isGuessed: true)
    } else if UTF8Text.isMeant(by: bytes.span) {
      self.init(utf8: bytes, hasByteOrderMark: false)
    } else {
      self.init(Windows1252Text.decoded(bytes.span), .windows1252, isGuessed: true)
    }
  }

  private init(utf8 bytes: [UInt8], hasByteOrderMark: Bool) {
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    let isAsItCame = isValid && !bytes.contains(0)
    let text = isAsItCame ? (bytes, EncodingFaults()) : UTF8Text.repaired(bytes.span)
    self.init(text, .utf8, hasByteOrderMark: hasByteOrderMark)
  }

  private init(
    _ decoded: (utf8: [UInt8], faults: EncodingFaults),
    _ encoding: CSVDialect.Encoding,
    hasByteOrderMark: Bool = false,
    isGuessed: Bool = false
  ) {
    utf8 = decoded.utf8
    var start = 0
    while utf8[start...].starts(with: Self.mark) { start += Self.mark.count }
    var end = utf8.count
    while end > start, utf8[end - 1] == Self.endOfFile { end -= 1 }
    content = start..<end
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.isGuessed = isGuessed
    let guess = isGuessed ? [ReadWarning(.encodingGuessed, detail: encoding.rawValue)] : []
    warnings = guess + decoded.faults.warnings
  }
}
