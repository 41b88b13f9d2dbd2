/// A person whose element is open.
struct PersonDraft {
  enum Role { case author, contributor, publisher }

  let role: Role
  var name: String?
  var email: String?
  var uri: String?

  init(_ role: Role) { self.role = role }

  /// What the elements in it said, else what its text says.
  func person(text: String?) -> FeedPerson {
    if name == nil, email == nil, uri == nil { return FeedPerson(text: text ?? "") }
    return FeedPerson(name: name, email: email, uri: uri)
  }
}
