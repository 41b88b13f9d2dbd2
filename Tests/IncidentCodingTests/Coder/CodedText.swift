import Foundation
import IngestKit
import Testing

@testable import IncidentCoding

/// Codes short texts with the dictionaries of the repository.
enum CodedText {
  static let resources = Result {
    try CodingResources(
      configuration: ShippedDictionaries.directory,
      cacheDirectory: FileManager.default.temporaryDirectory.appending(path: "ingest-tests"))
  }

  static func coder(_ options: CoderOptions = CoderOptions()) throws -> IncidentCoder {
    IncidentCoder(resources: try resources.get(), options: options)
  }

  /// As for local news, which tell of ordinary crime too.
  static var crimes: CoderOptions {
    var options = CoderOptions()
    options.includesOrdinaryCrime = true
    return options
  }

  /// The reports of an article of Thursday, 12 March 2026.
  static func reports(
    _ text: String, published: String? = "2026-03-12", options: CoderOptions = CoderOptions()
  ) throws -> [Report] {
    let article = Article(
      id: "a", text: text,
      source: ArticleSource(
        language: "en", published: published, publishedHow: published == nil ? .unknown : .metadata)
    )
    guard case .reports(let reports) = try coder(options).code(article) else { return [] }
    return reports
  }

  static func report(_ text: String) throws -> Report {
    let primary = try reports(text).first { $0.isPrimary }
    return try #require(primary)
  }

  /// Who did what the first sentence of a story tells.
  static func perpetrators(_ sentence: String) throws -> [Actor] {
    try report(story(sentence)).values.perpetrators
  }

  /// "killed/wounded" as best figures, `-` for "not stated".
  static func figures(_ sentence: String) throws -> String {
    let casualties = try report(story(sentence)).values.casualties
    func show(_ count: CasualtyCount?) -> String {
      guard let count else { return "-" }
      return (count.range.best ?? count.range.min).map(String.init) ?? "?"
    }
    return "\(show(casualties?.killed))/\(show(casualties?.wounded))"
  }

  /// How many the main event of a local story killed.
  static func killed(_ text: String) throws -> Int? {
    let primary = try reports(text, options: crimes).first { $0.isPrimary }
    return primary?.values.casualties?.killed?.range.best
  }

  /// How many the main event of a local story wounded.
  static func wounded(_ text: String) throws -> Int? {
    let primary = try reports(text, options: crimes).first { $0.isPrimary }
    return primary?.values.casualties?.wounded?.range.best
  }

  /// A second and a third sentence keep the first from being read as a headline alone.
  static func story(_ sentence: String) -> String {
    "\(sentence) The weather was fine on that day. Shops were open as usual. Nobody knew why."
  }
}
