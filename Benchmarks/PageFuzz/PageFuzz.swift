import Foundation
import IngestKit
import PageExtraction

/// Extracts mutations of pages until one crashes, hangs or leaks: FOLDER [COUNT] [FIRST].
///
/// The same folder gives the same inputs, so a failure is repeated by its number.
@main
struct PageFuzz {
  private static let hangSeconds: UInt32 = 5
  /// Mebibytes that may be resident behind the run beyond those behind its first tenth.
  private static let growthLimit = 96

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      FileHandle.standardError.write(Data("usage: page-fuzz FOLDER [COUNT] [FIRST]\n".utf8))
      exit(64)
    }
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    let count = numbers.first ?? 200_000
    let first = numbers.count > 1 ? numbers[1] : 0
    let mutator = PageMutator(try pages(in: folder))
    let extractor = PageExtractor()
    var early = 0
    var textBytes = 0
    // A hang ends the program by the alarm's signal; the last number printed says where to look.
    for number in first..<(first + count) {
      let page = mutator.page(number)
      alarm(hangSeconds)
      let extracted = extractor.extract(page)
      alarm(0)
      textBytes += extracted.text.utf8.count
      if number % 500 == 0, extractor.extract(page).json != extracted.json {
        print("input \(number): a second extraction differs")
        exit(1)
      }
      if number == first + count / 10 { early = ProcessMemory.resident }
      if number % 1_000 == 0 {
        print("\(number): \(ProcessMemory.resident) MB")
        fflush(nil)
      }
    }
    let growth = ProcessMemory.resident - early
    print("\(count) inputs, \(textBytes) bytes of text, \(growth) MB grown")
    exit(growth > growthLimit ? 1 : 0)
  }

  private static func pages(in folder: String) throws -> [[UInt8]] {
    let root = URL(filePath: folder)
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".html") }.sorted().map {
      Array(try Data(contentsOf: root.appending(path: $0)))
    }
  }
}
