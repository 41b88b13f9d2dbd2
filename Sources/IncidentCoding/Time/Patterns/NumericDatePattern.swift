/// Dates in digits: "2024-08-21", "21/08/2024", "10.31.1974", "2/2013".
enum NumericDatePattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .number = text[index], let first = text.token(index),
      !(text.isJoined(index) && text.token(index - 1)?.isPunctuation == true
        && isSeparator(text.document.bytes[first.bytes.lowerBound - 1])),
      let run = run(text, from: first.bytes.lowerBound)
    else { return nil }
    guard let end = tokenEnd(text, index, byte: run.end), let meaning = meaning(of: run) else {
      return nil
    }
    return TimeMatch(end, meaning, "date.numeric")
  }

  private struct Run {
    var numbers: [(value: Int, digits: Int)]
    var separator: UInt8
    var end: Int
  }

  /// Reads up to three numbers with the same mark between them.
  private static func run(_ text: TimeText, from start: Int) -> Run? {
    let bytes = text.document.bytes
    var run = Run(numbers: [], separator: 0, end: start)
    var index = start
    while run.numbers.count < 3 {
      let first = index
      var value = 0
      while index < bytes.count, bytes[index] &- 0x30 < 10, index - first < 5 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > first, index - first < 5 else { break }
      let goesOn =
        index < bytes.count && isSeparator(bytes[index])
        && (run.separator == 0 || run.separator == bytes[index])
      // A number by itself, as most are.
      if run.numbers.isEmpty, !goesOn { return nil }
      run.numbers.append((value, index - first))
      run.end = index
      guard goesOn else { break }
      run.separator = bytes[index]
      index += 1
    }
    return run.numbers.count > 1 ? run : nil
  }

  private static func tokenEnd(_ text: TimeText, _ index: Int, byte: Int) -> Int? {
    var place = index
    while let token = text.token(place), token.bytes.upperBound < byte { place += 1 }
    guard text.token(place)?.bytes.upperBound == byte else { return nil }
    // More digits, a unit or a percent sign that follow at once make it no date.
    guard !text.isJoined(place + 1) || text.token(place + 1)?.isPunctuation == true else {
      return nil
    }
    return text.isMark(place + 1, "%") ? nil : place + 1
  }

  private static func meaning(of run: Run) -> Meaning? {
    let values = run.numbers.map(\.value)
    if run.numbers.count == 2 { return monthMeaning(of: run) }
    if run.numbers[0].digits == 4 { return date(values[0], values[1], values[2]) }
    guard run.numbers[2].digits == 4 || run.numbers[2].digits == 2 && run.separator != dot else {
      return nil
    }
    let year =
      run.numbers[2].digits == 4 ? values[2] : TimeText.century(ofShortYear: values[2])
    // Day before month wherever both readings are possible, as most of the world writes.
    return date(year, values[1], values[0], isOrderOpen: values[0] <= 12 && values[1] <= 12)
      ?? date(year, values[0], values[1])
  }

  /// "2014/10", "2/2013", and month and day as written in America: "2/15".
  private static func monthMeaning(of run: Run) -> Meaning? {
    guard run.separator == slash else { return nil }
    let (first, second) = (run.numbers[0], run.numbers[1])
    if first.digits == 4, (1...12).contains(second.value), (1900...2100).contains(first.value) {
      return .month(second.value, .year(first.value))
    }
    if second.digits == 4, (1...12).contains(first.value), (1900...2100).contains(second.value) {
      return .month(first.value, .year(second.value))
    }
    guard (1...12).contains(first.value), (13...31).contains(second.value) else { return nil }
    return .date(PartialDate(month: first.value, day: second.value))
  }

  private static func date(
    _ year: Int, _ month: Int, _ day: Int, isOrderOpen: Bool = false
  ) -> Meaning? {
    guard (1800...2100).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return .date(PartialDate(year: year, month: month, day: day, isOrderOpen: isOrderOpen))
  }

  private static let dot = UInt8(ascii: ".")
  private static let slash = UInt8(ascii: "/")
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == dot || byte == slash || byte == UInt8(ascii: "-")
  }
}
