/// Why a plugin could not do its work, in the five classes that the host treats differently.
///
/// The message is lower case, without a full stop, and says what is wrong and what would be right;
/// the host adds pipeline, node and line.
public struct PluginFailure: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// The pipeline file asks for something that cannot be.
    case configuration
    /// It may work later; the host tries again, no sooner than after this long.
    case transient(retryAfter: Duration?)
    /// It will not work again without a change outside.
    case permanent
    /// Only this record is bad: it becomes a dead letter, and the run goes on.
    case record
    /// The plugin itself is wrong.
    case bug
  }

  public let kind: Kind
  public let message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  public static func configuration(_ message: String) -> Self { Self(.configuration, message) }

  public static func transient(_ message: String, retryAfter: Duration? = nil) -> Self {
    Self(.transient(retryAfter: retryAfter), message)
  }

  public static func permanent(_ message: String) -> Self { Self(.permanent, message) }

  public static func record(_ message: String) -> Self { Self(.record, message) }

  public static func bug(_ message: String) -> Self { Self(.bug, message) }
}

extension PluginFailure: CustomStringConvertible {
  public var description: String { message }
}
