// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of this package is held to.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableExperimentalFeature("Lifetimes"),
]

/// The only rooms that see C pointers; all others compile with strict memory safety.
let pointerRooms: Set<String> = ["Archive", "Markup"]

let package = Package(
  name: "rekap",
  products: [.executable(name: "rekap", targets: ["rekap"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CShims", dependencies: ["CZlib", "CLibXML2"]),
    .target(name: "Archive", dependencies: ["CZlib", "CShims"]),
    .target(name: "Markup", dependencies: ["CLibXML2", "CShims"]),
    .target(name: "Spreadsheet", dependencies: ["Archive", "Markup"]),
    .target(name: "Kinerja"),
    .target(name: "Parsers", dependencies: ["Kinerja", "Spreadsheet"]),
    .target(name: "Validator", dependencies: ["Kinerja"]),
    .target(name: "Writers", dependencies: ["Kinerja", "Spreadsheet"]),
    .target(
      name: "Pipeline",
      dependencies: [
        "Archive", "Kinerja", "Spreadsheet", "Parsers", "Validator", "Writers",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(
      name: "Workspace",
      dependencies: [
        "Archive", "CShims", "Kinerja", "Spreadsheet", "Parsers", "Validator", "Writers", "Pipeline",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .executableTarget(
      name: "rekap",
      dependencies: [
        "Kinerja", "Spreadsheet", "Parsers", "Validator", "Writers", "Pipeline", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "TestSupport"]),
    .testTarget(name: "SpreadsheetTests", dependencies: ["Spreadsheet", "Archive", "TestSupport"]),
    .testTarget(name: "KinerjaTests", dependencies: ["Kinerja", "TestSupport"]),
    .testTarget(name: "ParsersTests", dependencies: ["Parsers", "Kinerja", "Spreadsheet", "TestSupport"]),
    .testTarget(name: "ValidatorTests", dependencies: ["Validator", "Kinerja", "TestSupport"]),
    .testTarget(name: "WritersTests", dependencies: ["Writers", "Kinerja", "Spreadsheet", "TestSupport"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: ["Pipeline", "Kinerja", "Spreadsheet", "Parsers", "Validator", "Writers", "TestSupport"]
    ),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "Pipeline", "Kinerja", "Spreadsheet", "Parsers", "Validator", "Writers", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(name: "EndToEndTests", dependencies: ["rekap", "TestSupport"]),
    .target(
      name: "FuzzEntries",
      dependencies: ["Archive", "Kinerja", "Spreadsheet", "Parsers", "TestSupport"],
      path: "Tests/Fuzz/Entries"
    ),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzEntries", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// The driver has no main of its own, libFuzzer brings it: kept out of plain builds.
if Context.environment["FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(name: "FuzzDriver", dependencies: ["FuzzEntries"], path: "Tests/Fuzz/Driver")
  )
}

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  guard target.name != "CShims" else { continue }
  target.swiftSettings = (target.swiftSettings ?? []) + strict
  if !pointerRooms.contains(target.name) {
    target.swiftSettings?.append(.strictMemorySafety())
  }
}
