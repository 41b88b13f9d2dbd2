import IngestKit

/// One incident for a person: each value with the words that carry it and where they stand.
struct IncidentSheet {
  private let incident: Incident
  private let articles: [String: Article]

  init(_ dossier: Dossier) {
    incident = dossier.incident
    articles = Dictionary(dossier.articles.map { ($0.id, $0) }) { _, latest in latest }
  }

  /// The id, and what became of the incident.
  static func heading(_ incident: Incident) -> [String] {
    var lines = ["incident \(incident.id), revision \(incident.revision)"]
    if let other = incident.mergedInto { lines.append("found to be incident \(other)") }
    if incident.isRetracted {
      lines.append(
        "retracted: no report of it stands any more, a person rejected it, or a filter leaves it out"
      )
    }
    return lines
  }

  func render() -> String {
    var lines = Self.heading(incident)
    for row in IncidentValueRows(incident).rows {
      lines.append("")
      lines.append("\(row.name): \(row.value)")
      lines += quotes(for: row.pointer)
    }
    lines += conflictLines
    lines.append("")
    lines.append("reports (\(incident.independentSources) independent)")
    lines += incident.reports.map(reportLine)
    return lines.joined(separator: "\n")
  }

  private func quotes(for pointer: String) -> [String] {
    incident.values.evidence.filter { quote in
      quote.pointers.contains { $0 == pointer || $0.hasPrefix(pointer + "/") }
    }.map { quote in
      let rule = quote.rule.map { "  [\($0)]" } ?? ""
      return "    “\(DisplayText.oneLine(quote.text))”  \(place(of: quote))\(rule)"
    }
  }

  /// The article and the line, counted from 1, where a quote begins.
  private func place(of quote: Quote) -> String {
    guard let id = quote.docID else { return "" }
    guard quote.field == .text, let text = articles[id]?.text else { return id }
    var line = 1
    for scalar in text.unicodeScalars.prefix(quote.start) where scalar == "\n" { line += 1 }
    return "\(id):\(line)"
  }

  private var conflictLines: [String] {
    incident.conflicts.flatMap { conflict in
      let variants = conflict.values.map { "\($0.value) (\($0.reports.count))" }
      let reason = conflict.chosenBecause.map { "; \($0)" } ?? ""
      return [
        "", "reports differ on \(conflict.field): \(variants.joined(separator: ", "))\(reason)",
      ]
    }
  }

  private func reportLine(_ report: ReportReference) -> String {
    let parts = [report.publisher, report.published, report.url ?? report.docID].compactMap(\.self)
    return "    \(parts.joined(separator: ", "))" + (report.isWithdrawn ? " (withdrawn)" : "")
  }
}
