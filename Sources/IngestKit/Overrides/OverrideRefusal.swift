/// Why a decision cannot be taken; nothing was changed.
package struct OverrideRefusal: Error, TransactionFailure, Equatable, CustomStringConvertible {
  package let description: String
}
