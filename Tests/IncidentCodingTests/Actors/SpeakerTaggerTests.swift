import IngestKit
import Testing

@testable import IncidentCoding

struct SpeakerTaggerTests {
  private func speakers(_ text: String) throws -> [String] {
    let document = Document(text)
    return SpeakerTagger(dictionary: try ShippedDictionaries.speakers.get())
      .mentions(in: document)
      .map { "\(document.words(ofTokens: $0.tokens)): \($0.type.rawValue)" }
  }

  @Test(arguments: [
    ("An Iraqi official said so.", "Iraqi official: authority"),
    ("Reuters reported it.", "Reuters: media"),
    ("Residents said so.", "Residents: witness"),
    ("People familiar with it said so.", "People familiar: anonymous"),
    ("The victim's mother said so.", "mother: victim_side"),
    ("A police spokesman said so.", "police spokesman: authority"),
    ("Analysts said so.", "Analysts: expert"),
  ])
  func `who may be cited is told by kind`(text: String, speaker: String) throws {
    #expect(try speakers(text).last == speaker)
  }

  @Test func `a medium's name needs its capitals`() throws {
    #expect(try speakers("They met at dawn near the site.").isEmpty)
  }
}
