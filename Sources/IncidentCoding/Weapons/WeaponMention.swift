package import IngestKit

/// Words that name a means.
package struct WeaponMention: Sendable {
  package let tokens: Range<Int>
  package let type: Weapon.WeaponType
  /// GTD weapon type, 1–13.
  package let gtd: Int?
  /// How many, where a number grammar has read it.
  package let number: CountRange?

  package init(
    tokens: Range<Int>, type: Weapon.WeaponType, gtd: Int?, number: CountRange? = nil
  ) {
    self.tokens = tokens
    self.type = type
    self.gtd = gtd
    self.number = number
  }
}
