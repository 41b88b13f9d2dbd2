/// The attributes that a tree keeps; it drops all others.
package enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case alt, `class`, content, datetime, dir, hidden, href, id, itemprop, itemscope, itemtype, lang
  case media, name, property, rel, role, src, style, target, title, type, value
  case ariaHidden, ariaLabel, ariaLabelledby, dataComponent, dataComponentName, dataQA, dataTestID
  case dataType, dataModule, httpEquiv, charset, pubdate, xmlLang

  package var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .ariaLabelledby: "aria-labelledby"
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
