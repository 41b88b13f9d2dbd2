internal import IngestKit

/// What words say of the day that stands beside them.
enum DateLabel {
  /// Whether a text speaks of a change, and not of the publication before it.
  static func isUpdate(_ text: String) -> Bool {
    let text = Array(text.lowercased().utf8)
    guard let update = first(of: updates, in: text) else { return false }
    // "Published 3 May, updated 4 May": the first day is that of publication.
    guard let publication = first(of: publications, in: text) else { return true }
    return update < publication
  }

  /// Whether a text says that what it names is the time of publication.
  static func isPublication(_ text: String) -> Bool {
    first(of: publications, in: Array(text.lowercased().utf8)) != nil
  }

  static func isCopyright(_ text: String) -> Bool {
    first(of: ["©", "(c)", "copyright"], in: Array(text.lowercased().utf8)) != nil
  }

  private static func first(of words: [StaticString], in text: [UInt8]) -> Int? {
    words.lazy.compactMap { text.offset(of: $0, from: 0) }.min()
  }

  private static let updates: [StaticString] = [
    "updated", "update:", "modified", "revised", "aktualisiert", "geändert", "mis à jour",
    "mise à jour", "modifié", "actualizado", "actualización", "modificado", "atualizado",
    "aggiornato", "ultima modifica", "bijgewerkt", "gewijzigd", "oppdatert", "uppdaterad",
    "opdateret", "zaktualizowano", "aktualizacja", "aktualizováno", "frissítve", "обновлено",
    "оновлено", "güncelleme", "güncellendi", "diperbarui", "päivitetty", "ενημέρωση",
    "تحديث", "עודכן", "更新", "수정", "cập nhật", "atnaujinta",
  ]

  private static let publications: [StaticString] = [
    "published", "posted", "veröffentlicht", "erschienen", "mise en ligne", "publié", "publicado",
    "pubblicato", "gepubliceerd",
    "publisert", "publicerad", "publiceret", "opublikowano", "dodano", "publikováno", "erstellt",
    "опубликовано", "yayın", "oluşturulma", "julkaistu", "created", "تم النشر", "发布", "入力", "입력",
  ]
}
