import Foundation

/// The time that `SOURCE_DATE_EPOCH` sets, after the Reproducible Builds specification.
enum ReproducibleClock {
  static var time: Date? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
      .map { Date(timeIntervalSince1970: TimeInterval($0)) }
  }
}
