/// A table of plain text for a terminal.
struct TextTable {
  struct Column {
    let title: String
    var isNumber = false
    /// The columns below which it is not cut; nil for one that is never cut.
    var narrowest: Int?

    static func text(_ title: String) -> Column { Column(title: title) }

    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }

    /// One that gives way where the line is too long.
    static func flexible(_ title: String, from narrowest: Int = 16) -> Column {
      Column(title: title, narrowest: narrowest)
    }
  }

  let columns: [Column]
  var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func append(_ cells: String...) { rows.append(cells.map(DisplayText.oneLine)) }

  /// - Parameter width: columns of the terminal.
  func lines(width: Int) -> [String] {
    let widths = widths(in: width)
    return ([columns.map(\.title)] + rows).map { cells in
      let line = zip(columns, zip(cells, widths)).map { column, cell in
        Self.fit(cell.0, cell.1, isNumber: column.isNumber)
      }.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func widths(in width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.map { DisplayText.width($0[index]) }.reduce(
        DisplayText.width(columns[index].title), max)
    }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    for (index, column) in columns.enumerated() where excess > 0 {
      guard let narrowest = column.narrowest else { continue }
      let narrowed = min(widths[index], max(narrowest, widths[index] - excess))
      excess -= widths[index] - narrowed
      widths[index] = narrowed
    }
    return widths
  }

  private static func fit(_ cell: String, _ width: Int, isNumber: Bool) -> String {
    let missing = width - DisplayText.width(cell)
    guard isNumber, missing > 0 else { return DisplayText.fit(cell, width: width) }
    return String(repeating: " ", count: missing) + cell
  }
}
