/// Which addresses may be followed or shown.
package enum SafeAddress {
  /// True for a relative address and for one whose scheme runs nothing.
  package static func isAllowed(_ address: String) -> Bool {
    if address.utf8.starts(with: "http://".utf8) || address.utf8.starts(with: "https://".utf8) {
      return true
    }
    guard let scheme = URLReference.scheme(of: address.utf8) else { return true }
    return isAllowed(scheme: String(decoding: scheme, as: UTF8.self))
  }

  static func isAllowed(scheme: String) -> Bool { schemes.contains(scheme) }

  /// True for a picture that is written into the address; a drawing could hold a script.
  static func isImage(_ address: String) -> Bool {
    let start = String(decoding: address.utf8.prefix(32).map(\.asciiLowercased), as: UTF8.self)
    return ["png", "gif", "jpeg", "jpg", "webp"].contains { start.hasPrefix("data:image/\($0)") }
  }

  /// True for an absolute address of the web.
  package static func isPage(_ address: String) -> Bool {
    guard !address.utf8.contains(0x20) else { return false }
    let lower = address.utf8.prefix(8).map(\.asciiLowercased)
    return lower.starts(with: "http://".utf8) || lower.starts(with: "https://".utf8)
  }

  private static let schemes: Set<String> = [
    "http", "https", "ftp", "sftp", "file", "mailto", "tel", "sms", "news", "nntp", "gopher",
    "magnet", "irc", "ircs", "rtsp", "mms", "feed", "sip", "sips", "xmpp", "urn", "tag", "geo",
    "webcal", "ssh", "git", "svn", "cvs", "aim", "callto", "facetime", "gtalk", "itms", "skype",
    "ymsg", "msnim", "telnet", "imap", "rsync", "wais", "prospero", "hdl", "smb", "h323", "doi",
    "info", "ipfs", "gemini", "matrix",
  ]
}
