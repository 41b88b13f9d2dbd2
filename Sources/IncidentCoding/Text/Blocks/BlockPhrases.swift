/// The lists whose phrases may stand anywhere in a paragraph.
enum BlockPhrases: Int, CaseIterable {
  case site, copyright, photoCredit, newWindow

  var list: PhraseList {
    switch self {
    case .site: BoilerplateRule.phrases
    case .copyright: BoilerplateRule.copyrights
    case .photoCredit: CaptionRule.credits
    case .newWindow: LinkRule.windows
    }
  }
}
