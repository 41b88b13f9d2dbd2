internal import CLibxml2

/// Reads an XML document that is in memory, as UTF-8, and tells a handler what it holds.
///
/// It never loads anything and never expands an entity but the five predefined ones: give it the
/// document from its root element on, so that it sees no document type at all.
package final class XMLReader {
  /// Elements that may be open at once; a deeper document ends there.
  package static let depthLimit = 256
  /// Different names that a document may use; one with more ends there.
  package static let nameLimit = 20_000

  private let handler: any XMLHandler
  private var names = XMLNameTable()
  /// Numbers of the elements that are open.
  private var open: [Int] = []
  private var sawRoot = false
  private var problem: XMLProblem?
  private var context: xmlParserCtxtPtr?

  package init(handler: any XMLHandler) {
    self.handler = handler
  }

  /// Reads until the end or the first fault; nil when the document is well-formed.
  ///
  /// - Parameter isRecovering: goes on behind faults, as far as libxml2 can.
  package func read(_ document: Bytes, isRecovering: Bool = false) -> XMLProblem? {
    _ = Self.initialized
    document.withUnsafeBufferPointer { document in
      document.withMemoryRebound(to: CChar.self) { document in
        parse(document, isRecovering: isRecovering)
      }
    }
    if problem == nil, !sawRoot { problem = XMLProblem(line: 1, message: "no root element") }
    return problem
  }

  private static let initialized: Void = {
    xmlInitParser()
    ingest_xml_forbid_loading()
  }()

  private func parse(_ document: UnsafeBufferPointer<CChar>, isRecovering: Bool) {
    guard let size = Int32(exactly: document.count),
      let context = xmlCreateMemoryParserCtxt(document.baseAddress, size)
    else {
      problem = XMLProblem(line: 1, message: "empty, or over 2 GB")
      return
    }
    defer {
      self.context = nil
      xmlFreeParserCtxt(context)
    }
    self.context = context
    let options: [xmlParserOption] = [XML_PARSE_NONET, XML_PARSE_IGNORE_ENC, XML_PARSE_COMPACT]
    xmlCtxtUseOptions(
      context,
      options.reduce(isRecovering ? Int32(XML_PARSE_RECOVER.rawValue) : 0) {
        $0 | Int32($1.rawValue)
      })
    context.pointee.sax.pointee = Self.makeCallbacks()
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    xmlParseDocument(context)
    while let name = open.popLast() { handler.endElement(name) }
  }

  private static func makeCallbacks() -> xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = {
      reader, local, prefix, namespace, declared, namespaces, count, _, attributes in
      guard let local, let reader = XMLReader.at(reader) else { return }
      for index in 0..<Int(declared) {
        guard let address = namespaces?[index * 2 + 1] else { continue }
        reader.handler.declareNamespace(String(cString: address))
      }
      reader.start(
        .init(local: local, prefix: prefix, namespace: namespace),
        XMLAttributes(attributes, count: Int(count)))
    }
    callbacks.endElementNs = { reader, _, _, _ in XMLReader.at(reader)?.end() }
    // The same function for all three: libxml2 then need not ask whether white space matters.
    callbacks.characters = { reader, text, count in XMLReader.at(reader)?.text(text, count) }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    callbacks.serror = { reader, error in
      if let error { XMLReader.at(reader)?.note(error.pointee) }
    }
    return callbacks
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLReader? {
    pointer.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ name: XMLNameTable.Key, _ attributes: XMLAttributes) {
    sawRoot = true
    guard open.count < Self.depthLimit else {
      return stop("elements nest over \(Self.depthLimit) deep")
    }
    let (number, isNew) = names.number(name)
    if isNew {
      guard number < Self.nameLimit else {
        return stop("over \(Self.nameLimit) different names")
      }
      handler.declare(
        XMLName(
          local: String(cString: name.local), prefix: name.prefix.map { String(cString: $0) } ?? "",
          namespace: name.namespace.map { String(cString: $0) }))
    }
    open.append(number)
    handler.startElement(number, attributes)
  }

  private func end() {
    if let number = open.popLast() { handler.endElement(number) }
  }

  private func text(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    handler.text(UnsafeBufferPointer(start: text, count: Int(count)).span)
  }

  private func stop(_ message: String) {
    guard let context else { return }
    problem = problem ?? XMLProblem(line: Int(context.pointee.input.pointee.line), message: message)
    xmlStopParser(context)
  }

  private func note(_ error: xmlError) {
    guard problem == nil, error.level == XML_ERR_FATAL else { return }
    let message = error.message.map { String(cString: $0) } ?? "not well-formed"
    problem = XMLProblem(
      line: Int(error.line), message: message.filter { $0 != "\n" },
      isBehindRoot: sawRoot && open.isEmpty)
  }
}
