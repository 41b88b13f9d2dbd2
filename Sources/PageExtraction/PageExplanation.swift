package import IngestKit

/// Why a page is read as it is: where its values are from, the container of its text and the rule
/// that decided on each block.
package struct PageExplanation: JSONWritable, Sendable {
  /// What became of one block.
  package struct Block: JSONWritable, Sendable {
    let rule: String
    let isKept: Bool
    let path: String
    let hints: [String]
    let text: String

    package func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("kept", isKept)
        json.member("rule", rule)
        json.member("path", path)
        json.member("hints", hints)
        json.member("text", text)
      }
    }
  }

  /// An element that might have been the container.
  package struct Candidate: JSONWritable, Sendable {
    let path: String
    let good: Int
    let bad: Int
    let score: Double

    package func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("path", path)
        json.member("good", good)
        json.member("bad", bad)
        json.member("score", score)
      }
    }
  }

  /// What gave each value that the page tells of itself, such as `meta og:title`.
  let origins: [PageMetadata.Field: String]
  let container: String?
  /// From the best on.
  let candidates: [Candidate]
  let blocks: [Block]

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("origins")
      json.object { json in
        for field in PageMetadata.Field.allCases {
          guard let origin = origins[field] else { continue }
          json.key(named: field.rawValue)
          json.string(origin)
        }
      }
      json.member("container", container)
      json.member("candidates", candidates)
      json.member("blocks", blocks)
    }
  }
}
