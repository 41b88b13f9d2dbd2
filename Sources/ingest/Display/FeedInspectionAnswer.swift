import Foundation
import IngestKit
import Plugins

/// The answer to one line of `inspect feed --batch`.
struct FeedInspectionAnswer: JSONWritable {
  private struct Request: Decodable {
    var id: String?
    var file: String?
    var contentType: String?
    var baseURL: String?
    var headers: [String: String]?

    private enum CodingKeys: String, CodingKey {
      case id, file, headers
      case contentType = "content_type"
      case baseURL = "base_url"
    }
  }

  private let id: String?
  private let result: Result<FeedDocument, any Error>

  init(to line: [UInt8]) {
    let request = Result { try JSONDecoder().decode(Request.self, from: Data(line)) }
    id = (try? request.get())?.id
    result = Result {
      let request = try request.get()
      guard let file = request.file else { throw Failure(.data, "the request names no 'file'") }
      return try InspectCommand.Feed.parse(
        file, contentType: request.contentType ?? "", base: request.baseURL ?? "",
        contentLanguage: request.headers?.first { $0.key.lowercased() == "content-language" }?.value
      )
    }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      switch result {
      case .success(let document): json.member("doc", document)
      case .failure(let error): json.member("error", "\(error)")
      }
    }
  }
}
