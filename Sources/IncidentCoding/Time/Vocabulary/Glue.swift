/// The small words between the parts of a time expression.
enum Glue: Sendable, Equatable {
  case the, a, of, `in`, on, at, and, or, to, from, between, until, since, by, during, through
  case before, after, ago, earlier, later, every, half, couple, old, oclock, over, within, hence
  case now, than, more, less, least, most, no, `for`, hundred, thousand, anno
}
