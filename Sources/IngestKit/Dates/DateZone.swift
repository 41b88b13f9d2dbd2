internal import Foundation

/// Names of time zones.
enum DateZone {
  /// Minutes east of UTC; of names that several zones have, the one that publishers mean most.
  static func offset(of name: String) -> Int? { offsets[name] }

  /// `America/Los_Angeles`, as it stands in the text.
  static func placeName(in text: String) -> String? {
    guard let word = text.split(separator: " ").last, word.contains("/"),
      word.first?.isLetter == true, TimeZone(identifier: String(word)) != nil
    else { return nil }
    return String(word)
  }

  /// Minutes east of UTC that a place has at a local time, given as if it were UTC.
  static func offset(ofPlace name: String, at localSeconds: Int) -> Int? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(localSeconds)))
    let second = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(localSeconds - first)))
    return second / 60
  }

  private static let offsets: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120,
    "met": 60, "mest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "sast": 120,
    "msk": 180, "msd": 240, "trt": 180, "eat": 180, "cat": 120, "wat": 60, "irst": 210,
    "gst": 240, "aft": 270, "pkt": 300, "ist": 330, "npt": 345, "bdt": 360, "ict": 420,
    "wib": 420, "wita": 480, "wit": 540, "hkt": 480, "sgt": 480, "pht": 480, "awst": 480,
    "kst": 540, "jst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720,
    "nzdt": 780, "ndt": -150, "nst": -210, "brt": -180, "brst": -120, "art": -180, "clt": -240,
    "adt": -180, "ast": -240, "at": -240, "edt": -240, "est": -300, "et": -300, "cdt": -300,
    "cst": -360, "ct": -360, "mdt": -360, "mst": -420, "mt": -420, "pdt": -420, "pst": -480,
    "pt": -480, "akdt": -480, "akst": -540, "hst": -600,
  ]
}
