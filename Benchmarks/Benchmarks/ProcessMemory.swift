internal import Foundation

/// What this process holds in memory, as the kernel counts it.
enum ProcessMemory {
  /// Mebibytes that are resident now.
  static var resident: Int { mebibytes("VmRSS:") }

  /// The most mebibytes that were ever resident.
  static var peak: Int { mebibytes("VmHWM:") }

  private static func mebibytes(_ field: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(field) }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
      .map { $0 / 1024 } ?? 0
  }
}
