/// A unit in which time is counted.
enum TimeUnit: Sendable, Equatable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century

  var isShorterThanDay: Bool {
    switch self {
    case .second, .minute, .hour: true
    default: false
    }
  }

  /// The TIMEX3 duration of a number of these units, such as `P2D`; nil counts as unknown (`PXD`).
  func duration(_ count: Int?) -> String {
    func written(_ factor: Int) -> String { count.map { String($0 * factor) } ?? "X" }
    return switch self {
    case .second: "PT\(written(1))S"
    case .minute: "PT\(written(1))M"
    case .hour: "PT\(written(1))H"
    case .day: "P\(written(1))D"
    case .week: "P\(written(1))W"
    case .fortnight: "P\(written(2))W"
    case .month: "P\(written(1))M"
    case .quarter: "P\(written(1))Q"
    case .year: "P\(written(1))Y"
    case .decade: "P\(written(10))Y"
    case .century: "P\(written(100))Y"
    }
  }
}
