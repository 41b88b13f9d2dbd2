internal import IngestKit

/// Finds the weapons that a text names.
package struct WeaponTagger: Sendable {
  private let dictionary: WeaponDictionary

  package init(dictionary: WeaponDictionary) { self.dictionary = dictionary }

  package func mentions(in document: Document) -> [WeaponMention] {
    var mentions: [WeaponMention] = []
    var index = 0
    while let match = dictionary.lexicon.nextMatch(
      in: document, from: index, where: { $0.isWord || $0.isNumber })
    {
      var tokens = match.tokens
      index = tokens.upperBound
      let word = match.values[0]
      guard isWeapon(word, tokens, in: document) else { continue }
      // "AK-47 rifles" is one.
      if let last = mentions.last, last.type == word.type,
        last.tokens.upperBound == tokens.lowerBound
      {
        tokens = last.tokens.lowerBound..<tokens.upperBound
        mentions.removeLast()
      }
      let carrier = word.type == .explosive ? carrier(before: tokens, in: document) : nil
      mentions.append(
        WeaponMention(
          tokens: carrier.map { $0..<tokens.upperBound } ?? tokens,
          type: carrier == nil ? word.type : .vbied, gtd: word.gtd))
    }
    return mentions
  }

  /// The "truck" of "a truck packed with explosives".
  private func carrier(before explosives: Range<Int>, in document: Document) -> Int? {
    let with = explosives.lowerBound - 1
    guard with > 1, document.tokens[with].word == "with",
      Self.loads.contains(document.tokens[with - 1].word),
      Self.carriers.contains(document.tokens[with - 2].word)
    else { return nil }
    return with - 2
  }

  private static let loads: WordSet = [
    "packed", "laden", "loaded", "filled", "rigged", "stuffed", "primed", "crammed",
  ]
  private static let carriers: WordSet = [
    "car", "truck", "vehicle", "van", "pickup", "minibus", "bus", "motorcycle", "motorbike",
    "lorry", "taxi", "tanker", "ambulance", "suv", "tricycle",
  ]

  private func isWeapon(
    _ word: WeaponWord, _ range: Range<Int>, in document: Document
  ) -> Bool {
    if isPartOfName(range, in: document) || isAttribute(range, in: document) { return false }
    guard let context = word.context else { return !isBehind(Self.civil, range, in: document) }
    if context == .set, isBehind(Self.gunfire, range, in: document) { return false }
    guard let companions = Self.companions[context] else { return false }
    let sentence = document.sentences[document.sentenceIndex(ofToken: range.lowerBound)].tokens
    let near = sentence.clamped(to: range.lowerBound - 6..<range.upperBound + 6)
    return near.contains {
      !range.contains($0) && companions.contains(document.tokens[$0].word)
    }
  }

  /// "Colt Grenade Street", "Bloody Sunday Mine": a capitalised word among capitalised words.
  private func isPartOfName(_ range: Range<Int>, in document: Document) -> Bool {
    let first = document.tokens[range.lowerBound]
    guard !document.isUpperCase, range.count == 1, first.isCapitalized, !first.isAllCaps,
      !first.isFirstOfSentence, range.lowerBound > 0, range.upperBound < document.tokens.count
    else { return false }
    let before = document.tokens[range.lowerBound - 1]
    let after = document.tokens[range.upperBound]
    return before.isCapitalized && before.isWord && after.isCapitalized && after.isWord
  }

  /// "a missile ship", "a drone factory": what something is for.
  private func isAttribute(_ range: Range<Int>, in document: Document) -> Bool {
    let next = range.upperBound
    return next < document.tokens.count && Self.purposes.contains(document.tokens[next].word)
  }

  private static let purposes: WordSet = [
    "ship", "ships", "corvette", "frigate", "cruiser", "boat", "factory", "factories", "plant",
    "plants", "workshop", "workshops", "depot", "depots", "silo", "silos", "program", "programme",
    "production", "manufacturing", "unit", "units", "operator", "operators", "brigade", "pilots",
  ]

  private func isBehind(_ words: WordSet, _ range: Range<Int>, in document: Document) -> Bool {
    range.lowerBound > 0 && words.contains(document.tokens[range.lowerBound - 1].word)
  }

  /// "the presidential jet": nobody is attacked with it.
  private static let civil: WordSet = [
    "presidential", "private", "passenger", "business", "corporate", "commercial", "civilian",
  ]

  /// "opened fire", "under fire": shots and no flames.
  private static let gunfire: WordSet = ["open", "opened", "opens", "opening", "under", "returned"]

  private static let companions: [WeaponWord.Context: WordSet] = [
    .explosive: [
      "fired", "fire", "landed", "fell", "hit", "struck", "exploded", "explode", "exploding",
      "explosion", "detonated", "stepped", "laid", "planted", "lobbed", "launched", "tank",
      "killed", "wounded", "injured", "blast", "blew", "triggered", "rained", "mortar", "mortars",
      "rockets", "shelled", "placed", "ran", "drove", "buried",
    ],
    .set: ["set", "setting", "caught", "burned", "burnt", "torched", "ablaze", "engulfed"],
    .ramming: [
      "rammed", "ramming", "plowed", "ploughed", "plowing", "ploughing", "ran", "crowd",
      "pedestrians", "mowed",
    ],
    .violent: [
      "threw", "thrown", "throwing", "hurled", "hurling", "pelted", "pelting", "beat", "beaten",
      "beating", "armed", "wielding", "attacked", "attack", "struck", "hit", "with",
    ],
    .armed: [
      "cache", "seized", "confiscated", "smuggling", "smuggled", "shipment", "depot", "trafficking",
      "supplied", "captured",
    ],
  ]
}
