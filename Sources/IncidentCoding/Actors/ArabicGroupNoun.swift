/// The nouns that Arabic names of groups begin with, and what English puts behind the name instead.
enum ArabicGroupNoun {
  private static let english: [String: [String]] = [
    "Kataib": ["Brigades", "Battalions", "Brigade"],
    "Harakat": ["Movement"],
    "Liwa": ["Brigade"],
    "Jaysh": ["Army"],
    "Jabhat": ["Front"],
    "Saraya": ["Brigades", "Companies"],
    "Firqat": ["Division"],
    "Hizb": ["Party"],
    "Quwat": ["Forces"],
  ]

  /// "Kataib Hezbollah", and with it "Hezbollah Brigades" and "Kataib Hezbollah Brigades".
  static func variants(of name: String) -> [String] {
    guard let space = name.firstIndex(of: " "), let nouns = english[String(name[..<space])] else {
      return [name]
    }
    let rest = name[name.index(after: space)...]
    return [name] + nouns.flatMap { ["\(rest) \($0)", "\(name) \($0)"] }
  }
}
