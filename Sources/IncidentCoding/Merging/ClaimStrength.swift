internal import IngestKit

extension Actor.ClaimStatus {
  /// The order in which one status stands before another when reports are brought together.
  var strength: Int {
    switch self {
    case .claimed: 5
    case .attributed: 4
    case .reported: 3
    case .suspected: 2
    case .denied: 1
    case .unattributed: 0
    }
  }
}
