/// The JSON Schema of a pipeline file, from what the plugins declare.
package struct PipelineSchema: JSONWritable {
  private let plugins: [PluginDescription]

  package init(_ registry: PluginRegistry) { plugins = registry.descriptions }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "IngestKit pipeline")
      json.member("type", "object")
      json.member("required", ["version", "sources", "sinks"])
      json.member("additionalProperties", false)
      json.key("properties")
      json.object { json in
        json.key("version")
        json.object { $0.member("const", 1) }
        json.key("name")
        json.object { json in
          json.member("type", "string")
          json.member("pattern", "^[A-Za-z0-9][A-Za-z0-9_.-]*$")
        }
        json.key("max_dead_letters")
        json.object { json in
          json.member("description", "more dead letters than this fail a run with code 4")
          json.member("type", "integer")
          json.member("minimum", 0)
        }
        json.key("http")
        OptionSchema(HTTPOptions.summary, HTTPOptions.optionType).write(to: &json)
        for section in Section.allCases { writeSection(section, to: &json) }
      }
    }
  }

  private func writeSection(_ section: Section, to json: inout JSONWriter) {
    json.key(named: section.rawValue)
    json.object { json in
      json.member("type", "object")
      json.key("additionalProperties")
      json.object { json in
        let nodes = plugins.filter { $0.section == section }.map(NodeSchema.init)
        // Without a plugin there is nothing that a node could be.
        if nodes.isEmpty { json.member("not", EmptySchema()) } else { json.member("oneOf", nodes) }
      }
    }
  }
}

/// The schema that allows everything.
private struct EmptySchema: JSONWritable {
  func write(to json: inout JSONWriter) { json.object { _ in } }
}

/// The JSON Schema of a node that uses one plugin.
package struct NodeSchema: JSONWritable {
  private let plugin: PluginDescription

  package init(_ plugin: PluginDescription) { self.plugin = plugin }

  package func write(to json: inout JSONWriter) {
    let options = plugin.options + plugin.hostOptions
    let readsNodes = plugin.section != .sources
    json.object { json in
      json.member("title", plugin.name)
      json.member("description", plugin.summary)
      json.member("type", "object")
      json.member(
        "required",
        ["plugin"] + (readsNodes ? ["from"] : []) + options.filter(\.isRequired).map(\.name))
      json.member("additionalProperties", false)
      json.key("properties")
      json.object { json in
        json.key("plugin")
        json.object { $0.member("const", plugin.name) }
        if readsNodes { json.member("from", NamesSchema()) }
        for option in options {
          json.key(named: option.name)
          OptionSchema(option).write(to: &json)
        }
      }
    }
  }
}

/// The JSON Schema of `from`.
private struct NamesSchema: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("type")
      json.array(["string", "array"])
      json.key("items")
      json.object { $0.member("type", "string") }
      json.member("minItems", 1)
    }
  }
}
