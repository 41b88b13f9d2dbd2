internal import IngestKit

/// Runs the taggers over an article.
struct ArticleReader {
  let resources: CodingResources

  /// - Parameters:
  ///   - title: the article's, which may be the document itself.
  ///   - isThorough: reads what no event needs too; without it, an article that has no word for an
  ///     event is left after the first, cheap stages.
  func reading(
    of article: Article, _ document: Document, title: Document?, isThorough: Bool = false
  ) -> ArticleReading {
    // A time whose origin is unknown is that of a copy; "today" is not read from it.
    let stated = article.source.publishedHow == .unknown ? nil : article.source.publicationDay
    let inferred = stated == nil ? PublicationDate.infer(from: document) : nil
    let publication = stated ?? inferred?.day
    let classes = ClosedClass.classes(of: document.tokens)
    let times = resources.timeTagger.expressions(in: document, publication: publication)
    let timeTokens = TokenSet(times.lazy.map(\.tokens), in: document)
    let numbers = NumberGrammar(document: document, isTime: timeTokens.contains).mentions()
    let people = PersonGroupFinder(
      document: document, classes: classes, numbers: numbers, lexicon: resources.persons,
      verbs: resources.triggers.starters, isTime: timeTokens.contains
    ).groups()
    var triggers = TriggerTagger(
      document: document, classes: classes, people: people, lexicon: resources.triggers,
      isTime: timeTokens.contains
    ).mentions()
    // The "March" of a date is no march.
    triggers.removeAll { timeTokens.contains($0.head) }
    let mayTell = isThorough || triggers.contains { $0.entry.strength.mayTell }
    // "fired shells", "found a cache of arms": the weapon makes it an event.
    let weapons =
      mayTell || triggers.contains { $0.entry.strength == .weapon }
      ? resources.weaponTagger.mentions(in: document) : []
    let isTelling = mayTell || !weapons.isEmpty
    // Read as a text of its own, a title needs no hint of itself.
    let titleHint = title?.text == article.text ? nil : title
    // "On October 6": no town that is called after the day.
    func isDate(_ place: Range<Int>) -> Bool {
      place.contains { document.tokens[$0].isNumber && timeTokens.contains($0) }
    }
    let listed =
      isTelling
      ? resources.placeTagger.mentions(
        in: document,
        hints: PlaceHints(
          country: article.country, dateline: article.dateline, title: titleHint)
      ).filter { !isDate($0.tokens) } : []
    let annotations =
      article.annotations.isEmpty
      ? BlockClassifier.annotations(of: document) : article.annotations
    let blocks = BlockMap(document: document, annotations: annotations)
    let actors =
      isTelling
      ? resources.actorTagger.mentions(in: document, places: listed)
        .filter { !blocks.isDateline(document.tokens[$0.tokens.lowerBound]) } : []
    let persons = MemberCounts.corrected(people, actors, numbers)
    // Villages bear the names of groups too.
    let towns = listed.filter { place in
      guard let actor = actors.covering(place.tokens.lowerBound) else { return true }
      return actor.tokens != place.tokens || !actor.isNameOfGroup
    }
    let places = UnlistedPlaceFinder(document: document, places: towns) {
      timeTokens.contains($0) || actors.covering($0).map { $0.form != .state } ?? false
    }.mentions()
    let targets = isTelling ? resources.targetTagger.mentions(in: document) : []
    let actorTokens = TokenSet(actors.lazy.map(\.tokens), in: document)
    let placeTokens = TokenSet(
      places.lazy.filter { !document.isUpperCase || $0.isDemonym }.map(\.tokens), in: document)
    let names = names(in: document, classes, persons) { index in
      actorTokens.contains(index) || timeTokens.contains(index) || placeTokens.contains(index)
        || MediumFinder.isPlatform(document.tokens[index].word)
    }
    return ArticleReading(
      article: article, document: document, title: title, publication: publication,
      publicationTokens: inferred?.tokens, classes: classes,
      times: times, places: places, actors: actors, weapons: weapons, targets: targets,
      numbers: numbers, people: persons, names: names, triggers: triggers,
      clauses: ClauseMap(
        document: document, classes: classes,
        verbs: TokenSet(triggers.lazy.filter(\.isVerb).map(\.tokens), in: document)),
      blocks: blocks)
  }

  private func names(
    in document: Document, _ classes: [WordClass], _ people: [PersonGroup],
    isTaken: @escaping (Int) -> Bool
  ) -> [PersonName] {
    guard document.isUpperCase else {
      return PersonNameFinder(document: document, classes: classes, isTaken: isTaken).names()
    }
    let events = resources.triggers.starters
    return CapitalNames(
      document: document, classes: classes, people: people, isTaken: isTaken,
      isEventWord: { events.contains($0) }
    ).names()
  }
}
