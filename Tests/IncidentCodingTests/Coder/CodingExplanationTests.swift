import Foundation
import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct CodingExplanationTests {
  @Test(arguments: [
    ("Rebels will attack a village near Mosul on Sunday.", "factuality", "hypothetical"),
    ("The war goes on near Mosul as it did before.", "scope", "no event by itself"),
    ("Rebels attacked them.", "concreteness", "of the 1.75"),
    ("Gunmen shot dead a teacher in Mosul on Tuesday.", "report", "kept: names an event"),
  ])
  func `every event word has its stage and outcome`(
    sentence: String, stage: String, outcome: String
  ) throws {
    let decision = try #require(try decisions(CodedText.story(sentence)).first)
    #expect(decision["stage"] as? String == stage)
    #expect((decision["outcome"] as? String)?.contains(outcome) == true)
  }

  @Test func `without being asked nothing is explained`() throws {
    let json = try inspection("Gunmen shot dead a teacher in Mosul.", explains: false)
    #expect(json["decisions"] == nil)
  }

  private func decisions(_ text: String) throws -> [[String: Any]] {
    try #require(try inspection(text, explains: true)["decisions"] as? [[String: Any]])
  }

  private func inspection(_ text: String, explains: Bool) throws -> [String: Any] {
    let article = Article(
      id: "a", text: text,
      source: ArticleSource(language: "en", published: "2026-03-12", publishedHow: .metadata))
    let inspection = ArticleInspection(
      article, resources: try CodedText.resources.get(), options: CoderOptions(),
      explains: explains)
    let object = try JSONSerialization.jsonObject(with: Data(inspection.json.utf8))
    return try #require(object as? [String: Any])
  }
}
