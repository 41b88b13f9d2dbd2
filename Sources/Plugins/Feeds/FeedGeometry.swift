/// Where an entry is about, in GeoJSON's order: longitude, latitude.
package struct FeedGeometry: Sendable, Hashable {
  package enum Shape: String, Sendable {
    case point = "Point", line = "LineString", polygon = "Polygon", box = "Box"
  }

  package var shape: Shape
  /// One position of a point, the corners of the others; a third number is the height.
  package var positions: [[Double]]
}
