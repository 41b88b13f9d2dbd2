internal import IngestKit

extension DictionaryTable.Row {
  /// The cell as it stands; nil when it is empty or its column is missing.
  package subscript(column: String) -> String? {
    guard let index = columns.firstIndex(of: column), index < cells.count, !cells[index].isEmpty
    else { return nil }
    return String(cells[index])
  }

  /// The cell, which must not be empty.
  package func text(_ column: String) throws(DictionaryProblem) -> String {
    guard let text = self[column] else { throw DictionaryProblem("'\(column)' is empty") }
    return text
  }

  /// The items of a list.
  package func list(_ column: String) -> [String] {
    guard let index = columns.firstIndex(of: column), index < cells.count else { return [] }
    return cells[index].utf8.split(separator: UInt8(ascii: ";"))
      .map { DictionaryTable.trim(Substring($0)) }
      .filter { !$0.isEmpty }
      .map(String.init)
  }

  /// A whole number within bounds; nil when the cell is empty.
  package func integer(
    _ column: String, in bounds: ClosedRange<Int>
  ) throws(DictionaryProblem) -> Int? {
    guard let cell = self[column] else { return nil }
    guard let number = Int(cell), bounds.contains(number) else {
      throw DictionaryProblem(
        "'\(column)' must be a number from \(bounds.lowerBound) to \(bounds.upperBound), "
          + "found '\(cell)'")
    }
    return number
  }

  /// One of an enumeration's names; nil when the cell is empty.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Choice.Type = Choice.self
  ) throws(DictionaryProblem) -> Choice? where Choice.RawValue == String {
    guard let cell = self[column] else { return nil }
    return try Self.choice(cell, column, type)
  }

  /// Names of an enumeration.
  package func choices<Choice: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Choice.Type = Choice.self
  ) throws(DictionaryProblem) -> [Choice] where Choice.RawValue == String {
    var choices: [Choice] = []
    for item in list(column) { choices.append(try Self.choice(item, column, type)) }
    return choices
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ column: String, _ type: Choice.Type
  ) throws(DictionaryProblem) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: name) else {
      let names = Choice.allCases.map(\.rawValue)
      throw DictionaryProblem(
        "unknown \(column) '\(name)'" + Suggestion.hint(for: name, among: names))
    }
    return choice
  }
}
