package import Foundation

/// How a pipeline stands: what its last run did, and what waits for the next.
package struct PipelineStatus: Sendable {
  package struct Source: Sendable {
    package let name: String
    /// Articles that it has ever given, whatever number of revisions.
    package let known: Int
    /// Revisions that no run has finished yet.
    package let waiting: Int
    /// What it has found and is still to read, such as pages behind items of feeds.
    package var leads = 0
    /// How many of these were tried in vain.
    package var failedLeads = 0
    /// The last run that read it to its end.
    package let lastRead: String?
    /// When it last gave an article, or a revision of one, that was not known.
    package let lastNew: String?
    /// What cannot be read of it.
    package let problems: [Problem]
    /// That it has given nothing new for too long.
    package var stale: StaleSource?
  }

  /// Bad input that was told of when it appeared, and has been there since.
  package struct Problem: Sendable {
    package let item: String
    package let message: String
    /// When the run started that met it first.
    package let since: String
  }

  /// A sink, or a normalizer behind a merger.
  package struct Reader: Sendable {
    package let name: String
    /// By the nodes that it reads from.
    package let inputs: [Input]

    package var waiting: Int { inputs.reduce(0) { $0 + $1.waiting } }
  }

  package struct Input: Sendable {
    package let node: String
    package let waiting: Int
    /// The outbox's row up to which it has read; nil before its first run.
    package let position: Int?
    /// The node's last row in the outbox.
    package let last: Int?
  }

  package let pipeline: String
  package let stateURL: URL
  /// With what is written but not yet in the file itself; nil when there is no state yet.
  package let stateBytes: Int?
  /// Who runs the pipeline at this moment.
  package let holder: RunLock.Holder?
  package let lastRun: RecordedRun?
  package let sources: [Source]
  package let sinks: [Reader]
  /// The normalizers behind mergers, which read the outbox as sinks do.
  package let followers: [Reader]
  /// Dead letters that wait, by node.
  package let deadLetters: [String: Int]
}

extension PipelineStatus: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("pipeline", pipeline)
      json.key("state")
      json.object { json in
        json.member("path", stateURL.path)
        json.member("bytes", stateBytes)
      }
      json.member("running", holder)
      json.member("last_run", lastRun)
      json.member("sources", sources)
      json.member("sinks", sinks)
      json.member("followers", followers)
      json.key("dead_letters")
      json.object { json in
        for (node, count) in deadLetters.sorted(by: { $0.key < $1.key }) {
          json.key(named: node)
          json.integer(count)
        }
      }
    }
  }
}

extension PipelineStatus.Source: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("articles", known)
      json.member("waiting", waiting)
      json.member("leads", leads)
      json.member("failed_leads", failedLeads)
      json.member("last_read", lastRead)
      json.member("last_new", lastNew)
      json.member("problems", problems)
      json.member("stale", stale)
    }
  }
}

extension PipelineStatus.Problem: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("item", item)
      json.member("message", message)
      json.member("since", since)
    }
  }
}

extension PipelineStatus.Reader: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("waiting", waiting)
      json.member("inputs", inputs)
    }
  }
}

extension PipelineStatus.Input: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("node", node)
      json.member("waiting", waiting)
      json.member("position", position)
      json.member("last", last)
    }
  }
}

extension RunLock.Holder: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("process", process)
      json.member("since", since)
    }
  }
}
