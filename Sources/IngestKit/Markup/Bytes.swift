/// UTF-8 that is lent for the length of a call.
package typealias Bytes = Swift.Span<UInt8>
