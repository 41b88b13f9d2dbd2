import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct CasualtyTotalsTests {
  @Test func `the name of one victim does not hide those behind it`() throws {
    let report = try CodedText.report(
      "A bomb killed the minister, Khalil Smith, and five others in Mosul on Tuesday.")
    #expect(report.values.casualties?.killed?.range.best == 6)
  }

  @Test(arguments: [
    "Inspector Khalil Smith and two guards", "a mayor, his driver and a guard",
    "a bandit kingpin known as Black Omar and two of his guards",
    "an official of the Delta Workers Party (DWP), his driver and a guard",
  ])
  func `those beside somebody of name or office are counted`(victims: String) throws {
    let report = try CodedText.report("A bomb killed \(victims) in Mosul on Tuesday.")
    #expect(report.values.casualties?.killed?.range.best == 3)
  }

  @Test func `another source's toll makes a range`() throws {
    let report = try CodedText.report(
      """
      A bomb killed at least 14 people in Mosul on Tuesday. The ministry put the death toll at 17.
      """)
    #expect(report.values.casualties?.killed?.range.min == 14)
    #expect(report.values.casualties?.killed?.range.max == 17)
  }

  @Test func `those who did it may count more`() throws {
    let report = try CodedText.report(
      """
      Rebels attacked a base in Mosul on Tuesday, killing 15 soldiers. The Islamic State claimed \
      responsibility for it. It said it had killed 28 soldiers.
      """)
    #expect(report.values.casualties?.killed?.range.min == 15)
    #expect(report.values.casualties?.killed?.range.max == 28)
  }

  @Test func `the wounded beside the dead are the first of the wounded`() throws {
    let report = try CodedText.report(
      """
      Two people died when a bomb exploded in Mosul on Tuesday. Six others were hurt. A woman \
      whose aunt was injured said that nobody could run.
      """)
    #expect(report.values.casualties?.wounded?.range.best == 6)
  }

  @Test func `whoever was shot dead is one, whatever his trade`() throws {
    let report = try CodedText.report("A rubber tapper was shot dead in Mosul on Sunday night.")
    #expect(report.values.casualties?.killed?.range.best == 1)
  }

  @Test func `one of the deadliest strikes is no person`() throws {
    let report = try CodedText.report(
      "A missile killed 38 people in Mosul on Tuesday, one of the deadliest strikes of the war.")
    #expect(report.values.casualties?.killed?.range.best == 38)
  }

  @Test func `an army that neutralises men has killed them`() throws {
    let report = try CodedText.report("The army neutralised 30 terrorists in Mosul on Tuesday.")
    #expect(report.values.casualties?.killed?.range.best == 30)
  }

  private func finding(
    _ effect: Casualties.Effect, _ number: Int, at token: Int, rule: String = "casualty.passive",
    isFurther: Bool = false, isHit: Bool = false, isOfTitle: Bool = false, isImplied: Bool = false,
    head: Int? = nil
  ) -> CasualtyFinding {
    CasualtyFinding(
      effect: effect, count: PersonCount(min: number, max: number, best: number),
      tokens: token..<token + 1, isFurther: isFurther, rule: rule, isHit: isHit,
      isImplied: isImplied, personHead: head, isOfTitle: isOfTitle)
  }

  private func figure(_ effect: Casualties.Effect, _ findings: [CasualtyFinding]) -> Int? {
    CasualtyTotals.totals(of: findings)[effect]?.count.best
  }

  @Test func `of those hit, the ones told dead are not wounded`() {
    let findings = [finding(.wounded, 4, at: 1, isHit: true), finding(.killed, 1, at: 9)]
    #expect(figure(.wounded, findings) == 3)
  }

  @Test func `others who were hit are not among the dead`() {
    let findings = [
      finding(.killed, 2, at: 1), finding(.wounded, 3, at: 9, isFurther: true, isHit: true),
    ]
    #expect(figure(.wounded, findings) == 3)
  }

  @Test func `what the kind of event implies yields to what is stated`() {
    let findings = [finding(.killed, 1, at: 1, isImplied: true), finding(.killed, 3, at: 9)]
    #expect(figure(.killed, findings) == 3)
  }

  @Test func `a title with the dead and the wounded states them all`() {
    let findings = [
      finding(.killed, 3, at: 0, isOfTitle: true), finding(.wounded, 1, at: 2, isOfTitle: true),
      finding(.wounded, 4, at: 30),
    ]
    #expect(figure(.wounded, findings) == 1)
  }

  @Test func `the number in the name of a murder counts, in that of a shooting it does not`() {
    let murder = [finding(.killed, 3, at: 1, isImplied: true), finding(.killed, 1, at: 9)]
    #expect(figure(.killed, murder) == 3)
    let shooting = [
      finding(.wounded, 2, at: 1, isHit: true, isImplied: true),
      finding(.wounded, 1, at: 9, isHit: true),
    ]
    #expect(figure(.wounded, shooting) == 1)
  }

  @Test func `one told wounded and then dead is dead`() {
    let findings = [finding(.wounded, 1, at: 4, head: 2), finding(.killed, 1, at: 9, head: 2)]
    #expect(figure(.killed, findings) == 1)
    #expect(figure(.wounded, findings) == nil)
  }

  @Test func `others are added where they are told at once, and counted in where they are not`() {
    let five = finding(.wounded, 5, at: 1)
    #expect(figure(.wounded, [five, finding(.wounded, 2, at: 9, isFurther: true)]) == 7)
    #expect(figure(.wounded, [five, finding(.wounded, 2, at: 60, isFurther: true)]) == 5)
  }

  @Test func `who was hit too is wounded beside the dead`() {
    let one = [
      finding(.killed, 1, at: 1), finding(.wounded, 1, at: 5, isHit: true),
      finding(.wounded, 1, at: 40, isFurther: true, isHit: true),
    ]
    #expect(figure(.wounded, one) == 1)
    #expect(figure(.wounded, [finding(.killed, 2, at: 1)] + one.dropFirst()) == nil)
  }

  @Test func `of the dead an exact figure counts more than a vague one`() {
    var several = finding(.killed, 3, at: 1)
    several.count = PersonCount(min: 3, max: nil, best: nil)
    #expect(figure(.killed, [several, finding(.killed, 1, at: 9)]) == 1)
  }

  @Test(arguments: [(1, 24), (11, 24), (12, 12), (40, 40)])
  func `an exact figure far below dozens does not stand for them`(exact: Int, expected: Int) {
    var dozens = finding(.killed, 24, at: 1)
    dozens.count = PersonCount(min: 24, max: nil, best: nil)
    let totals = CasualtyTotals.totals(of: [dozens, finding(.killed, exact, at: 9)])
    #expect(totals[.killed]?.count.figure == expected)
  }
}
