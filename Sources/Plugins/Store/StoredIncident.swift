internal import IngestKit

/// An incident as the database holds it.
struct StoredIncident {
  let number: Int64
  let revision: Int
  let json: [UInt8]

  init(_ row: SQLRow) {
    number = row.integer(0)
    revision = Int(row.integer(1))
    json = row.bytes(2)
  }
}
