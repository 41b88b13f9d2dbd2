internal import IngestKit

// Attackers who are dead in the end.
extension CasualtyFrames {
  /// Marks "before the gunman killed himself", "before he was shot dead by police".
  func markSequel(_ findings: [CasualtyFinding], of trigger: TriggerMention) -> [CasualtyFinding] {
    guard findings.count == 1, findings[0].effect == .killed, findings[0].count == .one,
      findings[0].isSelfInflicted || isUnnamed(findings[0]),
      isSequel(trigger, isSuicide: findings[0].isSelfInflicted)
    else { return findings }
    var sequel = findings[0]
    sequel.isSequel = true
    return [sequel]
  }

  /// "him", "he was", or nobody: "before being killed".
  private func isUnnamed(_ finding: CasualtyFinding) -> Bool {
    finding.groups.isEmpty && (finding.person?.names.isEmpty ?? true)
  }

  /// "seven were killed before the gunman shot himself dead", but "three are dead after a man shot
  /// two and then killed himself".
  private func isSequel(_ trigger: TriggerMention, isSuicide: Bool) -> Bool {
    let sentence = sentence(of: trigger.head)
    let before = Range<Int>.clamped(sentence.lowerBound, trigger.head)
    return before.suffix(5).contains {
      word($0) == "before" || isSuicide && Self.sequels.contains(word($0))
    } && !before.contains { Self.accounts.contains(word($0)) }
  }

  private static let sequels: WordSet = ["then", "later", "afterward", "afterwards"]
  /// What opens the account of a figure that stands before.
  private static let accounts: WordSet = ["after", "when", "where", "as", "include", "including"]
}
