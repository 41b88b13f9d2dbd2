internal import Foundation

/// A point on the globe in WGS84 degrees.
struct GeographicPoint: Sendable {
  let latitude: Double
  let longitude: Double

  /// About the square of the distance in kilometres, for distances of a few hundred.
  @inline(__always)
  func roughSquaredDistance(to other: GeographicPoint, scale: Double) -> Double {
    let north = latitude - other.latitude
    let east = abs(longitude - other.longitude)
    let across = min(east, 360 - east) * scale
    return (north * north + across * across) * Self.squaredDegree
  }

  /// How much shorter a degree of longitude is than one of latitude.
  var longitudeScale: Double { cos(latitude * .pi / 180) }

  private static let squaredDegree = 111.2 * 111.2

  /// The great-circle distance in kilometres, on a sphere of the Earth's mean radius.
  func distance(to other: GeographicPoint) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.latitude - latitude) * radians / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let across = cos(latitude * radians) * cos(other.latitude * radians)
    return 12_742 * asin(min(1, (north * north + across * east * east).squareRoot()))
  }
}
