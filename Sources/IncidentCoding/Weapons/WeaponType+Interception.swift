internal import IngestKit

extension Weapon.WeaponType {
  /// True for what is shot down on its way, and is the weapon of the attack then too.
  var isInterceptible: Bool {
    [.uav, .missile, .cruiseMissile, .ballisticMissile, .rocket].contains(self)
  }
}
