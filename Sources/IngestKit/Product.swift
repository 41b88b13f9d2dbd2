/// The product's own name and version, as `--version`, provenance and the User-Agent give them.
public enum Product {
  public static let name = "IngestKit"
  public static let version = "0.1.0"
}
