internal import Glibc

extension PathPattern {
  /// True when reading a pattern, directory or file takes in a file, be it there yet or not.
  static func covers(_ pattern: String, _ path: String) -> Bool {
    var parts = components(of: pattern)
    if parts.last == "**" { parts.append("*") }
    let file = components(of: path)
    if covers(parts[...], file[...]) { return true }
    // A directory that is named is read one level deep, without hidden files.
    return !isPattern(pattern) && file.last?.hasPrefix(".") == false
      && parts == Array(file.dropLast())
  }

  private static func components(of path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }

  private static func covers(_ pattern: ArraySlice<String>, _ path: ArraySlice<String>) -> Bool {
    guard let component = pattern.first else { return path.isEmpty }
    if component == "**", covers(pattern.dropFirst(), path) { return true }
    guard let name = path.first else { return false }
    if component == "**" { return !name.hasPrefix(".") && covers(pattern, path.dropFirst()) }
    let isMatch =
      isPattern(component) ? fnmatch(component, name, FNM_PERIOD) == 0 : component == name
    return isMatch && covers(pattern.dropFirst(), path.dropFirst())
  }
}
