/// The bytes of a CSV file as UTF-8 text, and how they were understood.
struct CSVText {
  let utf8: [UInt8]
  /// Where the text starts in `utf8`: behind the byte order mark of a file that is used as it came.
  let start: Int
  let encoding: CSVDialect.Encoding
  let hasByteOrderMark: Bool
  /// True where nothing in the file says which encoding it is.
  let isGuessed: Bool
  let warnings: [ReadWarning]

  /// True where there is nothing but white space.
  var isBlank: Bool { utf8[start...].allSatisfy { $0.isBlank || $0.isLineBreak } }

  /// Tells the encoding from a byte order mark, else from NUL bytes at every other place, else from the bytes being
  /// UTF-8; what is none of these is Windows-1252, which every byte string could be.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(bytes, utf16: .utf16LittleEndian, from: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(bytes, utf16: .utf16BigEndian, from: 2)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(bytes, utf8From: 3)
    } else if let encoding = UTF16Text.encoding(of: bytes.span) {
      self.init(bytes, utf16: encoding, from: 0)
    } else if UTF8Text.isMeant(by: bytes.span) {
      self.init(bytes, utf8From: 0)
    } else {
      self.init(windows1252: bytes)
    }
  }

  private init(_ bytes: [UInt8], utf8From start: Int) {
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    hasByteOrderMark = start > 0
    encoding = .utf8
    isGuessed = false
    if isValid, !bytes.contains(0) {
      utf8 = bytes
      self.start = start
      warnings = []
    } else {
      let repaired = UTF8Text.repaired(bytes.span.extracting(start...))
      utf8 = repaired.utf8
      self.start = 0
      warnings = repaired.faults.warnings
    }
  }

  private init(_ bytes: [UInt8], utf16 encoding: CSVDialect.Encoding, from start: Int) {
    let isLittleEndian = encoding == .utf16LittleEndian
    let decoded = UTF16Text.decoded(bytes.span.extracting(start...), isLittleEndian: isLittleEndian)
    utf8 = decoded.utf8
    self.start = 0
    self.encoding = encoding
    hasByteOrderMark = start > 0
    isGuessed = start == 0
    warnings = Self.warnings(encoding, isGuessed: isGuessed, decoded.faults)
  }

  private init(windows1252 bytes: [UInt8]) {
    let decoded = Windows1252Text.decoded(bytes.span)
    utf8 = decoded.utf8
    start = 0
    encoding = .windows1252
    hasByteOrderMark = false
    isGuessed = true
    warnings = Self.warnings(.windows1252, isGuessed: true, decoded.faults)
  }

  private static func warnings(
    _ encoding: CSVDialect.Encoding,
    isGuessed: Bool,
    _ faults: EncodingFaults
  ) -> [ReadWarning] {
    (isGuessed ? [ReadWarning(.encodingGuessed, detail: encoding.rawValue)] : []) + faults.warnings
  }
}

/// What decoding had to leave out or replace.
struct EncodingFaults: Equatable {
  /// NUL bytes or characters, dropped.
  var nuls = 0
  /// Bytes, code units or undefined characters that the encoding does not have.
  var invalid = 0

  var warnings: [ReadWarning] {
    var warnings: [ReadWarning] = []
    if invalid > 0 { warnings.append(ReadWarning(.invalidBytes, detail: String(invalid))) }
    if nuls > 0 { warnings.append(ReadWarning(.nulBytes, detail: String(nuls))) }
    return warnings
  }
}
