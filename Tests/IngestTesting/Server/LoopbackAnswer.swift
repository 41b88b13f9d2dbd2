/// What a `LoopbackServer` sends for one request, byte by byte.
package struct LoopbackAnswer: Sendable {
  package enum Step: Sendable {
    case bytes([UInt8])
    case pause(Duration)
    /// The same again and again, until the client goes away.
    case endless([UInt8], every: Duration)
    case hang
    case close
  }

  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }

  /// A well-formed answer.
  package static func ok(
    _ body: [UInt8], status: Int = 200, headers: [String] = [], after latency: Duration = .zero
  ) -> LoopbackAnswer {
    var head = "HTTP/1.1 \(status) Status\r\n"
    for header in headers { head += "\(header)\r\n" }
    head += status == 304 ? "\r\n" : "Content-Length: \(body.count)\r\n\r\n"
    let answer = Step.bytes(Array(head.utf8) + body)
    return LoopbackAnswer(latency > .zero ? [.pause(latency), answer] : [answer])
  }

  package static func ok(
    _ body: String, status: Int = 200, headers: [String] = [], after latency: Duration = .zero
  ) -> LoopbackAnswer {
    ok(Array(body.utf8), status: status, headers: headers, after: latency)
  }

  package static func redirect(to target: String, status: Int = 302) -> LoopbackAnswer {
    ok("", status: status, headers: ["Location: \(target)"])
  }

  /// Exactly these characters, then whatever else.
  package static func raw(_ text: String, _ steps: Step...) -> LoopbackAnswer {
    LoopbackAnswer([.bytes(Array(text.utf8))] + steps)
  }
}

/// What a client has asked a `LoopbackServer`.
package struct LoopbackRequest: Sendable {
  package let method: String
  /// The path with its query, as it was sent.
  package let target: String
  /// Names in lower case.
  package let headers: [String: String]

  /// Where it was sent to, as the client wrote it.
  package var port: Int {
    headers["host"]?.split(separator: ":").last.flatMap { Int($0) } ?? 80
  }

  init(_ head: String) {
    var lines = head.split(separator: "\r\n")[...]
    let words = lines.popFirst()?.split(separator: " ") ?? []
    method = words.first.map(String.init) ?? ""
    target = words.dropFirst().first.map(String.init) ?? ""
    headers = lines.reduce(into: [:]) { headers, line in
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] =
        parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
    }
  }
}
