// swift-tools-version: 6.2
import PackageDescription

// The house. Data flow one way:
//   content → metrics → gate → pages → HTML → directory.
// An arrow of this file is an allowed import; `Tests/SvodHouseTests` compares every `import`
// with it, because the package manager itself does not guard arrows inside a package.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target in `Sources/`.
func room(_ name: String, _ arrows: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: arrows, swiftSettings: strict)
}

/// The tests of rooms: a test target in `Tests/`, beside folders that hold no Swift.
func tests(
  _ name: String, _ arrows: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: arrows + ["SvodTestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "svod",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "svod", targets: ["svod"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(name: "CDirectoryCalls"),

    room("SvodDiagnostics", []),
    room("SvodNumbers", ["BigInt"]),
    room("SvodLanguage", ["SvodNumbers"]),
    room(
      "SvodFormats",
      ["SvodDiagnostics", "CMarkGFM", .product(name: "Yams", package: "Yams")]),
    room("SvodChecksums", []),
    room("SvodJSON", []),
    room("SvodContent", ["SvodDiagnostics", "SvodNumbers"]),
    room("SvodDeadlines", ["SvodNumbers", "SvodLanguage", "SvodContent"]),
    room(
      "SvodActs",
      ["SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodFormats", "SvodContent"]),
    room(
      "SvodReading",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodFormats", "SvodContent", "SvodActs",
      ]),
    room("SvodSearch", ["SvodLanguage", "SvodChecksums", "SvodJSON"]),
    room("SvodFigures", ["SvodNumbers", "SvodContent"]),
    room("SvodMetrics", ["SvodNumbers", "SvodContent", "SvodFigures"]),
    room("SvodPublication", ["SvodNumbers", "SvodContent", "SvodFigures", "SvodMetrics"]),
    room("SvodSpreadsheets", ["CXLSXWriter"]),
    room(
      "SvodDatasets",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodFormats", "SvodContent",
        "SvodPublication", "SvodSpreadsheets", "SvodChecksums", "SvodJSON",
      ]),
    room(
      "SvodPlans",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodContent", "SvodDeadlines",
        "SvodPublication",
      ]),
    room(
      "SvodConclusions",
      ["SvodDiagnostics", "SvodNumbers", "SvodContent", "SvodFigures", "SvodPublication"]),
    room(
      "SvodManagement",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodContent", "SvodDeadlines",
        "SvodPublication",
      ]),
    room(
      "SvodPages",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodContent", "SvodFigures",
        "SvodPublication", "SvodDatasets", "SvodConclusions", "SvodDeadlines", "SvodPlans",
        "SvodManagement", "SvodSearch",
      ]),
    room("SvodTemplates", ["SvodDiagnostics"]),
    room(
      "SvodRendering",
      [
        "SvodNumbers", "SvodJSON", "SvodContent", "SvodDatasets", "SvodPages", "SvodTemplates",
      ]),
    room("SvodLinkSurvey", ["SvodDiagnostics"]),
    room("SvodDirectory", ["CDirectoryCalls"]),
    room("SvodLedger", ["SvodDirectory"]),
    room(
      "SvodPublishing",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodLanguage", "SvodFormats", "SvodContent",
        "SvodReading", "SvodPublication", "SvodDatasets", "SvodConclusions", "SvodPlans",
        "SvodManagement", "SvodSearch", "SvodPages", "SvodTemplates", "SvodRendering",
        "SvodLinkSurvey", "SvodDirectory", "SvodLedger", "SvodSpreadsheets", "SvodChecksums",
      ]),
    room(
      "SvodPreview",
      [
        "SvodDiagnostics", "SvodRendering", "SvodPublishing", "SvodChecksums", "CDirectoryCalls",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),
    room(
      "SvodCommandLine",
      [
        "SvodDiagnostics", "SvodNumbers", "SvodPublication", "SvodDatasets", "SvodPages",
        "SvodTemplates", "SvodRendering", "SvodPublishing", "SvodPreview", "SvodLinkSurvey",
        "SvodDirectory", "SvodLedger",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "svod",
      dependencies: [
        "SvodCommandLine", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .target(
      name: "SvodTestSupport", dependencies: ["SvodDiagnostics"], path: "Tests/SvodTestSupport",
      swiftSettings: strict),
    tests("SvodDiagnosticsTests", ["SvodDiagnostics"]),
    tests("SvodNumbersTests", ["SvodNumbers"]),
    tests("SvodLanguageTests", ["SvodLanguage", "SvodNumbers"]),
    tests("SvodSearchTests", ["SvodSearch"]),
    tests("SvodFormatsTests", ["SvodFormats", "SvodDiagnostics"]),
    tests("SvodChecksumsTests", ["SvodChecksums"]),
    tests("SvodJSONTests", ["SvodJSON"]),
    tests("SvodDeadlinesTests", ["SvodDeadlines", "SvodContent", "SvodNumbers"]),
    tests(
      "SvodPlansTests",
      [
        "SvodPlans", "SvodDeadlines", "SvodActs", "SvodFormats", "SvodContent", "SvodDiagnostics",
        "SvodNumbers", "SvodLanguage", "SvodPublication",
      ]),
    tests("SvodActsTests", ["SvodActs", "SvodFormats", "SvodContent", "SvodDiagnostics"]),
    tests("SvodReadingTests", ["SvodReading", "SvodContent", "SvodDiagnostics", "SvodNumbers"]),
    tests(
      "SvodMetricsTests",
      ["SvodMetrics", "SvodFigures", "SvodContent", "SvodDiagnostics", "SvodNumbers"]),
    tests(
      "SvodPublicationTests",
      [
        "SvodPublication", "SvodFigures", "SvodContent", "SvodDiagnostics", "SvodNumbers",
      ]),
    tests("SvodSpreadsheetsTests", ["SvodSpreadsheets"]),
    tests(
      "SvodDatasetsTests",
      [
        "SvodDatasets", "SvodPublication", "SvodFormats", "SvodContent", "SvodDiagnostics",
        "SvodNumbers", "SvodSpreadsheets", "SvodChecksums",
      ]),
    tests(
      "SvodConclusionsTests",
      [
        "SvodConclusions", "SvodPublication", "SvodFigures", "SvodContent", "SvodDiagnostics",
        "SvodNumbers",
      ]),
    tests(
      "SvodManagementTests",
      [
        "SvodManagement", "SvodPublication", "SvodReading", "SvodContent", "SvodDiagnostics",
        "SvodNumbers",
      ]),
    tests(
      "SvodPagesTests",
      [
        "SvodPages", "SvodPlans", "SvodManagement", "SvodPublication", "SvodFigures",
        "SvodDatasets", "SvodContent", "SvodDiagnostics", "SvodNumbers", "SvodSearch",
      ]),
    tests("SvodTemplatesTests", ["SvodTemplates", "SvodDiagnostics"]),
    tests(
      "SvodRenderingTests",
      [
        "SvodRendering", "SvodPages", "SvodTemplates", "SvodContent", "SvodDiagnostics",
        "SvodNumbers",
      ]),
    .executableTarget(
      name: "SvodDirectoryProbe", dependencies: ["SvodDirectory"],
      path: "Tests/SvodDirectoryProbe", swiftSettings: strict),
    tests("SvodDirectoryTests", ["SvodDirectory", "SvodDirectoryProbe"]),
    .executableTarget(
      name: "SvodGallery", dependencies: ["SvodPages", "SvodRendering"], path: "Tests/SvodGallery",
      swiftSettings: strict),
    tests("SvodLinkSurveyTests", ["SvodLinkSurvey", "SvodDiagnostics"]),
    tests("SvodLedgerTests", ["SvodLedger", "SvodDirectory"]),
    tests(
      "SvodPublishingTests",
      [
        "SvodPublishing", "SvodTemplates", "SvodContent", "SvodDiagnostics", "SvodDirectory",
        "SvodLedger", "SvodChecksums",
      ]),
    tests("SvodCommandLineTests", ["SvodCommandLine", "SvodPublishing", "SvodDiagnostics"]),
    tests(
      "SvodEndToEndTests",
      ["svod", "SvodGallery", "SvodDirectory"],
      exclude: ["Cases"]),
    tests(
      "SvodPreviewTests",
      [
        "SvodPreview", "SvodPublishing", "SvodDiagnostics",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    tests("SvodHouseTests", []),
  ]
)
