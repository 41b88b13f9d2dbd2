/// A part of the day or an hour.
enum TimeOfDay: Sendable, Equatable {
  case part(PartOfDay)
  case hour(Int, minute: Int?)

  /// TIMEX3's ending, such as `TNI` or `T17:00`.
  var value: String {
    switch self {
    case .part(let part): "T\(part.rawValue)"
    case .hour(let hour, let minute): "T\(Self.padded(hour)):\(Self.padded(minute ?? 0))"
    }
  }

  /// Such as "night" or "17:00".
  var name: String {
    switch self {
    case .part(let part): part.name
    case .hour(let hour, let minute): "\(Self.padded(hour)):\(Self.padded(minute ?? 0))"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
