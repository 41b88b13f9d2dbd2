/// What a pipeline asks of the coder.
package struct CoderOptions: Sendable {
  /// Which events become reports.
  package enum Scope: String, Sendable, CaseIterable {
    /// Violence, riots, weapons found, arrests of armed men.
    case security
    /// Every sub-event type of ACLED, peaceful protests and agreements too.
    case all
  }

  package var scope = Scope.security
  /// Robbery and other crime without a political side.
  package var includesOrdinaryCrime = false
  /// Leaves out fights between armed forces and armed groups.
  package var excludesMilitaryClashes = false
  /// Leaves out events of which the text names nobody and nothing that was hit.
  package var requiresTarget = false
  /// Lists the men of a group beside it: "terrorists" as well as the group they are of.
  package var listsMembers = false
  /// Lists those of whom the text tells a number only: the 40 of "killed three and wounded 40".
  package var listsFigures = false
  /// Leaves out events that sentences of words and deals only refer to.
  package var isForegroundOnly = false
  /// Keeps plans and threats, with their status.
  package var includesPlanned = false
  /// The most days from an event's end to the article; nil for any number.
  package var maximumAge: Int?
  /// The least points that date, place, figures and persons give together; nil for what suits the
  /// scope.
  package var minimumConcreteness: Double?
  /// The least `confidence.overall` of a report.
  package var minimumConfidence = 0.0

  package init() {}
}
