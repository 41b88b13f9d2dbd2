/// What the labels of encodings mean on the web, which is often more than they say.
enum EncodingLabel {
  /// The name under which the C library knows the encoding of a label; nil for an unknown label.
  static func converterName(of label: String) -> String? {
    if let name = names[label] { return name }
    for candidate in [label] + variants(of: label) {
      if let name = names[candidate] { return name }
      if CharsetConverter(from: candidate) != nil { return candidate }
    }
    return nil
  }

  /// UTF-16 and UTF-32, in which no declaration can be read byte by byte.
  static func isWide(_ label: String) -> Bool {
    let squeezed = label.filter { $0 != "-" && $0 != "_" }
    return ["utf16", "utf32", "u16", "u32", "ucs2", "ucs4", "iso10646ucs"]
      .contains { squeezed.hasPrefix($0) }
  }

  /// Other spellings of a label: `cp_1252`, `x-mac-ce`, `ibm_866`, `mac_greek`.
  private static func variants(of label: String) -> [String] {
    let squeezed = label.filter { $0 != "-" && $0 != "_" && $0 != " " }
    var variants = [
      label.replacing("_", with: "-"), squeezed,
    ]
    if squeezed.hasPrefix("xmac") { variants.append(String(squeezed.dropFirst())) }
    if squeezed.hasPrefix("csibm") { variants.append(String(squeezed.dropFirst(2))) }
    if squeezed.hasPrefix("csisolatin") { variants.append("latin" + squeezed.dropFirst(10)) }
    if squeezed.hasPrefix("windows") { variants.append("cp" + squeezed.dropFirst(7)) }
    return variants
  }

  /// Labels of the WHATWG Encoding Standard whose encoding is another than they say, and spellings
  /// that the C library lacks.
  private static let names: [String: String] = [
    "utf8": "utf-8", "utf-8": "utf-8", "unicode-1-1-utf-8": "utf-8", "x-unicode20utf8": "utf-8",
    "ascii": "cp1252", "us-ascii": "cp1252", "ansi_x3.4-1968": "cp1252", "iso-ir-100": "cp1252",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "iso88591": "cp1252", "iso_8859-1": "cp1252",
    "latin1": "cp1252", "l1": "cp1252", "cp819": "cp1252", "ibm819": "cp1252", "x-cp1252": "cp1252",
    "iso_8859-1:1987": "cp1252", "csisolatin1": "cp1252", "x-ansi": "cp1252", "ansi": "cp1252",
    "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "iso_8859-9": "cp1254", "latin5": "cp1254",
    "l5": "cp1254", "csisolatin5": "cp1254", "x-cp1254": "cp1254",
    "iso-8859-11": "cp874", "iso8859-11": "cp874", "tis-620": "cp874", "dos-874": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030",
    "csgb2312": "gb18030", "gb_2312": "gb18030", "x-gbk": "gb18030", "iso-ir-58": "gb18030",
    "cp936": "gb18030", "maciceland": "mac-is",
    "big5": "big5-hkscs", "big5-hkscs": "big5-hkscs", "cn-big5": "big5-hkscs",
    "csbig5": "big5-hkscs", "x-x-big5": "big5-hkscs", "big5hkscs": "big5-hkscs",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949", "ksc5601": "cp949",
    "windows-949": "cp949", "cseuckr": "cp949", "iso-ir-149": "cp949", "ks_c_5601-1989": "cp949",
    "ksc_5601": "cp949", "ks_c-5601": "cp949",
    "shift_jis": "cp932", "sjis": "cp932", "ms_kanji": "cp932", "shift-jis": "cp932",
    "windows-31j": "cp932", "x-sjis": "cp932", "csshiftjis": "cp932", "ms932": "cp932",
    "x-euc-jp": "euc-jp", "cseucpkdfmtjapanese": "euc-jp", "iso-2022-jp": "iso-2022-jp",
    "koi": "koi8-r", "koi8": "koi8-r", "koi8_r": "koi8-r", "cskoi8r": "koi8-r",
    "koi8-ru": "koi8-u", "x-mac-roman": "macintosh", "macroman": "macintosh",
    "macintosh": "macintosh", "mac": "macintosh", "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ukrainian": "mac-uk", "logical": "iso-8859-8", "visual": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8",
    "latin2": "iso-8859-2", "l2": "iso-8859-2", "latin-9": "iso-8859-15", "l9": "iso-8859-15",
    "cyrillic": "iso-8859-5", "arabic": "iso-8859-6", "greek": "iso-8859-7",
    "hebrew": "iso-8859-8", "iso-8859-16": "iso-8859-16", "x-cp1250": "cp1250",
    "x-cp1251": "cp1251", "x-cp1253": "cp1253", "x-cp1255": "cp1255", "x-cp1256": "cp1256",
    "x-cp1257": "cp1257", "x-cp1258": "cp1258",
    "cspc8codepage437": "cp437", "cspc850multilingual": "cp850", "cspcp852": "cp852",
    "cspc862latinhebrew": "cp862", "cspc775baltic": "cp775", "maclatin2": "mac-centraleurope",
    "maccyrillic": "mac-cyrillic", "ibm039": "cp037", "ibm1140": "cp1140",
  ]
}
