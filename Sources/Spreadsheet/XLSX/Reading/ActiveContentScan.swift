internal import Archive

/// Finds what would act when the file is opened, by the names and types of its parts.
enum ActiveContentScan {
  static func scan(_ archive: ArchiveReader, _ types: ContentTypes) -> Set<Workbook.ActiveContent> {
    var found: Set<Workbook.ActiveContent> = []
    for name in archive.foldedNames {
      if name.hasSuffix("vbaproject.bin") || name.containsBytes(of: "/macrosheets/") { found.insert(.macro) }
      if name.containsBytes(of: "/externallinks/") { found.insert(.externalLink) }
      if name.containsBytes(of: "/embeddings/") || name.containsBytes(of: "/activex/") {
        found.insert(.embeddedObject)
      }
      if name.hasSuffix("/connections.xml") { found.insert(.connection) }
    }
    if types.contains("vbaproject") || types.contains("macrosheet") { found.insert(.macro) }
    if types.contains("externallink+xml") { found.insert(.externalLink) }
    if types.contains("oleobject") || types.contains("activex") { found.insert(.embeddedObject) }
    if types.contains("connections+xml") { found.insert(.connection) }
    return found
  }
}
