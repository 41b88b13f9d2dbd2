/// Finds whose word a sentence is: "…, officials said", "according to the ministry".
struct SpeakerFinder {
  let reading: ArticleReading

  /// The source that the sentence is laid in the mouth of.
  ///
  /// - Parameter other: somebody who cannot be it, since the sentence tells of him.
  func speaker(in sentence: Range<Int>, other: ActorMention?) -> Range<Int>? {
    for index in sentence where reading.classes[index].has(.reporting) {
      if reading.triggers.covers(index) { continue }
      if let found = source(before: index, sentence) ?? source(after: index, sentence),
        other.map({ !found.overlaps($0.tokens) }) ?? true
      {
        return found
      }
    }
    return nil
  }

  /// "military officials said", "the Central Command (CENTCOM) has confirmed".
  func source(before verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = verb
    while end > sentence.lowerBound, reading.classes[end - 1].has([.auxiliary]) { end -= 1 }
    if end > sentence.lowerBound, reading.word(end - 1) == ")" {
      let opening = Range<Int>.clamped(max(sentence.lowerBound, end - 6), end)
        .last { reading.word($0) == "(" }
      end = opening ?? end
    }
    guard end > sentence.lowerBound else { return nil }
    if Self.isSource(reading.word(end - 1)) || isObserverGroup(end - 1) {
      return phrase(endingAt: end - 1, sentence)
    }
    guard Self.speech.contains(reading.word(verb)) else { return nil }
    return name(endingBefore: end, sentence)
  }

  /// "a rights group", "the monitoring organisation"
  private func isObserverGroup(_ index: Int) -> Bool {
    Self.groups.contains(reading.word(index)) && Self.observing.contains(reading.word(index - 1))
  }

  private static let groups: WordSet = [
    "group", "groups", "organisation", "organization", "organisations", "organizations",
  ]
  private static let observing: WordSet = [
    "rights", "aid", "monitoring", "advocacy", "medical", "humanitarian", "relief", "watchdog",
    "charity", "lawyers", "civil-society", "society", "support",
  ]

  /// "said a police spokesman", "according to the ministry", "said Captain X".
  private func source(after verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var start = verb + 1
    let isAccording = reading.word(verb) == "according" && reading.word(start) == "to"
    if isAccording { start += 1 }
    var position = start
    while position < sentence.upperBound, position - start < 6 {
      if Self.isSource(reading.word(position)) { return start..<position + 1 }
      if isAccording || reading.word(verb) == "said", position - start < 3,
        let name = name(startingAt: position)
      {
        return name
      }
      if reading.classes[position].has([.subordinator, .relative, .be]) { return nil }
      position += 1
    }
    return nil
  }

  /// A person, an organization or a state that speaks under its name.
  private func name(endingBefore end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let last = end - 1
    let token = reading.document.tokens[last]
    guard token.isWord, token.isCapitalized, !reading.document.isUpperCase,
      last > sentence.lowerBound, !reading.times.covers(last)
    else { return nil }
    if let name = reading.names.covering(last) { return name.tokens }
    if let actor = reading.actors.covering(last) {
      return actor.form == .adjective ? nil : actor.tokens
    }
    return phrase(endingAt: last, sentence)
  }

  private func name(startingAt index: Int) -> Range<Int>? {
    if let name = reading.names.covering(index), name.tokens.lowerBound == index {
      return name.tokens
    }
    guard let actor = reading.actors.covering(index), actor.tokens.lowerBound == index,
      actor.form == .name
    else { return nil }
    return actor.tokens
  }

  private func phrase(endingAt head: Int, _ sentence: Range<Int>) -> Range<Int> {
    let reader = NounPhraseReader(reading: reading)
    return reader.start(ofHead: head, notBefore: sentence.lowerBound)..<head + 1
  }

  static func isSource(_ word: Word) -> Bool { sources.contains(word) }

  /// Verbs before which any name is that of a speaker.
  private static let speech: WordSet = [
    "said", "says", "told", "announced", "confirmed", "added", "stated", "wrote", "disclosed",
    "revealed", "tweeted", "reported",
  ]

  private static let sources: WordSet = [
    "official", "officials", "police", "spokesman", "spokesperson", "spokeswoman", "minister",
    "ministry", "military", "army", "government", "authorities", "witnesses", "witness", "people",
    "residents", "sources", "source", "command", "pentagon", "commander", "governor", "mayor",
    "investigators", "sheriff", "detectives", "officers", "statement", "analysts", "communique",
    "observatory", "medics", "doctors", "prosecutors", "observers", "experts", "defence", "defense",
    "headquarters", "brigade", "corps", "department", "agency", "office", "commission", "committee",
    "council", "monitor", "monitors", "survivors", "survivor", "villagers", "locals", "relatives",
    "activists", "chief", "administration", "administrator", "union", "rescuers", "paramedics",
    "caller", "callers", "lawmaker", "lawmakers", "diplomat", "diplomats", "lawyer", "lawyers",
    "aide", "prosecutor", "doctor", "medic", "rescuer", "paramedic", "resident", "villager",
    "neighbours", "neighbors", "relative", "family", "coroner", "priest", "bishop", "pastor",
    "researchers", "researcher", "envoy", "ambassador", "judge", "detective", "investigator",
    "activist", "hospital", "director", "coordinator", "representative", "spokespeople",
    "services", "service", "mission", "bloc", "president", "presidency", "chairman", "leader",
    "leaders", "elders", "elder", "media", "eyewitnesses", "eyewitness", "watchdog", "network",
  ]
}
