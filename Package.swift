// swift-tools-version: 6.2
import PackageDescription

var settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
// The Makefile sets it; a newer compiler's new warnings must not break anybody else's build.
if Context.environment["INGESTKIT_STRICT"] == "1" {
  settings.append(.treatAllWarnings(as: .error))
}

let package = Package(
  name: "IngestKit",
  products: [
    .library(name: "IngestKit", targets: ["IngestKit"]),
    .executable(name: "ingest", targets: ["ingest"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(
      name: "IngestKit",
      dependencies: [
        "CLibcurl",
        "CLibxml2",
        "CSQLite",
        "CZlib",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Markup/character-references.txt"),
        .embedInCode("Record/Schemas/article.schema.json"),
        .embedInCode("Record/Schemas/incident.schema.json"),
        .embedInCode("Record/Schemas/report.schema.json"),
      ],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "IncidentCoding", dependencies: ["IngestKit"], swiftSettings: settings),
    .target(name: "PageExtraction", dependencies: ["IngestKit"], swiftSettings: settings),
    .target(
      name: "Plugins",
      dependencies: [
        "IngestKit", "IncidentCoding", "PageExtraction",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "ingest",
      dependencies: [
        "IngestKit", "IncidentCoding", "PageExtraction", "Plugins",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "IngestTesting", dependencies: ["IngestKit"], path: "Tests/IngestTesting",
      swiftSettings: settings),
    .testTarget(
      name: "IngestKitTests",
      dependencies: [
        "IngestKit", "IngestTesting", .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "IncidentCodingTests", dependencies: ["IncidentCoding", "IngestTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "PageExtractionTests", dependencies: ["IngestKit", "PageExtraction"],
      swiftSettings: settings),
    .testTarget(
      name: "PluginsTests",
      dependencies: [
        "Plugins", "IngestTesting", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
      ], exclude: ["Cases", "Store/Versions"], swiftSettings: settings),
    .testTarget(
      name: "IngestCommandTests",
      dependencies: [
        "ingest", "IngestTesting", "Plugins", .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Cases"],
      swiftSettings: settings),
  ]
)

// Measured on demand; nobody who builds the product builds these.
if Context.environment["INGESTKIT_BENCHMARKS"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "IngestKit", "IngestTesting", "IncidentCoding", "PageExtraction", "Plugins",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Benchmarks/Benchmarks", swiftSettings: settings))
  package.targets.append(
    .executableTarget(
      name: "page-fuzz", dependencies: ["IngestKit", "PageExtraction"],
      path: "Benchmarks/PageFuzz", swiftSettings: settings))
}
