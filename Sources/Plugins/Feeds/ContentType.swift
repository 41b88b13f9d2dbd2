internal import IngestKit

/// What a `Content-Type` header says.
enum ContentType {
  /// The charset parameter, with or without quotes.
  static func charset(_ header: String) -> String? {
    for parameter in header.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].trimmingWhitespace.lowercased() == "charset" else {
        continue
      }
      let value = parts[1].trimmingWhitespace.filter { $0 != "\"" && $0 != "'" }
      return value.isEmpty ? nil : value
    }
    return nil
  }
}
