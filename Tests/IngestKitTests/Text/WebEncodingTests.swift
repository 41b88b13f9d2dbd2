import Foundation
import Testing

@testable import IngestKit

struct WebEncodingTests {
  private func read(
    _ bytes: [UInt8], header: String? = nil, declared: String? = nil
  ) -> (label: String, text: String) {
    let encoding = WebEncoding(bytes, header: header) { _ in declared }
    return (encoding.label, String(decoding: encoding.text, as: UTF8.self))
  }

  @Test func `a byte order mark outweighs header and declaration`() {
    let (label, text) = read(
      [0xFE, 0xFF, 0, 0x3C, 0, 0xE9], header: "utf-8", declared: "iso-8859-1")
    #expect(label == "utf-16be")
    #expect(text == "<é")
  }

  @Test func `the header outweighs the declaration`() {
    #expect(read([0x3C, 0xE9], header: "iso-8859-1", declared: "koi8-r").text == "<é")
  }

  @Test func `a label that is wrong for the bytes gives way`() {
    let (label, text) = read(Array("<é".utf8), header: "us-ascii-x", declared: "utf-16")
    #expect(label == "utf-8")
    #expect(text == "<é")
  }

  @Test func `Latin-1 on the web means windows-1252`() {
    #expect(read([0x3C, 0x93, 0x94], declared: "ISO-8859-1").text == "<“”")
  }

  @Test(
    arguments: [
      ("gb2312", [0xC4, 0xE3], "你"), ("x-sjis", [0x82, 0xA0], "あ"), ("euc-kr", [0xB3, 0xE2], "년"),
      ("1251", [0xC6], "Ж"), ("ISO_8859-7:1987", [0xD8], "Ψ"), ("macintosh", [0x80], "Ä"),
      ("tis-620", [0xA1], "ก"), ("KOI8_R", [0xF6], "Ж"),
    ] as [(String, [UInt8], String)])
  func `labels are known in their many spellings`(label: String, bytes: [UInt8], text: String) {
    #expect(read([0x3C] + bytes, declared: label).text == "<" + text)
  }

  @Test func `wide encodings without a mark are told by their first bytes`() {
    #expect(read([0x3C, 0, 0x61, 0], declared: "utf-16").text == "<a")
    #expect(read([0, 0, 0, 0x3C, 0, 0, 0, 0x61]).text == "<a")
  }

  @Test func `one bad byte costs one character`() {
    let (label, text) = read(Array("<Zażółć gęślą jaźń ".utf8) + [0xFF] + Array("x".utf8))
    #expect(label == "utf-8")
    #expect(text == "<Zażółć gęślą jaźń \u{FFFD}x")
  }

  @Test func `bytes that are no UTF-8 are read as what they look like`() {
    let (_, text) = read(Array("<caf".utf8) + [0xE9, 0x20, 0x3E], declared: "utf-8")
    #expect(text == "<café >")
  }
}
