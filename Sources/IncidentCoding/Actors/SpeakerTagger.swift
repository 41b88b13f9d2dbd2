/// Finds the officials, media, witnesses and experts whom a text may cite.
///
/// It tells who could speak, not who does: that is up to the verb.
package struct SpeakerTagger: Sendable {
  private let dictionary: SpeakerDictionary
  private let states: StateNames

  package init(dictionary: SpeakerDictionary) {
    self.dictionary = dictionary
    states = dictionary.states
  }

  package func mentions(in document: Document) -> [SpeakerMention] {
    var mentions: [SpeakerMention] = []
    var index = 0
    while index < document.tokens.count {
      guard document.tokens[index].isWord,
        let match = dictionary.lexicon.longestMatch(in: document, at: index),
        let speaker = match.values.first, isWritten(speaker, match.tokens, in: document)
      else {
        index += 1
        continue
      }
      index = match.tokens.upperBound
      // "police spokesman": the next noun is the head.
      if !speaker.isName, isBeforeSpeaker(index, in: document) { continue }
      let group = NounGroup(endingWith: match.tokens, in: document, states: states)
      mentions.append(
        SpeakerMention(
          tokens: (speaker.isName ? match.tokens.lowerBound : group.start)..<index,
          head: index - 1, type: speaker.type, isName: speaker.isName))
    }
    return mentions
  }

  private func isWritten(
    _ speaker: SpeakerDictionary.Speaker, _ range: Range<Int>, in document: Document
  ) -> Bool {
    guard speaker.isName, !document.isUpperCase else { return true }
    let words = document.tokens[range].filter { $0.end - $0.start > 2 }
    let isShort = range.count == 1 && document.tokens[range.lowerBound].bytes.count <= 3
    return isShort
      ? document.tokens[range.lowerBound].isAllCaps
      : words.contains(where: \.isCapitalized) && words.last?.isCapitalized == true
  }

  private func isBeforeSpeaker(_ next: Int, in document: Document) -> Bool {
    guard next < document.tokens.count, NounTest.mayBeNoun(next, in: document),
      let match = dictionary.lexicon.longestMatch(in: document, at: next)
    else { return false }
    return match.values.first?.isName == false
  }
}
