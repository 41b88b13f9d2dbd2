internal import IngestKit

// Who did it: groups and, when asked for, their men.
extension ReportAssembler {
  func perpetrators(
    _ event: EventCandidate, _ country: String?, _ evidence: inout EvidenceCollector
  ) -> [Actor] {
    var actors: [Actor] = []
    for role in event.perpetrators {
      let mention = role.mention
      evidence.add("/perpetrators/" + String(actors.count), mention.tokens, rule: role.rule)
      let members = listsMembers ? self.members(of: role) : nil
      // "FMLN rebels" are the FMLN and its rebels.
      let isJoint = members == mention.tokens && mention.tokens.count > 1
      let name = isJoint ? mention.tokens.dropLast() : mention.tokens
      let group = Actor(
        text: words(name), span: document.span(ofTokens: name),
        canonical: mention.actor.canonical, actorID: mention.actor.id, kind: mention.actor.kind,
        inter: mention.actor.inter(in: country), country: mention.actor.country,
        associates: mention.actor.associates, claimStatus: role.status, by: role.by.map(words))
      if !isOnlyMen(role) { actors.append(group) }
      guard let members else { continue }
      evidence.add("/perpetrators/" + String(actors.count), members, rule: role.rule)
      actors.append(self.members(members, of: group))
    }
    return actors
  }

  /// "soldiers": men of a force that the text does not name.
  private func isOnlyMen(_ role: PerpetratorRole) -> Bool {
    listsMembers && role.mention.form == .description && role.mention.actor.kind == .state
      && isNounForPersons(role.mention.head)
  }

  /// The words for a group's men: beside its name, or part of the mention, as in "FMLN rebels".
  private func members(of role: PerpetratorRole) -> Range<Int>? {
    if let members = role.members { return members.tokens }
    let mention = role.mention
    if isOnlyMen(role) { return mention.tokens }
    guard mention.form == .name else { return nil }
    if mention.tokens.count > 1, isNounForPersons(mention.head) { return mention.tokens }
    var index = mention.tokens.lowerBound - 1
    let phrases = NounPhraseReader(reading: reading)
    while index > 0, mention.tokens.lowerBound - index < 6,
      phrases.isModifier(index) || reading.wordClass(index).has(.determiner)
    {
      index -= 1
    }
    // "members of the outlawed ELN"
    guard index > 0, reading.word(index) == "of" || reading.word(index) == "from",
      isNounForPersons(index - 1), reading.people.covering(index - 1)?.count != .one
    else { return nil }
    return index - 1..<index
  }

  private func isNounForPersons(_ index: Int) -> Bool {
    reading.people.covering(index).map { $0.head == index && !$0.isBare } ?? false
  }

  private func members(_ tokens: Range<Int>, of group: Actor) -> Actor {
    var men = group
    men.text = words(tokens)
    men.span = document.span(ofTokens: tokens)
    men.canonical = group.canonical.map { "Members of \($0)" }
    men.actorID = group.actorID.map { "members:\($0)" }
    men.kind = .generic
    men.associates = group.canonical.map { [$0] } ?? []
    return men
  }
}
