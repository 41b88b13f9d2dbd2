package import Foundation

/// An HTTPS server for 127.0.0.1 with a fresh certificate of its own; `openssl s_server` does it.
package final class SelfSignedServer {
  package static let isAvailable = FileManager.default.isExecutableFile(atPath: program)
  private static let program = "/usr/bin/openssl"

  package let port: Int
  package let certificate: URL
  private let directory: URL
  private let process: Process

  package init() throws {
    directory = FileManager.default.temporaryDirectory.appending(
      path: "tls-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    certificate = directory.appending(path: "certificate.pem")
    let key = directory.appending(path: "key.pem")
    let making = Process()
    making.executableURL = URL(filePath: Self.program)
    making.arguments = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-keyout", key.path, "-out", certificate.path, "-days", "2", "-subj", "/CN=tested",
      "-addext", "subjectAltName=IP:127.0.0.1",
    ]
    making.standardError = FileHandle.nullDevice
    try making.run()
    making.waitUntilExit()
    process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = [
      "s_server", "-accept", "127.0.0.1:0", "-cert", certificate.path, "-key", key.path, "-www",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = Pipe()
    try process.run()
    port = try Self.announcedPort(output.fileHandleForReading)
  }

  package var url: URL { URL(string: "https://127.0.0.1:\(port)/") ?? directory }

  package func stop() {
    // Whoever runs tests may ignore SIGTERM, and then its children do.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: directory)
  }

  /// Reads `ACCEPT 127.0.0.1:43210`, which is written when connections are taken.
  private static func announcedPort(_ output: FileHandle) throws -> Int {
    var text = ""
    while let data = try output.read(upToCount: 1), !data.isEmpty {
      text += String(decoding: data, as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for line in lines.dropLast() where line.hasPrefix("ACCEPT") {
        if let port = line.split(separator: ":").last.flatMap({ Int($0) }) { return port }
      }
    }
    throw POSIXError(.ECONNREFUSED)
  }
}
