internal import IngestKit

/// Finds the event words of a text and tells verbs from nouns.
struct TriggerTagger {
  let document: Document
  let classes: [WordClass]
  let people: [PersonGroup]
  let lexicon: TriggerLexicon
  let isTime: (Int) -> Bool

  func mentions() -> [TriggerMention] {
    let verbGroups = VerbGroupReader(
      document: document, classes: classes, people: people, isTime: isTime)
    var mentions: [TriggerMention] = []
    mentions.reserveCapacity(document.sentences.count)
    for sentence in document.sentences {
      let end = sentence.tokens.upperBound
      var index = sentence.tokens.lowerBound
      while let start = lexicon.lexicon.nextStart(in: document, index..<end, where: { $0.isWord }) {
        index = start + 1
        guard let match = match(at: start, in: sentence.tokens) else { continue }
        index = match.tokens.upperBound
        guard let sense = sense(match, in: sentence.tokens) else { continue }
        mentions.append(mention(match.tokens, sense, verbGroups, in: sentence.tokens))
      }
    }
    return mentions
  }

  private func mention(
    _ tokens: Range<Int>, _ sense: TriggerLexicon.Sense, _ verbGroups: VerbGroupReader,
    in sentence: Range<Int>
  ) -> TriggerMention {
    let entry = sense.entry
    guard entry.partOfSpeech == .verb else {
      return TriggerMention(tokens: tokens, entry: entry, form: sense.form, verbGroup: nil)
    }
    // "Protesters clashed with the police": nobody is clashed.
    let isIntransitive = entry.namesOpponent || Self.intransitive.contains(entry.word)
    let group = verbGroups.group(
      of: tokens, isIntransitive ? sense.form.subtracting(.participle) : sense.form,
      needsObject: entry.effect != nil && entry.strength == .strong, in: sentence)
    return TriggerMention(tokens: tokens, entry: entry, form: sense.form, verbGroup: group)
  }

  private static let intransitive: WordSet = [
    "clash", "skirmish", "exchange fire", "exchange gunfire", "trade fire", "trade gunfire",
    "open fire", "charge with batons", "seize power", "take power", "riot", "protest", "rally",
    "march", "demonstrate",
  ]

  private func match(
    at index: Int, in sentence: Range<Int>
  ) -> Lexicon<TriggerLexicon.Sense>.Match? {
    // The words that open a parted phrase open a whole one too.
    let whole = lexicon.lexicon.longestMatch(in: document, at: index, limit: sentence.upperBound)
    // "took 15 sailors hostage" says more than "took".
    // So does "pulled five bodies out of" than "pulled out of".
    let isLonger = whole.map { $0.tokens.count > 1 && !isImpact($0) } ?? false
    let match =
      isLonger && !isPullOut(whole)
      ? whole : partedMatch(at: index, in: sentence) ?? whole.flatMap { isImpact($0) ? nil : $0 }
    guard let match, isShotAtPlace(match, in: sentence) else { return match }
    return lexicon.lexicon.longestMatch(in: document, at: index, limit: index + 1)
  }

  /// "smashed into a pole": an attack only where a crowd is hit.
  private func isImpact(_ match: Lexicon<TriggerLexicon.Sense>.Match) -> Bool {
    match.values.first.map { PartedPhrase($0.entry.lemma) == .crowd } ?? false
  }

  private func isPullOut(_ match: Lexicon<TriggerLexicon.Sense>.Match?) -> Bool {
    match?.values.first?.entry.family == .withdrawal
  }

  /// "four men were shot at a bar": shot, and the bar is where.
  private func isShotAtPlace(
    _ match: Lexicon<TriggerLexicon.Sense>.Match, in sentence: Range<Int>
  ) -> Bool {
    let next = match.tokens.upperBound
    let before = match.tokens.lowerBound - 1
    guard match.tokens.count == 2, document.tokens[next - 1].word == "at",
      next < sentence.upperBound,
      before >= sentence.lowerBound, document.tokens[next].word != "by",
      !document.tokens[next].isPunctuation
    else { return false }
    // "a deadly shooting at a bar": the noun, and the bar is where.
    if classes[before].has(.determiner) || isPremodified(before, in: sentence) { return true }
    return classes[before].has([.be, .adverb]) || people.covering(before)?.head == before
  }

