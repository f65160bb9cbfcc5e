import Kinerja
import Spreadsheet
import TestSupport
import Testing
import Writers

@testable import Pipeline

struct FormFolderTests {
  @Test func `every unit gets a file of its own, and the same again the next time`() async throws {
    let forms = try await FormDesk.forms(.second)
    let folder = try TemporaryFolder()
    let paths = try await FormFolder(folder.path + "/formulir").write(forms)
    #expect(paths.count == 8)
    #expect(folder.names.count { $0.hasSuffix(".xlsx") } == 8)
    #expect(folder.names.count == 9)
    #expect(folder.names.contains("formulir/2026-TW2 Bidang Pembinaan SD.xlsx"))
    let before = try folder.read("formulir/2026-TW2 Bidang Pembinaan SD.xlsx")
    #expect(try await FormFolder(folder.path + "/formulir").write(forms, width: 1) == paths)
    #expect(try folder.read("formulir/2026-TW2 Bidang Pembinaan SD.xlsx") == before)
  }

  @Test func `a form that was filled in is not written over, and nothing else is written`() async throws {
    let forms = try await FormDesk.forms(.second)
    let folder = try TemporaryFolder()
    let filled = try FormWorkbook(try #require(forms.last).filled).bytes()
    let name = "2026-TW2 Badan Pusat Statistik Kabupaten.xlsx"
    try folder.write(name, filled)
    await #expect(throws: RunProblem.self) { try await FormFolder(folder.path).write(forms) }
    #expect(folder.names == [name])
    #expect(try folder.read(name) == filled)
  }

  @Test func `where nothing can be written the path is named`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("formulir", "berkas, bukan folder")
    let forms = try await FormDesk.forms(.first)
    await #expect(throws: RunProblem.self) { try await FormFolder(folder.path + "/formulir").write(forms) }
    #expect(folder.names == ["formulir"])
  }
}
