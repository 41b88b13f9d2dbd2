/// A part of the day with TIMEX3's sign for it.
enum PartOfDay: String, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"

  var name: String {
    switch self {
    case .morning: "morning"
    case .midday: "midday"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    case .daytime: "daytime"
    }
  }
}
