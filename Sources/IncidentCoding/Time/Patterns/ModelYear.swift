/// "a 1994 green Toyota", "their 2009 Ford": the year that a vehicle was built, no time of events.
enum ModelYear {
  /// - Parameter end: the token behind the year.
  static func stands(before end: Int, in text: TimeText) -> Bool {
    for index in end..<end + 3 {
      guard let word = text.token(index)?.word else { return false }
      if makes.contains(word) { return true }
      guard paints.contains(word) else { return false }
    }
    return false
  }

  private static let makes: WordSet = [
    "acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "citroen",
    "datsun", "dodge", "fiat", "ford", "gmc", "harley", "honda", "hyundai",
    "infiniti", "isuzu", "jaguar", "jeep", "kawasaki", "kia", "lexus", "lincoln", "mazda",
    "mercedes", "mercury", "mitsubishi", "nissan", "oldsmobile", "opel",
    "peugeot", "plymouth", "pontiac", "porsche", "renault", "saturn", "subaru", "suzuki", "tesla",
    "toyota", "volkswagen", "volvo", "yamaha", "model", "sedan", "suv", "pickup", "minivan",
  ]
  private static let paints: WordSet = [
    "beige", "black", "blue", "brown", "burgundy", "dark", "gold", "golden", "gray", "green",
    "grey", "light", "maroon", "orange", "purple", "red", "silver", "tan", "white", "yellow",
    "colored", "-",
  ]
}
