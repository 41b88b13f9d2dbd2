/// A title as windows and previews show it: with the site's name before or behind it.
struct TitleParts {
  let whole: String
  /// Where a sign that parts a title from a site's name stands, with the space around it.
  private let separators: [Range<String.Index>]

  /// Bytes of a title; what is longer is text, and is not taken apart.
  private static let longest = 1_000

  init(_ title: String) {
    whole = title
    var separators: [Range<String.Index>] = []
    guard title.utf8.count <= Self.longest else {
      self.separators = []
      return
    }
    var index = title.startIndex
    while index < title.endIndex {
      guard Self.signs.contains(title[index]) else {
        index = title.index(after: index)
        continue
      }
      var end = index
      while end < title.endIndex, Self.signs.contains(title[end]) || title[end] == " " {
        end = title.index(after: end)
      }
      var start = index
      while start > title.startIndex, title[title.index(before: start)] == " " {
        start = title.index(before: start)
      }
      // A hyphen inside a word or a time parts nothing.
      let isBare = "|»".contains(title[index])
      let hasSpace = start < index && title[title.index(before: end)] == " "
      if isBare || hasSpace || Self.isBetweenSigns(title, start, end) {
        separators.append(start..<end)
      }
      index = end
    }
    self.separators = separators
  }

  /// Whether a sign stands in a script that puts no spaces between words.
  private static func isBetweenSigns(
    _ title: String, _ start: String.Index, _ end: String.Index
  ) -> Bool {
    guard start > title.startIndex, end < title.endIndex else { return false }
    let neighbours = [title[title.index(before: start)], title[end]]
    return neighbours.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x2E80 } }
  }

  private static let signs: Set<Character> = [
    "|", "-", "–", "—", "·", "•", "»", "«", ":", "/", "~", "›", "⋅", "●", "*", "_", "｜", "－", "丨",
  ]

  /// The part that is one of the titles known, as their folded forms.
  func part(among known: Set<String>) -> String? {
    for separator in separators {
      let head = String(whole[..<separator.lowerBound])
      if known.contains(FoldedText.key(head)) { return head }
    }
    for separator in separators.reversed() {
      let tail = String(whole[separator.upperBound...])
      if known.contains(FoldedText.key(tail)) { return tail }
    }
    return nil
  }

  /// The title without what `isSite` takes for a name of the site.
  func withoutSite(_ isSite: (String) -> Bool) -> String {
    for (index, separator) in separators.enumerated() where separator.lowerBound > whole.startIndex
    {
      // Behind the name may stand what the site is about.
      let end = index + 1 < separators.count ? separators[index + 1].lowerBound : whole.endIndex
      let names = [whole[separator.upperBound...], whole[separator.upperBound..<end]]
      if names.contains(where: { isSite(FoldedText.key($0)) }) {
        return String(whole[..<separator.lowerBound])
      }
    }
    if let last = separators.last {
      // "Title | World | The Times": the section goes with the site.
      let tail = FoldedText.key(whole[last.upperBound...])
      if isSite(tail) { return String(whole[..<last.lowerBound]) }
    }
    if let first = separators.first, isSite(FoldedText.key(whole[..<first.lowerBound])),
      first.upperBound < whole.endIndex
    {
      return String(whole[first.upperBound...])
    }
    return whole
  }

  /// The title without a last part that is much shorter than the rest and not vouched for.
  var withoutShortTail: String {
    guard let last = separators.last, last.lowerBound > whole.startIndex else { return whole }
    let head = whole[..<last.lowerBound]
    let tail = whole[last.upperBound...]
    let isColon = whole[last].contains(":")
    guard !isColon, tail.split(separator: " ").count <= 4, head.count >= 2 * tail.count else {
      return whole
    }
    return String(head)
  }
}
