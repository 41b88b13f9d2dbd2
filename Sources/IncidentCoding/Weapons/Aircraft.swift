/// Words for aircraft with men on board, which may carry out an attack as well as be hit by one.
enum Aircraft {
  static let words: WordSet = [
    "helicopter", "helicopters", "gunship", "gunships", "jet", "jets", "warplane", "warplanes",
    "aircraft", "f-16", "f-16s", "f-15", "f-35", "mig", "migs", "mig-29", "su-25", "su-34", "plane",
    "planes", "airplane", "airplanes", "airliner", "chopper",
  ]
}
