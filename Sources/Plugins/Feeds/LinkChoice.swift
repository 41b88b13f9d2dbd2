/// The addresses that an entry or a feed gives, and which of them is its page.
struct LinkChoice {
  /// From a `link` with text, or one with `rel="alternate"` that leads to a page.
  var page: String?
  /// From a guid that is a permanent link.
  var guid: String?
  /// An alternate of another type than a page.
  var other: String?
  /// What the `link` that is open is for.
  var relation = "alternate"
  var last: String?

  var best: String? { page ?? guid ?? other }
}
