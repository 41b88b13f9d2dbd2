import Testing

@testable import Plugins

struct FeedDateReaderTests {
  @Test(arguments: [
    ("Wed, 21 Aug 2024 10:00:00 +0200", "2024-08-21T10:00:00+02:00"),
    ("21 Aug 2024 10:00 GMT", "2024-08-21T10:00:00Z"),
    ("Wed,21 Aug 24 10:00:00 -0000", "2024-08-21T10:00:00Z"),
    ("Wed, 21st August, 2024 1:05 p.m. EST", "2024-08-21T13:05:00-05:00"),
    ("Wed Aug 21 10:00:00 2024", "2024-08-21T10:00:00Z"),
    ("Wed Aug 21 10:00:00 EDT 2024", "2024-08-21T10:00:00-04:00"),
    ("Wed Aug 21 2024 10:00:00 GMT+0300 (East Africa Time)", "2024-08-21T10:00:00+03:00"),
    ("August 21, 2024", "2024-08-21T00:00:00Z"), ("21-Aug-2024", "2024-08-21T00:00:00Z"),
    ("Wed, 21 Aug 2024 12:00:00 Europe/Kyiv", "2024-08-21T12:00:00+03:00"),
  ])
  func `dates of mail and of programs are read`(text: String, iso: String) {
    #expect(FeedDateReader.date(text)?.iso == iso)
  }

  @Test(arguments: [
    ("2024-08-21T10:00:00Z", "2024-08-21T10:00:00Z"), ("2024-08-21", "2024-08-21T00:00:00Z"),
    ("2024-08-21T10:00:00.123-05:30", "2024-08-21T10:00:00-05:30"),
    ("2024-08-21 10:00", "2024-08-21T10:00:00Z"), ("2024-08-21T10Z", "2024-08-21T10:00:00Z"),
    ("20240821T101112Z", "2024-08-21T10:11:12Z"), ("20240821", "2024-08-21T00:00:00Z"),
    ("2024-08", "2024-08-01T00:00:00Z"), ("2024", "2024-01-01T00:00:00Z"),
    ("2024-234", "2024-08-21T00:00:00Z"), ("24-08-21", "2024-08-21T00:00:00Z"),
    ("2024/08/21 10:00:00", "2024-08-21T10:00:00Z"),
    ("2024-08-21T24:00:00Z", "2024-08-22T00:00:00Z"),
    ("1724234400", "2024-08-21T10:00:00Z"), ("1724234400000", "2024-08-21T10:00:00Z"),
    ("2024-08-21T23:59:60Z", "2024-08-21T23:59:59Z"),
  ])
  func `dates of machines are read`(text: String, iso: String) {
    #expect(FeedDateReader.date(text)?.iso == iso)
  }

  @Test(arguments: [
    ("mié, 21 ago 2024 10:00:00 +0200", "2024-08-21T10:00:00+02:00"),
    ("21 août 2024", "2024-08-21T00:00:00Z"), ("Mi, 21. März 2018", "2018-03-21T00:00:00Z"),
    ("21 августа 2024 г.", "2024-08-21T00:00:00Z"), ("21 серпня 2024", "2024-08-21T00:00:00Z"),
    ("śr, 21 sie 2024", "2024-08-21T00:00:00Z"), ("2024年8月21日", "2024-08-21T00:00:00Z"),
    ("2024-08-21 오후 3:05:00", "2024-08-21T15:05:00+09:00"),
    ("2024년 08월 21일 01:31:15", "2024-08-21T01:31:15+09:00"),
    ("21 de agosto de 2024", "2024-08-21T00:00:00Z"), ("Τετ, 21 Αυγ 2024", "2024-08-21T00:00:00Z"),
  ])
  func `months have names in many languages`(text: String, iso: String) {
    #expect(FeedDateReader.date(text)?.iso == iso)
  }

  @Test(arguments: [
    ("26/06/2020", "2020-06-26T00:00:00Z"), ("6/26/2020 3:05 PM", "2020-06-26T15:05:00Z"),
    ("26.6.20", "2020-06-26T00:00:00Z"),
  ])
  func `a day and a month that can be told apart are`(text: String, iso: String) {
    #expect(FeedDateReader.date(text)?.iso == iso)
  }

  @Test func `the weekday tells an American date from a European one`() {
    #expect(FeedDateReader.date("Mon, 03/04/2024")?.iso == "2024-03-04T00:00:00Z")
    #expect(FeedDateReader.date("Wed, 03/04/2024")?.iso == "2024-04-03T00:00:00Z")
  }

  @Test(arguments: [
    "", "yesterday", "03/04/2024", "Thu, 03/04/2024", "2013-xx-27", "2013-01-28T09:xx:00Z",
    "31 Jun 2024",
    "2024-13-01", "2024-08-21T25:00:00Z", "2024-08-21T10:61:00Z",
    "Sun, 16 Dec 2012 11:47:32 +zz:00",
    "Sun, 16 Dec 2012 11:47:32 +00:zz", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "013",
    "12", "2024-08-21T10:00:00+99:99", "1.2.3.4", "Volume 3, Number 4, 2024",
  ])
  func `no date is better than a wrong one`(text: String) {
    #expect(FeedDateReader.date(text) == nil)
  }
}
