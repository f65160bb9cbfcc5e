package import Kinerja
internal import Pipeline
internal import Validator

/// What an office wants to know at a glance: how far each quarter is, what waits and why, and what to do next.
package struct StatusBoard: Sendable {
  /// A file that was received and is not settled.
  package struct Waiting: Sendable {
    package enum Reason: String, Sendable {
      /// Taken, and its reading was interrupted.
      case undecided
      /// Unit or quarter unknown, or a person must choose.
      case held
      /// Refused, and nobody knows whom to tell.
      case unassigned
      /// It brings the reading down (finding F13).
      case quarantined
    }

    package let file: String
    package let reason: Reason
    package let received: Moment
    /// Where the original lies in the workspace; empty before it was moved.
    package let stored: String
    /// Of a held submission.
    package let submission: SubmissionRow?
  }

  package let at: Moment
  /// In the order of time.
  package let periods: [PeriodStanding]
  /// Semesters and years of which a quarter is approved or a step was taken.
  package let spans: [SpanStanding]
  package let waiting: [Waiting]
  package let inbox: InboxStanding
  package let notices: [Notice]
  /// How many mails are in each state.
  package let mails: [MailRow.State: Int]
  /// The version of SQLite in use.
  package let engine: String

  /// Of the quarters of one period, or of all that anything is known of and whose end has passed.
  package init(_ workspace: Workspace, period: Period? = nil, at moment: Moment)
    throws(WorkspaceProblem)
  {
    let office = try workspace.office()
    let consolidation = try Consolidation(workspace)
    let path = try workspace.inboxPath()
    at = moment
    do throws(LedgerProblem) {
      let ledger = workspace.ledger
      let rows = try ledger.submissions()
      let returned = try ledger.personalDecisions().returned
      let locked = try ledger.lockedQuarters()
      let reviews = try ledger.reviews()
      let journal = try ledger.journal()
      let composer = RecapComposer(
        units: office.units, agreements: office.book, submissions: consolidation.submissions,
        rules: office.settings.rules)
      let wanted = period?.quarters ?? Self.periods(of: office, rows: rows, until: moment)
      periods = wanted.map { period in
        let deadline = Deadline(of: period, dayOfMonth: office.settings.thresholds.deadlineDay)
        let late = deadline.days(at: moment)
        return PeriodStanding(
          period: period, deadline: deadline.text, daysToDeadline: -late,
          units: office.units.map { unit in
            let last = rows.last { $0.checked.unit?.code == unit.code && $0.checked.period == period }
            let status =
              composer.recap(of: unit, in: .quarter(period)).status[period] ?? .notExpected
            let received = last.map { deadline.days(at: $0.received) }
            let overdue = received ?? (status == .missing ? late : 0)
            return UnitStanding(
              unit: unit, status: status, attempt: last,
              isReturned: last.map { returned.contains($0.number) } ?? false,
              daysLate: overdue > 0 ? overdue : nil)
          },
          review: reviews.last { $0.period == period.code && $0.unit == nil && $0.submission == nil },
          steps: StepStanding(
            journal.filter { $0.period == period.code },
            changed: Self.changed([period], rows: rows, reviews: reviews)),
          isLocked: locked.contains(period))
      }
      spans = Self.spans(
        of: period, years: Set(wanted.map(\.year)), reviews: reviews, journal: journal,
        closed: locked, rows: rows)
      let deliveries = try ledger.deliveries()
      waiting = Self.waiting(deliveries, rows: rows)
      inbox = InboxStanding(
        path: path, decided: Set(deliveries.filter { $0.state != .taken }.map(\.file.origin)))
      notices = try ledger.notices()
      mails = Dictionary(grouping: try ledger.mails(), by: \.state).mapValues(\.count)
      engine = try ledger.engine()
    } catch {
      throw .ledger(error)
    }
  }

  /// Quarters that something was received for, and those with an agreement that have ended.
  private static func periods(
    of office: Office, rows: [SubmissionRow], until moment: Moment
  ) -> [QuarterPeriod] {
    var periods = Set(rows.compactMap(\.checked.period))
    for year in Set(office.agreements.map(\.validFrom.year)) {
      for quarter in Quarter.allCases {
        let period = QuarterPeriod(year: year, quarter: quarter)
        // The first of the month after the quarter.
        if Deadline(of: period, dayOfMonth: 1).days(at: moment) >= 0 { periods.insert(period) }
      }
    }
    return periods.sorted()
  }

  /// When something was decided last that a recap shows: a report that counts, or a decision on one.
  private static func changed(
    _ quarters: [QuarterPeriod], rows: [SubmissionRow], reviews: [Review]
  ) -> Moment? {
    let accepted = rows.last { row in
      row.checked.status.isAccepted && row.checked.period.map(quarters.contains) ?? false
    }
    let codes = Set(quarters.map(\.code))
    let review = reviews.last { $0.submission != nil && codes.contains($0.period) }
    return [accepted?.decided, review?.at].compactMap(\.self).max()
  }

  /// Those asked for, or those that anything was done on.
  private static func spans(
    of asked: Period?, years: Set<Int>, reviews: [Review], journal: [JournalEntry],
    closed: Set<QuarterPeriod>, rows: [SubmissionRow]
  ) -> [SpanStanding] {
    let all = years.sorted().flatMap { year in
      [Period.semester(year: year, half: 1), .semester(year: year, half: 2), .year(year)]
    }
    return all.compactMap { period in
      let taken = journal.filter { $0.period == period.code }
      let standing = SpanStanding(
        period: period, closed: period.quarters.count(where: closed.contains),
        review: reviews.last { $0.period == period.code && $0.unit == nil && $0.submission == nil },
        steps: StepStanding(
          taken,
          changed: Self.changed(period.quarters, rows: rows, reviews: reviews)))
      if let asked { return asked == period ? standing : nil }
      return taken.isEmpty && !standing.isReady ? nil : standing
    }
  }

  private static func waiting(
    _ deliveries: [Delivery], rows: [SubmissionRow]
  ) -> [Waiting] {
    var waiting: [Waiting] = []
    for delivery in deliveries {
      func entry(_ reason: Waiting.Reason, _ row: SubmissionRow? = nil) -> Waiting {
        Waiting(
          file: delivery.file.path, reason: reason, received: delivery.file.received, stored: delivery.stored,
          submission: row)
      }
      switch delivery.state {
      case .taken: waiting.append(entry(.undecided))
      case .quarantined: waiting.append(entry(.quarantined))
      case .decided:
        let held = rows.filter { row in
          row.delivery == delivery.id && row.checked.status == .held && !isSuperseded(row, by: rows)
        }
        waiting += held.map { entry(.held, $0) }
        let nobodys = rows.filter { row in
          row.delivery == delivery.id && row.checked.status == .rejected && row.checked.unit == nil
        }
        waiting += nobodys.map { entry(.unassigned, $0) }
      }
    }
    return waiting
  }

  /// A later attempt of the same unit and quarter settles an earlier one that was held.
  private static func isSuperseded(_ row: SubmissionRow, by rows: [SubmissionRow]) -> Bool {
    guard let unit = row.checked.unit, let period = row.checked.period else { return false }
    return rows.contains {
      $0.number > row.number && $0.checked.unit == unit && $0.checked.period == period
    }
  }
}
