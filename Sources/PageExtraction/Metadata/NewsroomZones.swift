/// The zones, in minutes east of UTC, of the newsrooms that write in a language.
enum NewsroomZones {
  /// - Parameter language: a BCP 47 tag; languages of several continents have all zones.
  static func offsets(of language: String?) -> ClosedRange<Int> {
    let primary = language.map { String($0.prefix { $0 != "-" }) } ?? ""
    return zones.first { $0.languages.contains(primary) }?.offsets ?? -12 * 60...14 * 60
  }

  /// Summer time is within the ranges.
  private static let zones: [(languages: Set<String>, offsets: ClosedRange<Int>)] = [
    (
      [
        "de", "it", "nl", "sv", "da", "no", "nb", "nn", "fi", "is", "cs", "sk", "pl", "hu", "el",
        "ro", "bg", "sr", "hr", "bs", "sl", "mk", "sq", "lt", "lv", "et", "uk", "be", "he", "tr",
        "ca", "eu", "gl",
      ], 0...4 * 60
    ),
    (["ru", "kk", "uz", "ka", "hy", "az"], 2 * 60...12 * 60), (["ar", "fa", "ckb"], 0...5 * 60),
    (["hi", "bn", "ur", "ta", "te", "mr", "ne", "si", "ps"], 4 * 60...6 * 60 + 30),
    (["th", "vi", "id", "ms", "km", "my", "lo", "zh", "ja", "ko"], 6 * 60...9 * 60),
  ]
}
