/// A part of the day with TIMEX3's sign for it.
enum PartOfDay: String, Sendable {
  case morning = "MO"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"

  var name: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    }
  }
}
