import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct ClaimTests {
  @Test(arguments: [
    "Al-Shabaab, which has fought the government for years, said it was behind the bombing.",
    "Al-Shabaab, an offshoot of Al-Qaeda, claimed responsibility for the bombing.",
    "Al-Shabaab, a rival of the Islamic State, has claimed responsibility for the bombing.",
  ])
  func `who claims stands before the aside that tells of it`(sentence: String) throws {
    let report = try CodedText.report(
      """
      A car bomb exploded outside a barracks in Kismayo on Monday, killing five people. \(sentence)
      """)
    #expect(report.values.perpetrators.map(\.canonical) == ["Al-Shabaab"])
    #expect(report.values.perpetrators.map(\.claimStatus) == [.claimed])
  }
}
