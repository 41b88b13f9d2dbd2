internal import IngestKit

/// Hands what an `XMLReader` reads to a builder.
final class FeedHandler: XMLHandler {
  // One reader calls, one call at a time, and the builder calls nobody: no access can overlap, and
  // to have every one checked would cost a tenth of the time.
  @exclusivity(unchecked) private(set) var builder: FeedBuilder

  init(_ builder: consuming FeedBuilder) { self.builder = builder }

  func declare(_ name: XMLName) { builder.declare(name) }
  func declareNamespace(_ address: String) { builder.declareNamespace(address) }

  func startElement(_ name: Int, _ attributes: XMLAttributes) {
    builder.startElement(name, attributes)
  }

  func endElement(_ name: Int) { builder.endElement(name) }
  func text(_ bytes: Bytes) { builder.text(bytes) }
}
