/// Where in the narrative some words stand.
struct NarrativePlace {
  let sentence: Int
  let paragraph: Int

  init(ofToken index: Int, in document: Document) {
    sentence = document.sentenceIndex(ofToken: index)
    paragraph = document.sentences[sentence].paragraph
  }
}
