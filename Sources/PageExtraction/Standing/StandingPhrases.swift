internal import IngestKit

/// Wordings of pages that are no articles, in small letters.
enum StandingPhrases {
  struct List {
    let phrases: [String]

    /// The first of the phrases that a folded text holds.
    func first(in text: [UInt8]) -> String? {
      text.withUnsafeBytes { text in
        phrases.first { phrase in
          var phrase = phrase
          return phrase.withUTF8 {
            ByteSearch.offset(of: UnsafeRawBufferPointer($0), in: text) != nil
          }
        }
      }
    }
  }

  /// Small ASCII letters, and straight apostrophes.
  static func folded(_ text: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    for byte in text {
      if byte == 0x99, folded.suffix(2).elementsEqual([0xE2, 0x80]) {
        folded.removeLast(2)
        folded.append(UInt8(ascii: "'"))
      } else {
        folded.append(byte.asciiLowercased)
      }
    }
    return folded
  }

  static let errors = List(phrases: [
    "404 ", "error 404", "404 error", "403 forbidden", "page not found", "500 internal",
    "502 bad gateway",
    "503 service", "504 gateway", "service unavailable", "access denied", "access to this page",
    "an error occurred", "request blocked",
    "seite nicht gefunden", "zugriff verweigert", "page introuvable", "accès refusé",
    "página no encontrada", "página não encontrada", "pagina non trovata", "pagina niet gevonden",
    "nie znaleziono strony", "sidan kunde inte hittas", "siden ble ikke funnet",
    "siden blev ikke fundet", "sivua ei löydy", "страница не найдена", "сторінку не знайдено",
    "sayfa bulunamadı", "halaman tidak ditemukan", "الصفحة غير موجودة", "页面不存在",
    "ページが見つかりません",
  ])

  static let robots = List(phrases: [
    "just a moment...", "checking your browser", "are you a robot", "attention required! |",
    "verify you are human", "verifying you are human", "pardon our interruption",
    "unusual traffic from your", "you have been blocked", "enable cookies and reload",
    "enable javascript and cookies to continue", "you don't have permission to access",
    "please complete the security check", "ddos protection by", "human verification",
    "press & hold to confirm", "captcha",
  ])

  static let walls = List(phrases: [
    "before you continue to", "we value your privacy", "we and our partners store",
    "your privacy choices", "cookies are disabled", "accept all cookies", "manage cookies",
    "consent to the use of cookies", "we use cookies", "this website uses cookies",
    "mit werbung und tracking", "wir benötigen ihre zustimmung", "wir brauchen ihre zustimmung",
    "ihre zustimmung", "cookies zustimmen", "nous et nos partenaires", "avec votre accord",
    "respectons votre vie privée", "nosotros y nuestros socios", "valoramos tu privacidad",
    "noi e i nostri partner", "teniamo alla tua privacy", "wij en onze partners",
    "my i nasi partnerzy", "szanujemy twoją prywatność", "vi bryr oss om din",
  ])

  static let paywalls = List(phrases: [
    "subscribe to continue", "subscribe to read", "to continue reading", "to keep reading",
    "to read the full", "to read this article", "to read the rest", "already a subscriber",
    "this article is for subscribers", "for subscribers only", "subscribers only",
    "exclusively to subscribers", "exclusively for subscribers", "register to continue",
    "sign in to read", "log in to continue reading", "unlock this article",
    "weiterlesen mit", "jetzt weiterlesen", "um weiterzulesen", "nur für abonnenten",
    "artikel ist exklusiv für", "bereits abonnent", "mit einem abo", "jetzt abonnieren",
    "réservé aux abonnés", "réservé à nos abonnés", "pour lire la suite", "déjà abonné",
    "il vous reste", "solo para suscriptores", "exclusivo para suscriptores",
    "para seguir leyendo", "exclusivo para assinantes", "conteúdo exclusivo",
    "contenuto riservato agli abbonati", "per continuare a leggere", "alleen voor abonnees",
    "verder lezen", "dostęp tylko dla", "czytaj dalej", "för prenumeranter",
    "for abonnenter", "kun for abonnenter", "vain tilaajille", "この記事は有料", "続きを読むには",
    "有料会員", "会員限定",
  ])
}
