internal import Foundation

/// A point on the globe in WGS84 degrees.
struct GeographicPoint: Sendable {
  let latitude: Double
  let longitude: Double

  /// The great-circle distance in kilometres, on a sphere of the Earth's mean radius.
  func distance(to other: GeographicPoint) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.latitude - latitude) * radians / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let across = cos(latitude * radians) * cos(other.latitude * radians)
    return 12_742 * asin(min(1, (north * north + across * east * east).squareRoot()))
  }
}
