import Foundation
import IngestKit
import PageExtraction

/// The answer to one line of `inspect page --batch`.
struct PageInspectionAnswer: JSONWritable {
  private struct Request: Decodable {
    var id: String?
    var file: String?
    var url: String?
    var charset: String?
  }

  private let id: String?
  private let result: Result<ExtractedPage, any Error>

  init(to line: [UInt8]) {
    let request = Result { try JSONDecoder().decode(Request.self, from: Data(line)) }
      .mapError { _ in
        Failure(.data, "the request is no JSON object whose members are strings") as any Error
      }
    id = (try? request.get())?.id
    result = Result {
      let request = try request.get()
      guard let file = request.file else { throw Failure(.data, "the request names no 'file'") }
      return try PageExtractor().extract(
        InspectedFile.bytes(of: file), address: request.url, charset: request.charset)
    }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      switch result {
      case .success(let page): page.writeMembers(to: &json)
      case .failure(let error): json.member("error", "\(error)")
      }
    }
  }
}
