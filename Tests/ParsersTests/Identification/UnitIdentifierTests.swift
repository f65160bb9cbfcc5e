import Kinerja
import Testing

@testable import Parsers

struct UnitIdentifierTests {
  private func decide(_ texts: (EvidenceSource, String)...) -> String {
    let evidence = texts.map { EvidenceText(source: $0.0, text: $0.1, place: .file) }
    return switch UnitIdentifier(matcher: Office.matcher).decide(evidence) {
    case .unit(let unit): unit.code
    case .unknown: "unknown"
    case .ambiguous(let units, let source): "ambiguous \(units.map(\.code)) \(source)"
    case .conflict(let one, let first, let other, let second):
      "\(one.code) \(first) against \(other.code) \(second)"
    }
  }

  @Test func `any one source is enough`() {
    #expect(decide((.metadata, "Unit Kerja Sekretariat")) == "SEKRE")
    #expect(decide((.title, "BIDANG KEBUDAYAAN")) == "BUD")
    #expect(decide((.fileName, "LKJ SD TW1")) == "SD")
    #expect(decide((.folder, "PAUD")) == "PAUD")
    #expect(decide((.title, "Laporan Kinerja"), (.fileName, "laporan")) == "unknown")
    #expect(decide() == "unknown")
  }

  @Test func `sources that agree decide together`() {
    #expect(decide((.title, "BIDANG PEMBINAAN SD"), (.fileName, "Bid. SD TW I"), (.folder, "SD")) == "SD")
  }

  @Test func `title and file name that disagree decide nothing`() {
    #expect(
      decide((.title, "BIDANG PEMBINAAN SD"), (.fileName, "LKJ Sekretariat"))
        == "SD title against SEKRE fileName")
  }

  @Test func `the folder is only a hint`() {
    #expect(decide((.title, "BIDANG PEMBINAAN SD"), (.folder, "Sekretariat")) == "SD")
  }

  @Test func `the parent office in the file name does not contradict`() {
    #expect(decide((.title, "SEKRETARIAT"), (.fileName, "Dinas Pendidikan dan Kebudayaan TW I")) == "SEKRE")
  }

  @Test func `a text that fits two units is held unless a better source says which`() {
    #expect(decide((.title, "Sekretariat dan Bidang SD")) == "ambiguous [\"SEKRE\", \"SD\"] title")
    #expect(decide((.metadata, "Unit Bidang SD"), (.title, "Sekretariat dan Bidang SD")) == "SD")
    #expect(
      decide((.title, "Sekretariat dan Bidang SD"), (.fileName, "Bidang SD TW I"))
        == "ambiguous [\"SEKRE\", \"SD\"] title")
    #expect(
      decide((.title, "Sekretariat dan Bidang SD"), (.fileName, "Kebudayaan TW I"))
        == "ambiguous [\"SEKRE\", \"SD\"] title")
  }
}
