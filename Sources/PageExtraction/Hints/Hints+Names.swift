extension Hints {
  private static let names: [(Hints, String)] = [
    (.body, "body"), (.article, "article"), (.content, "content"), (.paragraph, "paragraph"),
    (.headline, "headline"), (.standfirst, "standfirst"), (.navigation, "navigation"),
    (.header, "header"), (.footer, "footer"), (.aside, "aside"), (.related, "related"),
    (.comments, "comments"), (.sharing, "sharing"), (.advertisement, "advertisement"),
    (.subscription, "subscription"), (.author, "author"), (.date, "date"), (.tags, "tags"),
    (.caption, "caption"), (.media, "media"), (.consent, "consent"), (.hidden, "hidden"),
    (.tools, "tools"), (.post, "post"), (.form, "form"), (.quote, "quote"),
    (.infobox, "infobox"), (.correction, "correction"), (.paywall, "paywall"),
    (.kicker, "kicker"),
  ]

  /// The kinds by name, in a fixed order.
  var names: [String] { Self.names.filter { contains($0.0) }.map(\.1) }
}
