internal import IngestKit

/// A part of the map; one whose west lies east of its east crosses the date line.
struct GeoBox: NestedOptions {
  var south = 0.0
  var west = 0.0
  var north = 0.0
  var east = 0.0

  static let declarations: [OptionDeclaration<Self>] = [
    .init("south", \.south, "degrees of latitude", isRequired: true, in: -90...90),
    .init("west", \.west, "degrees of longitude", isRequired: true, in: -180...180),
    .init("north", \.north, "degrees of latitude", isRequired: true, in: -90...90),
    .init("east", \.east, "degrees of longitude", isRequired: true, in: -180...180),
  ]

  func contains(latitude: Double, longitude: Double) -> Bool {
    guard (south...max(south, north)).contains(latitude) else { return false }
    return west <= east
      ? (west...east).contains(longitude) : longitude >= west || longitude <= east
  }
}
