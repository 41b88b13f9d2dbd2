/// What an `XMLRepair` has written.
package struct RepairedXML: Sendable {
  package let bytes: [UInt8]
  /// True when the document ended before its root element did.
  package let isCutOff: Bool
}
