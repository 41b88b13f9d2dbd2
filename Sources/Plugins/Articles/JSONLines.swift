internal import Foundation
internal import IngestKit

/// The lines of a JSON Lines file that hold something.
struct JSONLines: Sequence {
  private let text: String

  init(_ text: String) { self.text = text }

  struct Line {
    /// Counted from 1.
    let number: Int
    let json: Substring

    /// Reads the article that the line describes.
    func article() throws(PluginFailure) -> ArticleDraft {
      do {
        return try JSONDecoder().decode(ArticleRecord.self, from: Data(json.utf8)).draft
      } catch {
        throw .record("is no article: \(ArticleRecord.reason(of: error))")
      }
    }
  }

  func makeIterator() -> AnyIterator<Line> {
    // Only a line feed ends a line: JSON strings may hold U+2028 and the like as they are.
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().makeIterator()
    return AnyIterator {
      while let (index, line) = lines.next() {
        let json = Substring(line)
        if !json.allSatisfy(\.isWhitespace) { return Line(number: index + 1, json: json) }
      }
      return nil
    }
  }
}
