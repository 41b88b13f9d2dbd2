package import Foundation

/// What is known of hosts from one run to the next.
package protocol HTTPMemory: Sendable {
  /// Until when a host has asked to be left alone.
  func pauseEnd(of host: String) async throws -> Date?
  func keepPause(of host: String, until end: Date) async throws
  /// The robots.txt of an origin, while it is still good.
  func robots(of origin: String, at now: Date) async throws -> StoredRobots?
  func keep(_ robots: StoredRobots, of origin: String) async throws
}

/// A robots.txt as it was served, and how long it counts.
package struct StoredRobots: Sendable, Equatable {
  /// Empty when the site has none.
  package let text: [UInt8]
  package let expires: Date

  package init(text: [UInt8], expires: Date) {
    self.text = text
    self.expires = expires
  }
}

/// A memory that ends with the process.
package actor TransientHTTPMemory: HTTPMemory {
  private var pauses: [String: Date] = [:]
  private var robots: [String: StoredRobots] = [:]

  package init() {}

  package func pauseEnd(of host: String) -> Date? { pauses[host] }

  package func keepPause(of host: String, until end: Date) { pauses[host] = end }

  package func robots(of origin: String, at now: Date) -> StoredRobots? {
    robots[origin].flatMap { $0.expires > now ? $0 : nil }
  }

  package func keep(_ robots: StoredRobots, of origin: String) { self.robots[origin] = robots }
}
