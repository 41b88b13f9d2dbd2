import IngestKit

/// Incidents as a table for a person: a row of values, then the words that prove them.
struct IncidentTable {
  let incidents: [Incident]
  /// Columns of the terminal.
  let width: Int

  func render() -> String {
    let rows = incidents.map(Row.init)
    let columns = Self.columns(for: rows, width: width)
    var lines = [columns.line(Row.titles)]
    for row in rows {
      lines.append(columns.line(row.cells))
      for line in DisplayText.wrap(row.proof, width: max(20, width - Self.indent)) {
        lines.append(String(repeating: " ", count: Self.indent) + line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static let indent = 12

  private static func columns(for rows: [Row], width: Int) -> Columns {
    let cells = [Row.titles] + rows.map(\.cells)
    var widths = Row.titles.indices.map { column in
      cells.map { DisplayText.width($0[column]) }.max() ?? 0
    }
    // The type gives way first, then the place and the actor; the others are short by nature.
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    for column in [Row.type, Row.place, Row.who] where excess > 0 {
      let narrowed = max(Row.narrowest, widths[column] - excess)
      excess -= widths[column] - narrowed
      widths[column] = narrowed
    }
    return Columns(widths: widths)
  }

  private struct Columns {
    let widths: [Int]

    func line(_ cells: [String]) -> String {
      var line = ""
      for (cell, width) in zip(cells, widths) {
        line += DisplayText.fit(cell, width: width) + "  "
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private struct Row {
    static let titles = ["DATE", "PLACE", "TYPE", "WHO", "KILLED", "WOUNDED", "ID"]
    static let place = 1
    static let type = 2
    static let who = 3
    static let narrowest = 16

    let cells: [String]
    let proof: String

    init(_ incident: Incident) {
      let values = incident.values
      cells = [
        Self.date(values), Self.place(values.place), Self.type(values),
        Self.who(values.perpetrators), Self.count(values.casualties?.killed),
        Self.count(values.casualties?.wounded), String(incident.id.prefix(8)),
      ]
      proof = Self.proof(incident)
    }

    private static func date(_ values: IncidentValues) -> String {
      guard let time = values.time else { return "?" }
      switch (time.start, time.end) {
      case (let start?, let end?) where start == end: return start.iso
      case (let start?, let end?): return "\(start.iso)/\(end.iso)"
      case (let start?, nil): return "from \(start.iso)"
      case (nil, let end?): return "by \(end.iso)"
      case (nil, nil): return "?"
      }
    }

    private static func place(_ place: Place?) -> String {
      guard let place, let name = place.name else { return "?" }
      guard let country = place.countryName ?? place.country, country != name else { return name }
      return "\(name), \(country)"
    }

    private static func type(_ values: IncidentValues) -> String {
      let type = values.event.subEventType.rawValue
      if values.isAggregate { return "\(type) (several)" }
      return values.status == .occurred ? type : "\(type) (\(values.status.rawValue))"
    }

    private static func who(_ actors: [Actor]) -> String {
      let names = actors.compactMap { actor -> String? in
        guard let name = actor.canonical ?? actor.text else { return nil }
        return actor.claimStatus.map { "\(name) (\($0.rawValue))" } ?? name
      }
      return names.isEmpty ? "?" : names.joined(separator: ", ")
    }

    private static func count(_ casualties: CasualtyCount?) -> String {
      guard let range = casualties?.range else { return "–" }
      switch (range.min, range.max) {
      case (let low?, let high?): return low == high ? "\(low)" : "\(low)–\(high)"
      case (let low?, nil): return "≥\(low)"
      case (nil, let high?): return "≤\(high)"
      case (nil, nil): return range.best.map { "\($0)" } ?? "–"
      }
    }

    private static func proof(_ incident: Incident) -> String {
      let words = incident.values.evidence.first.map { "“\(DisplayText.oneLine($0.text))”" } ?? ""
      let sources = incident.reports.filter { !$0.isWithdrawn }.map { $0.publisher ?? $0.docID }
      var named: [String] = []
      for source in sources where !named.contains(source) { named.append(source) }
      return "\(words) — \(named.joined(separator: ", "))"
    }
  }
}
