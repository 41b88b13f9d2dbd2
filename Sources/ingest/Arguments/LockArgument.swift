import ArgumentParser
import IngestKit

/// What to do while another run is under way.
struct LockArgument: ParsableArguments {
  @Option(
    defaultAsFlag: Patience.forever, parsing: .next,
    help: ArgumentHelp(
      "Wait for another run to end, so many seconds; without it, end at once with code 75.",
      valueName: "seconds"))
  var wait: Patience?

  func validate() throws {
    if case .unreadable(let text) = wait {
      throw ValidationError(
        "--wait takes a number of seconds up to \(Patience.most), not '\(text)'; without one it "
          + "stands behind the pipeline file")
    }
  }

  var lockWait: LockWait {
    switch wait {
    case nil, .unreadable: .none
    case .seconds(let seconds): .upTo(.seconds(seconds))
    case .forever: .forever
    }
  }

  enum Patience: ExpressibleByArgument, CustomStringConvertible {
    case seconds(Int)
    case forever
    /// Kept for `validate`: the parser passes over a value that this type refuses.
    case unreadable(String)

    /// More than eleven days.
    static let most = 1_000_000

    /// Nil for a file, which is the next argument and no value.
    init?(argument: String) {
      if argument.contains("/") || argument.hasSuffix(".yaml") || argument.hasSuffix(".yml") {
        return nil
      }
      let seconds = Int(argument).flatMap { (0...Self.most).contains($0) ? $0 : nil }
      self = seconds.map { .seconds($0) } ?? .unreadable(argument)
    }

    var description: String {
      switch self {
      case .seconds(let seconds): "\(seconds)"
      case .forever: "as long as it takes"
      case .unreadable(let text): text
      }
    }
  }
}
