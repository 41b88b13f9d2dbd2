import ArgumentParser
import Foundation
import IngestKit

/// Who decides on an incident, and why.
struct SignatureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why; it is kept and shown.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("Who decides; without it, whoever is logged in.", valueName: "name"))
  var author: String?

  @OptionGroup var installed: InstalledFiles

  func validate() throws {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw ValidationError("--reason takes some words")
    }
  }

  func name() throws -> String {
    let name = author ?? NSUserName()
    guard !name.isEmpty else {
      throw Failure(.usage, "nobody is logged in by name; say who decides with --author")
    }
    return name
  }
}

/// A value to be set, written as `field=value`.
struct ValueArgument: ExpressibleByArgument {
  let field: IncidentField
  let value: String

  /// Nil, with a hint from the parser, when there is no such field.
  init?(argument: String) {
    guard let sign = argument.firstIndex(of: "="),
      let field = IncidentField(name: String(argument[..<sign]))
    else { return nil }
    self.field = field
    value = String(argument[argument.index(after: sign)...])
  }

  static var allValueStrings: [String] { IncidentField.allCases.map { "\($0.name)=…" } }
}
