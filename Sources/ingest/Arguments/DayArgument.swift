public import ArgumentParser
public import IngestKit

extension CalendarDay: ExpressibleByArgument {
  /// Reads a day as it is written on the command line, such as `2025-03-01`.
  public init?(argument: String) {
    guard argument.utf8.count == 10 else { return nil }
    self.init(isoPrefix: argument)
  }
}
