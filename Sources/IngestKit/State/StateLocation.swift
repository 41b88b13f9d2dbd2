package import Foundation

/// Where the state of a pipeline is kept.
package enum StateLocation {
  /// `.ingest/NAME.sqlite` beside the pipeline file, so that it moves with the project.
  package static func url(of pipeline: Pipeline) -> URL {
    pipeline.directory.appending(path: ".ingest/\(pipeline.name).sqlite")
  }
}
