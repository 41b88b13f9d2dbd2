internal import Foundation

extension Error {
  /// What the system says of a failed file operation, such as "no such file or directory".
  package var reason: String {
    if let failure = self as? PluginFailure { return failure.message }
    let error = self as NSError
    if let underlying = error.userInfo[NSUnderlyingErrorKey] as? any Error {
      return underlying.reason
    }
    if error.domain == NSPOSIXErrorDomain { return systemMessage(Int32(error.code)) }
    if error.domain == NSCocoaErrorDomain, error.code == CocoaError.fileReadNoSuchFile.rawValue {
      return systemMessage(ENOENT)
    }
    return String(describing: self)
  }
}

/// The C library's words for an error number, starting in lower case.
package func systemMessage(_ code: Int32) -> String {
  let message = String(cString: strerror(code))
  return message.prefix(1).lowercased() + message.dropFirst()
}
