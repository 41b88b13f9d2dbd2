import Foundation
import Testing

@testable import IngestKit

struct TextDecoderTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let encoding: String
    let text: String
    var testDescription: String { "\(encoding): \(text.prefix(24))" }
  }

  static let french =
    "Le préfet a déclaré que l’attaque contre l’école avait blessé deux élèves, à Besançon."
  static let german = "Die Polizei hörte Schüsse in der Nähe der Straße; fünf Männer flüchteten."
  static let spanish = "El atentado dejó tres muertos según la policía; el niño está a salvo."
  static let russian =
    "В результате взрыва в Махачкале погибли двое полицейских, сообщил МВД. Ещё пятеро ранены."
  static let arabic = "قتل ثلاثة جنود وأصيب خمسة آخرون في هجوم بطائرة مسيرة شمال مدينة الموصل."

  static let legacySamples = [
    Sample(encoding: "windows-1252", text: french),
    Sample(encoding: "iso-8859-1", text: german),
    Sample(encoding: "iso-8859-1", text: spanish),
    Sample(encoding: "iso-8859-1", text: "He waited ½ an hour at 5° for the café to open."),
    Sample(encoding: "windows-1252", text: "“No comment” – the ministry’s spokesman…"),
    Sample(encoding: "windows-1252", text: "They paid €500."),
    Sample(
      encoding: "iso-8859-15", text: "Le cœur de la ville: 500 € de dégâts, une sœur blessée."),
    Sample(encoding: "windows-1251", text: russian),
    Sample(encoding: "windows-1251", text: "МОСКВА, 12 мая. Взрыв прогремел в метро."),
    Sample(encoding: "windows-1256", text: arabic),
    Sample(encoding: "windows-1256", text: "AFP: " + arabic),
    Sample(encoding: "iso-8859-6", text: arabic),
  ]

  @Test(arguments: legacySamples)
  func `an 8-bit encoding is told from its letters`(sample: Sample) throws {
    let bytes = try encode(sample.text, sample.encoding)
    #expect(try TextDecoder.detectEncoding(of: bytes) == sample.encoding)
    #expect(try TextDecoder.text(of: bytes) == sample.text)
  }

  @Test(arguments: ["utf-8", "utf-16le", "utf-16be"], [french, russian, arabic, "🛩️ a\u{301}\r\n"])
  func `Unicode is read with and without a byte order mark`(
    encoding: String, text: String
  ) throws {
    let line = text + " line\r\n"
    let marked = try encode("\u{FEFF}" + line, encoding)
    let unmarked = try encode(line, encoding)
    #expect(Array(try TextDecoder.text(of: marked).unicodeScalars) == Array(line.unicodeScalars))
    #expect(Array(try TextDecoder.text(of: unmarked).unicodeScalars) == Array(line.unicodeScalars))
  }

  @Test func `UTF-32 is read by its mark`() throws {
    let bytes = try encode("\u{FEFF}naïve", "utf-32le")
    #expect(try TextDecoder.text(of: bytes) == "naïve")
  }

  @Test func `UTF-8 wins where the bytes are valid`() throws {
    // "Ã©" in windows-1252.
    #expect(try TextDecoder.text(of: [0x61, 0xC3, 0xA9]) == "aé")
  }

  @Test func `a named encoding is taken at its word`() throws {
    let latin = try #require(TextEncoding("iso-8859-1"))
    #expect(try TextDecoder.text(of: [0x61, 0xC3, 0xA9], in: latin) == "aÃ©")
    let koi8 = try #require(TextEncoding("koi8-r"))
    #expect(try TextDecoder.text(of: encode(Self.russian, "koi8-r"), in: koi8) == Self.russian)
    #expect(TextEncoding("utf-9") == nil)
    #expect(TextEncoding("utf-8//IGNORE") == nil)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let message: String
  }

  @Test(arguments: [
    Refusal(testDescription: "empty", bytes: [], message: "is empty; a text is needed"),
    Refusal(
      testDescription: "a PDF", bytes: Array("%PDF-1.7\n".utf8),
      message: "is a PDF file, not text; extract its text first"),
    Refusal(
      testDescription: "a NUL byte", bytes: Array("abc\0de".utf8),
      message: "is not text: a NUL byte at offset 3"),
    Refusal(
      testDescription: "a control byte", bytes: [0x61, 0xE9, 0x01, 0x62],
      message: "is not text: the control byte 0x01 at offset 2"),
    Refusal(
      testDescription: "damaged UTF-8", bytes: Array("été\nété été\n".utf8) + [0x61, 0xE9, 0x20],
      message: "is not valid utf-8: 0xE9 at offset 19, line 3; repair it or name its encoding "
        + "with the option 'encoding'"),
    Refusal(
      testDescription: "no encoding fits", bytes: [0x41, 0x98, 0x81, 0x8D, 0xFF, 0x90],
      message: "is in an encoding that cannot be told from its bytes (not UTF-8: byte 0x98 at "
        + "offset 1); name it with the option 'encoding'"),
  ])
  func `what is no text is refused with what and where`(refusal: Refusal) {
    #expect(throws: PluginFailure.record(refusal.message)) {
      try TextDecoder.text(of: refusal.bytes)
    }
  }

  @Test func `bytes that a named encoding does not have are an error, not replaced`() throws {
    let utf8 = try #require(TextEncoding("utf-8"))
    let failure = #expect(throws: PluginFailure.self) {
      try TextDecoder.text(of: Array("a\nb".utf8) + [0xFF], in: utf8)
    }
    #expect(failure?.message.hasPrefix("is not valid utf-8: 0xFF at offset 3, line 2") == true)
    let truncated = #expect(throws: PluginFailure.self) {
      try TextDecoder.text(of: [0x61, 0xE2, 0x82], in: utf8)
    }
    #expect(truncated?.message.hasPrefix("is not valid utf-8: 0xE2 at offset 1") == true)
  }

  @Test func `a long text is converted whole`() throws {
    let text = String(repeating: Self.arabic + "\r\n", count: 2000)
    #expect(try TextDecoder.text(of: encode(text, "windows-1256")) == text)
  }

  private struct NoSuchEncoding: Error {}

  /// Encodes by searching the byte for each scalar, or by rule for Unicode.
  private func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    switch encoding {
    case "utf-8": return Array(text.utf8)
    case "utf-16le": return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "utf-16be": return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "utf-32le":
      return text.unicodeScalars.flatMap { scalar in
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
      }
    default: break
    }
    guard let converter = CharsetConverter(from: encoding) else { throw NoSuchEncoding() }
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      guard case .text(let utf8) = converter.convert([byte]) else { continue }
      bytes[String(decoding: utf8, as: UTF8.self).unicodeScalars.first ?? " "] = byte
    }
    return try text.unicodeScalars.map { scalar in
      guard let byte = bytes[scalar] else { throw NoSuchEncoding() }
      return byte
    }
  }
}
