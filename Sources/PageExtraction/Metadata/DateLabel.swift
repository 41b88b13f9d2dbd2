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
    "published", "posted", "first published", "release date", "released on", "publication date",
    "submitted on", "created",
    "veröffentlicht", "erschienen", "erstellt", "eingestellt am", "online seit", "stand:", "datum:",
    "mise en ligne", "mis en ligne", "publié", "parution", "publicado", "publicada", "publicación",
    "publicação", "fecha:", "data:", "pubblicato", "pubblicazione", "gepubliceerd", "geplaatst",
    "publisert", "publicerad", "publiceret", "udgivet", "opublikowano", "dodano", "data publikacji",
    "publikováno", "vydáno", "zveřejněno", "publikované", "megjelent", "közzétév", "julkaistu",
    "paskelbta", "publicēts", "avaldatud", "objavljen", "publicat", "δημοσι",
    "опубликован", "дата публикации", "опубліковано", "публикув",
    "yayın", "oluşturulma", "eklenme", "diterbitkan", "dipublikasi", "tayang", "ngày đăng",
    "تم النشر", "تاريخ النشر", "نشر في", "تاریخ انتشار", "منتشر شده", "פורסם", "प्रकाशित",
    "প্রকাশিত", "প্রকাশ:", "发布", "發布", "發佈", "发表", "发稿", "公開", "投稿", "掲載", "配信", "入力",
    "입력", "등록", "게시", "作成日",
  ]
}
