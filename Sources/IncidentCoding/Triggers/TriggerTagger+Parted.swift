internal import IngestKit

// Phrases that their object parts.
extension TriggerTagger {
  /// "set two trucks on fire", "set the town hall ablaze", "took 15 sailors hostage".
  func partedMatch(
    at index: Int, in sentence: Range<Int>
  ) -> Lexicon<TriggerLexicon.Sense>.Match? {
    guard let parted = lexicon.parted[document.tokens[index].word] else { return nil }
    let told = parted.filter { stands($0.phrase, behind: index, in: sentence) }.map(\.sense)
    return told.isEmpty ? nil : .init(tokens: index..<index + 1, values: told)
  }

  /// True when the words behind a verb make the phrase of it.
  private func stands(
    _ phrase: PartedPhrase, behind verb: Int, in sentence: Range<Int>
  ) -> Bool {
    let end = sentence.upperBound
    let next = Range<Int>.clamped(min(verb + 1, end), min(verb + 10, end))
    let behind = next.dropFirst()
    return switch phrase {
    case .captive: behind.contains { isCaptive($0) }
    case .gunpoint: behind.contains { word($0) == "gunpoint" } && isOfPersons(verb, next)
    case .wilds: behind.contains { isIntoBush($0, in: sentence) } && isOfPersons(verb, next)
    case .shelter: behind.contains { isOutOfHome($0, in: sentence) } && isOfPersons(verb, next)
    case .custody: behind.contains { word($0) == "custody" && word($0 - 1) == "into" }
    case .opponent: behind.contains { word($0) == "against" }
    case .crowd: isIntoCrowd(next, in: sentence)
    case .bullets: behind.contains { word($0) == "bullets" && word($0 - 1) == "with" }
    case .rounds:
      next.prefix(4).contains { Self.rounds.contains(word($0)) }
        && !next.prefix(4).contains { Self.shells.contains(word($0)) }
    case .armsFire: isArmsFire(next)
    case .underFire: isUnderFire(behind: verb)
    case .bodies: isOfBodies(verb, in: sentence)
    case .fighters: behind.prefix(5).contains { Self.fighters.contains(word($0)) }
    case .lives: isOfLives(behind, orVictims: false)
    case .livesOrVictims: isOfLives(behind, orVictims: true)
    case .control: isUnderControl(next)
    case .origin: behind.contains { word($0) == "from" }
    case .exit: behind.contains { isOutOf($0) }
    case .base: behind.prefix(5).contains { Self.bases.contains(word($0)) }
    case .baseSetUp:
      behind.prefix(5).contains { Self.bases.contains(word($0)) } && word(verb + 1) == "up"
    case .troops: behind.prefix(5).contains { Self.troops.contains(word($0)) }
    case .flames: behind.contains { isInFlames($0) }
    }
  }

  private func word(_ index: Int) -> Word { document.tokens[index].word }

  private static let bases: WordSet = [
    "base", "bases", "camp", "camps", "outpost", "outposts", "headquarters", "checkpoint",
    "checkpoints", "barracks", "garrison",
  ]
  private static let rounds: WordSet = ["rounds", "shots", "bullets"]
  /// What no rifle fires, or at nobody.
  private static let shells: WordSet = [
    "artillery", "mortar", "mortars", "tank", "howitzer", "rocket", "warning", "rubber", "live",
    "gas", "air", "flare", "flares",
  ]
  private static let troops: WordSet = [
    "troops", "soldiers", "reinforcements", "servicemen", "marines", "peacekeepers", "warships",
    "commandos",
  ]

  /// "marched nine workers out at gunpoint", "were led away at gunpoint", and no purse.
  private func isOfPersons(_ verb: Int, _ next: Range<Int>) -> Bool {
    if verb > 0, classes[verb - 1].has(.be) { return true }
    return next.prefix { !classes[$0].has(.preposition) }.contains { people.covers($0) }
  }

  /// "herded 63 of them into the bush"
  private func isIntoBush(_ index: Int, in sentence: Range<Int>) -> Bool {
    word(index) == "into" && hasWord(of: Self.wilds, behind: index, in: sentence)
  }

  /// "taken off two buses", "dragged from their homes"
  private func isOutOfHome(_ index: Int, in sentence: Range<Int>) -> Bool {
    ["off", "from"].contains(word(index))
      && hasWord(of: Self.shelters, behind: index, in: sentence)
  }

  private func hasWord(of words: WordSet, behind index: Int, in sentence: Range<Int>) -> Bool {
    Range<Int>.clamped(index + 1, min(index + 4, sentence.upperBound)).contains {
      words.contains(word($0))
    }
  }

