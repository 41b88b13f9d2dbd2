/// A part of a longer time.
enum Edge: Sendable, Equatable {
  case early, middle, late, beginning, end
}
