internal import Foundation

/// The way that a request has taken so far.
struct RedirectTrail {
  private(set) var place: HTTPLocation
  private(set) var redirects: [HTTPRedirect] = []
  private let limit: Int
  private var seen: Set<URL>

  init(_ start: HTTPLocation, limit: Int) {
    place = start
    seen = [start.url]
    self.limit = limit
  }

  /// Goes where an answer leads to; false when it leads nowhere.
  mutating func follow(_ answer: TransportResponse) throws(HTTPFailure) -> Bool {
    guard [301, 302, 303, 307, 308].contains(answer.status) else { return false }
    guard let reference = answer.headers["Location"], !reference.isEmpty else {
      throw HTTPFailure(.redirectWithoutTarget(status: answer.status), at: place.url)
    }
    let target = try place.resolving(reference, status: answer.status)
    guard redirects.count < limit else {
      throw HTTPFailure(.tooManyRedirects(limit: limit), at: target.url)
    }
    redirects.append(HTTPRedirect(status: answer.status, target: target.url))
    place = target
    // Nothing that a server could remember is sent, so the same URL leads the same way again.
    guard seen.insert(target.url).inserted else {
      throw HTTPFailure(.redirectLoop, at: target.url)
    }
    return true
  }
}
