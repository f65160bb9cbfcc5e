import Kinerja
import Testing

struct AchievementScaleTests {
  /// The gaps of the regulation's table, by lower bounds.
  @Test(
    arguments: [
      (50.4, "Sangat Rendah"), (50.5, "Sangat Rendah"), (65.7, "Rendah"), (75.2, "Sedang"), (90.5, "Tinggi"),
      (91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (0, "Sangat Rendah"),
      (-12, "Sangat Rendah"), (3750, "Sangat Tinggi"), (81.47, "Tinggi"), (64.01, "Rendah"),
      (95.28, "Sangat Tinggi"),
    ] as [(Amount, String)]
  )
  func `bands are decided on the unrounded value`(percent: Amount, label: String) {
    #expect(AchievementScale.permendagri86.category(of: percent) == label)
  }

  @Test func `a hair below a bound is below it, exactly on it is in`() throws {
    let scale = AchievementScale.permendagri86
    #expect(scale.category(of: try #require(Amount(90_999_999_999, over: 1_000_000_000))) == "Tinggi")
    #expect(
      scale.category(of: try #require(Amount(68.25).divided(by: 75)?.multiplied(by: 100))) == "Sangat Tinggi"
    )
  }

  @Test func `no achievement has no category`() {
    #expect(AchievementScale.permendagri86.category(of: .none(.missing)) == nil)
    #expect(AchievementScale.permendagri86.category(of: .percent(80)) == "Tinggi")
  }

  @Test func `an office may bring its own bands in any order`() throws {
    let scale = try #require(AchievementScale([.init(from: 0, "Merah"), .init(from: 90, "Hijau")]))
    #expect(scale.category(of: 89.99) == "Merah")
    #expect(scale.category(of: 90) == "Hijau")
    #expect(AchievementScale([]) == nil)
    #expect(AchievementScale([.init(from: 0, "A"), .init(from: 0, "B")]) == nil)
  }
}
