/// Counts the members of groups whose names hide the number: "six New People's Army rebels", "three
/// al-Qaeda in the Arabian Peninsula fighters".
enum MemberCounts {
  /// - Parameter people: in their order, as read without knowing the names.
  static func corrected(
    _ people: [PersonGroup], _ actors: [ActorMention], _ numbers: [NumberMention]
  ) -> [PersonGroup] {
    var people = people
    for actor in actors where actor.tokens.count > 2 && actor.form != .state {
      guard let number = numbers.covering(actor.tokens.lowerBound - 1),
        number.tokens.upperBound == actor.tokens.lowerBound,
        let members = people.covering(actor.head) ?? people.covering(actor.tokens.upperBound),
        members.count != PersonCount(number)
      else { continue }
      let phrase = number.tokens.lowerBound..<members.tokens.upperBound
      let counted = PersonGroup(
        tokens: phrase, head: members.head, count: PersonCount(number),
        category: members.category, isBare: false, isFurther: members.isFurther)
      people.removeAll { $0.tokens.overlaps(phrase) }
      let place = people.firstIndex { $0.tokens.lowerBound > phrase.lowerBound } ?? people.endIndex
      people.insert(counted, at: place)
    }
    return people
  }
}
