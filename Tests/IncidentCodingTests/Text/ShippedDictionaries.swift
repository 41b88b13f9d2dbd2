import Foundation

@testable import IncidentCoding

/// The dictionaries of the repository, read once for all tests.
enum ShippedDictionaries {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "config")

  static let actors = Result { try ActorDictionary(files: DictionaryFiles([directory])) }
  static let weapons = Result { try WeaponDictionary(files: DictionaryFiles([directory])) }
  static let targets = Result { try TargetDictionary(files: DictionaryFiles([directory])) }
  static let speakers = Result { try SpeakerDictionary(files: DictionaryFiles([directory])) }
}
