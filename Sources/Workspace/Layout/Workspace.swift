internal import Glibc
package import Pipeline

/// A folder in which an office collects, checks and keeps what its units report in a year.
package struct Workspace: Sendable {
  package let layout: WorkspaceLayout
  package let ledger: Ledger
  package let settings: Settings

  /// Makes the folders, commented settings and the ledger; what lies there already is never written over.
  package static func make(
    at root: String, who: String, at moment: Moment
  ) throws(WorkspaceProblem) -> Workspace {
    let layout = WorkspaceLayout(root: root)
    if unsafe access(layout.ledger, F_OK) == 0 { throw .exists(path: layout.root) }
    for folder in [layout.archive, layout.refused] where Self.holdsFiles(folder) {
      throw .ledgerLost(path: layout.root)
    }
    do throws(RunProblem) {
      for folder in layout.folders { try OutputFile.makeFolder(folder) }
      if unsafe access(layout.settings, F_OK) != 0 {
        try OutputFile.write(Array(SettingsTemplate.text.utf8), to: layout.settings)
      }
      if layout.unitFile == nil {
        try OutputFile.write(Array(SettingsTemplate.units.utf8), to: "\(layout.root)/unit.csv")
      }
    } catch {
      throw .run(error)
    }
    do throws(LedgerProblem) {
      let ledger = try Ledger.make(at: layout.ledger)
      try ledger.write(
        JournalEntry(
          at: moment, who: who, step: nil, action: .workspaceMade, outcome: layout.root))
    } catch {
      throw .ledger(error)
    }
    return try open(at: root)
  }

  private static func holdsFiles(_ folder: String) -> Bool {
    guard let opened = try? Folder(path: folder), let names = try? opened.names() else { return false }
    return !names.isEmpty
  }

  /// `isReadOnly` where nothing is to be written to the ledger.
  package static func open(at root: String, isReadOnly: Bool = false) throws(WorkspaceProblem) -> Workspace {
    let layout = WorkspaceLayout(root: root)
    guard unsafe access(layout.ledger, F_OK) == 0 else { throw .notAWorkspace(path: layout.root) }
    let ledger: Ledger
    do throws(LedgerProblem) {
      ledger = try Ledger.openOrRollBack(at: layout.ledger, isReadOnly: isReadOnly)
    } catch {
      throw .ledger(error)
    }
    do throws(RunProblem) {
      let hasSettings = unsafe access(layout.settings, F_OK) == 0
      return Workspace(
        layout: layout, ledger: ledger,
        settings: try SettingsFile.read(hasSettings ? layout.settings : nil))
    } catch {
      throw .run(error)
    }
  }

  /// Keeps the settings as they are now, so that a recap as of an earlier day is made with those of that day.
  package func noteSettings(who: String, at moment: Moment) throws(WorkspaceProblem) {
    guard let text = try settingsText() else { return }
    do throws(LedgerProblem) {
      if try ledger.settings(at: nil) != text { try ledger.note(settings: text, who: who, at: moment) }
    } catch {
      throw .ledger(error)
    }
  }

  private func settingsText() throws(WorkspaceProblem) -> String? {
    guard unsafe access(layout.settings, F_OK) == 0 else { return nil }
    do throws(RunProblem) {
      return try SettingsFile.text(layout.settings)
    } catch {
      throw .run(error)
    }
  }

  /// Changes whenever units or agreements are imported.
  func officeVersion() throws(WorkspaceProblem) -> OfficeVersion {
    do throws(LedgerProblem) {
      return try ledger.officeVersion()
    } catch {
      throw .ledger(error)
    }
  }

  package func record(_ entry: JournalEntry) throws(WorkspaceProblem) {
    do throws(LedgerProblem) {
      try ledger.write(entry)
    } catch {
      throw .ledger(error)
    }
  }

  package func agreementVersions() throws(WorkspaceProblem) -> [AgreementVersion] {
    do throws(LedgerProblem) {
      return try ledger.agreements()
    } catch {
      throw .ledger(error)
    }
  }

  /// Whom reports may come from and what was agreed, as it was at a moment or is now.
  package func office(at moment: Int? = nil) throws(WorkspaceProblem) -> Office {
    let office: Office
    do throws(LedgerProblem) {
      office = try Office(ledger, settings: try settings(at: moment), at: moment)
    } catch {
      throw .ledger(error)
    }
    guard !office.units.isEmpty else { throw .noUnits(path: layout.root) }
    return office
  }
}

extension Workspace {
  /// Those that were noted last before the moment; the file as it is without one.
  private func settings(at moment: Int?) throws(LedgerProblem) -> Settings {
    guard let moment, let text = try ledger.settings(at: moment) else { return settings }
    do throws(SettingsProblem) {
      return try SettingsFile.settings(of: text)
    } catch {
      throw .broken(path: ledger.path, detail: "settings: \(error.reason)")
    }
  }
}

extension Workspace {
  /// Which mails are owed to whom, by the units and settings of now.
  package func post() throws(WorkspaceProblem) -> Post {
    Post(units: try office().units, settings: settings.mail)
  }
}

extension Workspace {
  /// Changes whenever the settings file does.
  var settingsStamp: String {
    var status = stat()
    guard unsafe stat(layout.settings, &status) == 0 else { return "" }
    return "\(status.st_ino):\(status.st_size):\(status.st_mtim.tv_sec):\(status.st_mtim.tv_nsec)"
  }

  /// Where staff drop files: never among the workspace's own files, which would be taken for reports.
  package func inboxPath() throws(WorkspaceProblem) -> String {
    guard let stated = settings.inbox.folder else { return layout.inbox }
    let folder = stated.hasPrefix("/") ? stated : "\(layout.root)/\(stated)"
    guard let chosen = Self.real(folder), let root = Self.real(layout.root) else { return folder }
    let own = Self.real(layout.inbox) ?? layout.inbox
    let isInside = chosen == root || chosen.hasPrefix(root + "/") || root.hasPrefix(chosen + "/")
    guard !isInside || chosen == own else { throw .inboxInWorkspace(path: folder) }
    return folder
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}

extension WorkspaceLayout {
  /// The list of units, as workbook or as CSV; nil where there is none.
  package var unitFile: String? {
    ["unit.xlsx", "unit.csv"].map { "\(root)/\($0)" }.first { unsafe access($0, F_OK) == 0 }
  }
}
