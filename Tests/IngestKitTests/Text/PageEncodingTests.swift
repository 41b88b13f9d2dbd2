import Testing

@testable import IngestKit

@Suite struct PageEncodingTests {
  private func text(_ bytes: [UInt8], header: String? = nil) -> String {
    String(decoding: WebEncoding(page: bytes, header: header).text, as: UTF8.self)
  }

  @Test func `bytes that are UTF-8 win over the header and the declaration`() {
    let page = "<meta charset=iso-8859-1><p>Straße</p>"
    #expect(text(Array(page.utf8), header: "windows-1252") == page)
  }

  @Test func `UTF-8 with a few bad bytes stays UTF-8`() {
    let page = Array("<p>größer, schöner, süßer, übler</p>".utf8) + [0xE9]
    #expect(text(page, header: "iso-8859-1") == "<p>größer, schöner, süßer, übler</p>\u{FFFD}")
  }

  @Test func `the header decides before the declaration`() {
    let page = Array("<meta charset=windows-1252><p>".utf8) + [0xE6, 0xF3, 0xEA]
    #expect(text(page, header: "windows-1251") == "<meta charset=windows-1252><p>жук")
  }

  @Test(arguments: [
    "<meta charset=windows-1251>", "<META CHARSET='cp1251'>",
    "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
    "<meta content='text/html;charset=\"windows-1251\"' http-equiv='content-type'>",
  ])
  func `the declaration is found however it is written`(_ declaration: String) {
    #expect(text(Array(declaration.utf8) + [0xE6, 0xF3, 0xEA]) == declaration + "жук")
  }

  @Test func `without any declaration the letters tell`() {
    let prose = "Вчера в городе произошёл взрыв, есть пострадавшие"
    let bytes = prose.unicodeScalars.map { scalar -> UInt8 in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(scalar.value)
      }
    }
    #expect(text(bytes) == prose)
  }

  @Test func `escapes of ISO-2022-JP are not taken for ASCII`() {
    let page =
      Array("<meta charset=iso-2022-jp>".utf8) + [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42]
    #expect(text(page).hasSuffix("日"))
  }
}
