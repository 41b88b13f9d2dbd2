/// Reads a date in whatever form, when its parts leave no doubt of what they are.
struct DatePhrase {
  private var tokens: [DateToken]
  private let zoneName: String?
  private var hour: Int?
  private var minute = 0
  private var second = 0
  private var offset: Int?
  private var isBroken = false
  private var isKorean = false
  private var usesHalfDays = false
  private let order: DayOrder?

  init(_ text: String, order: DayOrder? = nil) {
    self.order = order
    zoneName = DateZone.placeName(in: text)
    let text = zoneName.map { text.replacing($0, with: "") } ?? text
    isKorean = text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    tokens = DateToken.tokens(of: text)
  }

  init(_ tokens: ArraySlice<DateToken>, order: DayOrder?) {
    self.order = order
    zoneName = nil
    self.tokens = Array(tokens)
  }

  var date: WrittenDate? {
    var phrase = self
    return phrase.read()
  }

  private mutating func read() -> WrittenDate? {
    takeTime()
    guard !isBroken, let day = DateDay(tokens, usesHalfDays: usesHalfDays, order: order) else {
      return nil
    }
    if let seconds = day.epoch { return WrittenDate(seconds: seconds, offset: nil, hasTime: true) }
    let time = hour ?? day.hour
    if let name = zoneName, offset == nil {
      guard
        let utc = WrittenDate(
          year: day.year, month: day.month, day: day.day, hour: time, minute: minute,
          second: second)
      else { return nil }
      offset = DateZone.offset(ofPlace: name, at: utc.seconds)
    }
    if offset == nil, isKorean { offset = 9 * 60 }
    return WrittenDate(
      year: day.year, month: day.month, day: day.day, hour: time,
      minute: time == hour ? minute : day.minute, second: time == hour ? second : day.second,
      offset: offset)
  }

  /// Takes the first `h:mm` with what belongs to it out of the tokens.
  private mutating func takeTime() {
    guard let start = tokens.indices.first(where: { isTime(at: $0) }) else {
      return takeCompactTime()
    }
    if isZoneOfDay(at: start) {
      var end = start - 1
      takeZone(&end)
      tokens.removeSubrange((start - 1)..<end)
      return
    }
    var end = start + 3
    hour = tokens[start].number
    minute = tokens[start + 2].number ?? 0
    if end + 1 < tokens.count, tokens[end] == .sign(":"), let number = tokens[end + 1].number {
      second = number
      end += 2
      if end + 1 < tokens.count, tokens[end] == .sign("."), tokens[end + 1].number != nil {
        end += 2
      }
    } else if end < tokens.count, tokens[end] == .sign(":") {
      isBroken = true
    }
    var first = start
    takeHalfDay(&first, &end)
    takeZone(&end)
    // The `T` between day and time.
    if first > 0, tokens[first - 1] == .word("t") { first -= 1 }
    tokens.replaceSubrange(first..<end, with: [.sign(" ")])
  }

  /// Whether what looks like a time is the zone of a day, as in `2024-08-21+02:00`.
  private func isZoneOfDay(at index: Int) -> Bool {
    guard index >= 2, tokens[index - 1] == .sign("-") || tokens[index - 1] == .sign("+") else {
      return false
    }
    return tokens[0].digits == 4 && tokens[index - 2].digits == 2
  }

  /// Takes `T10`, `T1030` or `T103000`, with a zone behind it.
  private mutating func takeCompactTime() {
    guard let mark = tokens.firstIndex(of: .word("t")), mark > 0, mark + 1 < tokens.count,
      let number = tokens[mark + 1].number, let digits = tokens[mark + 1].digits
    else { return }
    switch digits {
    case 2: hour = number
    case 4: (hour, minute) = (number / 100, number % 100)
    case 6: (hour, minute, second) = (number / 10_000, number / 100 % 100, number % 100)
    default: return
    }
    var end = mark + 2
    takeZone(&end)
    tokens.replaceSubrange(mark..<end, with: [.sign(" ")])
  }

  private func isTime(at index: Int) -> Bool {
    guard index + 2 < tokens.count, let digits = tokens[index].digits, digits <= 2,
      tokens[index + 1] == .sign(":") || tokens[index + 1] == .word("h"),
      let minutes = tokens[index + 2].digits
    else { return false }
    return minutes <= 2
  }

  private mutating func takeHalfDay(_ first: inout Int, _ end: inout Int) {
    var isAfternoon: Bool?
    if end < tokens.count, let word = tokens[end].word, let half = Self.halves[word] {
      isAfternoon = half
      end += 1
    } else if end + 2 < tokens.count, tokens[end + 1] == .sign("."), tokens[end + 2] == .word("m"),
      let word = tokens[end].word, word == "a" || word == "p"
    {
      isAfternoon = word == "p"
      end += 3
      if end < tokens.count, tokens[end] == .sign(".") { end += 1 }
    } else if first > 0, let word = tokens[first - 1].word, let half = Self.halves[word] {
      isAfternoon = half
      first -= 1
    }
    guard let isAfternoon, let hour, hour <= 12 else { return }
    usesHalfDays = true
    self.hour = hour % 12 + (isAfternoon ? 12 : 0)
  }

  private static let halves: [String: Bool] = [
    "am": false, "pm": true, "오전": false, "오후": true, "上午": false, "下午": true,
    "午前": false, "午後": true, "πμ": false, "μμ": true, "ص": false, "م": true,
  ]

  private mutating func takeZone(_ end: inout Int) {
    if end < tokens.count, let word = tokens[end].word, let minutes = DateZone.offset(of: word) {
      offset = minutes
      end += 1
      guard minutes == 0 else { return }
    }
    guard end < tokens.count, tokens[end] == .sign("+") || tokens[end] == .sign("-") else { return }
    guard end + 1 < tokens.count, let number = tokens[end + 1].number,
      let digits = tokens[end + 1].digits
    else {
      isBroken = isBroken || tokens[end] == .sign("+")
      return
    }
    let sign = tokens[end] == .sign("-") ? -1 : 1
    var next = end + 2
    var minutes: Int
    switch digits {
    case 3, 4: minutes = number / 100 * 60 + number % 100
    case 1, 2:
      minutes = number * 60
      if next < tokens.count, tokens[next] == .sign(":") {
        guard next + 1 < tokens.count, let rest = tokens[next + 1].number, rest < 60 else {
          isBroken = true
          return
        }
        minutes += rest
        next += 2
      }
    default:
      isBroken = true
      return
    }
    offset = sign * minutes
    end = next
    // The zone once more, by its name.
    if end < tokens.count, let word = tokens[end].word, DateZone.offset(of: word) != nil {
      end += 1
    }
  }
}
