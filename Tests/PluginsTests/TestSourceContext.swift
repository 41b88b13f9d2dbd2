import Foundation
import Glibc
import IngestKit

/// A host that keeps what a source hands over; every file counts as changed.
actor TestSourceContext: SourceContext {
  struct Report: Equatable {
    let item: String
    let message: String
  }

  nonisolated let http: any HTTPFetching
  nonisolated let now = Date(timeIntervalSince1970: 1_704_164_645)
  /// The time that every file is said to have been modified at.
  static let modified = Date(timeIntervalSince1970: 1_704_164_645)

  private let directory: URL
  private let sizeLimit: Int
  private(set) var articles: [Article] = []
  private(set) var reports: [Report] = []
  private(set) var remarks: [Report] = []
  private(set) var cursors: [String: String] = [:]
  private(set) var leads: [Lead] = []

  /// The network is the directory's folder `exchanges`; without one, nothing is answered.
  init(directory: URL, sizeLimit: Int = 1 << 20) throws {
    self.directory = directory
    self.sizeLimit = sizeLimit
    let exchanges = directory.appending(path: "exchanges", directoryHint: .isDirectory)
    let hasExchanges = FileManager.default.fileExists(atPath: exchanges.path)
    http = try HTTPClient(replaying: hasExchanges ? exchanges : nil, now: now)
  }

  func cursor(for partition: String) -> String? { cursors[partition] }

  func emit(_ articles: [Article], partition: String, cursor: String?) {
    self.articles += articles
    cursors[partition] = cursor
  }

  func emit(_ articles: [Article], leads: [Lead], partition: String, cursor: String?) {
    emit(articles, partition: partition, cursor: cursor)
    self.leads += leads
  }

  func dueLeads(limit: Int) -> [Lead] { Array(leads.prefix(limit)) }

  func settle(_ lead: Lead, with articles: [Article]) {
    leads.removeAll { $0 == lead }
    self.articles += articles
  }

  func postpone(_ lead: Lead, until end: Date, countsAsAttempt: Bool, because reason: String) {
    leads.removeAll { $0 == lead }
    remarks.append(Report(item: lead.article.id, message: reason))
  }

  func report(_ failure: PluginFailure, about item: String) {
    reports.append(Report(item: item, message: failure.message))
  }

  func note(_ remark: String, about item: String) {
    remarks.append(Report(item: item, message: remark))
  }

  func changedFiles(_ patterns: [String]) -> [InputFile] {
    patterns.flatMap(paths).map { path in
      InputFile(
        id: path, url: directory.appending(path: path), fingerprint: "1", modified: Self.modified,
        sizeLimit: sizeLimit)
    }
  }

  private func paths(matching pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    let root = directory.path(percentEncoded: false)
    guard glob(root + pattern, 0, nil, &result) == 0 else { return [] }
    return (0..<Int(result.gl_pathc)).compactMap { index in
      result.gl_pathv[index].map { String(String(cString: $0).dropFirst(root.count)) }
    }
  }
}