  /// "a deadly": a determiner and one more word.
  private func isPremodified(_ index: Int, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && document.tokens[index].isWord && classes[index].isEmpty
      && classes[index - 1].has(.determiner) && !people.covers(index)
  }

  private func sense(
    _ match: Lexicon<TriggerLexicon.Sense>.Match, in sentence: Range<Int>
  ) -> TriggerLexicon.Sense? {
    if isOfRiotForce(match.tokens, in: sentence) { return nil }
    let verb = match.values.first { $0.entry.partOfSpeech == .verb }
    // A word of several nouns' meaning is taken by its first entry.
    let noun = match.values.first { $0.entry.partOfSpeech == .noun }
    let adjective = match.values.first { $0.entry.partOfSpeech == .adjective }
    if let verb, let adjective { return isFinite(match.tokens, in: sentence) ? verb : adjective }
    guard let verb else { return noun ?? adjective }
    guard let noun else { return isPossibleVerb(match.tokens, verb, in: sentence) ? verb : nil }
    return isVerb(match.tokens, verb.form, in: sentence) ? verb : noun
  }

  /// "riot police", "in riot gear"
  private func isOfRiotForce(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    document.tokens[tokens.lowerBound].word == "riot" && tokens.upperBound < sentence.upperBound
      && Self.riotForces.contains(document.tokens[tokens.upperBound].word)
  }

  private static let riotForces: WordSet = [
    "police", "policemen", "squad", "squads", "officers", "unit", "units", "gear", "shield",
    "shields", "control", "troops",
  ]

  /// "was wounded", "wounded three": a verb rather than an adjective.
  private func isFinite(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if before >= sentence.lowerBound, classes[before].has([.article, .possessive]) { return false }
    return true
  }

  /// "a hit", "the target": a form that this dictionary knows as a verb only.
  private func isPossibleVerb(
    _ tokens: Range<Int>, _ sense: TriggerLexicon.Sense, in sentence: Range<Int>
  ) -> Bool {
    let before = tokens.lowerBound - 1
    if !sense.form.isDisjoint(with: [.participle, .gerund]), before >= sentence.lowerBound,
      isModifier(tokens, sense, behind: before, in: sentence)
    {
      return false
    }
    // "not a single shot will be fired", but "the man shot will recover"
    if sense.form.contains(.past), tokens.upperBound < sentence.upperBound,
      classes[tokens.upperBound].has(.modal), !isTime(tokens.upperBound),
      before >= sentence.lowerBound,
      classes[before].has(.determiner) || isPremodified(before, in: sentence)
        || NumberWords.value(of: document.tokens[before].word) == 1
    {
      return false
    }
    if isShotFired(tokens, in: sentence) { return false }
    if Self.intransitives.contains(sense.entry.word) { return true }
    // "Six fighters kill during clashes": headlines lose their participles.
    if sense.entry.effect == .killed, sense.entry.strength == .strong,
      before >= sentence.lowerBound, document.tokens[before].isWord, sense.form.contains(.base),
      isPrecededBySubject(before, sense.form)
    {
      return true
    }
    guard !sense.form.isDisjoint(with: [.base, .thirdPerson]),
      sense.form.isDisjoint(with: [.past, .participle]) || tokens.count == 1
    else { return true }
    return isVerb(tokens, sense.form, in: sentence)
  }

  private static let intransitives: WordSet = ["die", "perish"]

