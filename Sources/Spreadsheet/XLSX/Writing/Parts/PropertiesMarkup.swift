internal import Markup

/// The parts under `docProps/` (ECMA-376 Part 2, 8; Part 1, 22.2 and 22.3).
enum PropertiesMarkup {
  /// The set that user-defined properties belong to (Part 1, 22.3.2.2).
  private static let customSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

  static func core(_ properties: DocumentProperties) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open(
      "cp:coreProperties",
      [
        "xmlns:cp": Namespace.coreProperties, "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:dcmitype": "http://purl.org/dc/dcmitype/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    )
    appendUnlessEmpty("dc:title", properties.title, to: &xml)
    appendUnlessEmpty("dc:subject", properties.subject, to: &xml)
    appendUnlessEmpty("dc:creator", properties.creator, to: &xml)
    appendUnlessEmpty("cp:keywords", properties.keywords, to: &xml)
    appendUnlessEmpty("dc:description", properties.description, to: &xml)
    appendUnlessEmpty("cp:lastModifiedBy", properties.creator, to: &xml)
    if let created = properties.created {
      let time = created.coordinatedText
      xml.leaf("dcterms:created", time, ["xsi:type": "dcterms:W3CDTF"])
      xml.leaf("dcterms:modified", time, ["xsi:type": "dcterms:W3CDTF"])
    }
    appendUnlessEmpty("cp:category", properties.category, to: &xml)
    xml.close("cp:coreProperties")
    return xml
  }

  static func extended(_ properties: DocumentProperties) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("Properties", ["xmlns": Namespace.extendedProperties, "xmlns:vt": Namespace.variantTypes])
    appendUnlessEmpty("Application", properties.application, to: &xml)
    appendUnlessEmpty("Company", properties.company, to: &xml)
    xml.close("Properties")
    return xml
  }

  static func custom(_ properties: DocumentProperties) -> XMLBuffer {
    var xml = XMLBuffer.document()
    xml.open("Properties", ["xmlns": Namespace.customProperties, "xmlns:vt": Namespace.variantTypes])
    for (index, entry) in properties.custom.enumerated() {
      // Numbers 0 and 1 are taken by the format itself.
      xml.open("property", ["fmtid": customSet, "pid": String(index + 2), "name": entry.name])
      switch entry.value {
      case .text(let text): xml.leaf("vt:lpwstr", text)
      case .number(let number): xml.leaf("vt:r8", StoredNumber.text(number))
      case .bool(let bool): xml.leaf("vt:bool", bool ? "true" : "false")
      }
      xml.close("property")
    }
    xml.close("Properties")
    return xml
  }

  private static func appendUnlessEmpty(_ name: String, _ text: String, to xml: inout XMLBuffer) {
    if !text.isEmpty { xml.leaf(name, text) }
  }
}

extension CivilDateTime {
  /// As W3CDTF in UTC, to the second.
  fileprivate var coordinatedText: String {
    let seconds = millisecond / 1000
    let date = [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: "-")
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(time)Z"
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