  private static let wilds: WordSet = ["bush", "forest", "forests", "jungle"]
  private static let shelters: WordSet = [
    "home", "homes", "house", "houses", "bus", "buses", "minibus", "minibuses", "train", "beds",
  ]

  /// "drove a van into shoppers", "accelerated into the tail of a march", and into no wall.
  private func isIntoCrowd(_ next: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let into = next.first(where: { word($0) == "into" }) else { return false }
    return Range<Int>.clamped(into + 1, min(into + 8, sentence.upperBound)).prefix {
      !document.tokens[$0].isPunctuation || PhraseWords.isHyphen(document.tokens[$0])
    }.contains { people.covers($0) || Self.crowds.contains(word($0)) }
  }

  private static let crowds: WordSet = [
    "crowd", "crowds", "people", "pedestrians", "shoppers", "worshippers", "spectators",
    "revellers", "revelers", "protesters", "demonstrators", "marchers", "mourners", "passers-by",
    "bystanders",
    "march", "parade", "procession", "demonstration", "rally", "protest", "market", "queue",
    "checkpoint", "convoy", "patrol", "barracks", "mosque", "synagogue", "church",
  ]

  /// "fell entirely under the control of the gang"
  private func isUnderControl(_ next: Range<Int>) -> Bool {
    let adverbs = next.prefix { document.token(document.tokens[$0], hasSuffix: "ly") }
    let rest = next.dropFirst(adverbs.count)
    return rest.first.map { word($0) == "under" } ?? false
      && rest.contains { word($0) == "control" }
  }

  /// "drove the rebels out of the town"
  private func isOutOf(_ index: Int) -> Bool {
    word(index) == "out" && index + 1 < document.tokens.count
      && word(index + 1) == "of"
  }

  /// "recovered 11 bodies", "the bodies of two men were found"
  private func isOfBodies(_ verb: Int, in sentence: Range<Int>) -> Bool {
    let near = Range<Int>.clamped(
      max(sentence.lowerBound, verb - 8), min(verb + 7, sentence.upperBound))
    return near.contains { Self.bodies.contains(word($0)) }
  }

  /// Whom an army loses: "lost five of its soldiers".
  private static let fighters: WordSet = [
    "soldier", "soldiers", "troops", "fighter", "fighters", "policeman", "policemen", "officers",
    "peacekeepers", "servicemen", "militants", "militiamen", "men", "commander", "commanders",
    "comrades",
  ]
  static let bodies: WordSet = ["bodies", "corpses"]

  /// "claimed 15 lives", "claimed 15 victims", but neither "took the victims to a hospital" nor
  /// "has taken thousands of lives" over the years.
  private func isOfLives(_ behind: Range<Int>, orVictims: Bool) -> Bool {
    let object = behind.prefix(6)
    guard
      let lives = object.first(where: {
        word($0) == "lives" || orVictims && word($0) == "victims"
      })
    else { return false }
    return !(behind.lowerBound - 1..<lives).contains {
      word($0) == "thousands" || word($0) == "millions"
    }
  }

  /// "traded heavy machine-gun fire"
  private func isArmsFire(_ next: Range<Int>) -> Bool {
    next.prefix { isNounPart($0) }.contains { word($0) == "fire" }
  }

  private func isNounPart(_ index: Int) -> Bool {
    (document.tokens[index].isWord || PhraseWords.isHyphen(document.tokens[index]))
      && !classes[index].has([.preposition, .coordinator, .subordinator, .determiner])
  }

  /// "came under heavy machine-gun fire"
  private func isUnderFire(behind verb: Int) -> Bool {
    let end = min(verb + 7, document.tokens.count)
    guard verb + 2 < end, word(verb + 1) == "under" else { return false }
    let named = Range<Int>.clamped(verb + 2, end).prefix {
      let token = document.tokens[$0]
      return (token.isWord || PhraseWords.isHyphen(token))
        && !classes[$0].has([.preposition, .coordinator, .subordinator])
    }
    return named.contains { Self.fires.contains(word($0)) }
  }

  private static let fires: WordSet = [
    "fire", "gunfire", "attack", "shelling", "bombardment", "assault",
  ]

  private func isInFlames(_ index: Int) -> Bool {
    Self.flames.contains(word(index))
      || word(index) == "fire" && word(index - 1) == "on"
  }

  /// "the hostage deal" is none.
  private func isCaptive(_ index: Int) -> Bool {
    guard Self.captives.contains(word(index)),
      !classes[index - 1].has(.determiner)
    else { return false }
    let next = index + 1
    return next == document.tokens.count || document.tokens[next].isPunctuation
      || classes[next].has([.preposition, .coordinator, .subordinator]) || isTime(next)
  }

  private static let flames: WordSet = ["ablaze", "afire", "alight"]
  private static let captives: WordSet = ["hostage", "captive"]
}
