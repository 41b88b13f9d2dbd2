import IngestKit

/// Why an incident has the values it has: for each the words with article and line, the rule that
/// read them, what other reports say, and what decided.
struct IncidentExplanation {
  struct Proof {
    let words: String
    /// The article's id; nil where a quote names none.
    let article: String?
    /// Line of the article's text, counted from 1; nil for words of its title or its metadata.
    let line: Int?
    let field: Quote.Field
    let rule: String?
  }

  struct Value {
    let name: String
    let text: String
    let pointer: String
    let proofs: [Proof]
    /// What the reports say where they differ.
    let variants: [Conflict.Variant]
    let reason: String
  }

  let incident: Incident
  let values: [Value]

  init(_ dossier: Dossier) {
    let incident = dossier.incident
    let articles = Dictionary(dossier.articles.map { ($0.id, $0) }) { _, latest in latest }
    self.incident = incident
    let rows = IncidentValueRows(incident).rows
    values =
      rows.map { row in
        let proofs = incident.values.evidence.filter { Self.names($0, row.pointer) }
          .map { Self.proof($0, articles) }
        let conflict = incident.conflicts.first {
          $0.field == row.pointer || $0.field.hasPrefix(row.pointer + "/")
        }
        return Value(
          name: row.name, text: row.value, pointer: row.pointer, proofs: proofs,
          variants: conflict?.values ?? [],
          reason: conflict.map { $0.chosenBecause ?? "the reports differ" }
            ?? Self.reason(of: proofs))
      } + Self.decisions(incident, rows)
  }

  /// What was decided of the incident as a whole, such as that it is another one too.
  private static func decisions(_ incident: Incident, _ rows: [IncidentValueRows.Row]) -> [Value] {
    incident.conflicts.filter { conflict in
      !rows.contains { conflict.field == $0.pointer || conflict.field.hasPrefix($0.pointer + "/") }
    }.map { conflict in
      Value(
        name: String(conflict.field.drop { $0 == "/" }),
        text: conflict.values.map(\.value).joined(separator: ", "), pointer: conflict.field,
        proofs: [], variants: conflict.values,
        reason: conflict.chosenBecause ?? "the reports differ")
    }
  }

  private static func names(_ quote: Quote, _ pointer: String) -> Bool {
    quote.pointers.contains { $0 == pointer || $0.hasPrefix(pointer + "/") }
  }

  /// Without a conflict the articles that say so decide.
  private static func reason(of proofs: [Proof]) -> String {
    switch Set(proofs.compactMap(\.article)).count {
    case 0: "nothing in the reports states it"
    case 1: "one article says so, and none says otherwise"
    case let count: "\(count) articles say so, and none says otherwise"
    }
  }

  private static func proof(_ quote: Quote, _ articles: [String: Article]) -> Proof {
    Proof(
      words: quote.text, article: quote.docID, line: line(of: quote, articles), field: quote.field,
      rule: quote.rule)
  }

  private static func line(of quote: Quote, _ articles: [String: Article]) -> Int? {
    guard quote.field == .text, let text = quote.docID.flatMap({ articles[$0]?.text }) else {
      return nil
    }
    return 1 + text.unicodeScalars.prefix(quote.start).count { $0 == "\n" }
  }
}

extension IncidentExplanation {
  func render() -> String {
    var lines = IncidentSheet.heading(incident)
    for value in values {
      lines += ["", "\(value.name): \(value.text)", "    because \(value.reason)"]
      lines += value.variants.map { variant in
        let count = variant.reports.count
        return "    \(variant.value): \(count == 0 ? "a person's word" : "\(count) of the reports")"
      }
      lines += value.proofs.map(Self.line)
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ proof: Proof) -> String {
    let place = proof.line.map { ":\($0)" } ?? (proof.field == .title ? ", title" : "")
    let rule = proof.rule.map { "  [\($0)]" } ?? ""
    return "    “\(DisplayText.oneLine(proof.words))”  \(proof.article ?? "")\(place)\(rule)"
  }
}

extension IncidentExplanation: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("incident", incident.id)
      json.member("revision", incident.revision)
      json.member("values", values)
    }
  }
}

extension IncidentExplanation.Value: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("pointer", pointer)
      json.member("name", name)
      json.member("value", text)
      json.member("because", reason)
      json.member("variants", variants)
      json.member("proofs", proofs)
    }
  }
}

extension IncidentExplanation.Proof: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("text", words)
      json.member("field", field)
      json.member("article", ifPresent: article)
      json.member("line", ifPresent: line)
      json.member("rule", ifPresent: rule)
    }
  }
}
