internal import Kinerja

extension Recap {
  /// All recaps of a run have the units of one list, in its order.
  func unit(at index: Int) -> UnitRecap? { units.indices.contains(index) ? units[index] : nil }
}

extension UnitRecap {
  /// Versions of an agreement mostly keep one order, so the position in another version is tried first.
  func indicator(_ code: String, near place: Int) -> IndicatorRecap? {
    if indicators.indices.contains(place), indicators[place].indicator.code == code {
      return indicators[place]
    }
    return indicators.first { $0.indicator.code == code }
  }

  func indicator(_ code: String) -> IndicatorRecap? { indicators.first { $0.indicator.code == code } }

  /// The indicator in the agreement of another year: by code, else by equal name, and measured alike.
  func sameIndicator(as other: Indicator) -> IndicatorRecap? {
    let found =
      indicator(other.code)
      ?? indicators.first {
        TextFingerprint.normalize($0.indicator.name) == TextFingerprint.normalize(other.name)
      }
    guard let found,
      TextFingerprint.normalize(found.indicator.unitOfMeasure)
        == TextFingerprint.normalize(other.unitOfMeasure)
    else { return nil }
    return found
  }
}
