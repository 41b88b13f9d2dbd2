/// Why a gazetteer cannot be used.
package struct GazetteerError: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}
