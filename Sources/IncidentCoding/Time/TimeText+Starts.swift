/// Where it is worth trying the patterns at all.
extension TimeText {
  /// True when an expression may start with the token, judged by it and the one behind it.
  func mayStart(at index: Int) -> Bool {
    switch self[index] {
    case .other, .nameTail, .timeZone, .meridiem: false
    case .mark(let mark): mark == UInt8(ascii: "'")
    case .number:
      !isOther(index + 1) || isJoined(index + 1) || token(index)?.bytes.count == 4
    case .cardinal, .ordinal, .vague, .edge, .approximation: !isOther(index + 1)
    case .deixis(let deixis): deixis == .current || !isOther(index + 1)
    case .glue(let glue): mayStart(with: glue) && leadsOn(index) || glue == .now
    default: true
    }
  }

  /// False before "house" and before "the house".
  private func leadsOn(_ index: Int) -> Bool {
    let next = isGlue(index + 1, .the) || isGlue(index + 1, .a) ? index + 2 : index + 1
    return !isOther(next)
  }

  private func mayStart(with glue: Glue) -> Bool {
    switch glue {
    case .the, .a, .in, .at, .earlier, .from, .between, .over, .every, .half, .more, .less, .no:
      true
    default: false
    }
  }
}
