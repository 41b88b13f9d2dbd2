/// A season of the northern hemisphere, as news texts mean it.
enum Season: String, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// First month; winter begins in December of the year it is named for.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
