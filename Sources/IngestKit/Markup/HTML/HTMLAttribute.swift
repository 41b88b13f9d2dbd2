/// The attributes that a tree keeps; it drops all others.
package enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case `class`, content, datetime, hidden, href, id, itemprop, lang
  case media, name, property, rel, role, style, title, type, value
  case ariaHidden, dataComponent, dataComponentName, dataQA, dataTestID
  case dataType, dataModule, httpEquiv, pubdate, xmlLang

  package var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .dataComponent: "data-component"
    case .dataComponentName: "data-component-name"
    case .dataModule: "data-module"
    case .dataQA: "data-qa"
    case .dataTestID: "data-testid"
    case .dataType: "data-type"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }

  /// Reads a name in lower case; nil for an attribute that is not kept.
  init?(name: UnsafePointer<UInt8>) {
    guard let attribute = Self.byName.value(of: name) else { return nil }
    self = attribute
  }

  private static let byName = HTMLNameTable(allCases.map { ($0.name, $0) })
}
