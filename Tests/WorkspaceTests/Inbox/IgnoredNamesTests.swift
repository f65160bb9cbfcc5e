import Testing

@testable import Workspace

struct IgnoredNamesTests {
  @Test(arguments: [
    (".rekap-12-0.tmp", IgnoredEntry.Reason.own), (".rekap-ambil-12-0-laporan.xlsx", .own),
    ("~$laporan.xlsx", .ownerFile), (".~lock.laporan.xlsx#", .ownerFile),
    ("Thumbs.db", .junk), ("THUMBS.DB", .junk), ("desktop.ini", .junk), ("._laporan.xlsx", .junk),
    (".DS_Store", .junk), ("@eaDir", .junk), (".stfolder", .junk), (".stversions", .junk),
    ("__MACOSX", .junk), ("$RECYCLE.BIN", .junk),
    ("~WRL0001.tmp", .temporary), ("laporan.tmp", .temporary), ("laporan.xlsx.part", .temporary),
    ("laporan.xlsx.partial", .temporary), ("laporan.xlsx.filepart", .temporary),
    ("laporan.xlsx.crdownload", .temporary), (".syncthing.laporan.xlsx.tmp", .temporary),
    ("~syncthing~laporan.xlsx.tmp", .temporary), (".~laporan.xlsx", .temporary), ("Cedd4100", .temporary),
    ("0A1B2C3D", .temporary), (".laporan.xlsx", .hidden), (".git", .hidden),
  ])
  func `junk and temp names: no sender gave this name`(name: String, reason: IgnoredEntry.Reason) {
    #expect(IgnoredNames.reason(for: FileName(name)) == reason)
  }

  @Test(arguments: [
    "laporan.xlsx", "TW II.csv", "~laporan.xlsx", "Cedd4100.xlsx", "DINKES", "Cedd410", "kapartmen",
    "a.part.xlsx",
    "~$", "tmp",
  ])
  func `junk and temp names: a sender may have given this one`(name: String) {
    #expect(IgnoredNames.reason(for: FileName(name)) == nil)
  }

  @Test func `a folder may have the number of a school`() {
    #expect(IgnoredNames.reason(for: FileName("30301234"), isFolder: true) == nil)
    #expect(IgnoredNames.reason(for: FileName(".git"), isFolder: true) == .hidden)
  }
}
