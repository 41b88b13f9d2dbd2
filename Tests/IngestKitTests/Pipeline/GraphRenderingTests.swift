import Foundation
import Testing

@testable import IngestKit

@Suite struct GraphRenderingTests {
  private let graph: PipelineGraph

  init() throws { graph = try PipelineCase(file: "valid.yaml").load().graph }

  @Test func `text shows each node with what it reads`() {
    #expect(
      GraphRendering.text.render(graph) == """
        sources
          wire (wire)
        normalizers
          tidied (tidy) ← wire: articles
          coded (code) ← tidied: articles
          joined (join) ← coded: reports
        sinks
          store (store) ← joined: incidents
          lines (lines) ← coded: reports, joined: incidents

        """)
  }

  @Test func `Mermaid has a line for each node and edge`() {
    #expect(
      GraphRendering.mermaid.render(graph) == """
        flowchart LR
          n0(["wire<br/>wire"])
          n1["tidied<br/>tidy"]
          n2["coded<br/>code"]
          n3["joined<br/>join"]
          n4[("store<br/>store")]
          n5[("lines<br/>lines")]
          n0 -->|articles| n1
          n1 -->|articles| n2
          n2 -->|reports| n3
          n3 -->|incidents| n4
          n2 -->|reports| n5
          n3 -->|incidents| n5

        """)
  }

  @Test func `DOT names the nodes and labels the edges`() {
    let dot = GraphRendering.dot.render(graph)
    #expect(dot.hasPrefix("digraph pipeline {\n  rankdir=LR;\n"))
    #expect(dot.contains(#"  "store" [label="store\nstore", shape=cylinder];"#))
    #expect(dot.contains(#"  "coded" -> "joined" [label="reports"];"#))
    #expect(dot.hasSuffix("}\n"))
  }
}
