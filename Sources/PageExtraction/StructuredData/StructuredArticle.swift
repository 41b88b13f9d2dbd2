/// What a page's structured data (JSON-LD in schema.org's words) says of one article.
package struct StructuredArticle: Sendable, Equatable {
  /// Somebody who is named as an author or a publisher.
  package struct Party: Sendable, Equatable {
    package var name: String
    package var isPerson: Bool
  }

  /// What kind of thing the page says it is, the most telling first.
  package enum Kind: Int, Sendable, Comparable {
    case liveBlog, news, article, work, page

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package var kind: Kind
  package var headline: String?
  package var published: String?
  package var created: String?
  package var modified: String?
  package var authors: [Party] = []
  package var publisher: String?
  package var sections: [String] = []
  package var keywords: [String] = []
  /// The text as the publisher gives it to search engines; often cut, sometimes with markup.
  package var body: String?
  package var language: String?
  package var image: String?
  /// Addresses by which it names itself.
  package var addresses: [String] = []
  package var isFree: Bool?
  package var updates: [LiveEntry] = []
}
