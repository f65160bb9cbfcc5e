import Kinerja
import Testing

@Suite("Fingerprints of findings")
struct FindingFingerprintTests {
  private func fingerprint(_ finding: Finding, owner: String = "SD", period: String = "2026-TW2") -> String {
    FindingFingerprint.all(of: [finding], owner: owner, period: period).map(\.description).joined()
  }

  private func finding(
    _ code: FindingCode = .B07,
    cell: String = "E14",
    heading: String? = "Realisasi",
    indicator: String? = "SD-03",
    found: String? = "x"
  ) -> Finding {
    Finding(code, at: Place(sheet: "TW II", cell: cell), heading: heading, indicator: indicator, found: found)
  }

  @Test("are those of FNV-1a, on every machine")
  func stable() {
    #expect(fingerprint(finding()) == "f5e9f70742fb45bd")
  }

  @Test("survive inserted rows and another wrong figure")
  func survives() {
    #expect(fingerprint(finding()) == fingerprint(finding(cell: "E20")))
    #expect(fingerprint(finding()) == fingerprint(finding(found: "y")))
    #expect(fingerprint(finding()) == fingerprint(finding(heading: " realisasi\n")))
  }

  @Test("differ by code, unit, period, indicator and column")
  func differs() {
    let all = [
      fingerprint(finding()), fingerprint(finding(.B09)), fingerprint(finding(), owner: "SMP"),
      fingerprint(finding(), period: "2026-TW3"), fingerprint(finding(indicator: "SD-04")),
      fingerprint(finding(heading: "Target")), fingerprint(finding(indicator: nil)),
      fingerprint(finding(indicator: nil, found: "y")),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test("of twins in one file are told apart by their order")
  func twins() {
    let both = FindingFingerprint.all(of: [finding(), finding(cell: "E15")], owner: "SD", period: "2026-TW2")
    #expect(both[0] != both[1])
    #expect(both[0].description == fingerprint(finding()))
  }
}
