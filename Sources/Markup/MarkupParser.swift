internal import CLibXML2

/// Feeds an XML part to a handler, piece by piece, without ever holding it whole.
package final class MarkupParser {
  let handler: any MarkupHandler
  let names: InternedNames
  let limits: MarkupLimits
  private let isText: [Bool]
  let context: xmlParserCtxtPtr

  var failure: MarkupError?
  /// True where the part broke a rule of XML in a way that left all its elements understood.
  package internal(set) var hasHarmlessErrors = false
  private var depth = 0
  private(set) var isPastRoot = false
  /// Depth of the element whose text is being collected; 0 while there is none.
  private var textDepth = 0
  private var text = TextBuffer()
  private var textIsTruncated = false
  private var pending = PendingTag()
  /// Tags that fit in this are left to `start` to count.
  private static let pendingTagBytes = 64 << 10

  /// libxml2's global tables must be made once, before threads could meet in them.
  private static let library: Void = xmlInitParser()

  package init(
    _ vocabulary: MarkupVocabulary,
    handler: any MarkupHandler,
    limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) {
    _ = Self.library
    // Some encoding errors pass the parser by and would be printed; the setting is one of the thread.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    var sax = Self.callbacks
    guard let context = xmlCreatePushParserCtxt(&sax, nil, nil, 0, nil) else { throw .outOfMemory }
    // No network; entities stay unresolved and no external part is ever loaded, since neither
    // XML_PARSE_NOENT nor XML_PARSE_DTDLOAD is set and there is no callback that could supply one.
    // Reading on after an error is asked for here and decided in `report`, error by error.
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue))
    self.context = context
    self.handler = handler
    self.limits = limits
    names = InternedNames(vocabulary, dictionary: context.pointee.dict)
    isText = vocabulary.isText
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    names.deallocate()
    xmlFreeParserCtxt(context)
  }

  /// Takes the next bytes; returns false once the handler wants no more.
  package func push(_ bytes: Span<UInt8>) throws(MarkupError) -> Bool {
    overlookHarmlessErrors()
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        _ = xmlParseChunk(context, characters.baseAddress, Int32(clamping: characters.count), 0)
      }
    }
    try check()
    try checkHeld()
    return !handler.isSatisfied
  }

  /// Refuses what costs libxml2 memory or time before it tells of anything.
  private func checkHeld() throws(MarkupError) {
    let names = Int(xmlDictSize(context.pointee.dict))
    guard names <= limits.names else {
      throw .limitExceeded(limit: "markup_names", allowed: limits.names, met: names)
    }
    guard let input = context.pointee.input, let end = input.pointee.end, let current = input.pointee.cur,
      let base = input.pointee.base, end - current > min(Self.pendingTagBytes, limits.tokenBytes)
    else { return }
    guard end - current <= limits.tokenBytes else {
      throw .limitExceeded(limit: "token_bytes", allowed: limits.tokenBytes, met: end - current)
    }
    pending.scan(
      UnsafeBufferPointer(start: current, count: end - current),
      at: Int(clamping: input.pointee.consumed) &+ (current - base)
    )
    guard pending.attributes <= limits.tagAttributes else {
      throw .limitExceeded(
        limit: "tag_attributes",
        allowed: limits.tagAttributes,
        met: pending.attributes
      )
    }
  }

  /// Says that there are no more bytes; an element left open is an error here.
  package func finish() throws(MarkupError) {
    xmlParseChunk(context, nil, 0, 1)
    try check()
  }

  private func check() throws(MarkupError) {
    if let failure { throw failure }
    if context.pointee.wellFormed == 0, !hasHarmlessErrors {
      throw .malformed(line: line, message: "not well-formed")
    }
  }

  private var line: Int { Int(context.pointee.input?.pointee.line ?? 0) }

  private func stop(_ error: MarkupError) {
    if failure == nil { failure = error }
    xmlStopParser(context)
  }
}

// MARK: - Events

extension MarkupParser {
  func start(
    _ name: UnsafePointer<xmlChar>?,
    in namespace: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int
  ) {
    guard failure == nil else { return }
    overlookHarmlessErrors()
    depth += 1
    guard depth <= limits.depth else {
      stop(.limitExceeded(limit: limits.depthName, allowed: limits.depth, met: depth))
      return
    }
    // Namespaces stand in a stack of two entries each, which libxml2 walks for every prefix.
    let attributeCount = count &+ Int(context.pointee.nsNr) &>> 1
    guard attributeCount <= limits.tagAttributes else {
      stop(.limitExceeded(limit: "tag_attributes", allowed: limits.tagAttributes, met: attributeCount))
      return
    }
    let word = names.word(named: name, in: namespace)
    if word >= 0, isText[word], textDepth == 0 {
      textDepth = depth
      text.removeAll()
      textIsTruncated = false
    }
    handler.start(MarkupElement(word: word, names: names, attributes: attributes, count: count))
  }

  func end(_ name: UnsafePointer<xmlChar>?, in namespace: UnsafePointer<xmlChar>?) {
    guard failure == nil else { return }
    overlookHarmlessErrors()
    let word = names.word(named: name, in: namespace)
    if depth == textDepth {
      textDepth = 0
      let bytes = text.bytes
      handler.end(word, text: MarkupText(Span(_unsafeElements: bytes), isTruncated: textIsTruncated))
    } else {
      handler.end(word, text: MarkupText(Span(), isTruncated: false))
    }
    depth -= 1
    if depth == 0 { isPastRoot = true }
  }

  func characters(_ start: UnsafePointer<xmlChar>?, count: Int) {
    overlookHarmlessErrors()
    guard textDepth != 0, textDepth == depth, let start else { return }
    let room = limits.textBytes - text.count
    if count > room { textIsTruncated = true }
    text.append(start, count: min(count, max(room, 0)))
  }

  func documentType() { stop(.documentType(line: line)) }

  /// Spreadsheet parts are UTF-8 or UTF-16 (ECMA-376 Part 2, 6.2.5); single-byte ones occur.
  ///
  /// Anything else, UTF-7 above all, can hide markup from whoever looked at the bytes before. What libxml2
  /// took the first bytes for counts as well as what is declared: EBCDIC and UTF-32 need no declaration.
  func documentStart() {
    let decoder = context.pointee.input?.pointee.buf?.pointee.encoder?.pointee.name
    let declared = context.pointee.encoding.map { String(cString: $0) }
    let allowed = ["UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII"]
    for encoding in [declared, decoder.map { String(cString: $0) }].compactMap({ $0?.uppercased() }) {
      let isSingleByte = encoding.hasPrefix("ISO-8859-") || encoding.hasPrefix("WINDOWS-125")
      if !allowed.contains(encoding), !isSingleByte { stop(.encoding(encoding)) }
    }
  }
}
