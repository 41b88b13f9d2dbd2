internal import IngestKit

// Matches and films, which are told in words of war.
extension TriggerScope {
  /// True for a text that has a word of its own for a match or a film, and three such words at
  /// least: captains and stadiums are elsewhere too.
  static func tellsOfPlay(_ document: Document) -> Bool {
    [(matches, sports), (films, arts)].contains { sure, others in
      sure.contains(where: document.mayContain)
        && (sure + others).count(where: document.mayContain) >= leastWords
    }
  }

  /// "ambushed their rivals in the derby": no bomb went off.
  func isInPlay(_ trigger: TriggerMention) -> Bool {
    !reading.weapons.within(reading.sentence(of: trigger.head)).contains {
      [.bomb, .explosive, .grenade, .ied, .vbied, .suicideVest, .rifle].contains($0.type)
    }
  }

  private static let leastWords = 3
  private static let matches: [Word] = [
    "goalkeeper", "striker", "strikers", "midfielder", "derby", "half-time", "halftime",
    "equaliser", "equalizer", "semifinal", "quarterfinal", "playoff", "playoffs", "touchdown",
    "innings", "wicket", "wickets", "batsman", "bowler", "offside", "championship", "tournament",
    "quarterback", "kick-off", "kickoff",
  ]
  private static let sports: [Word] = [
    "coach", "defenders", "header", "penalty", "league", "fixture", "stoppage", "visitors", "pitch",
    "stadium", "whistle", "season", "opener", "scored", "goals", "half", "captain", "defeat", "win",
  ]
  private static let films: [Word] = ["thriller", "sequel", "novel", "screenplay", "box-office"]
  private static let arts: [Word] = [
    "film", "films", "festival", "critics", "screening", "cinema", "actress", "movie", "comedy",
    "filmed",
  ]
}
