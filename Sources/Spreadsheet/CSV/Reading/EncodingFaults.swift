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
