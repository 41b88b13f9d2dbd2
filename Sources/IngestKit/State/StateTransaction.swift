internal import GRDB

/// The state as one transaction sees it; a name of our own, so that GRDB stays in this folder.
typealias StateTransaction = Database
