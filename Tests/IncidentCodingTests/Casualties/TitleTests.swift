import IngestKit
import IngestTesting
import Testing

@testable import IncidentCoding

/// What an article's title adds to its text.
@Suite struct TitleTests {
  private func article(_ title: String, _ text: String) -> Article {
    Article(
      id: "a", text: text,
      source: ArticleSource(
        title: title, language: "en", published: "2026-03-12", publishedHow: .metadata))
  }

  private func reports(_ article: Article) throws -> [Report] {
    guard case .reports(let reports) = try CodedText.coder().code(article) else { return [] }
    return reports
  }

  @Test func `the figures of the title are quoted from it`() throws {
    let article = article(
      "3 dead, 2 wounded in Mosul market attack",
      CodedText.story("Gunmen opened fire on shoppers at a market in Mosul on Tuesday."))
    let report = try #require(try reports(article).first)
    #expect(report.values.casualties?.killed?.range.best == 3)
    #expect(report.values.casualties?.wounded?.range.best == 2)
    let quote = try #require(report.values.evidence.first { $0.field == .title })
    #expect(quote.text == article.source.title)
    #expect(EvidenceAudit(report, article: article).faults == [])
  }

  @Test func `an exact figure of the text is more than a vague one of the title`() throws {
    let article = article(
      "Two dead, several wounded in Mosul",
      CodedText.story("A gunfight in Mosul on Tuesday left two men dead and four wounded."))
    let report = try #require(try reports(article).first)
    #expect(report.values.casualties?.wounded?.range.best == 4)
  }

  @Test func `a title that opens the text as a heading is read`() throws {
    let title = "Two dead, five wounded in Mosul shooting"
    let article = article(
      title, "\(title)\n\nTwo people died when shots were fired at a market in Mosul on Tuesday.")
    let report = try #require(try reports(article).first)
    #expect(report.values.casualties?.wounded?.range.best == 5)
  }

  @Test func `a place of the title is quoted from it`() throws {
    let article = article(
      "Two killed in Mosul shooting", CodedText.story("Two men were shot dead on Tuesday."))
    guard case .reports(let reports) = try CodedText.coder(CodedText.crimes).code(article) else {
      return
    }
    let report = try #require(reports.first)
    #expect(report.values.place?.name == "Mosul")
    #expect(report.values.place?.span == nil)
    #expect(EvidenceAudit(report, article: article).faults == [])
  }

  @Test func `an incident that the title alone tells has quotes of the title alone`() throws {
    let article = article(
      "Gunmen kill four farmers in Mosul", "Subscribe to go on reading. It takes a minute.")
    let reports = try reports(article)
    #expect(reports.map(\.values.casualties?.killed?.range.best) == [4])
    #expect(reports.allSatisfy { $0.values.evidence.allSatisfy { $0.field != .text } })
    #expect(reports.flatMap { EvidenceAudit($0, article: article).faults } == [])
  }

  @Test func `a title without victims makes no incident`() throws {
    #expect(try reports(article("Why the war in Iraq matters", "It does. Ask anybody.")).isEmpty)
  }

  @Test func `a title that sums up two attacks gives its figure to none of them`() throws {
    let article = article(
      "Israeli strikes kill three in Lebanon",
      """
      An Israeli drone strike killed two people in Sidon on Tuesday, officials said, and another \
      strike killed one person in Tyre. Nobody knew why. Shops were open as usual.
      """)
    let killed = try reports(article).compactMap { $0.values.casualties?.killed?.range.best }
    #expect(killed.sorted() == [1, 2])
  }

  @Test func `the figures of a country's event are not those of a part of it`() throws {
    let article = article(
      "Russian drones kill five in Ukraine's Zaporizhzhia, Kharkiv",
      """
      Russia launched 138 drones at Ukraine overnight, killing five people, officials said.

      In the city of Zaporizhzhia, three people died and 12 were wounded when drones hit a block of \
      flats. Shops were open.
      """)
    let reports = try reports(article)
    let city = try #require(reports.first { $0.values.place?.feature == .city })
    #expect(city.values.casualties?.killed?.range.best == 3)
  }
}
