internal import Foundation
internal import GRDB

/// What the state keeps of hosts from one run to the next.
struct StateHTTPMemory: HTTPMemory {
  let state: StateFile
  let now: @Sendable () -> Date

  func pauseEnd(of host: String) async throws -> Date? {
    let seconds = try await state.read { database in
      try Int.fetchOne(
        database, sql: "SELECT ends FROM host_pauses WHERE host = ?", arguments: [host])
    }
    return seconds.map { Date(timeIntervalSince1970: Double($0)) }
  }

  func keepPause(of host: String, until end: Date) async throws {
    let now = now().wholeSeconds
    try await state.write { database in
      try database.execute(sql: "DELETE FROM host_pauses WHERE ends <= ?", arguments: [now])
      try database.execute(
        sql: "INSERT OR REPLACE INTO host_pauses (host, ends) VALUES (?, ?)",
        arguments: [host, end.wholeSeconds])
    }
  }

  func robots(of origin: String, at now: Date) async throws -> StoredRobots? {
    let row = try await state.read { database in
      try Row.fetchOne(
        database, sql: "SELECT text, expires FROM robots WHERE origin = ? AND expires > ?",
        arguments: [origin, now.wholeSeconds]
      ).map { (text: $0["text"] as Data, expires: $0["expires"] as Int) }
    }
    return row.map {
      StoredRobots(
        text: Array($0.text), expires: Date(timeIntervalSince1970: Double($0.expires)))
    }
  }

  func keep(_ robots: StoredRobots, of origin: String) async throws {
    let now = now().wholeSeconds
    try await state.write { database in
      try database.execute(sql: "DELETE FROM robots WHERE expires <= ?", arguments: [now])
      try database.execute(
        sql: "INSERT OR REPLACE INTO robots (origin, expires, text) VALUES (?, ?, ?)",
        arguments: [origin, robots.expires.wholeSeconds, Data(robots.text)])
    }
  }
}

extension Date {
  fileprivate var wholeSeconds: Int { Int(timeIntervalSince1970.rounded(.up)) }
}
