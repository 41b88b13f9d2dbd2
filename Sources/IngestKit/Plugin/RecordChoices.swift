// The words of the records that options take as they are.
extension ArticleSource.Reliability: OptionChoice {}
extension EventType: OptionChoice {}
extension IncidentValues.Status: OptionChoice {}
extension SubEventType: OptionChoice {}
extension Weapon.WeaponType: OptionChoice {}
