/// Makes damaged pages from good ones; a number always gives the same page.
struct PageMutator {
  private static let longest = 12_000

  private let pages: [[UInt8]]

  init(_ pages: [[UInt8]]) { self.pages = pages.filter { !$0.isEmpty } }

  func page(_ number: Int) -> [UInt8] {
    var sequence = NumberSequence(seed: UInt64(number))
    guard !pages.isEmpty else { return [] }
    var page = piece(&sequence)
    for _ in 0...sequence.next(below: 6) { mutate(&page, &sequence) }
    return page
  }

  /// A part of a page; its beginning often, since that tells how to read the rest.
  private func piece(_ sequence: inout NumberSequence) -> [UInt8] {
    let page = pages[sequence.next(below: pages.count)]
    let length = 1 + sequence.next(below: Self.longest)
    let start = sequence.next(below: 3) == 0 ? 0 : sequence.next(below: page.count)
    return Array(page[start..<min(page.count, start + length)])
  }

  private func mutate(_ page: inout [UInt8], _ sequence: inout NumberSequence) {
    let place = sequence.next(below: page.count + 1)
    let end = min(page.count, place + sequence.next(below: 400))
    switch sequence.next(below: 7) {
    case 0: page.removeSubrange(place..<end)
    case 1: page.insert(contentsOf: page[place..<end], at: sequence.next(below: page.count + 1))
    case 2: page.insert(contentsOf: piece(&sequence).prefix(600), at: place)
    case 3: for index in place..<end { page[index] ^= UInt8(sequence.next(below: 256)) }
    case 4: if place < page.count { page[place] = UInt8(sequence.next(below: 256)) }
    case 5:
      let markup = Array(Self.markup[sequence.next(below: Self.markup.count)].utf8)
      let times = 1 + sequence.next(below: 300)
      page.insert(contentsOf: repeatElement(markup, count: times).joined(), at: place)
    default: page.removeSubrange(place...)
    }
  }

  private static let markup = [
    "<div>", "</div>", "<p", "<table><tr><td>", "</body>", "<!--", "-->", "<![CDATA[", "<script>",
    "</script>", "&nbsp", "&#x92;", "&#1114112;", "<a href='", "\"", "<svg><path>", "<br>",
    "<li><a href=/x>Another headline of this site</a>", "<h1>", "<title>",
    "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\"", "{[{[\"",
    "<meta charset=utf-16>", "<meta charset=iso-2022-jp>", "\u{1B}$B", "\0", "\u{FEFF}",
    "<p class=\"", "<time datetime=9999-99-99T99:99>", "<section class='comments'>", "<pre>\n\n",
  ]
}
