import IncidentCoding
import IngestKit

/// Writes the place names of a document with the points that they mean.
struct PlacesEmitter: MapEmitter {
  private let tagger: PlaceTagger

  init(gazetteer: Gazetteer) { tagger = PlaceTagger(gazetteer: gazetteer) }

  func line(for line: ArticleLine) -> [UInt8] {
    let document = Document(line.text)
    let hints = PlaceHints(country: line.country, dateline: line.dateline)
    let toponyms = tagger.mentions(in: document, hints: hints)
      .map { ToponymLine(mention: $0, span: document.span(ofTokens: $0.tokens)) }
    var json = JSONWriter()
    json.object { json in
      json.member("doc_id", line.id)
      json.member("toponyms", toponyms)
    }
    return json.bytes
  }
}

/// Writes the one point that a place description means.
struct GeocodeEmitter: MapEmitter {
  private let geocoder: Geocoder

  init(gazetteer: Gazetteer) { geocoder = Geocoder(gazetteer: gazetteer) }

  func line(for line: ArticleLine) -> [UInt8] {
    let best = geocoder.best(description: Document(line.text), country: line.country)
    var json = JSONWriter()
    json.object { json in
      json.member("doc_id", line.id)
      json.member("lat", best?.latitude)
      json.member("lon", best?.longitude)
      json.member("name", best?.name)
      json.member("gazetteer_id", best?.gazetteerID)
    }
    return json.bytes
  }
}

private struct ToponymLine: JSONWritable {
  let mention: PlaceMention
  let span: Span

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("start", span.start)
      json.member("end", span.end)
      json.member("name", mention.name)
      json.member("lat", mention.latitude)
      json.member("lon", mention.longitude)
      json.member("country", mention.country)
      json.member("feature", mention.feature)
      json.member("gazetteer_id", mention.gazetteerID)
      json.member("demonym", mention.isDemonym)
    }
  }
}
