import Testing

@testable import IncidentCoding

/// Texts that break off anywhere, as feeds and full disks leave them: every rule that looks ahead
/// must see the end.
@Suite struct TruncationTests {
  @Test(arguments: [
    """
    Five people were killed when an Iranian ballistic missile ripped through a house in Mosul on \
    Tuesday. Omar Hadi died, and the other two were treated for bullet wounds at a hospital.
    """,
    """
    The Delta Liberation Front, an offshoot of the Coast Army, said in a statement that one of its \
    units had fired that missile in retaliation for a raid, and that 12 soldiers died.
    """,
    """
    A man drove a van into a crowd of shoppers in Erfurt on Saturday, killing two people, one of \
    them a boy aged nine, before police shot him dead. Six injured persons were taken away.
    """,
    """
    Bandits marched nine workers out at gunpoint, herded them into the forest near Gumuruk and set \
    fire to a camp at Bor, a village north-east of Juba, a day after rebels fled into Kenya.
    """,
    """
    Police opened fire with live rounds on marchers in Maracay on Monday while gunmen traded heavy \
    machine-gun fire; not a shot was fired elsewhere, and nobody was killed or hurt.
    """,
    """
    The town fell entirely under the control of the Gran Grif gang on Friday after the army expelled \
    the rebels from a base. Authorities hold the FARC dissidents responsible for it.
    """,
  ])
  func `a text may end at any word`(story: String) throws {
    let words = story.split(separator: " ")
    for count in 1...words.count {
      let text = words.prefix(count).joined(separator: " ")
      _ = try CodedText.reports(text)
      _ = try CodedText.reports(text.uppercased(), options: CodedText.crimes)
    }
  }
}
