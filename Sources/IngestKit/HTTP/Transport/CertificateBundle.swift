internal import CLibcurl
package import Foundation

/// The certificates of the system's authorities and a private one's.
package enum CertificateBundle {
  /// Reads PEM files together; libcurl takes one source only.
  ///
  /// - Throws: `PluginFailure.configuration` when a file cannot be read or holds no certificate.
  package static func bytes(adding file: URL) throws(PluginFailure) -> Data {
    let added = try contents(of: file)
    guard added.range(of: Data("-----BEGIN CERTIFICATE-----".utf8)) != nil else {
      throw .configuration("'\(file.path)' holds no certificate; 'ca_file' takes a PEM file")
    }
    guard let system = systemFile else { return added }
    return try contents(of: system) + Data("\n".utf8) + added
  }

  private static var systemFile: URL? {
    ingest_system_certificates().map { URL(filePath: String(cString: $0)) }
  }

  private static func contents(of file: URL) throws(PluginFailure) -> Data {
    do {
      return try Data(contentsOf: file)
    } catch {
      throw .configuration("cannot read the certificates in '\(file.path)': \(error.reason)")
    }
  }
}