  /// Tells "they attack" from "the attack".
  private func isVerb(_ tokens: Range<Int>, _ form: TriggerForm, in sentence: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let previous: WordClass = before >= sentence.lowerBound ? classes[before] : []
    if previous.has([.to, .modal, .doing, .subjectPronoun]) { return true }
    let hasPrevious = before >= sentence.lowerBound
    if hasPrevious, document.tokens[before].word == "not" { return true }
    if !form.isDisjoint(with: [.thirdPerson, .gerund]), isBeforeItsVerb(tokens, in: sentence) {
      return false
    }
    let isClitic =
      hasPrevious
      && (document.tokens[before].kind == .clitic || document.isPluralPossessive(before))
    if form.contains(.gerund) { return isVerbalGerund(tokens, previous, isClitic, in: sentence) }
    if !form.isDisjoint(with: [.past, .participle]), form.isDisjoint(with: [.base, .thirdPerson]) {
      return !previous.has([.article, .possessive]) || previous.has(.relative)
    }
    if previous.has([.determiner, .preposition]) || isClitic || !hasPrevious { return false }
    // "two attacks", "12 raids"
    if form.contains(.thirdPerson), isCardinal(before) { return false }
    // "hit", "beat", "hurt": past and base look alike.
    if !form.isDisjoint(with: [.past, .participle]) { return true }
    // "take control" brings its object along.
    let isPhrase = tokens.count > 1 && !form.contains(.thirdPerson)
    return (isPhrase || isFollowedByObject(tokens, in: sentence))
      && (isPrecededBySubject(before, form) || isJoined(tokens, previous))
  }

  /// "Israeli strikes killed six", "shelling wounded two": the subject of what it did.
  private func isBeforeItsVerb(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let next = lexicon.lexicon.longestMatch(
      in: document, at: tokens.upperBound, limit: sentence.upperBound)
    return next?.values.contains {
      $0.entry.partOfSpeech == .verb && $0.form.contains(.past)
    } ?? false
  }

  func isCardinal(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isNumber || NumberWords.value(of: token.word) != nil
      || NumberWords.vague(of: token.word) != nil
  }

  /// Nouns that take a verb of either number.
  private static let collectives: WordSet = [
    "police", "army", "military", "troops", "people", "navy", "regime", "government", "crowd",
    "mob",
    "militia", "group", "gang", "cops", "taliban", "hamas", "hezbollah", "coalition", "unit",
    "team",
  ]

  private func isVerbalGerund(
    _ tokens: Range<Int>, _ previous: WordClass, _ isClitic: Bool, in sentence: Range<Int>
  ) -> Bool {
    if previous.has(.be) { return true }
    if previous.has([.determiner]) || isClitic { return false }
    let next = tokens.upperBound
    guard next < sentence.upperBound else { return false }
    if document.tokens[next].word == "of" || document.tokens[next].isPunctuation { return false }
    // "the shooting suspect" has a determiner, a headline's has none.
    if Self.parties.contains(document.tokens[next].word) { return false }
    if people.covering(next)?.tokens.lowerBound == next { return true }
    return !classes[next].has([
      .preposition, .be, .have, .modal, .coordinator, .relative, .reporting, .subordinator,
    ])
  }

  /// Who and what is named by an event, behind its noun: "shooting victim", "shooting range".
  private static let parties: WordSet = [
    "suspect", "suspects", "victim", "victims", "witness", "witnesses", "survivor", "survivors",
    "range", "ranges", "gallery", "death", "deaths", "scene", "spree", "rampage",
  ]

  private func isFollowedByObject(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < sentence.upperBound else { return false }
    let token = document.tokens[next]
    if token.isPunctuation || token.kind == .clitic { return false }
    return !classes[next].has([
      .preposition, .be, .have, .modal, .coordinator, .relative, .reporting, .subordinator, .to,
      .commission,
    ])
  }

  /// "Gunmen enter a home and kill two men": persons behind a verb that "and" joins.
  private func isJoined(_ tokens: Range<Int>, _ previous: WordClass) -> Bool {
    previous.has(.coordinator) && people.covers(tokens.upperBound)
  }

  /// "Militants attack": the noun before agrees with the verb.
  private func isPrecededBySubject(_ before: Int, _ form: TriggerForm) -> Bool {
    let token = document.tokens[before]
    // "Yemen army 'kills wanted militant'"
    if token.isPunctuation, before > 0, !token.isFirstOfSentence {
      return document.tokens[before - 1].isWord && isPrecededBySubject(before - 1, form)
    }
    guard token.isWord else { return false }
    if Self.collectives.contains(token.word) { return true }
    let isPlural =
      document.token(token, hasSuffix: "s") && !document.token(token, hasSuffix: "ss")
      && !document.token(token, hasSuffix: "ous")
      || people.covering(before)?.count.isStated == false
      || document.token(token, hasSuffix: "men")
    return form.contains(.thirdPerson) ? !isPlural : isPlural
  }
}
