internal import IngestKit

/// Texts made comparable, byte by byte: letters, digits and what is not ASCII, in small letters.
enum TextKey {
  static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index].asciiLowercased
      index += 1
      if byte.isASCIILetter || byte.isASCIIDigit {
        folded.append(byte)
      } else if byte >= 0x80 {
        // General punctuation: quotation marks, dashes and soft spaces vary between the copies.
        if byte == 0xE2, index < text.endIndex, text[index] == 0x80 {
          index += 2
        } else {
          folded.append(byte)
        }
      }
    }
    return folded
  }
}
