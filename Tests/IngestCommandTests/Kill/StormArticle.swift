import Foundation

/// An article of the storm: what it tells of and in which words.
struct StormArticle {
  let name: String
  let publisher: Int
  /// Which real event it tells of; nil when it tells of none.
  var event: Int?
  var killed: Int
  var wounded: Int
  var updates = 0

  private static let towns = [
    "Kirkuk", "Mosul", "Basra", "Tikrit", "Ramadi", "Samarra", "Fallujah", "Kandahar", "Jalalabad",
    "Kunduz", "Herat", "Maiduguri", "Mogadishu", "Baidoa", "Kismayo", "Goma", "Bunia", "Aleppo",
    "Homs", "Idlib", "Raqqa", "Taiz", "Marib", "Benghazi", "Derna", "Gao", "Timbuktu", "Kidal",
    "Quetta", "Peshawar", "Srinagar", "Donetsk", "Mariupol", "Kharkiv", "Kherson", "Bangui",
  ]
  private static let publishers = [
    "Northern Courier", "Gulf Post", "Tigris News Agency", "Morning Desk", "The Coast Tribune",
  ]

  /// Header and text, as the file holds them.
  var text: String {
    guard let event else {
      return header("A correction", day: 0)
        + "An earlier account was wrong, the editors say. Trade talks went on all week.\n"
    }
    let town = Self.towns[event % Self.towns.count]
    // Events of one town lie far enough apart never to be taken for one.
    let day = event / Self.towns.count * 9
    return header("Attack in \(town)", day: day + 1) + """
      \(sentence(event % 5, town, Self.date(day)))

      Ambulances took the wounded to the hospital of \(town), where doctors spoke to reporters. \
      The road was closed until the evening. Nobody has said who was behind it, and an official \
      of the province promised an inquiry. This account was updated \(updates) times.

      """
  }

  private func header(_ title: String, day: Int) -> String {
    """
    ---
    title: \(title)
    publisher: \(Self.publishers[publisher])
    date: \(Self.isoDate(day))
    ---

    """
  }

  private func sentence(_ kind: Int, _ town: String, _ date: String) -> String {
    switch kind {
    case 0:
      "A roadside bomb killed \(killed) civilians and wounded \(wounded) others in \(town) on "
        + "\(date), police said."
    case 1:
      "Gunmen shot dead \(killed) policemen at a checkpoint in \(town) on \(date), wounding "
        + "\(wounded)."
    case 2:
      "Mortar shells hit a market in \(town) on \(date), killing \(killed) people and wounding "
        + "\(wounded)."
    case 3:
      "A suicide bomber attacked an army post in \(town) on \(date); \(killed) soldiers were "
        + "killed and \(wounded) wounded."
    default:
      "A car bomb exploded outside a hotel in \(town) on \(date), killing \(killed) people. "
        + "\(wounded) people were wounded."
    }
  }

  private static func isoDate(_ day: Int) -> String {
    (epoch + TimeInterval(day * 86_400)).formatted(.iso8601.year().month().day())
  }

  private static func date(_ day: Int) -> String {
    let parts = isoDate(day).split(separator: "-")
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard let month = Int(parts[1]), let number = Int(parts[2]) else { return "" }
    return "\(number) \(months[month - 1]) \(parts[0])"
  }

  private static let epoch = Date(timeIntervalSince1970: 1_672_531_200)
}
