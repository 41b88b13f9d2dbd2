/// TIMEX3's references to no calendar time.
enum TimeReference: String, Sendable {
  case past = "PAST_REF"
  case present = "PRESENT_REF"
  case future = "FUTURE_REF"
}
