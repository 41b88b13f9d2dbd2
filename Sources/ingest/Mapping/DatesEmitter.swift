import IncidentCoding
import IngestKit

/// Writes the expressions of time in a document.
struct DatesEmitter: MapEmitter {
  private let tagger = TimeTagger()

  func line(for line: ArticleLine) -> [UInt8] {
    let document = Document(line.text)
    let publication = line.published.flatMap { CalendarDay(isoPrefix: $0) }
    let expressions = tagger.expressions(in: document, publication: publication)
    // A phrase of its own means the days of the first expression that has any.
    let dated = expressions.first { $0.start != nil }
    var json = JSONWriter()
    json.object { json in
      json.member("doc_id", line.id)
      json.member("start", dated?.start)
      json.member("end", dated?.end)
      json.member(
        "timex",
        // TIMEX3 has no ranges: each end is an expression of its own.
        expressions.flatMap { $0.ends.isEmpty ? [$0] : $0.ends }.map {
          TimexLine(expression: $0, span: document.span(ofTokens: $0.tokens))
        })
    }
    return json.bytes
  }
}

private struct TimexLine: JSONWritable {
  let expression: TimeExpression
  let span: Span

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("start", span.start)
      json.member("end", span.end)
      json.member("type", expression.kind.rawValue)
      json.member("value", expression.value)
      json.member("from", expression.start)
      json.member("to", expression.end)
      json.member("rule", expression.rule)
    }
  }
}
