package import IngestKit

extension FeedText {
  /// The text as HTML that is safe to show.
  package var html: String {
    switch kind {
    case .markup: return HTMLSanitizer.sanitize(value, base: base)
    case .plain:
      var escaped: [UInt8] = []
      escaped.appendEscaped(Array(value.utf8).span)
      return String(decoding: escaped, as: UTF8.self)
    }
  }
}

extension FeedPerson: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", ifPresent: name)
      json.member("email", ifPresent: email)
      json.member("uri", ifPresent: uri)
    }
  }
}

extension FeedCategory: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("term", ifPresent: term)
      json.member("scheme", ifPresent: scheme)
      json.member("label", ifPresent: label)
    }
  }
}

extension FeedEnclosure: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("url", url)
      json.member("type", ifPresent: type)
      json.member("length", ifPresent: length)
    }
  }
}

extension FeedImage: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("url", ifPresent: url)
      json.member("title", ifPresent: title)
      json.member("link", ifPresent: link)
    }
  }
}

extension FeedGenerator: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", ifPresent: name)
      json.member("uri", ifPresent: uri)
      json.member("version", ifPresent: version)
    }
  }
}

extension FeedGeometry: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("type", shape.rawValue)
      switch shape {
      case .point: json.member("coordinates", positions.first)
      case .line, .box: json.member("coordinates", positions)
      case .polygon: json.member("coordinates", [positions])
      }
    }
  }
}

/// What podcasts say beside, as one object.
struct PodcastFacts: JSONWritable {
  private let metadata: FeedMetadata
  private let duration: String?

  /// Nil when nothing is said.
  init?(_ metadata: FeedMetadata, duration: String?) {
    guard metadata.isBlocked != nil || metadata.isExplicit != nil || duration != nil else {
      return nil
    }
    self.metadata = metadata
    self.duration = duration
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("block", ifPresent: metadata.isBlocked)
      json.member("explicit", ifPresent: metadata.isExplicit)
      json.member("duration", ifPresent: duration)
    }
  }
}
