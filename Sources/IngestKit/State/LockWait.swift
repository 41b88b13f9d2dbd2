/// How long to wait for a run that holds the lock.
package enum LockWait: Sendable, Equatable {
  case none
  case upTo(Duration)
  case forever

  func allows(_ waited: Duration) -> Bool {
    switch self {
    case .none: false
    case .upTo(let limit): waited < limit
    case .forever: true
    }
  }
}
