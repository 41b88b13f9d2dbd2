import Foundation

/// The time that `SOURCE_DATE_EPOCH` sets, after the Reproducible Builds specification.
enum ReproducibleClock {
  static var time: Date? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
      .map(Date.init(timeIntervalSince1970:))
  }
}
