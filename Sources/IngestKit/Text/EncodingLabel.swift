/// What the labels of encodings mean on the web, which is often more than they say.
enum EncodingLabel {
  /// The name under which the C library knows the encoding of a label; nil for an unknown label.
  static func converterName(of label: String) -> String? {
    let squeezed = squeezed(label)
    if let name = names[squeezed] { return name }
    return candidates(label, squeezed).first { CharsetConverter(from: $0) != nil }
  }

  /// UTF-16 and UTF-32, in which no declaration can be read byte by byte.
  static func isWide(_ label: String) -> Bool {
    let squeezed = squeezed(label)
    return ["utf16", "utf32", "u16", "u32", "ucs2", "ucs4", "iso10646ucs"]
      .contains { squeezed.hasPrefix($0) }
  }

  private static func squeezed(_ label: String) -> String {
    String(decoding: label.utf8.filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
  }

  /// Spellings of a label that the C library may know: `1251`, `ms949`, `ISO_8859-7:1987`.
  private static func candidates(_ label: String, _ squeezed: String) -> [String] {
    var candidates = [label, label.replacing("_", with: "-"), squeezed]
    for prefix in ["", "cp", "ms", "windows", "ibm", "xcp", "csibm", "cspcp", "dos"]
    where squeezed.hasPrefix(prefix) {
      let number = squeezed.dropFirst(prefix.count)
      if number.allSatisfy(\.isNumber) { candidates += ["cp\(number)", "ibm\(number)"] }
    }
    if squeezed.hasPrefix("iso8859") {
      candidates.append("iso-8859-" + squeezed.dropFirst(7).prefix { $0.isNumber }.prefix(2))
      candidates.append("iso-8859-" + squeezed.dropFirst(7).prefix(1))
    }
    if squeezed.hasPrefix("csisolatin") { candidates.append("latin" + squeezed.dropFirst(10)) }
    if squeezed.hasPrefix("x") { candidates.append(String(squeezed.dropFirst())) }
    return candidates
  }

  /// Labels of the WHATWG Encoding Standard whose encoding is another than they say, and spellings
  /// that the C library lacks; without their hyphens and the like.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, labels) in labels {
      for label in labels.split(separator: " ") { names[String(label)] = name }
    }
    return names
  }()

  private static let labels: [(name: String, labels: String)] = [
    ("utf-8", "utf8 u8 unicode11utf8 xunicode20utf8 utf8sig utf"),
    (
      "cp1252",
      "ascii usascii ansix341968 ansix341986 isoir6 isoir100 iso88591 iso885911987 latin1 latin "
        + "l1 cp819 ibm819 csisolatin1 ansi xansi us iso646us 8859 csascii cp367"
    ),
    ("cp1254", "iso88599 iso885991989 latin5 l5 csisolatin5 isoir148"),
    (
      "cp874", "iso885911 iso8859112001 tis620 tis6200 tis62025290 tis62025291 dos874 thai isoir166"
    ),
    (
      "gb18030",
      "gb2312 gbk gb231280 gb23121980 chinese csgb2312 xgbk isoir58 cp936 936 ms936 euccn "
        + "eucgb2312cn csiso58gb231280 gb180302000 xmacsimpchinese windows936"
    ),
    ("big5-hkscs", "big5 big5hkscs hkscs cnbig5 csbig5 xxbig5 big5tw xmactradchinese"),
    (
      "cp949",
      "euckr ksc56011987 ksc56011989 korean ksc5601 windows949 cseuckr isoir149 ksx1001 "
        + "csksc56011987 xmackorean uhc"
    ),
    ("johab", "cp1361 ms1361"),
    (
      "cp932",
      "shiftjis sjis mskanji windows31j xsjis csshiftjis ms932 xmacjapanese 932 windows932"
    ),
    ("shift_jisx0213", "shiftjisx0213 sjisx0213 shiftjis2004 sjis2004"),
    ("euc-jp", "eucjp ujis xeucjp cseucpkdfmtjapanese"),
    ("euc-jisx0213", "eucjisx0213 eucjis2004 jisx0213"),
    ("iso-2022-jp-2", "iso2022jp1 iso2022jp2"),
    ("iso-2022-jp-3", "iso2022jp3 iso2022jp2004"),
    ("koi8-r", "koi koi8 koi8r cskoi8r"),
    ("koi8-u", "koi8u koi8ru"),
    ("macintosh", "macroman xmacroman macintosh mac csmacintosh"),
    ("mac-cyrillic", "maccyrillic xmaccyrillic"),
    ("mac-uk", "xmacukrainian"),
    ("mac-is", "maciceland"),
    ("mac-centraleurope", "maclatin2 maccentraleurope maccenteuro xmacce"),
    ("iso-8859-2", "latin2 l2"),
    ("iso-8859-5", "cyrillic"),
    ("iso-8859-6", "arabic asmo708 ecma114"),
    ("iso-8859-7", "greek greek8 elot928 ecma118"),
    ("iso-8859-8", "hebrew logical visual iso88598i iso88598e"),
    ("iso-8859-15", "latin9 l9"),
    ("cp437", "cspc8codepage437"), ("cp850", "cspc850multilingual"), ("cp852", "cspcp852"),
    ("cp862", "cspc862latinhebrew"), ("cp775", "cspc775baltic"), ("cp861", "cpis"),
    ("cp866", "cp866u"), ("cp037", "ibm039"), ("hp-roman8", "cp1051 ibm1051 roman8 r8"),
    ("rk1048", "kz1048 strk10482002"),
  ]
}
