internal import IngestKit

// Phrases that their object parts.
extension TriggerTagger {
  /// "set two trucks on fire", "set the town hall ablaze", "took 15 sailors hostage".
  func partedMatch(
    at index: Int, in sentence: Range<Int>
  ) -> Lexicon<TriggerLexicon.Sense>.Match? {
    guard let senses = lexicon.parted[document.tokens[index].word] else { return nil }
    let next = Range<Int>.clamped(
      min(index + 1, sentence.upperBound), min(index + 10, sentence.upperBound))
    let behind = next.dropFirst()
    let told = senses.filter { sense in
      switch sense.entry.family {
      case .abduction where sense.entry.lemma.hasSuffix("gunpoint"):
        behind.contains { document.tokens[$0].word == "gunpoint" } && isOfPersons(index, next)
      case .abduction where sense.entry.lemma.hasSuffix("into bush"):
        behind.contains { isIntoBush($0, in: sentence) } && isOfPersons(index, next)
      case .abduction where sense.entry.lemma.hasSuffix("from home"):
        behind.contains { isOutOfHome($0, in: sentence) } && isOfPersons(index, next)
      case .abduction: behind.contains { isCaptive($0) }
      case .arrest:
        behind.contains {
          document.tokens[$0].word == "custody" && document.tokens[$0 - 1].word == "into"
        }
      case .attack: behind.contains { document.tokens[$0].word == "against" }
      case .ramming: isIntoCrowd(next, in: sentence)
      case .shooting: behind.contains { isOfBullets($0) }
      case .clash where sense.entry.lemma.hasSuffix("e fire"): isArmsFire(next)
      case .clash: isUnderFire(behind: index)
      case .kill where sense.entry.lemma.hasSuffix("bodies"): isOfBodies(index, in: sentence)
      case .kill where sense.entry.lemma == "lose soldiers":
        behind.prefix(5).contains { Self.fighters.contains(document.tokens[$0].word) }
      case .kill: isOfLives(behind, of: sense.entry)
      case .territory where sense.entry.lemma == "fall under control":
        isUnderControl(next)
      case .territory where sense.entry.lemma.hasSuffix(" from"):
        behind.contains { document.tokens[$0].word == "from" }
      case .territory: behind.contains { isOutOf($0) }
      case .base:
        behind.prefix(5).contains { Self.bases.contains(document.tokens[$0].word) }
          && (sense.entry.lemma != "set up a base" || document.tokens[index + 1].word == "up")
      case .change: behind.prefix(5).contains { Self.troops.contains(document.tokens[$0].word) }
      default: behind.contains { isInFlames($0) }
      }
    }
    return told.isEmpty ? nil : .init(tokens: index..<index + 1, values: told)
  }

  private static let bases: WordSet = [
    "base", "bases", "camp", "camps", "outpost", "outposts", "headquarters", "checkpoint",
    "checkpoints", "barracks", "garrison",
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
    document.tokens[index].word == "into" && hasWord(of: Self.wilds, behind: index, in: sentence)
  }

  /// "taken off two buses", "dragged from their homes"
  private func isOutOfHome(_ index: Int, in sentence: Range<Int>) -> Bool {
    ["off", "from"].contains(document.tokens[index].word)
      && hasWord(of: Self.shelters, behind: index, in: sentence)
  }

  private func hasWord(of words: WordSet, behind index: Int, in sentence: Range<Int>) -> Bool {
    Range<Int>.clamped(index + 1, min(index + 4, sentence.upperBound)).contains {
      words.contains(document.tokens[$0].word)
    }
  }

  private static let wilds: WordSet = ["bush", "forest", "forests", "jungle"]
  private static let shelters: WordSet = [
    "home", "homes", "house", "houses", "bus", "buses", "minibus", "minibuses", "train", "beds",
  ]

  /// "drove a van into shoppers", "accelerated into the tail of a march", and into no wall.
  private func isIntoCrowd(_ next: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let into = next.first(where: { document.tokens[$0].word == "into" }) else { return false }
    return Range<Int>.clamped(into + 1, min(into + 8, sentence.upperBound)).prefix {
      !document.tokens[$0].isPunctuation || PhraseWords.isHyphen(document.tokens[$0])
    }.contains { people.covers($0) || Self.crowds.contains(document.tokens[$0].word) }
  }

