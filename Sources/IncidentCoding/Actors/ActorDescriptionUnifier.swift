/// Completes short descriptions from longer ones of the same article.
///
/// An article that speaks of "Iran-aligned militia groups" means the same by "Shia militias" later,
/// as long as the words do not contradict each other.
struct ActorDescriptionUnifier {
  let home: String?

  func unify(_ descriptions: [ActorDescription]) {
    let groups = descriptions.filter(isGroup)
    guard !groups.isEmpty else { return }
    let sponsored = groups.filter { $0.sponsorCountry != nil }
    let sponsors = Set(sponsored.compactMap(\.sponsorCountry))
    let sponsor = sponsors.count == 1 ? sponsored.first : nil
    let identities = Set(
      descriptions.filter { $0.noun.label == "militias" }.flatMap(\.identities))
    for group in groups {
      if let sponsor, group.sponsor == nil, accepts(sponsor, group, identities) {
        group.sponsor = sponsor.sponsor
        group.sponsorCountry = sponsor.sponsorCountry
      }
      if group.sponsor != nil, group.country == nil, home != group.sponsorCountry {
        group.country = home
      }
    }
  }

  private func isGroup(_ description: ActorDescription) -> Bool {
    description.noun.nounClass == .group && description.opponent == nil
      && Self.groups.contains(description.noun.label)
  }

  private static let groups = ["militias", "militants", "fighters"]

  private func accepts(
    _ sponsor: ActorDescription, _ description: ActorDescription, _ identities: Set<String>
  ) -> Bool {
    // "Militants" and "fighters" may be anybody's; only militias are taken for the same.
    guard description.noun.label == "militias", description.ideologies.isEmpty else { return false }
    guard description.identities.isEmpty || identities.count == 1 else { return false }
    guard let country = description.country else { return true }
    return country == sponsor.country ?? home
  }
}
