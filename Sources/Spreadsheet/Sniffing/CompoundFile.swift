internal import Archive

/// The directory of an OLE compound file ([MS-CFB] 2.2 and 2.6): enough to tell what it holds.
struct CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let headerEntries = 109
  private static let entryLength = 128
  /// Directory sectors looked at; real documents have fewer than ten.
  private static let sectorLimit = 64

  private let source: ByteSource
  private let header: [UInt8]
  private let sectorSize: Int
  /// Stream names in lower case, with the first sector of each.
  private var streams: [String: Int] = [:]

  init?(_ source: ByteSource) {
    guard let header = try? source.read(at: 0, count: 512), header.count == 512,
      header.starts(with: Self.signature), header[30] == 9 || header[30] == 12
    else { return nil }
    self.source = source
    self.header = header
    sectorSize = 1 << Int(header[30])
    var sector = Self.field32(header, 48)
    var seen = 0
    while seen < Self.sectorLimit, let data = read(sector, sectorSize) {
      for start in stride(from: 0, to: data.count - Self.entryLength + 1, by: Self.entryLength) {
        let entry = Array(data[start..<start + Self.entryLength])
        let length = max(Int(entry[64]) - 2, 0)
        let name = stride(from: 0, to: min(length, 62), by: 2).map { entry[$0] }
        streams[String(decoding: name, as: UTF8.self).lowercased()] = Self.field32(entry, 116)
      }
      guard let next = self.next(after: sector) else { break }
      sector = next
      seen += 1
    }
  }

  /// What the compound file is; an encrypted document is told apart from the rest.
  var kind: FileKind {
    if streams["workbook"] != nil || streams["book"] != nil { return .xls }
    if streams["worddocument"] != nil { return .word }
    if streams["powerpoint document"] != nil { return .powerpoint }
    return .ole
  }

  /// An encrypted package ([MS-OFFCRYPTO] 2.3), or a binary workbook that starts with a FilePass record.
  var isEncrypted: Bool {
    if streams["encryptedpackage"] != nil { return true }
    guard let sector = streams["workbook"] ?? streams["book"], let start = read(sector, 512) else {
      return false
    }
    // [MS-XLS] 2.1.7.20.1: FilePass stands right after the first record, or after a write protection.
    var place = 0
    for _ in 0..<4 {
      guard place + 4 <= start.count else { return false }
      let record = Int(start[place]) | Int(start[place + 1]) << 8
      if record == 0x2F { return true }
      place += 4 + (Int(start[place + 2]) | Int(start[place + 3]) << 8)
    }
    return false
  }

  private func read(_ sector: Int, _ count: Int) -> [UInt8]? {
    guard sector < 0xFFFF_FFFA, let data = try? source.read(at: (sector + 1) * sectorSize, count: count)
    else {
      return nil
    }
    return data.isEmpty ? nil : data
  }

  /// The following sector of a chain, where the header itself says which sector holds that link.
  private func next(after sector: Int) -> Int? {
    let perSector = sectorSize / 4
    let table = sector / perSector
    guard table < Self.headerEntries else { return nil }
    let tableSector = Self.field32(header, 76 + table * 4)
    guard let links = read(tableSector, sectorSize) else { return nil }
    let place = sector % perSector * 4
    guard place + 4 <= links.count else { return nil }
    return Self.field32(links, place)
  }

  private static func field32(_ bytes: [UInt8], _ offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2]) << 16 | Int(bytes[offset + 3])
      << 24
  }
}
