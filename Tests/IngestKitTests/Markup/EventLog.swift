@testable import IngestKit

/// Writes down what an `XMLReader` tells of, as one line.
final class EventLog: XMLHandler {
  private var names: [XMLName] = []
  private(set) var events = ""

  func declare(_ name: XMLName) { names.append(name) }
  func declareNamespace(_ address: String) {}

  func startElement(_ name: Int, _ attributes: XMLAttributes) {
    var markup: [UInt8] = []
    attributes.appendMarkup(to: &markup)
    events += "<\(names[name].local)\(String(decoding: markup, as: UTF8.self))>"
  }

  func endElement(_ name: Int) { events += "</\(names[name].local)>" }

  func text(_ bytes: Bytes) {
    events += bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// What a document holds, and why it is not well-formed.
  static func read(
    _ document: String, isRecovering: Bool = false
  ) -> (events: String, problem: XMLProblem?) {
    let log = EventLog()
    let problem = Array(document.utf8).withUnsafeBufferPointer {
      XMLReader(handler: log).read($0.span, isRecovering: isRecovering)
    }
    return (log.events, problem)
  }
}
