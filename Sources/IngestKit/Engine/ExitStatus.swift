/// How a command ends, after sysexits.h where that has a word for it.
package enum ExitStatus: Int32, Sendable, Comparable {
  /// Done; nothing new is done too.
  case done = 0
  /// Some of it could not be done; the data are safe.
  case partial = 2
  /// A source has given nothing new for longer than it may.
  case stale = 3
  /// There are more dead letters than allowed.
  case deadLetters = 4
  case usage = 64
  case data = 65
  /// Every source is unavailable.
  case unavailable = 69
  /// A plugin or the program itself is wrong.
  case software = 70
  case inputOutput = 74
  /// Another run holds the lock.
  case locked = 75
  case configuration = 78

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
