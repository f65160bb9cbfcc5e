internal import Archive

extension FileKind {
  /// How many first bytes are looked at.
  static let prefixLength = 8 << 10

  /// What the first bytes say.
  ///
  /// An archive is only `.zip` and a compound file only `.ole` here: which
  /// kind of document they hold is told by what is in them.
  package static func sniff(_ prefix: [UInt8]) -> FileKind {
    for (signature, offset, kind) in signatures
    where prefix.dropFirst(offset).starts(with: signature) { return kind }
    guard let text = TextSample(prefix) else { return .binary }
    return text.kind
  }

  private static let signatures: [(bytes: [UInt8], offset: Int, kind: FileKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], 0, .zip),
    ([0x50, 0x4B, 0x05, 0x06], 0, .zip),
    ([0x50, 0x4B, 0x07, 0x08], 0, .zip),
    (CompoundFile.signature, 0, .ole),
    (Array("%PDF-".utf8), 0, .pdf),
    (Array("{\\rtf".utf8), 0, .rtf),
    (Array("Rar!".utf8) + [0x1A, 0x07], 0, .rar),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, .sevenZip),
    ([0x1F, 0x8B, 0x08], 0, .gzip),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, .image),
    ([0xFF, 0xD8, 0xFF], 0, .image),
    (Array("GIF87a".utf8), 0, .image),
    (Array("GIF89a".utf8), 0, .image),
    ([0x49, 0x49, 0x2A, 0x00], 0, .image),
    ([0x4D, 0x4D, 0x00, 0x2A], 0, .image),
    (Array("WEBP".utf8), 8, .image),
    (Array("ftypheic".utf8), 4, .image),
  ]

  /// What an archive holds, by its entries.
  static func kind(of archive: ArchiveReader) -> FileKind {
    func has(_ folder: String) -> Bool { archive.foldedNames.contains { $0.utf8.starts(with: folder.utf8) } }
    if archive.contains("xl/workbook.bin") { return .xlsb }
    if has("xl/") { return .xlsx }
    if has("word/") { return .word }
    if has("ppt/") { return .powerpoint }
    if let entry = try? archive.entry("mimetype"), entry.size < 256, let type = try? archive.bytes(of: entry)
    {
      let name = String(decoding: type, as: UTF8.self)
      if name.containsBytes(of: "opendocument.spreadsheet") { return .ods }
      if name.containsBytes(of: "opendocument.text") { return .word }
      if name.containsBytes(of: "opendocument.presentation") { return .powerpoint }
    }
    // A workbook need not lie under xl/; what its relationships say decides (tidyverse/readxl#435).
    return archive.contains("_rels/.rels") || archive.contains("[Content_Types].xml") ? .xlsx : .zip
  }
}
