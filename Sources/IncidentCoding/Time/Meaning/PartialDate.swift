/// A date with the parts that are written.
struct PartialDate: Sendable, Equatable {
  var year: Int?
  /// "of this month": months from the one of the publication.
  var monthOffset: Int?
  /// "of this year": years from the one of the publication.
  var yearOffset: Int?
  var month: Int?
  var day: Int
  var weekday: Int?
  /// True when day and month are written in digits and might change places.
  var isOrderOpen = false
}
