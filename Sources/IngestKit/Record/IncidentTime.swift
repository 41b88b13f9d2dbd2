/// When an incident happened: the days it may have happened on, and the words that say so.
public struct IncidentTime: Sendable, Hashable, Decodable {
  /// ACLED's time precision.
  public enum TimePrecision: Int, Sendable, Decodable, JSONWritable {
    case day = 1
    case week = 2
    /// A month or coarser.
    case month = 3
  }

  /// UCDP GED's date precision, and 6 for an open date (ours).
  public enum DatePrecision: Int, Sendable, Decodable, JSONWritable, Comparable {
    case day = 1
    case twoToSixDays = 2
    case week = 3
    case month = 4
    case year = 5
    case open = 6

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Earliest possible local day; nil when open.
  public var start: CalendarDay?
  /// Latest possible local day, inclusive; the day of the report for an undated past event.
  public var end: CalendarDay?
  public var timePrecision: TimePrecision
  public var datePrecision: DatePrecision
  public var timeOfDay: String?
  public var text: String?
  public var span: Span?
  public var anchor: Anchor?

  public init(
    start: CalendarDay?, end: CalendarDay?, datePrecision: DatePrecision, timeOfDay: String? = nil,
    text: String? = nil, span: Span? = nil, anchor: Anchor? = nil
  ) {
    self.start = start
    self.end = end
    self.datePrecision = datePrecision
    self.timePrecision =
      switch datePrecision {
      case .day: .day
      case .twoToSixDays, .week: .week
      case .month, .year, .open: .month
      }
    self.timeOfDay = timeOfDay
    self.text = text
    self.span = span
    self.anchor = anchor
  }

  /// The date that relative words ("on Tuesday") were read from.
  public struct Anchor: Sendable, Hashable, Decodable {
    public enum Origin: String, Sendable, Decodable, JSONWritable {
      /// The expression carries its own full date.
      case explicit
      /// The article's day of publication.
      case publication
      /// The last explicit date in the narrative.
      case narrative
      /// A publication date worked out from the text itself.
      case inferred
    }

    public var date: CalendarDay?
    public var how: Origin?

    public init(date: CalendarDay?, how: Origin?) {
      self.date = date
      self.how = how
    }
  }

  enum CodingKeys: String, CodingKey {
    case start, end
    case timePrecision = "time_precision"
    case datePrecision = "date_prec"
    case timeOfDay = "time_of_day"
    case text, span, anchor
  }
}

extension IncidentTime: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("start", start)
      json.member("end", end)
      json.member("time_precision", timePrecision)
      json.member("date_prec", datePrecision)
      json.member("time_of_day", ifPresent: timeOfDay)
      json.member("text", ifPresent: text)
      json.member("span", ifPresent: span)
      json.member("anchor", ifPresent: anchor)
    }
  }
}

extension IncidentTime.Anchor: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object {
      $0.member("date", date)
      $0.member("how", how)
    }
  }
}
