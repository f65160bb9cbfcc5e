/// The languages that every text for staff and units comes in.
package enum Language: String, CaseIterable, Sendable {
  case indonesian = "id"
  case english = "en"
}
