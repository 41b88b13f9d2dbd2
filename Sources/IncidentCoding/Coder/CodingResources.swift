package import Foundation

/// The dictionaries and the gazetteer, loaded once for every coder.
///
/// A class, since every article hands them around.
package final class CodingResources: Sendable {
  let timeTagger: TimeTagger
  let placeTagger: PlaceTagger
  let actorTagger: ActorTagger
  let weaponTagger: WeaponTagger
  let targetTagger: TargetTagger
  let triggers: TriggerLexicon
  let persons: PersonLexicon

  /// - Parameter extra: directories with a user's own files, of the names and the form of the
  ///   shipped ones, whose entries are added.
  /// - Parameter imports: tables of places that `ingest gazetteer import` has made.
  /// - Throws: `DictionaryFailure` with every problem of every line of every file.
  package init(
    configuration: URL, cacheDirectory: URL, extra: [URL] = [], imports: [URL] = []
  ) throws {
    let files = DictionaryFiles([configuration] + extra)
    try files.checkNames()
    let states = try StateNames(files: files)
    let lists = extra.map { $0.appending(path: "places.tsv") }.filter {
      FileManager.default.fileExists(atPath: $0.path)
    }
    let (gazetteer, actors, weapons, targets, triggers, persons) = try DictionaryFailure.gather(
      Result {
        try Gazetteer(
          configuration: configuration, cacheDirectory: cacheDirectory, lists: lists,
          imports: imports)
      },
      Result { try ActorDictionary(files: files, states: states) },
      Result { try WeaponDictionary(files: files) },
      Result { try TargetDictionary(files: files, states: states) },
      Result { try TriggerLexicon(files: files) },
      Result { try PersonLexicon(files: files) })
    timeTagger = TimeTagger()
    placeTagger = PlaceTagger(gazetteer: gazetteer)
    actorTagger = ActorTagger(dictionary: actors)
    weaponTagger = WeaponTagger(dictionary: weapons)
    targetTagger = TargetTagger(dictionary: targets)
    self.triggers = triggers
    self.persons = persons
  }
}
