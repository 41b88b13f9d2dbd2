import Foundation
import IngestKit

/// One dead letter for a person: why it is there, then the record and the article's text.
struct LetterSheet {
  private let letter: BuriedLetter
  private let article: Article?

  init(_ opened: OpenedLetter) {
    letter = opened.letter
    article = opened.article
  }

  func render() -> String {
    var lines = [
      "dead letter \(letter.id), \(letter.state.rawValue)"
        + (letter.changed.map { " since \($0)" } ?? ""),
      "node '\(letter.node)' in run \(letter.run) of \(letter.time)",
      "reason: \(letter.reason)",
      "",
      "\(letter.kind.rawValue) \(letter.recordID)",
      record,
    ]
    if let article {
      lines += ["", "text of \(article.id), revision \(article.revision)", article.text]
    }
    return Self.printable(lines.joined(separator: "\n"))
  }

  /// Indented; an article's text stands below in its own lines.
  private var record: String {
    guard
      var object = try? JSONSerialization.jsonObject(with: Data(letter.record.utf8))
        as? [String: Any]
    else { return letter.record }
    if article != nil { object["text"] = nil }
    let options: JSONSerialization.WritingOptions = [
      .prettyPrinted, .sortedKeys, .withoutEscapingSlashes,
    ]
    guard let data = try? JSONSerialization.data(withJSONObject: object, options: options) else {
      return letter.record
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// A bad record may hold anything; control characters would steer the terminal.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isControl = scalar.properties.generalCategory == .control
          return isControl && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar
        }))
  }
}
