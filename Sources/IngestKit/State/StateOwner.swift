internal import Foundation
internal import GRDB

/// The pipeline that a state belongs to, by what stays the same when its file is renamed.
struct StateOwner: Sendable, Equatable {
  /// The pipeline file's name, without its directory.
  let file: String
  /// Section, name and plugin of every node.
  let nodes: Set<String>

  init(_ pipeline: Pipeline) {
    file = URL(filePath: pipeline.file).lastPathComponent
    nodes = Set(pipeline.nodes.map { "\($0.section.rawValue) \($0.name) \($0.plugin.name)" })
  }

  /// Reads it from a state file; nil when there is none, or the file is none of this version.
  init?(at url: URL) {
    let row = try? StateReader(at: url)?.read { database in
      try Row.fetchOne(database, sql: "SELECT file, nodes FROM owner")
    }
    guard let row = row ?? nil else { return nil }
    file = row[0]
    nodes = Set((row[1] as String).split(separator: "\n").map(String.init))
  }

  /// Notes it in the state that a run has opened.
  func store(in database: Database) throws {
    let lines = nodes.sorted().joined(separator: "\n")
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT COUNT(*) FROM owner WHERE file = ? AND nodes = ?",
      arguments: [file, lines])
    if isKnown == true { return }
    try database.execute(sql: "DELETE FROM owner")
    try database.execute(
      sql: "INSERT INTO owner (file, nodes) VALUES (?, ?)", arguments: [file, lines])
  }

  /// True when a cursor of the one could be taken for a cursor of the other.
  func sharesSource(with other: StateOwner) -> Bool {
    nodes.intersection(other.nodes).contains { $0.hasPrefix("\(Section.sources.rawValue) ") }
  }
}
