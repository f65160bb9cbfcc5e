internal import Kinerja
internal import Writers

/// The journal as data: `{"schema":"rekap.journal/1", …}`; keys are only ever added.
package struct JournalJSON {
  package init() {}

  package func document(of book: JournalBook) -> [UInt8] {
    JSONWriter.document(.lines(indent: 1)) { json in
      json.member("schema", "rekap.journal/1")
      json.member("period", book.period?.code)
      json.objects("entries", of: book.entries) { json, entry in
        json.member("at", entry.at.text)
        json.member("who", entry.who)
        json.member("step", entry.step?.rawValue)
        json.member("action", entry.action.rawValue)
        json.member("period", entry.period)
        json.member("unit", entry.unit)
        json.member("outcome", entry.outcome)
        json.member("seconds", entry.seconds.flatMap(JSONNumber.init))
        json.member("standard_seconds", entry.step?.standardSeconds)
      }
    }
  }
}
