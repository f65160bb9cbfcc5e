/// The stable codes of the rule catalogue; never re-used or renumbered.
package enum FindingCode: String, CaseIterable, Sendable, Codable {
  case F01, F02, F03, F04, F05, F06, F07, F08, F09, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20,
    F21, F22
  case F23
  case H01, H02, H03, H04, H05, H06, H07, H08, H09
  case B01, B02, B03, B04, B05, B06, B07, B08, B09, B10, B11, B12, B13, B14, B15, B16, B17, B18, B19, B20,
    B21, B22
  case B23, B24
  case V01, V02, V03, V04, V05, V06, V07, V08, V09, V10, V11, V12, V13, V14, V15
  case A01, A02, A03, A04, A05, A06
  case T01, T02, T03, T04, T05
  case E01
  case R01

  /// The level of the catalogue; a rule may lower or raise it where the contract says so (B18, V01, V05, R01).
  package var severity: Severity {
    switch self {
    case .F01, .F03, .F04, .F08, .F09, .F10, .F11, .F13, .F14, .F17, .F18, .F20, .H01, .H02, .H03, .H06, .H09,
      .B01,
      .B02, .B03, .B04, .B07, .B11, .B13, .B18, .B21, .B23, .A01, .R01, .T05:
      .error
    case .F02, .F06, .F07, .F15, .F16, .F21, .H07, .B05, .B06, .B08, .B09, .B10, .B12, .B14, .B16, .B17, .B19,
      .B20,
      .B22, .B24, .V01, .V02, .V03, .V04, .V05, .V06, .V08, .V10, .V11, .V12, .V13, .V14, .V15, .A02, .A03,
      .A04,
      .A05, .A06, .T01, .T02, .E01:
      .warning
    case .F05, .F12, .F19, .F22, .F23, .H04, .H05, .H08, .B15, .V07, .V09, .T03, .T04:
      .info
    }
  }
}
