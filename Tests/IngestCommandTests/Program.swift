import Foundation
import IngestTesting

/// The built program, run as a user runs it, in a directory of its own.
struct Program {
  let directory: URL

  struct Outcome {
    let status: Int32
    /// The signal that killed it; nil when it came to its end.
    let signal: Int32?
    let output: String
    let errors: String
  }

  init() throws {
    OpenFileLimit.raise()
    directory = FileManager.default.temporaryDirectory
      .appending(path: "ingest-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: directory) }

  func write(_ text: String, to path: String) throws {
    let file = directory.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: directory.appending(path: path), encoding: .utf8)
  }

  @discardableResult
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs a shell script, whose `$0` is the program.
  func runShell(_ script: String) throws -> Outcome {
    try run(["-c", script, Self.executable.path], program: URL(filePath: "/bin/sh"))
  }

  /// - Parameters:
  ///   - output: a file that takes standard output, such as `/dev/full`.
  ///   - moment: when it is killed, unless it has ended before.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    output: String? = nil, program: URL = Self.executable, killedAfter moment: Duration? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = [
      "PATH": "/usr/bin:/bin", "INGESTKIT_CONFIG": Self.repository.appending(path: "config").path,
      "XDG_CACHE_HOME": Self.cache.path,
    ].merging(Self.sanitizerOptions) { $1 }.merging(environment) { $1 }
    let files = try Files(in: directory, input: input)
    process.standardInput = files.input
    process.standardOutput =
      try output.map { try FileHandle(forWritingTo: URL(filePath: $0)) } ?? files.output
    process.standardError = files.errors
    try process.run()
    if let moment {
      Thread.sleep(forTimeInterval: moment / .seconds(1))
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
      output: try files.text(.output),
      errors: try files.text(.errors))
  }

  /// Files instead of pipes, which a long output would fill.
  private struct Files {
    enum Name: String { case input, output, errors }

    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle
    private let directory: URL

    init(in parent: URL, input text: String) throws {
      let streams = parent.appending(path: ".streams", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
      for (name, content) in [(Name.input, text), (.output, ""), (.errors, "")] {
        try Data(content.utf8).write(to: streams.appending(path: name.rawValue))
      }
      directory = streams
      input = try FileHandle(forReadingFrom: streams.appending(path: Name.input.rawValue))
      output = try FileHandle(forWritingTo: streams.appending(path: Name.output.rawValue))
      errors = try FileHandle(forWritingTo: streams.appending(path: Name.errors.rawValue))
    }

    func text(_ name: Name) throws -> String {
      let data = try Data(contentsOf: directory.appending(path: name.rawValue))
      return String(decoding: data, as: UTF8.self)
    }
  }

  /// What `ASAN_OPTIONS` and the like ask of the tests goes for the program too.
  private static let sanitizerOptions = ProcessInfo.processInfo.environment.filter {
    $0.key.hasSuffix("SAN_OPTIONS")
  }

  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// `INGEST_PROGRAM` names another build, such as an optimised one; the tests run from the
  /// directory that theirs was built into.
  private static let executable =
    ProcessInfo.processInfo.environment["INGEST_PROGRAM"].map { URL(filePath: $0) }
    ?? products.appending(path: "ingest")

  /// One for all tests, so that the gazetteer's index is built once.
  private static let cache = products.appending(path: "test-cache")
}
