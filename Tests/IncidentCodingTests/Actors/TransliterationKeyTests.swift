import Testing

@testable import IncidentCoding

struct TransliterationKeyTests {
  @Test(arguments: [
    ("Hezbollah", "Hizballah"), ("Hezbollah", "Hizbullah"), ("Hezbollah", "Hizbollah"),
    ("Kataib", "Kata’ib"), ("Kataib", "Kataeb"), ("Kataib", "Kata'eb"),
    ("Asaib", "Asa’ib"), ("Haq", "Haqq"), ("Haq", "Hakk"), ("Sayyid", "Sayyed"),
    ("Sayyid", "Syed"), ("Shuhada", "Shohada"), ("Nujaba", "Nojaba"), ("Quds", "Qods"),
    ("Quds", "Kuds"), ("Qaeda", "Qaida"), ("Qaeda", "Qa’ida"), ("Taliban", "Taleban"),
    ("Mujahideen", "Mojahedin"), ("Islamiya", "Islamiyyah"), ("Houthi", "Huthi"),
    ("Shabaab", "Shebab"), ("Jund", "Djund"), ("Nour", "Nur"), ("Dawla", "Daula"),
  ])
  func `spellings of one word agree`(one: String, other: String) {
    #expect(TransliterationKey(one).differences(from: TransliterationKey(other)) == 0)
  }

  @Test func `capitals of plain letters need no folding`() {
    let letters = Array("Hizbullah".utf8)
    #expect(TransliterationKey(folded: letters.span) == TransliterationKey("hizbullah"))
  }

  @Test func `one vowel of another class is counted`() {
    let difference = TransliterationKey("Kataib").differences(from: TransliterationKey("Kitaeb"))
    #expect(difference == 1)
  }

  @Test(arguments: [
    ("Hamas", "Homs"), ("Hamas", "Holmes"), ("Nusra", "Nasser"), ("Ansar", "Ansari"),
    ("Badr", "Bader"), ("Haq", "Hook"), ("Sham", "Sam"), ("Jaysh", "Josh"),
  ])
  func `different words do not agree`(one: String, other: String) {
    #expect(TransliterationKey(one).differences(from: TransliterationKey(other)) != 0)
  }
}
