/// Takes what an `XMLReader` reads.
package protocol XMLHandler: AnyObject {
  /// Tells of a name before its first element; names are numbered from 0 in the order they come.
  func declare(_ name: XMLName)
  /// Tells of a namespace that the coming element declares.
  func declareNamespace(_ address: String)
  func startElement(_ name: Int, _ attributes: XMLAttributes)
  func endElement(_ name: Int)
  /// A piece of text or of a CDATA section, as UTF-8; one text may come in several.
  func text(_ bytes: Bytes)
}
