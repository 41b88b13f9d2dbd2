internal import Foundation

/// The pause that a server asks for (RFC 9110 10.2.3).
enum RetryAfter {
  /// Reads seconds or a date; nil when there is nothing to wait for.
  static func pause(_ text: String?, now: Date, longest: Duration) -> Duration? {
    guard let text = text?.trimmingCharacters(in: .whitespaces), !text.isEmpty else { return nil }
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      // More digits than fit are more than the longest.
      guard let seconds = Int64(text), seconds < 1 << 31 else { return longest }
      return seconds == 0 ? nil : min(.seconds(seconds), longest)
    }
    guard let date = HTTPDate.date(text, now: now), date > now else { return nil }
    return min(.seconds(date.timeIntervalSince(now).rounded(.up)), longest)
  }
}
