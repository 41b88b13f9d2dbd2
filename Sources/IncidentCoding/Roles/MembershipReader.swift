/// Reads whose men somebody is said to be: "gunmen believed to be members of the front".
struct MembershipReader {
  let reading: ArticleReading

  struct Membership {
    let group: ActorMention
    /// "believed to be", "suspected of belonging to"
    let isHedged: Bool
  }

  /// The group whose men a mention's are, by the words right behind it: not that of "gunmen shot
  /// dead a member of the front".
  func membership(of mention: ActorMention) -> Membership? {
    guard mention.isGeneric, mention.form == .description else { return nil }
    let sentence = reading.sentence(of: mention.head)
    let start = mention.tokens.upperBound
    var index = start
    while index < min(start + 11, sentence.upperBound) {
      if index > start, let group = reading.actors.starting(at: index) {
        return isGroup(group, behind: .clamped(start, index), of: mention)
          ? Membership(group: group, isHedged: isHedged(.clamped(start, index))) : nil
      }
      guard isLink(index), !reading.triggers.covers(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func isGroup(
    _ group: ActorMention, behind words: Range<Int>, of mention: ActorMention
  ) -> Bool {
    guard group.actor.inter.map({ $0 != 7 }) ?? false,
      words.contains(where: { isBelonging($0, of: mention) })
    else { return false }
    if group.form == .name { return true }
    // "believed to be bandits", not "men from the police"
    return group.form == .description && group.isGeneric && !group.isAnaphoric
      && group.actor.id != mention.actor.id && reading.wordClass(words.upperBound - 1).has(.be)
  }

  /// "Rebels linked to Al-Qaeda" are a group of their own; gunmen are somebody's.
  private func isBelonging(_ index: Int, of mention: ActorMention) -> Bool {
    let word = reading.word(index)
    return Self.belonging.contains(word)
      || Self.ties.contains(word) && NearbyPerpetrators.isAgent(reading.word(mention.head))
  }

  private func isHedged(_ words: Range<Int>) -> Bool {
    words.contains { reading.wordClass($0).has(.hedge) || reading.word($0) == "said" }
  }

  private func isLink(_ index: Int) -> Bool {
    let word = reading.word(index)
    return reading.wordClass(index).has([.be, .hedge, .adverb, .determiner, .have])
      || Self.belonging.contains(word) || Self.ties.contains(word) || Self.fillers.contains(word)
      || NounPhraseReader(reading: reading).isModifier(index)
  }

  private static let belonging: WordSet = [
    "of", "from", "belonging", "belong", "belonged", "be", "identified", "loyal",
  ]
  private static let ties: WordSet = [
    "linked", "tied", "affiliated", "aligned", "allied", "ties", "links",
  ]
  private static let fillers: WordSet = [
    "to", "with", "as", "who", "said", "members", "member", "fighters", "militants", "men", "part",
    "elements", "rebels", ",",
  ]
}
