/// What is counted within a longer time.
enum Countable: Sendable, Equatable {
  case day, week, weekend
  case weekday(Int)
}
