extension WebEncoding {
  /// The encoding of a page: bytes that are UTF-8 are UTF-8, whatever anybody says of them.
  ///
  /// Prose in another encoding is never well-formed UTF-8 by chance, while wrong labels are common.
  package init(page bytes: [UInt8], header: String?) {
    if Self.mark(of: bytes) == nil, Self.wideEncoding(of: bytes) == nil,
      // ISO-2022-JP and its like write everything in ASCII, behind escapes.
      !bytes.contains(0x1B)
    {
      let survey = UTF8Survey(bytes)
      if survey.firstInvalid == nil || survey.isDamaged {
        self.init(label: "utf-8", Self.decode(bytes, "utf-8"))
        return
      }
    }
    self.init(bytes, header: header) { HTMLDeclaredCharset.label(in: $0) }
  }
}
