internal import Kinerja
internal import Parsers

/// T05: two target files of one unit that hold from the same quarter, with different targets and no mark of a revision.
///
/// Without a ledger this is how a changed agreement shows: the agreed file and the changed one lie side by side.
enum TargetConflicts {
  /// The findings of each part, in the order of the parts.
  static func of(_ parts: [AgreementPart]) -> [[Finding]] {
    parts.enumerated().map { index, part in
      var told: Set<String> = []
      return parts.prefix(index).filter { isRival($0, of: part) }.flatMap { earlier in
        part.rows.compactMap { row in
          guard let agreed = earlier.rows.first(where: { AgreementComposer.isSame($0, row) }),
            let finding = conflict(row, agreed, in: earlier.file),
            told.insert(row.code ?? row.name).inserted
          else { return nil }
          return finding
        }
      }
    }
  }

  private static func isRival(_ earlier: AgreementPart, of part: AgreementPart) -> Bool {
    earlier.unit.code == part.unit.code && earlier.validFrom == part.validFrom
      && earlier.isRevision == part.isRevision
      && revision(earlier) == revision(part)
  }

  /// A copy, "(1)", is no revision.
  private static func revision(_ part: AgreementPart) -> Int {
    RevisionMark(fileName: part.file)?.revision ?? 0
  }

  /// What one of them leaves to the other is no conflict.
  private static func conflict(_ row: AgreedRow, _ agreed: AgreedRow, in file: String) -> Finding? {
    if row.annualTarget != .none, agreed.annualTarget != .none, row.annualTarget != agreed.annualTarget {
      return finding(row, row.annualTarget, agreed.annualTarget, at: row.place, file)
    }
    for quarter in Quarter.allCases {
      guard let target = row.quarterTargets[quarter], let other = agreed.quarterTargets[quarter],
        target != other, target != .none, other != .none
      else { continue }
      return finding(row, target, other, at: row.quarterPlaces[quarter] ?? row.place, file)
    }
    return nil
  }

  private static func finding(
    _ row: AgreedRow, _ value: Target, _ agreed: Target, at place: Place, _ file: String
  ) -> Finding {
    Finding(
      .T05, at: place, indicator: row.code ?? row.name,
      arguments: [
        "value": .target(value), "agreed": .target(agreed), "other": .text(String(FileNames.base(file))),
      ])
  }
}
