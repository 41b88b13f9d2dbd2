// What is played, and what is made up.
extension FactualityReader {
  /// "a drill simulating an attack on the airport", "a fictional attack", "His new novel imagines a
  /// bombing": nothing that happened.
  func isStaged(_ trigger: TriggerMention) -> Bool {
    guard signs.contains(.play) else { return false }
    return sentence(of: trigger.head).contains { Self.plays.contains(word($0)) }
  }

  static let plays: [Word] = [
    "simulating", "simulated", "simulates", "simulation", "fictional", "fictitious", "imagines",
    "imaginary",
  ]
}
