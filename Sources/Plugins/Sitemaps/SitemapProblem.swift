/// Why a document is no sitemap.
enum SitemapProblem: Error, Equatable, CustomStringConvertible {
  case empty
  case notMarkup
  /// A page where a sitemap was promised.
  case page
  case other(String)
  case damagedGzip
  case tooLarge(Int)

  var description: String {
    switch self {
    case .empty: "is empty; a sitemap is needed"
    case .notMarkup: "is no sitemap: neither XML nor lines with addresses"
    case .page: "is an HTML page, not a sitemap; robots.txt of the site may name its sitemaps"
    case .other(let root):
      "is no sitemap: its root element is '\(root)'; 'urlset' or 'sitemapindex' is needed"
    case .damagedGzip: "is a gzip file that is damaged or cut off"
    case .tooLarge(let limit): "unpacks to more than \(limit >> 20) MB, the most of a sitemap"
    }
  }
}
