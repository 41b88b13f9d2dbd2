import Foundation

@testable import IncidentCoding

/// A gazetteer of a few places in a directory of its own, removed with the object.
final class SmallGazetteer {
  let root: URL
  var tables: URL { root.appending(component: "tables") }
  var cache: URL { root.appending(component: "cache") }

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(component: "gazetteer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
    try write("countries", Self.countries)
    try write("areas", Self.areas)
    try write("places", Self.places)
    try write("airfields", Self.airfields)
    try write("towns", Self.towns)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  func open(lists: [URL] = []) throws -> Gazetteer {
    try Gazetteer(directory: tables, cacheDirectory: cache, lists: lists)
  }

  /// Opens with a curated list of these rows; `|` stands for a tab.
  func open(list rows: String...) throws -> Gazetteer {
    try open(lists: [list(rows)])
  }

  func list(_ rows: [String]) throws -> URL {
    let url = root.appending(component: "places.tsv")
    let header = "id|name|feature|country|lat|lon|parent|aliases|demonyms"
    try tabbed(([header] + rows).joined(separator: "\n"))
      .write(to: url, atomically: true, encoding: .utf8)
    return url
  }

  func write(_ table: String, _ rows: String) throws {
    try StoredGzip.pack(tabbed(rows))
      .write(to: tables.appending(component: "\(table).tsv.gz"))
  }

  /// The only index in the cache.
  func indexURL() throws -> URL? {
    try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil).first
  }

  private func tabbed(_ rows: String) -> String { rows.replacing("|", with: "\t") + "\n" }

  static let countries = """
    code|code3|name|lat|lon|population|capital|aliases|demonyms
    FR|FRA|France|46|2|67000000|Paris|French Republic|French
    GB|GBR|United Kingdom|54|-2|66000000|London|Britain|British
    GE|GEO|Georgia|42|43.5|3700000|Tbilisi||Georgian
    IQ|IRQ|Iraq|33|44|38000000|Baghdad|Republic of Iraq|Iraqi
    SY|SYR|Syria|35|38|17000000|Damascus||Syrian
    US|USA|United States|38|-97|327000000|Washington|America|American
    """

  static let areas = """
    number|level|country|parent|code|name|lat|lon|population
    1|1|IQ|0|01|Anbar|33.9|42.2|600000
    2|1|IQ|0|07|Baghdad|33.35|44.36|9000000
    3|1|IQ|0|15|Ninawa|36.3|43.0|4000000
    4|2|IQ|1||Hit District|33.6|42.8|70000
    5|1|SY|0|12|Idlib|35.8|36.6|900000
    6|1|US|0|GA|Georgia|32.75|-83.5|10000000
    7|1|US|0|IL|Illinois|40|-89.25|12000000
    8|1|US|0|MO|Missouri|38.25|-92.5|6000000
    9|1|US|0|TX|Texas|31.25|-99.25|28000000
    10|2|US|7||Logan County|39.95|-89.45|28000
    11|2|US|9||Logan County|33|-97|90000
    """

  static let places = """
    geonames_id|name|country|area|lat|lon|population|aliases
    95788|Hīt|IQ|4|33.64|42.82|66000|Hit
    98182|Baghdad|IQ|2|33.34|44.4|6000000|Bagdad
    99072|Mosul|IQ|3|36.34|43.12|1700000|Al Mawşil
    99347|Al Qā'im|IQ|1|34.37|41.09|74000|
    170654|Damascus|SY|0|33.51|36.29|1500000|
    170794|Dayr Ḩāfir|SY|0|36.16|37.7|18000|
    172408|An Nu‘aymah|SY|5|32.63|36.17|9000|
    611717|Tbilisi|GE|0|41.69|44.83|1000000|
    2639577|Reading|GB|0|51.46|-0.97|318000|
    2643743|London|GB|0|51.51|-0.13|9000000|
    2653941|Cambridge|GB|0|52.2|0.12|145000|
    2988507|Paris|FR|0|48.85|2.35|2100000|
    4180439|Atlanta|US|6|33.75|-84.39|500000|
    4250542|Springfield|US|7|39.8|-89.64|114000|
    4409896|Springfield|US|8|37.2|-93.3|170000|
    4717560|Paris|US|9|33.66|-95.56|25000|
    4719457|Plano|US|9|33.02|-96.7|283000|
    4931972|Cambridge|US|0|42.37|-71.1|118000|
    5000001|Melrose|US|10|39.95|-89.45|9000|
    5000002|Harwick|US|9|31.5|-98.5|12000|
    5000003|Wave|FR|0|47|3|9000|
    5000005|Shelby|US|9|31.4|-98.4|40000|
    5000004|Interstate|US|7|39.9|-89.5|900|
    """

  static let towns = """
    id|name|country|admin1|lat|lon|population|aliases
    """

  static let airfields = """
    icao|name|country|city|lat|lon|is_military
    ORAA|Al Asad Air Base|IQ|Hit|33.7856|42.4412|1
    ORER|Erbil International Airport|IQ|Erbil|36.2376|43.9632|0
    """
}