  private static let crowds: WordSet = [
    "crowd", "crowds", "people", "pedestrians", "shoppers", "worshippers", "spectators",
    "revellers",
    "revelers", "protesters", "demonstrators", "marchers", "mourners", "passers-by", "bystanders",
    "march", "parade", "procession", "demonstration", "rally", "protest", "market", "queue",
    "checkpoint", "convoy", "patrol", "barracks", "mosque", "synagogue", "church",
  ]

  /// "fell entirely under the control of the gang"
  private func isUnderControl(_ next: Range<Int>) -> Bool {
    let adverbs = next.prefix { document.token(document.tokens[$0], hasSuffix: "ly") }
    let rest = next.dropFirst(adverbs.count)
    return rest.first.map { document.tokens[$0].word == "under" } ?? false
      && rest.contains { document.tokens[$0].word == "control" }
  }

  /// "sprayed their house with bullets"
  private func isOfBullets(_ index: Int) -> Bool {
    document.tokens[index].word == "bullets" && document.tokens[index - 1].word == "with"
  }

  /// "drove the rebels out of the town"
  private func isOutOf(_ index: Int) -> Bool {
    document.tokens[index].word == "out" && index + 1 < document.tokens.count
      && document.tokens[index + 1].word == "of"
  }

  /// "recovered 11 bodies", "the bodies of two men were found"
  private func isOfBodies(_ verb: Int, in sentence: Range<Int>) -> Bool {
    let near = Range<Int>.clamped(
      max(sentence.lowerBound, verb - 8), min(verb + 7, sentence.upperBound))
    return near.contains { Self.bodies.contains(document.tokens[$0].word) }
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
  private func isOfLives(_ behind: Range<Int>, of entry: TriggerEntry) -> Bool {
    let object = behind.prefix(6)
    guard
      let lives = object.first(where: {
        document.tokens[$0].word == "lives"
          || document.tokens[$0].word == "victims" && entry.lemma == "claim lives"
      })
    else { return false }
    return !(behind.lowerBound - 1..<lives).contains {
      document.tokens[$0].word == "thousands" || document.tokens[$0].word == "millions"
    }
  }

  /// "traded heavy machine-gun fire"
  private func isArmsFire(_ next: Range<Int>) -> Bool {
    next.prefix { isNounPart($0) }.contains { document.tokens[$0].word == "fire" }
  }

  private func isNounPart(_ index: Int) -> Bool {
    (document.tokens[index].isWord || PhraseWords.isHyphen(document.tokens[index]))
      && !classes[index].has([.preposition, .coordinator, .subordinator, .determiner])
  }

  /// "came under heavy machine-gun fire"
  private func isUnderFire(behind verb: Int) -> Bool {
    let end = min(verb + 7, document.tokens.count)
    guard verb + 2 < end, document.tokens[verb + 1].word == "under" else { return false }
    let named = Range<Int>.clamped(verb + 2, end).prefix {
      let token = document.tokens[$0]
      return (token.isWord || PhraseWords.isHyphen(token))
        && !classes[$0].has([.preposition, .coordinator, .subordinator])
    }
    return named.contains { Self.fires.contains(document.tokens[$0].word) }
  }

  private static let fires: WordSet = [
    "fire", "gunfire", "attack", "shelling", "bombardment", "assault",
  ]

  private func isInFlames(_ index: Int) -> Bool {
    Self.flames.contains(document.tokens[index].word)
      || document.tokens[index].word == "fire" && document.tokens[index - 1].word == "on"
  }

  /// "the hostage deal" is none.
  private func isCaptive(_ index: Int) -> Bool {
    guard Self.captives.contains(document.tokens[index].word),
      !classes[index - 1].has(.determiner)
    else { return false }
    let next = index + 1
    return next == document.tokens.count || document.tokens[next].isPunctuation
      || classes[next].has([.preposition, .coordinator, .subordinator]) || isTime(next)
  }

  private static let flames: WordSet = ["ablaze", "afire", "alight"]
  private static let captives: WordSet = ["hostage", "captive"]
}
