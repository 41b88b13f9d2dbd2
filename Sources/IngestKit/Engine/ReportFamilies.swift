/// The families of reports, as new ones are found to be kin of stored ones.
///
/// A family has the id of one of its reports for a name, or in states of earlier versions that of
/// their incident. It never falls apart when a report is withdrawn: a merger that is given too much
/// comes to the same incidents.
struct ReportFamilies {
  /// What each report's family was called before.
  private var names: [String: String] = [:]
  /// What a family that has been joined to another one is called now, step by step.
  private var successors: [String: String] = [:]

  /// - Parameters:
  ///   - fresh: ids of the new reports, each of a family of its own.
  ///   - stored: the families of stored reports, by the reports' ids.
  init(fresh: [String], stored: [String: String]) {
    names = stored
    for id in fresh { names[id] = id }
  }

  /// The families that are part of another one now.
  var joined: some Sequence<String> { successors.keys }

  /// The present family of a report in question.
  func family(of report: String) -> String { present(names[report] ?? report) }

  /// What a family is called now.
  func present(_ family: String) -> String {
    var family = family
    while let successor = successors[family] { family = successor }
    return family
  }

  mutating func join(_ pair: ReportPair) {
    let (one, other) = (family(of: pair.one), family(of: pair.other))
    if one != other { successors[max(one, other)] = min(one, other) }
  }
}
