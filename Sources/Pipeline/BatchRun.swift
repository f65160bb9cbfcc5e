package import Kinerja
internal import Parsers
package import Spreadsheet
internal import Validator

/// What a batch run is told.
package struct BatchRequest: Sendable {
  package var inputs: [String] = []
  package var units = ""
  package var targets: [String] = []
  /// Submissions of earlier periods, for comparison and for the figures to date.
  package var previous: [String] = []
  /// Monthly progress, for comparison with the quarter.
  package var monthly: [String] = []
  package var receipts: String?
  /// The period wanted; a quarter also serves files that do not name one.
  package var period: Period?
  /// The settings file of the office; the defaults hold without one.
  package var config: String?
  /// What the command line changes in the limits of the settings.
  package var limits: @Sendable (Limits) -> Limits = { $0 }
  /// How many files are worked on at once.
  package var width = 2

  package init() {}
}

/// What a batch run found.
package struct BatchResult: Sendable {
  package let units: [OfficeUnit]
  package let targets: LoadedTargets
  package let monthly: LoadedMonthly
  /// The submissions asked for, in the order of receipt.
  package let submissions: [CheckedSubmission]
  /// These and the earlier ones, in the order of receipt.
  package let all: [CheckedSubmission]
  package let settings: Settings
  /// Reads a file of the run once more, in the same way.
  let loader: SubmissionLoader

  package var rules: CalculationRules { settings.rules }

  /// The quarters that the submissions report on.
  package var quarters: [QuarterPeriod] { Set(submissions.compactMap(\.period)).sorted() }

  /// The period to consolidate: the one asked for, else the only quarter that came.
  package func period(asked: Period?) throws(RunProblem) -> Period {
    if let asked { return asked }
    guard let only = quarters.first, quarters.count == 1 else { throw .periodOpen(quarters) }
    return .quarter(only)
  }
}

/// Submissions, units and targets in; checked submissions out.
///
/// Needs no workspace.
package enum BatchRun {
  package static func run(_ request: BatchRequest) async throws(RunProblem) -> BatchResult {
    let settings = try SettingsFile.read(request.config)
    let limits = request.limits(settings.limits)
    let units = try unitList(request.units, limits)
    let targets = try await TargetLoader.load(
      request.targets, units: units, limits: limits, width: request.width)
    let receipts = try receiptBook(request.receipts, limits)
    let monthly = try await MonthlyLoader(
      reader: MonthlyReader(
        units: units, agreements: targets.book, defaultYear: defaultYear(request, targets: targets)),
      limits: limits
    ).load(request.monthly, receipts: receipts, width: request.width)
    let asked = try InputFiles.find(request.inputs)
    let wanted = Set(asked)
    let earlier = try InputFiles.find(request.previous).filter { !wanted.contains($0) }
    guard !asked.isEmpty else { throw .noInput }
    let files = ReceiptOrder.sorted((earlier + asked).map { ($0, receipts?.time(of: $0)) })
    let loader = SubmissionLoader(
      reader: reader(request, units: units, targets: targets), limits: limits,
      roots: GivenPaths(request.inputs + request.previous))
    let loaded = await concurrentMap(files.map(\.path), width: request.width) { loader.load($0) }
    let arrivals = zip(files, loaded).map { Arrival(submissions: $1, received: $0.received) }
    let checker = SubmissionChecker(
      agreements: targets.book, rules: settings.rules, thresholds: settings.thresholds,
      monthly: monthly.reports)
    let checked = CheckSession(checker: checker).check(arrivals)
    return BatchResult(
      units: units, targets: targets, monthly: monthly,
      submissions: checked.filter { wanted.contains($0.file) }, all: checked, settings: settings,
      loader: loader)
  }

  private static func reader(_ request: BatchRequest, units: [OfficeUnit], targets: LoadedTargets)
    -> SubmissionReader
  {
    var fallback: QuarterPeriod?
    if case .quarter(let period) = request.period { fallback = period }
    return SubmissionReader(
      units: units, agreements: targets.book, fallbackPeriod: fallback,
      defaultYear: defaultYear(request, targets: targets))
  }

  private static func defaultYear(_ request: BatchRequest, targets: LoadedTargets) -> Int? {
    let years = Set(targets.agreements.map(\.validFrom.year))
    return years.count == 1 ? years.first : request.period?.year
  }

  package static func unitList(_ path: String, _ limits: Limits) throws(RunProblem) -> [OfficeUnit] {
    let workbook = try self.workbook(path, limits) { path, reason in .unitFileUnreadable(path: path, reason) }
    do throws(UnitListProblem) {
      return try UnitListReader.read(workbook)
    } catch {
      throw .unitList(path: path, error)
    }
  }

  private static func receiptBook(_ path: String?, _ limits: Limits) throws(RunProblem) -> ReceiptBook? {
    guard let path else { return nil }
    let workbook = try self.workbook(path, limits) { path, reason in
      .receiptFileUnreadable(path: path, reason)
    }
    do throws(ReceiptListProblem) {
      return ReceiptBook(try ReceiptListReader.read(workbook))
    } catch {
      throw .receiptList(path: path, error)
    }
  }

  private static func workbook(
    _ path: String, _ limits: Limits, _ problem: (String, UnreadableFile) -> RunProblem
  ) throws(RunProblem) -> Workbook {
    guard try InputFiles.find([path]) == [path] else { throw .inputMissing(path) }
    do throws(UnreadableFile) {
      return try SpreadsheetReader.read(path: path, limits: limits)
    } catch {
      throw problem(path, error)
    }
  }
}
