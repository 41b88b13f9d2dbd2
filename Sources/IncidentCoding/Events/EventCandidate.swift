internal import IngestKit

/// What the text says of one event, gathered mention by mention.
///
/// A class, since merging compares every mention with every event and copies would cost the most.
/// One article's stages have it to themselves, one after the other, so accesses are not checked.
final class EventCandidate {
  /// The first is the one that names the event best.
  @exclusivity(unchecked) var triggers: [TriggerMention] {
    didSet {
      lastHead = Self.lastHead(of: triggers)
      isMurder = Self.isMurder(triggers)
    }
  }
  /// The last of the event words in the text; asked for every later mention.
  @exclusivity(unchecked) private(set) var lastHead: Int
  /// Told as a crime against persons, whoever they are; asked for every pair of mentions.
  @exclusivity(unchecked) private(set) var isMurder: Bool
  @exclusivity(unchecked) var factuality: Factuality
  /// Number of the sentence of the first mention.
  let sentence: Int
  /// Where the first mention is told: its clause.
  let clause: Range<Int>
  @exclusivity(unchecked) var family: EventFamily
  @exclusivity(unchecked) var subEvent: SubEventType
  @exclusivity(unchecked) var perpetrators: [PerpetratorRole] = []
  @exclusivity(unchecked) var targets: [TargetRole] = []
  /// The names of those who are killed or taken, which happens to anybody but once.
  @exclusivity(unchecked) var victims: [[Word]] = []
  @exclusivity(unchecked) var weapons: [WeaponRole] = []
  @exclusivity(unchecked) var time: TimeRole?
  /// When its own mentions tell that it was, before the story around them was asked.
  @exclusivity(unchecked) var toldTime: TimeRole?
  /// Where its own mentions tell that it was.
  @exclusivity(unchecked) var toldPlace: PlaceRole?
  @exclusivity(unchecked) var place: PlaceRole?
  @exclusivity(unchecked) var findings: [CasualtyFinding] = []
  @exclusivity(unchecked) var claims: [ClaimFinding] = []
  /// A consequence or a back reference, no event unless it joins one.
  @exclusivity(unchecked) var isDependent = false
  /// Persons and figures may differ from what was told before: the account of those who take
  /// responsibility for it, or the end that the attackers met.
  @exclusivity(unchecked) var mayDiffer = false
  @exclusivity(unchecked) var rules: [String] = []

  init(
    triggers: [TriggerMention], factuality: Factuality, sentence: Int, clause: Range<Int>,
    family: EventFamily, subEvent: SubEventType
  ) {
    self.triggers = triggers
    lastHead = Self.lastHead(of: triggers)
    isMurder = Self.isMurder(triggers)
    self.factuality = factuality
    self.sentence = sentence
    self.clause = clause
    self.family = family
    self.subEvent = subEvent
  }

  /// How many of the persons and figures told last a later mention is compared with: a bulletin of
  /// thousands is not searched from end to end.
  static let memory = 64

  private static func lastHead(of triggers: [TriggerMention]) -> Int {
    triggers.lazy.map(\.head).max() ?? 0
  }

  private static func isMurder(_ triggers: [TriggerMention]) -> Bool {
    triggers.indices.contains { murders.contains(triggers[$0].entry.word) }
  }
  private static let murders: WordSet = [
    "murder", "assassinate", "assassination", "massacre", "kidnap", "kidnapping", "abduct",
    "abduction", "execute", "execution", "lynch", "lynching", "behead", "beheading", "homicide",
  ]

  var principal: TriggerMention { triggers[0] }
  /// The event words without those that only point back or tell of its preparation.
  var namingTriggers: [TriggerMention] {
    let naming = triggers.filter {
      $0.entry.strength != .reference && !Self.preparations.contains($0.entry.word)
    }
    return naming.isEmpty ? triggers : naming
  }
  /// What is done with a bomb that goes off later.
  static let preparations: WordSet = ["plant", "place", "emplace"]
  /// "attacks", "began attacking".
  var isPlural: Bool { factuality.isPlural }
  /// Several events told as one: with their number, or over more than a few days.
  var isAggregate: Bool {
    if factuality.isOfSeveral { return true }
    // Two bombs are not yet two bombings.
    if factuality.count != nil { return isPlural && !Self.charges.contains(principal.entry.word) }
    let isShort = time?.expression != nil && (time?.precision ?? .open) <= .twoToSixDays
    return isPlural && !isShort
  }
  /// Dated by a year or more, as what is told of the past.
  var isOfYear: Bool { time?.expression.map { $0.precision >= .year } ?? false }
  /// "Six years after gunmen killed two men, the trial began": the days of the story are later.
  var isReckonedBack: Bool {
    time.map { $0.rule == TimeRole.reckoned && $0.precision > .day } ?? false
  }
  private static let charges: WordSet = ["bomb", "car bomb", "truck bomb", "grenade", "mine"]
  var mentionCount: Int { triggers.count }

  func findings(_ effect: Casualties.Effect) -> some Collection<CasualtyFinding> {
    findings.lazy.filter { $0.effect == effect }
  }

  /// The highest figure of an effect; 0 where none is told.
  func figure(of effect: Casualties.Effect) -> Int {
    // By their numbers, since each finding that is taken out of the array is copied.
    findings.indices.reduce(0) { highest, index in
      findings[index].effect == effect ? max(highest, findings[index].count.figure) : highest
    }
  }
}

/// A claim of responsibility, a denial, an accusation.
struct ClaimFinding: Sendable {
  let speaker: Range<Int>?
  let speakerType: Claim.SpeakerType
  let stance: Claim.Stance
  var about: ActorMention?
  let tokens: Range<Int>
  let rule: String
  /// Said plainly rather than charged: "said that the front was behind it".
  var isStated = false
  /// The medium that carried it.
  var via: Range<Int>?
}
