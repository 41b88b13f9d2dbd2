internal import IngestKit

/// What two reports are compared by, worked out once for each.
///
/// A class, since every comparison hands two of them around.
final class ReportFeatures {
  let report: Report
  let kind: ReportKind
  let days: ReportDays?
  let place: ReportPlace?
  /// Content words of its quotations.
  let words: SortedSet<UInt64>
  /// Proper names of the persons hit.
  let names: SortedSet<UInt64>
  let perpetrators: SortedSet<String>
  /// Those of them that are organisations; states and crowds act in too many places.
  let groups: SortedSet<String>
  /// The telling words of the article's title.
  let title: SortedSet<UInt64>
  /// The words of a town's name; empty for wider places.
  let town: SortedSet<UInt64>
  /// Ages of persons as title and quotations tell them.
  let ages: SortedSet<Int>
  let subEventType: SubEventType
  let weapons: [Weapon.WeaponType]
  let killed: CountRange?
  let wounded: CountRange?

  init(_ report: Report) {
    let values = report.values
    let title = Tokenizer.tokens(of: Array((report.source.title ?? "").utf8))
    let quotes = values.evidence.filter { $0.field == .text }.map {
      Tokenizer.tokens(of: Array($0.text.utf8))
    }
    self.report = report
    kind = ReportKind(values)
    days = ReportDays(values.time)
    place = ReportPlace(values.place)
    words = SortedSet(
      quotes.joined().lazy
        .filter { ($0.isWord || $0.isNumber) && ClosedClass.classes(of: $0.word).isEmpty }
        .map(\.word.hash))
    names = SortedSet(
      values.targets.compactMap(\.name)
        .flatMap { $0.split(separator: " ") }.filter { $0.count > 2 }.map { Word($0).hash })
    perpetrators = SortedSet(
      values.perpetrators.filter { $0.kind != .generic }.compactMap(\.canonical))
    groups = SortedSet(
      values.perpetrators.filter { $0.kind == .organization }.compactMap(\.canonical))
    self.title = SortedSet(Self.tellingWords(of: title).map(\.hash))
    town = SortedSet(Self.town(of: values.place).map(\.hash))
    ages = SortedSet(Self.ages(in: title) + quotes.flatMap(Self.ages))
    subEventType = values.event.subEventType
    weapons = values.weapons.map(\.type)
    killed = values.casualties?.killed?.range
    wounded = values.casualties?.wounded?.range
  }

  private static func town(of place: Place?) -> [Word] {
    guard let place, let name = place.name,
      [.city, .admin2, .facility].contains(place.feature)
    else { return [] }
    return name.split(separator: " ").map { Word($0) }
  }

  /// The words of a title without those that titles of any attack share.
  static func tellingWords(of title: [Token]) -> Set<Word> {
    Set(
      title.filter { $0.isWord && !common.contains($0.word) }.map(\.word)
        .filter { ClosedClass.classes(of: $0).isEmpty })
  }

  /// "17-year-old"
  private static func ages(in tokens: [Token]) -> [Int] {
    tokens.indices.compactMap { index in
      guard tokens[index].isNumber, tokens[index].value >= 0 else { return nil }
      let next = tokens[(index + 1)...].prefix(2).first { !PhraseWords.isHyphen($0) }
      return next?.word == "year" ? Int(tokens[index].value) : nil
    }
  }

  /// Words that titles of any attack share.
  private static let common: WordSet = [
    "shooting", "shootings", "shot", "shots", "killed", "kills", "kill", "dead", "dies", "died",
    "injured", "wounded", "hurt", "police", "man", "men", "woman", "women", "teen", "teens", "boy",
    "girl", "people", "suspect", "suspects", "arrested", "arrest", "charged", "victim", "victims",
    "attack", "attacks", "bomb", "bombing", "blast", "explosion", "soldiers", "officer", "officers",
    "news", "update", "updated", "video", "fatal", "fatally", "deadly", "murder", "homicide", "gun",
    "year", "old", "child", "home", "house", "investigation", "investigate", "investigating",
    "identified", "identify", "case", "accidental", "accidentally", "county", "city", "new",
    "man’s",
    "sheriff", "death", "deaths", "gunman", "gunmen", "crime", "leaves", "says", "cops", "one",
    "two",
    "three", "four", "five", "six", "local", "weather", "sports", "drive", "double", "party",
  ]
}
