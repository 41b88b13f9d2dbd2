internal import Foundation
internal import IngestKit

/// Where sun and moon stand, by Meeus, "Astronomical Algorithms", chapters 25 and 47.
///
/// The largest terms alone: to a tenth of a degree, which is the way of a quarter of an hour.
enum SunAndMoon {
  /// The sun's longitude in degrees.
  static func sun(_ julianDay: Double) -> Double {
    let centuries = (julianDay - epoch) / 36_525
    let anomaly = radians(357.52911 + 35_999.05029 * centuries)
    return turn(
      280.46646 + 36_000.76983 * centuries + 1.914602 * sin(anomaly)
        + 0.019993 * sin(2 * anomaly))
  }

  /// How far the moon is ahead of the sun, in degrees: 0 at new moon, 180 at full moon.
  static func elongation(_ julianDay: Double) -> Double {
    turn(moon(julianDay) - sun(julianDay))
  }

  /// The first new moon behind a moment.
  static func newMoon(after julianDay: Double) -> Double {
    var moment = julianDay + (360 - elongation(julianDay)) / degreesPerDay
    for _ in 0..<6 {
      let distance = elongation(moment)
      moment -= (distance > 180 ? distance - 360 : distance) / degreesPerDay
    }
    return moment
  }

  private static func moon(_ julianDay: Double) -> Double {
    let centuries = (julianDay - epoch) / 36_525
    let longitude = 218.3164477 + 481_267.88123421 * centuries
    let d = radians(297.8501921 + 445_267.1114034 * centuries)
    let sun = radians(357.5291092 + 35_999.0502909 * centuries)
    let moon = radians(134.9633964 + 477_198.8675055 * centuries)
    let f = radians(93.2720950 + 483_202.0175233 * centuries)
    let terms: [(Double, Double)] = [
      (6.288774, moon), (1.274027, 2 * d - moon), (0.658314, 2 * d), (0.213618, 2 * moon),
      (-0.185116, sun), (-0.114332, 2 * f), (0.058793, 2 * d - 2 * moon),
      (0.057066, 2 * d - sun - moon), (0.053322, 2 * d + moon), (0.045758, 2 * d - sun),
      (-0.040923, sun - moon), (-0.034720, d), (-0.030383, sun + moon),
    ]
    return terms.reduce(longitude) { $0 + $1.0 * sin($1.1) }
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  private static func turn(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }

  /// J2000.0
  private static let epoch = 2_451_545.0
  private static let degreesPerDay = 12.19
}
