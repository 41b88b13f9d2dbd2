import Testing

@testable import IngestKit

struct DateSearchTests {
  @Test(arguments: [
    ("Published on 21 August 2024", "2024-08-21"),
    ("By Ann Lee | August 21, 2024 at 3:04 PM EDT | 5 comments", "2024-08-21T15:04:00-04:00"),
    ("Veröffentlicht am 21. August 2024 um 10:00 Uhr", "2024-08-21T10:00:00"),
    ("Publié le mercredi 21 août 2024 à 15h04", "2024-08-21T15:04:00"),
    ("Publicado: 21 de agosto de 2024", "2024-08-21"), ("(21.08.2024)", "2024-08-21"),
    ("Berlin, 21.08.24", "2024-08-21"), ("Dodano: 21 sierpnia 2024, 10:15", "2024-08-21T10:15:00"),
    ("発行日：2024年8月21日 10:15", "2024-08-21T10:15:00"), ("2024-08-21 10:15:00", "2024-08-21T10:15:00"),
    ("الأربعاء، ٢١ أغسطس ٢٠٢٤", "2024-08-21"), ("21 ธันวาคม 2024", "2024-12-21"),
    ("2024 m. rugpjūčio 21 d.", "2024-08-21"), ("21 Ağustos 2024 Çarşamba", "2024-08-21"),
    ("21 gusht 2024, 09:08", "2024-08-21T09:08:00"),
    ("21 أغسطس 2024 - 12:09 م", "2024-08-21T12:09:00"),
    ("Terbit 21 Agustus 2024", "2024-08-21"), ("21 tháng 8 2024", "2024-08-21"),
  ])
  func `a date is found among other words`(text: String, written: String?) {
    #expect(DateSearch.first(in: text)?.written == written)
  }

  @Test(arguments: [
    "", "Room 21, 3rd floor", "call 030 2024 0821", "5 August", "2024", "10:20 30 comments",
    "03/04/2024", "page 3 of 20", "21 whatever 2024, 09:08", "1234567890123",
  ])
  func `what is no whole date is none`(text: String) {
    #expect(DateSearch.first(in: text) == nil)
  }

  @Test func `the language tells what comes first`() {
    #expect(
      DateSearch.first(in: "03/04/2024", order: DayOrder(language: "de"))?.written == "2024-04-03")
    #expect(
      DateSearch.first(in: "03/04/2024", order: DayOrder(language: "en-US"))?.written
        == "2024-03-04")
    #expect(DayOrder(language: "en") == nil)
    #expect(DayOrder(language: "") == nil)
  }

  @Test func `a time is written with the zone that it came with`() {
    #expect(WrittenDateReader.date("2024-08-21 10:00")?.written == "2024-08-21T10:00:00")
    #expect(WrittenDateReader.date("2024-08-21T10:00Z")?.written == "2024-08-21T10:00:00Z")
    #expect(WrittenDateReader.date("2024-08-21")?.written == "2024-08-21")
  }
}
