extension Chart {
  /// Which looks series take that name none of their own.
  package enum Palette: Sendable {
    case colors
    /// Greys and hatchings that stay apart on a printer or copier without colour.
    case greys

    struct Look {
      let color: RGBColor
      var pattern: Pattern?
      var outline: RGBColor?
      var dash: Dash = .solid
      var marker: Marker = .circle
    }

    func look(ofSeries index: Int) -> Look {
      let looks = self == .colors ? Self.colorLooks : Self.greyLooks
      return looks[index % looks.count]
    }

    private static let colorLooks: [Look] =
      ([0x4472C4, 0xED7D31, 0x70AD47, 0xFFC000, 0x5B9BD5, 0xA5A5A5] as [RGBColor]).map { Look(color: $0) }

    /// Neighbours differ by a third of the way from black to white, or by hatching.
    private static let greyLooks: [Look] = [
      Look(color: 0x404040, outline: 0x404040, dash: .solid, marker: .circle),
      Look(color: 0xB3B3B3, outline: 0x404040, dash: .dashes, marker: .square),
      Look(
        color: 0x404040, pattern: .wideUpwardDiagonal, outline: 0x404040, dash: .dots, marker: .triangle),
      Look(color: 0xE6E6E6, outline: 0x404040, dash: .longDashes, marker: .diamond),
      Look(color: 0x404040, pattern: .quarterDots, outline: 0x404040, dash: .dashDot, marker: .x),
      Look(color: 0x808080, outline: 0x404040, dash: .solid, marker: .square),
    ]
  }
}
