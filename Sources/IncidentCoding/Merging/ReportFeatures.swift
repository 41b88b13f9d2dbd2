internal import IngestKit

/// What two reports are compared by, worked out once for each.
struct ReportFeatures: Sendable {
  let report: Report
  /// Content words of its quotations.
  let words: Set<Word>
  /// Runs of five words, which only copies of one text share.
  let shingles: Set<UInt64>
  /// Proper names of the persons hit.
  let names: Set<Word>
  let perpetrators: Set<String>
  /// Those of them that are organisations; states and crowds act in too many places.
  let groups: Set<String>
  /// The telling words of the article's title.
  let title: Set<Word>
  /// Ages of persons as title and quotations tell them.
  let ages: Set<Int>
  /// A town and its many dead, as a key: no town has two such attacks with the same toll in a year.
  let massacre: String?

  init(_ report: Report) {
    self.report = report
    massacre = Self.massacre(of: report.values)
    var words: Set<Word> = []
    var shingles: Set<UInt64> = []
    for quote in report.values.evidence where quote.field == .text {
      let tokens = Tokenizer.tokens(of: Array(quote.text.utf8)).filter { $0.isWord || $0.isNumber }
      for token in tokens where ClosedClass.classes(of: token.word).isEmpty {
        words.insert(token.word)
      }
      for start in tokens.indices where start + 5 <= tokens.count {
        shingles.insert(Word.phraseKey(tokens[start..<start + 5].map(\.word)))
      }
    }
    let title = Tokenizer.tokens(of: Array((report.source.title ?? "").utf8))
    self.title = Self.tellingWords(of: title)
    ages = Self.ages(in: title).union(
      report.values.evidence.filter { $0.field == .text }.reduce(into: Set<Int>()) {
        $0.formUnion(Self.ages(in: Tokenizer.tokens(of: Array($1.text.utf8))))
      })
    self.words = words
    self.shingles = shingles
    names = Set(
      report.values.targets.compactMap(\.name)
        .flatMap { $0.split(separator: " ") }.filter { $0.count > 2 }.map { Word($0) })
    perpetrators = Set(
      report.values.perpetrators.filter { $0.kind != .generic }.compactMap(\.canonical))
    groups = Set(
      report.values.perpetrators.filter { $0.kind == .organization }.compactMap(\.canonical))
  }

  var killed: CountRange? { report.values.casualties?.killed?.range }
  var wounded: CountRange? { report.values.casualties?.wounded?.range }

  static func massacre(of values: IncidentValues) -> String? {
    guard let place = values.place, let town = place.gazetteerID,
      [.city, .facility].contains(place.feature), !values.isAggregate,
      let killed = values.casualties?.killed?.range.best, killed >= fewestOfMassacre
    else { return nil }
    return "\(town)|\(killed)"
  }

  private static let fewestOfMassacre = 4

  var lastDay: CalendarDay? { report.values.time?.end ?? report.values.time?.start }

  /// The words of a town's name; empty for wider places.
  var placeWords: [Word] {
    guard let place = report.values.place, let name = place.name,
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
  private static func ages(in tokens: [Token]) -> Set<Int> {
    Set(
      tokens.indices.compactMap { index in
        guard tokens[index].isNumber, tokens[index].value >= 0 else { return nil }
        let next = tokens[(index + 1)...].prefix(2).first { !PhraseWords.isHyphen($0) }
        return next?.word == "year" ? Int(tokens[index].value) : nil
      })
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
