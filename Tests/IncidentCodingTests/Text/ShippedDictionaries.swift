import Foundation

@testable import IncidentCoding

/// The dictionaries of the repository, read once for all tests.
enum ShippedDictionaries {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "config")

  static let files = DictionaryFiles([directory])
  static let states = Result { try StateNames(files: files) }
  static let actors = Result { try ActorDictionary(files: files, states: states.get()) }
  static let weapons = Result { try WeaponDictionary(files: files) }
  static let targets = Result { try TargetDictionary(files: files, states: states.get()) }
}
