internal import IngestKit

/// A place that is being read, in one of GeoRSS's three ways.
struct PlaceDraft {
  private var shape = FeedGeometry.Shape.point
  private var dimensions = 2
  /// A projected system counts east before north; GeoRSS counts latitude before longitude.
  private var isProjected = false
  private var latitude: Double?
  private var longitude: Double?

  mutating func start(_ tag: FeedTag, _ attributes: XMLAttributes) {
    switch tag {
    case .gmlLine: shape = .line
    case .gmlPolygon, .gmlRing: shape = .polygon
    default: shape = .point
    }
    guard tag != .gmlRing else { return }
    dimensions = attributes["srsdimension"].flatMap { Int($0) } == 3 ? 3 : 2
    isProjected = Self.isProjected(attributes["srsname"] ?? "")
  }

  /// Nil when the text holds no place.
  mutating func geometry(_ tag: FeedTag, _ text: String) -> FeedGeometry? {
    var numbers: [Double] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      guard let number = Double(word), number.isFinite else { return nil }
      numbers.append(number)
    }
    switch tag {
    case .latitude, .longitude:
      if tag == .latitude { latitude = numbers.first } else { longitude = numbers.first }
      guard let latitude, let longitude else { return nil }
      (self.latitude, self.longitude) = (nil, nil)
      return Self.checked(FeedGeometry(shape: .point, positions: [[longitude, latitude]]))
    case .gmlPosition: return Self.make(shape, numbers, dimensions, isSwapped: !isProjected)
    case .georssLine: return Self.make(.line, numbers, 2, isSwapped: true)
    case .georssPolygon: return Self.make(.polygon, numbers, 2, isSwapped: true)
    case .georssBox: return Self.make(.box, numbers, 2, isSwapped: true)
    default: return Self.make(.point, numbers, 2, isSwapped: true)
    }
  }

  private static func make(
    _ shape: FeedGeometry.Shape, _ numbers: [Double], _ dimensions: Int, isSwapped: Bool
  ) -> FeedGeometry? {
    var positions: [[Double]] = []
    for start in stride(from: 0, through: numbers.count - dimensions, by: dimensions) {
      let first = isSwapped ? numbers[start + 1] : numbers[start]
      let second = isSwapped ? numbers[start] : numbers[start + 1]
      positions.append([first, second] + numbers[(start + 2)..<(start + dimensions)])
    }
    let needed =
      switch shape {
      case .point: 1
      case .line, .box: 2
      case .polygon: 3
      }
    guard positions.count >= needed else { return nil }
    if shape == .point { positions = [positions[0]] }
    let geometry = FeedGeometry(shape: shape, positions: positions)
    return isSwapped ? checked(geometry) : geometry
  }

  /// No place rather than one that is not on Earth.
  private static func checked(_ geometry: FeedGeometry) -> FeedGeometry? {
    geometry.positions.allSatisfy { abs($0[0]) <= 360 && abs($0[1]) <= 90 } ? geometry : nil
  }

  /// EPSG numbers from 4000 to 4999 are geographic systems.
  private static func isProjected(_ system: String) -> Bool {
    guard system.contains("EPSG"), let code = system.split(separator: ":").last.flatMap({ Int($0) })
    else { return false }
    return !(4000...4999).contains(code)
  }
}
