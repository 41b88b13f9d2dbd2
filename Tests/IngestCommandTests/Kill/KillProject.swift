import Foundation

/// A pipeline that comes by every failpoint, and two states of its input.
///
/// From the first to the second an article gets a correction and one loses its incident, one tells
/// of another incident than before, two are added and one is deleted.
enum KillProject {
  static let pipeline = """
    version: 1
    sources:
      texts: { plugin: text, paths: [in/*.txt] }
      rows:
        plugin: csv
        inbox: off
        paths: [in/log.csv]
        columns: { id: ref, date: day, title: headline, text: body }
    normalizers:
      coded:  { plugin: incidents, from: [texts, rows] }
      merged: { plugin: merge, from: [coded] }
      deadly: { plugin: filter, from: [merged], include: { killed: 1 } }
    sinks:
      store:   { plugin: sqlite, from: [merged, texts], path: out/store.db }
      lines:   { plugin: json, from: [merged], path: out/lines.jsonl }
      deaths:  { plugin: json, from: [deadly], path: out/deaths.jsonl }
      rows_log: { plugin: json, from: [rows], path: out/rows.jsonl }
      current: { plugin: json, from: [merged], path: out/current.jsonl, mode: snapshot }

    """

  static var empty: ProjectFiles {
    var files = files([])
    files.contents["in/empty.txt"] = nil
    return files
  }

  static var first: ProjectFiles {
    files([
      ("kirkuk", "A roadside bomb killed five civilians in Kirkuk on Friday, police said."),
      ("mosul", "Gunmen shot dead three policemen at a checkpoint in Mosul on Friday."),
      ("basra", "A car bomb exploded outside a hotel in Basra on Tuesday, killing four people."),
      ("tikrit", "A grenade thrown at a house in Tikrit wounded two people on Thursday."),
      ("ramadi", "Rockets hit a base near Ramadi on Wednesday, wounding a soldier."),
    ])
  }

  static var second: ProjectFiles {
    files([
      ("kirkuk", "A roadside bomb killed seven civilians in Kirkuk on Friday, police said."),
      ("mosul", "Nobody was hurt in Mosul on Friday, officials said in a correction."),
      ("basra", "A car bomb exploded outside a hotel in Basra on Tuesday, killing four people."),
      ("tikrit", "Mortar shells hit the town of Samarra on Monday, killing one person."),
      ("kirkuk-agency", "The roadside bomb in Kirkuk on Friday killed seven people, doctors said."),
      ("erbil", "A drone hit an oil field near Erbil on Saturday, killing two guards."),
    ])
  }

  private static func files(_ articles: [(name: String, text: String)]) -> ProjectFiles {
    var files = ProjectFiles()
    files.contents["news.yaml"] = Data(pipeline.utf8)
    files.contents["in/empty.txt"] = Data()
    files.contents["in/log.csv"] = Data(
      """
      ref,day,headline,body
      1,2025-03-04,Shelling,"Mortar shells hit the town of Samarra on Monday, killing one person."
      2,2025-03-05,Hotel,"Four people were killed when a car bomb exploded in Basra on Tuesday."

      """.utf8)
    for article in articles {
      files.contents["in/\(article.name).txt"] = Data(
        "---\ndate: 2025-03-09\npublisher: \(article.name) desk\n---\n\(article.text)\n".utf8)
    }
    return files
  }
}
