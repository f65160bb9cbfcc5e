internal import CLibXML2

extension MarkupParser {
  /// The C side of a parser: only what is listed is called, and nothing is there for entities.
  static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      MarkupParser.from(context)?._withUnsafeGuaranteedRef {
        $0.start(name, in: namespace, attributes: attributes, count: Int(count))
      }
    }
    sax.endElementNs = { context, name, _, namespace in
      MarkupParser.from(context)?._withUnsafeGuaranteedRef { $0.end(name, in: namespace) }
    }
    let characters: charactersSAXFunc = { context, start, count in
      MarkupParser.from(context)?._withUnsafeGuaranteedRef { $0.characters(start, count: Int(count)) }
    }
    sax.characters = characters
    sax.cdataBlock = characters
    // The same function as for other text, or libxml2 drops white space that it takes for indentation.
    sax.ignorableWhitespace = characters
    sax.internalSubset = { context, _, _, _ in
      MarkupParser.from(context)?._withUnsafeGuaranteedRef { $0.documentType() }
    }
    sax.startDocument = { context in
      MarkupParser.from(context)?._withUnsafeGuaranteedRef { $0.documentStart() }
    }
    // A structured handler of its own also keeps libxml2 from writing to standard error.
    sax.serror = { context, error in
      guard let error else { return }
      MarkupParser.from(context)?._withUnsafeGuaranteedRef { $0.report(error.pointee) }
    }
    return sax
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> Unmanaged<MarkupParser>? {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let parser = context.pointee._private
    else { return nil }
    return Unmanaged.fromOpaque(parser)
  }
}
