internal import IngestKit

// Accidents and what nature does.
extension TriggerScope {
  /// Crashes, floods and diseases kill too.
  func isAccident(_ trigger: TriggerMention) -> Bool {
    if isOfOtherCause(trigger) { return true }
    guard mayTellOfMishaps else { return false }
    let isDamage = Self.damages.contains(trigger.entry.word)
    let isImpact = trigger.entry.family == .ramming
    guard trigger.entry.effect != nil || trigger.entry.family == .bombing || isDamage || isImpact
    else { return false }
    // A shot is a shot, whoever pulled the trigger by mistake.
    if options.includesOrdinaryCrime,
      trigger.entry.family == .shooting || trigger.entry.weapon == .smallArms
    {
      return false
    }
    let sentence = reading.sentence(of: trigger.head)
    let isDetonation = trigger.entry.family == .bombing
    guard
      sentence.contains(where: {
        Self.accidents.contains(reading.word($0))
          || isDetonation && Self.explosives.contains(reading.word($0)) || isBurst($0 + 1)
          || isCollision($0)
      })
    else { return false }
    if isOfMishap(trigger, in: sentence) { return true }
    return !reading.weapons.within(sentence).contains(where: { Self.isArm($0.type) })
      && !reading.triggers.within(sentence).contains {
        $0.head != trigger.head && !isBurst($0.head) && $0.entry.family != .ramming
          && ($0.entry.strength == .strong && $0.entry.effect == nil
            // "died in a hunting accident"
            || options.includesOrdinaryCrime && $0.entry.family == .shooting)
      }
      && !reading.actors.within(sentence).contains(where: \.actor.isIrregular)
  }

  /// "a lorry ploughed into their minibus"
  private func isCollision(_ verb: Int) -> Bool {
    guard Self.impacts.contains(reading.word(verb)), reading.word(verb + 1) == "into" else {
      return false
    }
    return Range<Int>.clamped(verb + 2, min(verb + 7, reading.document.tokens.count)).contains {
      Self.vehicles.contains(reading.word($0))
    }
  }

  private static let impacts: WordSet = ["ploughed", "plowed", "crashed", "smashed", "slammed"]
  private static let vehicles: WordSet = [
    "minibus", "bus", "car", "truck", "lorry", "van", "motorcycle", "train", "taxi", "tree", "wall",
    "rickshaw", "minivan", "pickup", "trailer", "tanker",
  ]

  /// The explosion of "a gas explosion".
  private func isBurst(_ index: Int) -> Bool {
    Self.bursts.contains(reading.word(index)) && Self.explosives.contains(reading.word(index - 1))
  }

  /// "died of natural causes", "died from cancer", "killed in a car crash": whatever else its
  /// sentence tells.
  private func isOfOtherCause(_ trigger: TriggerMention) -> Bool {
    let next = trigger.tokens.upperBound
    guard trigger.entry.effect == .killed, Self.causal.contains(reading.word(next)) else {
      return false
    }
    let phrase = Range<Int>.clamped(next + 1, min(next + 6, reading.document.tokens.count))
    return phrase.prefix { !reading.wordClass($0).has(.preposition) }.contains {
      Self.otherCauses.contains(reading.word($0))
        || reading.word($0) == "accident" && Self.traffic.contains(reading.word($0 - 1))
    }
  }

  private static let traffic: WordSet = ["vehicle", "traffic", "car", "road", "motorcycle"]
  private static let causal: WordSet = ["of", "from", "in", "during", "after", "following"]
  private static let otherCauses: WordSet = [
    "natural", "cancer", "leukemia", "pneumonia", "disease", "illness", "overdose", "stroke",
    "crash", "wreck", "collision", "cardiac",
  ]

  /// "The plane crashed, killing the crew": whoever was on board and with whatever load.
  private func isOfMishap(_ trigger: TriggerMention, in sentence: Range<Int>) -> Bool {
    guard trigger.form.contains(.gerund), reading.word(trigger.tokens.lowerBound - 1) == "," else {
      return false
    }
    let before = Range<Int>.clamped(sentence.lowerBound, trigger.tokens.lowerBound)
    return before.contains { Self.crashes.contains(reading.word($0)) }
      && !reading.triggers.within(before).contains { $0.entry.strength == .strong }
  }

  private static let crashes: WordSet = [
    "crashed", "collapsed", "sank", "capsized", "derailed", "overturned",
  ]
  /// Things that are weapons and nothing else.
  private static func isArm(_ type: Weapon.WeaponType) -> Bool {
    ![.melee, .fire, .vehicle, .knife, .unknown, .explosive, .incendiary].contains(type)
  }

  private static let damages: WordSet = [
    "destroy", "damage", "wreck", "demolish", "hit", "strike", "crash into", "slam into",
  ]
  /// What explodes by mishap.
  private static let explosives: [Word] = [
    "gas", "propane", "boiler", "transformer", "refinery", "fireworks", "cylinder", "stove", "oil",
    "firework", "chemicals", "petrochemical", "volcano", "volcanic",
  ]
  /// What "gas" stands before, where people are killed by mishap.
  private static let bursts: WordSet = ["explosion", "explosions", "blast", "fire"]
  private static let accidents = WordSet(accidentWords)
  private static let accidentWords: [Word] = [
    "crash", "crashed", "accident", "accidental", "accidentally", "earthquake", "quake", "flood",
    "floods", "flooding", "storm", "hurricane", "tornado", "typhoon", "cyclone", "landslide",
    "derailed", "derailment", "collapse", "collapsed", "disease", "virus", "outbreak", "cancer",
    "stroke", "overdose", "drowned", "avalanche", "eruption", "wildfire", "covid", "coronavirus",
    "cholera", "ebola", "malaria", "famine", "suicide-note", "heatwave", "leak", "spill",
    "influenza", "illness", "sank", "capsized", "malfunction", "volcano", "volcanic", "erupted",
    "rains", "rainfall", "mudslide", "tsunami", "toxins", "poisoning", "storms", "hurricanes",
    "tornadoes", "typhoons", "cyclones", "landslides", "mudslides", "earthquakes", "avalanches",
    "floodwaters", "lightning", "wildfires", "overturned", "skidded", "collided", "collision",
    "plunged", "plunges", "ravine", "gorge", "veered", "stampede", "hunger", "starvation",
    "starved", "malnutrition",
    "dehydration", "hypothermia", "heatstroke", "snakebite", "rabies", "dengue", "measles",
    "meningitis", "elephant", "elephants", "crocodile", "crocodiles", "hippo", "hippos", "shark",
    "sharks", "bees", "hyena", "hyenas",
  ]
  static let mishaps = accidentWords + explosives + ["ploughed", "plowed"]
}
