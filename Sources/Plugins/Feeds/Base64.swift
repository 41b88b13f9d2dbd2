internal import Foundation
internal import IngestKit

/// Content that a feed carries as base64.
enum Base64 {
  /// Nil when it is none, or not of text.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let digits = bytes.filter { !$0.isMarkupSpace }
    guard !digits.isEmpty, digits.count.isMultiple(of: 4),
      let data = Data(base64Encoded: Data(digits)),
      String(validating: data, as: UTF8.self) != nil
    else { return nil }
    return Array(data)
  }
}
