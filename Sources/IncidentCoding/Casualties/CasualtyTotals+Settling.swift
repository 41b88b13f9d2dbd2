internal import IngestKit

// What other findings make of one.
extension CasualtyTotals {
  /// The findings that count, with the marks that the others of the event give them.
  static func settled(_ all: [CasualtyFinding]) -> [CasualtyFinding] {
    var findings = withoutSuperseded(all)
    guard findings.count > 1, findings.indices.contains(where: { findings[$0].effect == .killed })
    else { return findings }
    markThoseBesideDead(in: &findings)
    markDeadAmongHit(in: &findings)
    markHit(in: &findings)
    return findings
  }

  /// An earlier toll counts only where nothing else tells of the dead.
  private static func withoutSuperseded(_ findings: [CasualtyFinding]) -> [CasualtyFinding] {
    guard findings.indices.contains(where: { findings[$0].isSuperseded }) else { return findings }
    return findings.filter { finding in
      !finding.isSuperseded
        || !findings.contains {
          $0.effect == finding.effect && !$0.isSuperseded && $0.count.isStated
        }
    }
  }

  /// Marks those wounded who are told as further ones right behind the dead.
  private static func markThoseBesideDead(in findings: inout [CasualtyFinding]) {
    for index in findings.indices.dropFirst()
    where findings[index].effect == .wounded && findings[index].isFurther
      && findings[index - 1].effect == .killed && findings[index].isAdded(to: findings[index - 1])
    {
      findings[index].isBesideDead = true
    }
  }

  /// "wounded five, three of whom later died": the dead are counted among them.
  private static func markDeadAmongHit(in findings: inout [CasualtyFinding]) {
    for index in findings.indices
    where findings[index].effect == .wounded && !findings[index].isHit {
      let isOfDead = findings.indices.contains {
        findings[$0].isPart(of: findings[index])
          || findings[$0].effect == .killed && findings[$0].isOfSameGroup(as: findings[index])
      }
      if isOfDead { findings[index].isHit = true }
    }
  }

  /// "a man who was injured in the shooting has died": of the two outcomes the last is meant.
  private static func markHit(in findings: inout [CasualtyFinding]) {
    let dead = findings.indices.filter {
      findings[$0].effect == .killed && findings[$0].count == .one
    }
    guard !dead.isEmpty else { return }
    for index in findings.indices {
      if findings[index].isHit {
        // "one boy shot the other": of two, and he is the one who is dead.
        if findings[index].isFurther, findings[index].isDefinite, findings[index].count == .one {
          findings[index].isFurther = false
        }
      } else if findings[index].effect == .wounded,
        dead.contains(where: {
          findings[$0].isOfOnePerson(with: findings[index])
            || findings[index].mayPointTo(findings[$0])
        })
      {
        findings[index].isHit = true
      }
    }
  }
}
