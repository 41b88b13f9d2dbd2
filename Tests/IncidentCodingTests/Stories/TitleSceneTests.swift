import IngestKit
import Testing

@testable import IncidentCoding

@Suite struct TitleSceneTests {
  private static let story = """
    Two farmers were shot dead on Monday by gunmen on a motorcycle. A brother of theirs, who works \
    as a driver in Ramadi, said that he knew of no threats. A judge in Mosul opened an inquiry.
    """

  private func place(
    _ title: String, _ text: String = story, options: CoderOptions = CoderOptions()
  ) throws -> String? {
    let article = Article(
      id: "a", text: text,
      source: ArticleSource(
        title: title, language: "en", published: "2026-03-12", publishedHow: .metadata))
    guard case .reports(let reports) = try CodedText.coder(options).code(article) else {
      return nil
    }
    return reports.first { $0.isPrimary }?.values.place?.name
  }

  @Test(arguments: [
    "Two shot in Mosul", "Mosul shooting leaves two dead", "Two shot at Mosul home",
  ])
  func `a title says which of the story's towns its event was in`(title: String) throws {
    #expect(try place(title) == "Mosul")
  }

  @Test(arguments: [
    "Two farmers shot dead", "Judge from Mosul opens inquiry after shooting",
    "Two shot in Kirkuk", "Two shot in Mosul as men riot in Ramadi",
  ])
  func `a title that says no such thing, or two, changes nothing`(title: String) throws {
    #expect(try place(title) == place("Two killed"))
  }

  @Test func `the event's own town stays where the title has it too, or one beside it`() throws {
    let text =
      "Gunmen shot two farmers dead in Ramadi on Monday. A judge in Mosul opened an inquiry."
    #expect(try place("Two shot dead in Ramadi, Mosul police say", text) == "Ramadi")
    #expect(try place("Judge looks into shooting", text) == "Ramadi")
    #expect(try place("Mosul police hold man after deadly shooting", text) == "Ramadi")
  }

  @Test func `where the story names no place the title may`() throws {
    let text = "Two farmers were shot dead on Monday by gunmen on a motorcycle. It was a fine day."
    let crimes = CodedText.crimes
    #expect(try place("Two dead after Mosul fatal shooting", text, options: crimes) == "Mosul")
    #expect(try place("Two shot dead - Mosul News", text, options: crimes) == nil)
  }
}
