import Testing

@testable import Plugins

struct FeedPlacesTests {
  @Test(
    arguments: [
      ("<georss:point>13.5 44.25</georss:point>", .point, [[44.25, 13.5]]),
      ("<georss:line>1 2, 3 4</georss:line>", .line, [[2, 1], [4, 3]]),
      ("<georss:box>1 2 3 4</georss:box>", .box, [[2, 1], [4, 3]]),
      (
        "<georss:where><gml:Point><gml:pos>13.5 44.25</gml:pos></gml:Point></georss:where>", .point,
        [[44.25, 13.5]]
      ),
      (
        "<georss:where><gml:Point srsName='EPSG:26913'><gml:pos>900 10</gml:pos></gml:Point></georss:where>",
        .point, [[900, 10]]
      ),
      (
        "<georss:where><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>1 2 3 4 5 6 1 2"
          + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></georss:where>", .polygon,
        [[2, 1], [4, 3], [6, 5], [2, 1]]
      ),
      ("<geo:lat>13.5</geo:lat><geo:long>44.25</geo:long>", .point, [[44.25, 13.5]]),
    ] as [(String, FeedGeometry.Shape, [[Double]])])
  func `a place is read in every way`(
    elements: String, shape: FeedGeometry.Shape, positions: [[Double]]
  ) throws {
    #expect(
      try FeedSample.item(elements).geometry == FeedGeometry(shape: shape, positions: positions))
  }

  @Test(arguments: [
    "<georss:point>x 1</georss:point>", "<georss:point>91 0</georss:point>",
    "<georss:point>1</georss:point>", "<georss:polygon>1 2 3 4</georss:polygon>",
  ])
  func `what is no place is none`(elements: String) throws {
    #expect(try FeedSample.item(elements).geometry == nil)
  }
}
