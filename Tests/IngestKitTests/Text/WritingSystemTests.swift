import Testing

@testable import IngestKit

struct WritingSystemTests {
  @Test(arguments: [
    ("é", WritingSystem.latin), ("ж", .cyrillic), ("ق", .arabic), ("市", .han), ("す", .kana),
    ("한", .hangul), ("ខ", .khmer), ("ა", .georgian), ("አ", .ethiopic), ("த", .tamil),
  ])
  func `a letter belongs to a writing system`(letter: String, system: WritingSystem) {
    #expect(letter.unicodeScalars.first.flatMap(WritingSystem.init) == system)
  }

  @Test func `a sign belongs to none`() {
    #expect(WritingSystem(of: "7") == nil)
    #expect(WritingSystem(of: "—") == nil)
  }

  @Test func `a system that several languages share tells none of them`() {
    #expect(WritingSystem.khmer.language == "km")
    #expect(
      WritingSystem.allCases.filter { $0.language == nil } == [.latin, .cyrillic, .arabic])
  }
}
