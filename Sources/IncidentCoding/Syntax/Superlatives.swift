/// Words that rank an event among many: "the deadliest attack", "one of the worst raids".
enum Superlatives {
  static let ofEvents: WordSet = [
    "latest", "deadliest", "bloodiest", "worst", "biggest", "largest", "heaviest",
  ]
}
