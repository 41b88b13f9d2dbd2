internal import Foundation

/// Until when hosts want to be left alone; asks the memory once for each.
actor HostPauses {
  private let memory: any HTTPMemory
  private var ends: [String: Date?] = [:]

  init(_ memory: any HTTPMemory) { self.memory = memory }

  func end(of host: String) async throws -> Date? {
    if let known = ends[host] { return known }
    let end = try await memory.pauseEnd(of: host)
    // Another request may have been told something newer in the meantime.
    if let known = ends[host] { return known }
    ends[host] = .some(end)
    return end
  }

  func keep(_ host: String, until end: Date) async throws {
    ends[host] = .some(end)
    try await memory.keepPause(of: host, until: end)
  }
}
