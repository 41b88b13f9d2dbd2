internal import IngestKit

/// Finds the noun groups for persons and things that may be hit.
package struct TargetTagger: Sendable {
  private let dictionary: TargetDictionary

  package init(dictionary: TargetDictionary) { self.dictionary = dictionary }

  package func mentions(in document: Document) -> [TargetMention] {
    var mentions: [TargetMention] = []
    mentions.reserveCapacity(document.sentences.count)
    var index = 0
    var compoundStart: Int?
    while let match = dictionary.lexicon.nextMatch(in: document, from: index, where: { $0.isWord })
    {
      if match.tokens.lowerBound > index { compoundStart = nil }
      index = match.tokens.upperBound
      guard let noun = match.values[0] else {
        compoundStart = nil
        continue
      }
      if isModifier(match.tokens, noun, in: document) {
        if isBeforeTarget(index, in: document) {
          compoundStart = compoundStart ?? match.tokens.lowerBound
        }
        continue
      }
      let start = compoundStart ?? match.tokens.lowerBound
      mentions.append(mention(of: noun, start..<index, in: document))
      compoundStart = nil
    }
    return mentions
  }

  /// The "bank" of "bank employees", the "school" of "school curriculum".
  private func isModifier(
    _ range: Range<Int>, _ noun: TargetNoun, in document: Document
  ) -> Bool {
    let next = range.upperBound
    guard next < document.tokens.count, !document.tokens[next].isFirstOfSentence else {
      return false
    }
    if isBeforeTarget(next, in: document) { return true }
    // "leftist Salvadoran leader"
    if noun.kind == .person, !noun.isPlural,
      let state = dictionary.states.lexicon.longestMatch(in: document, at: next),
      isBeforeTarget(state.tokens.upperBound, in: document)
    {
      return true
    }
    // In a text of capitals the next word may be the person's name.
    guard !noun.isPlural, !document.isUpperCase, NounTest.mayBeNoun(next, in: document) else {
      return false
    }
    let token = document.tokens[next]
    return !token.isCapitalized && !document.token(token, hasSuffix: "ing")
      && !document.token(token, hasSuffix: "ly")
  }

  private func isBeforeTarget(_ next: Int, in document: Document) -> Bool {
    guard next < document.tokens.count, document.tokens[next].isWord,
      !document.tokens[next].isFirstOfSentence
    else { return false }
    return dictionary.lexicon.longestMatch(in: document, at: next)?.values.first != nil
      && NounTest.mayBeNoun(next, in: document)
  }

  private func mention(
    of noun: TargetNoun, _ range: Range<Int>, in document: Document
  ) -> TargetMention {
    let group = NounGroup(endingWith: range, in: document, states: dictionary.states)
    return TargetMention(
      tokens: group.start..<range.upperBound, head: range.upperBound - 1, kind: noun.kind,
      type: noun.type, gtd: noun.gtd, category: noun.category, isPlural: noun.isPlural,
      determiner: group.determiner,
      nationality: group.nationality, number: group.number,
      name: noun.kind == .person ? nil : group.name)
  }
}
