internal import IngestKit

/// The actors, targets, weapons and claims of several reports, each once.
///
/// Remembers where each report's entries went, so that its quotations point to them.
struct MergedLists {
  private(set) var perpetrators: [Actor] = []
  private(set) var targets: [Target] = []
  private(set) var weapons: [Weapon] = []
  private(set) var claims: [Claim] = []
  private var moves: [String: [String: String]] = [:]

  mutating func add(_ report: Report) {
    var moved: [String: String] = [:]
    for (index, actor) in report.values.perpetrators.enumerated() {
      moved["/perpetrators/\(index)"] = "/perpetrators/\(place(actor))"
    }
    for (index, target) in report.values.targets.enumerated() {
      moved["/targets/\(index)"] = "/targets/\(place(target))"
    }
    for (index, weapon) in report.values.weapons.enumerated() {
      moved["/weapons/\(index)"] = "/weapons/\(place(weapon))"
    }
    for (index, claim) in report.values.claims.enumerated() {
      moved["/claims/\(index)"] = "/claims/\(place(claim, of: report))"
    }
    moves[report.id] = moved
  }

  /// A report's quotations, with the article they stand in and the places their values went to.
  func evidence(of report: Report) -> [Quote] {
    let moved = moves[report.id] ?? [:]
    return report.values.evidence.map { quote in
      var quote = quote
      quote.docID = report.docID
      quote.articleRevision = report.articleRevision
      quote.pointers = quote.pointers.map { moved[$0] ?? $0 }
      return quote
    }
  }

  // MARK: One list each

  /// The strongest status stands; a denial is kept as a claim beside it.
  private mutating func place(_ actor: Actor) -> Int {
    var actor = actor
    actor.span = nil
    if let index = perpetrators.firstIndex(where: { $0.canonical == actor.canonical }) {
      if (actor.claimStatus?.strength ?? -1) > (perpetrators[index].claimStatus?.strength ?? -1) {
        perpetrators[index].claimStatus = actor.claimStatus
        perpetrators[index].by = actor.by
      }
      return index
    }
    perpetrators.append(actor)
    return perpetrators.count - 1
  }

  private mutating func place(_ target: Target) -> Int {
    var target = target
    target.span = nil
    target.number?.span = nil
    let index = targets.firstIndex { known in
      // One base under two spellings.
      known.kind == .facility && known.kind == target.kind && known.canonical != nil
        && known.canonical == target.canonical
        || known.name != nil && known.name == target.name
        || known.name == nil && target.name == nil && known.canonical == target.canonical
          && known.kind == target.kind && (known.canonical != nil || known.text == target.text)
    }
    guard let index else {
      targets.append(target)
      return targets.count - 1
    }
    for effect in target.effect where !targets[index].effect.contains(effect) {
      targets[index].effect.append(effect)
    }
    targets[index].number = targets[index].number ?? target.number
    return index
  }

  private mutating func place(_ weapon: Weapon) -> Int {
    var weapon = weapon
    weapon.span = nil
    weapon.number?.span = nil
    weapon.intercepted?.span = nil
    if let index = weapons.firstIndex(where: { $0.type == weapon.type }) {
      weapons[index].number = weapons[index].number ?? weapon.number
      return index
    }
    weapons.append(weapon)
    return weapons.count - 1
  }

  private mutating func place(_ claim: Claim, of report: Report) -> Int {
    var claim = claim
    claim.quote?.docID = report.docID
    claim.quote?.articleRevision = report.articleRevision
    let index = claims.firstIndex {
      $0.speaker == claim.speaker && $0.stance == claim.stance && $0.about == claim.about
    }
    if let index { return index }
    claims.append(claim)
    return claims.count - 1
  }
}
