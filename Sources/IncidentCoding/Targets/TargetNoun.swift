internal import IngestKit

/// A noun for something that can be hit.
struct TargetNoun: Sendable {
  let kind: Target.Kind
  let type: Target.TargetType
  let gtd: Int?
  let category: CasualtyCount.Category?
  let isPlural: Bool
}
