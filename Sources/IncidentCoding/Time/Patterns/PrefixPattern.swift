/// Words that make a time inexact and belong to it: "about", "nearly", "more than", "at least".
enum PrefixPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard let place = behindPrefix(text, index), let core = TimeGrammar.expression(text, at: place)
    else { return nil }
    switch core.meaning {
    case .duration, .shifted: return core
    case .date, .month, .year, .clock: return text[index] == .approximation ? core : nil
    default: return nil
    }
  }

  private static func behindPrefix(_ text: TimeText, _ index: Int) -> Int? {
    switch text[index] {
    case .approximation: return index + 1
    case .glue(.more), .glue(.less):
      return text.isGlue(index + 1, .than) ? index + 2 : nil
    case .glue(.at):
      return text.isGlue(index + 1, .least) || text.isGlue(index + 1, .most) ? index + 2 : nil
    case .glue(.no):
      return text.isGlue(index + 1, .more) && text.isGlue(index + 2, .than) ? index + 3 : nil
    case .glue(.over): return text.isGlue(index + 1, .the) ? nil : index + 1
    default: return nil
    }
  }
}
