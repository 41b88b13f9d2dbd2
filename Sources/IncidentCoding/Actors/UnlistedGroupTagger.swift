internal import IngestKit

/// Finds groups that no dictionary knows by the form of their names: "Saraya Ababil", "Army of the
/// Revolutionary Eagles", "Green Valley Liberation Front".
struct UnlistedGroupTagger {
  let dictionary: ActorDictionary

  func mentions(
    in document: Document, states: [StateMatch], places: [PlaceMention], context: ActorContext
  ) -> [ActorMention] {
    // Without capitals there is no telling a name from its sentence.
    guard !document.isUpperCase else { return [] }
    lazy var foreign = TokenSet(states.map(\.tokens) + places.map(\.tokens), in: document)
    let ofKind = KindNamedGroups(document: document, dictionary: dictionary) {
      foreign.contains($0)
    }
    .matches()
    var named = selfNamed(in: document, context)
    for match in ofKind where !named.contains(where: { $0.tokens.overlaps(match.tokens) }) {
      named.append(mention(match.tokens, named: match.name, in: document, context))
    }
    guard Self.marks.contains(where: document.mayContain) else { return named.sorted(by: isBefore) }
    var mentions: [ActorMention] = []
    var index = 0
    while index < document.tokens.count {
      guard isCapital(index, in: document),
        let range = name(startingAt: index, in: document), !foreign.contains(index)
      else {
        index += 1
        continue
      }
      if !named.contains(where: { $0.tokens.overlaps(range) }) {
        mentions.append(mention(range, in: document, context))
      }
      index = range.upperBound
    }
    return (named + mentions).sorted(by: isBefore)
  }

  private func isBefore(_ one: ActorMention, _ other: ActorMention) -> Bool {
    one.tokens.lowerBound < other.tokens.lowerBound
  }

  /// "A group calling itself the Delta Avengers": whatever its name.
  private func selfNamed(in document: Document, _ context: ActorContext) -> [ActorMention] {
    guard document.mayContain("itself") else { return [] }
    return document.tokens.indices.compactMap { index in
      guard index > 0, document.tokens[index].word == "itself",
        Self.namings.contains(document.tokens[index - 1].word)
      else { return nil }
      var start = index + 1
      while start < document.tokens.count, start < index + 3, !isCapital(start, in: document) {
        start += 1
      }
      guard start < document.tokens.count, isCapital(start, in: document) else { return nil }
      let end = endOfCapitals(from: start, in: document) ?? start + 1
      return mention(start..<end, in: document, context)
    }
  }

  private static let namings: WordSet = ["calling", "called", "calls", "naming", "styling"]

  private func mention(
    _ range: Range<Int>, named nameTokens: Range<Int>? = nil, in document: Document,
    _ context: ActorContext
  ) -> ActorMention {
    let name = document.words(ofTokens: nameTokens ?? range)
    let actor = ActorEntry(
      id: "unlisted:\(name.lowercased().replacing(" ", with: "-"))", canonical: name,
      kind: .organization, inter: 3,
      country: context.country(at: range.lowerBound, in: document))
    return ActorMention(tokens: range, actor: actor, form: .name)
  }

  private func name(startingAt start: Int, in document: Document) -> Range<Int>? {
    guard
      start == 0 || !isCapital(start - 1, in: document)
        || isOpeningArticle(start - 1, in: document),
      let end = endOfCapitals(from: start, in: document), end - start >= 2
    else { return nil }
    let (first, last) = (document.tokens[start], document.tokens[end - 1])
    let isArabic = Self.arabicHeads.contains(first.word)
    let isHeaded =
      Self.heads.contains(last.word) && !Self.commonBeforeHead.contains(first.word)
      && (!Self.plainHeads.contains(last.word) || hasCause(start..<end, in: document))
    // "Army of God", but "Army of the United States" is a state's.
    let isOfKind =
      Self.heads.contains(first.word) && document.tokens[start + 1].word == "of" && end - start > 2
    return isArabic || (isHeaded && !first.isFirstOfSentence) || isOfKind ? start..<end : nil
  }

  /// Capitalised words with "of", "the", "al-" and hyphens between them, six at most.
  private func endOfCapitals(from start: Int, in document: Document) -> Int? {
    var end = start + 1
    var index = start + 1
    while index < document.tokens.count, index - start < 8,
      !document.tokens[index].isFirstOfSentence
    {
      if isCapital(index, in: document) {
        end = index + 1
      } else if !Self.links.contains(document.tokens[index].word) {
        break
      }
      index += 1
    }
    return end > start + 1 ? end : nil
  }

  /// "Liberation Front", but not "Wasatch Front".
  private func hasCause(_ range: Range<Int>, in document: Document) -> Bool {
    range.contains { Self.causes.contains(document.tokens[$0].word) }
  }

  /// The "The" that a sentence begins with.
  private func isOpeningArticle(_ index: Int, in document: Document) -> Bool {
    document.tokens[index].word == "the" && document.tokens[index].isFirstOfSentence
  }

  private func isCapital(_ index: Int, in document: Document) -> Bool {
    document.tokens[index].isWord && document.tokens[index].isCapitalized
  }

  private static let links: WordSet = [
    "of", "the", "for", "al", "el", "ul", "e", "-", "de", "la",
  ]
  private static let heads = WordSet(headWords)
  private static let headWords: [Word] = [
    "front", "army", "brigade", "brigades", "cartel", "militia", "militias", "legion", "battalions",
    "mujahideen", "commandos", "liberators", "tigers",
  ]
  /// Heads of names of all sorts of things.
  private static let plainHeads: WordSet = ["front", "army", "legion", "tigers"]
  private static let causes: WordSet = [
    "liberation", "patriotic", "popular", "islamic", "resistance", "peoples", "democratic",
    "revolutionary", "freedom", "salvation", "independence", "defence", "defense", "jihad",
    "socialist", "unity",
  ]
  private static let commonBeforeHead: WordSet = [
    "salvation", "red", "western", "eastern", "northern", "southern", "home", "first", "second",
    "third", "fourth", "fifth", "sixth", "regular", "continental", "national", "royal", "the",
    "central", "imperial", "union", "confederate", "air", "allied", "detroit", "international",
    "sustainment", "medical", "armored", "armoured", "infantry", "airborne", "engineer", "combat",
    "artillery", "cavalry", "mountain", "mechanized", "support", "signal", "aviation", "marine",
    "fire", "an", "a",
  ]
  private static let arabicHeads = WordSet(arabicHeadWords)
  private static let arabicHeadWords: [Word] = [
    "kataib", "kataeb", "saraya", "liwa", "harakat", "jaysh", "jaish", "jabhat", "ahrar", "jund",
    "usbat", "alwiyat", "firqat", "lashkar", "ansar", "katibat", "katiba",
  ]
  /// One of these stands in every such name.
  private static let marks = headWords + arabicHeadWords
}
