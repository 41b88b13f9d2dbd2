/// The year that a month or a season belongs to.
enum YearReference: Sendable, Equatable {
  case unsaid
  case year(Int)
  /// "last year": years from the one of the publication.
  case offset(Int)
  /// "last January", "next March": the nearest such month in a direction.
  case nearest(Deixis)
}
