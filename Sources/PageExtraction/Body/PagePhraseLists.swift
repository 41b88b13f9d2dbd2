/// The wordings that `PagePhrases` knows, a line each.
enum PagePhraseLists {
  /// Small letters; bytes beyond ASCII stand as they are written.
  static let beginnings = """
    read more
    read the full
    read our
    read also
    also read
    read next
    see also
    related:
    more:
    more from
    more on this
    recommended:
    watch:
    listen:
    subscribe to
    subscribe for
    subscribe now
    subscribe today
    subscribe here
    subscribe/
    sign up
    click here
    advertisement
    sponsored
    story continues
    article continues
    continue reading
    follow us
    follow @
    join our
    image source
    image credit
    image:
    photo:
    photos:
    photo by
    photo credit
    (photo
    [photo
    (image
    [image
    credit:
    (credit:
    picture:
    source:
    video:
    © 
    ©
    copyright
    all rights reserved
    download our app
    share this
    comments
    leave a comment
    don't miss
    don’t miss
    have a tip
    get the latest
    get our
    this website uses
    this site uses
    this story was originally
    this article was originally
    editor's note: this
    tags:
    topics:
    filed under
    published under
    join thought-provoking
    join the conversation
    do you have a story
    do you have a tip
    send tips
    reporting by 
    (reporting by
    additional reporting by
    edited by
    email:
    e-mail:
    contact:
    check out more
    create an account
    sign in to
    log in to
    already a subscriber
    to continue reading
    this story is available exclusively
    this article is for subscribers
    become a member
    subscribers only
    if you’re seeing this message
    if you're seeing this message
    we respect your privacy
    wir respektieren deine privatsphäre
    wir respektieren ihre privatsphäre
    (alle angaben ohne gewähr
    mit informationen der
    mit material von
    mit agenturmaterial
    an dieser stelle finden sie
    melden sie sich
    sie sind bereits
    pour lire la suite
    pour accéder
    cet article est réservé
    déjà abonné
    este artículo es exclusivo
    artículo solo para suscriptores
    posted in
    lesen sie auch
    lesen sie hier
    lesen sie mehr
    mehr zum thema
    mehr zu
    auch interessant
    weiterlesen
    foto:
    fotos:
    bild:
    quelle:
    anzeige
    werbung
    empfohlener externer inhalt
    externer inhalt
    hier klicken
    newsletter
    abonnieren
    jetzt abonnieren
    dieser artikel erschien
    lire aussi
    à lire aussi
    À lire aussi
    lire la suite
    voir aussi
    sur le même sujet
    publicité
    crédit photo
    crédit :
    abonnez-vous
    inscrivez-vous
    lea también
    lee también
    leer también
    te puede interesar
    le puede interesar
    ver también
    más información
    suscríbete 
    suscríbase 
    síguenos 
    leggi anche
    leggi di più
    leia também
    leia mais
    veja também
    saiba mais
    siga 
    assine 
    lees ook
    lees meer
    czytaj także
    czytaj też
    czytaj więcej
    zobacz także
    zobacz też
    läs också
    läs mer
    les også
    læs også
    lue myös
    lue lisää
    читайте также
    читать также
    подписывайтесь 
    фото:
    читайте також
    підписуйтесь 
    ayrıca okuyun
    ilgili haber
    baca juga
    baca selengkapnya
    اقرأ أيضا
    اقرأ أيضًا
    اقرأ المزيد
    شاهد أيضا
    続きを読む
    関連記事
    写真=
    相关阅读
    延伸阅读
    责任编辑
    责编
    """

  /// Wordings that may begin at any word.
  static let parts = """
    contributed to this report
    contributed to this story
    contributed to this article
    contributed reporting
    all rights reserved
    on twitter @
    on facebook, twitter
    on twitter and facebook
    sign up for our
    sign up to our
    sign up for the
    subscribe to our
    subscribe to the
    subscribe now
    our newsletter
    your inbox
    may earn a commission
    may earn an affiliate
    affiliate commission
    uses cookies
    use of cookies
    using cookies
    accept cookies
    terms of use
    terms of service
    privacy policy
    enable javascript
    follow him on
    follow her on
    follow them on
    can be reached at
    may be reached at
    alle rechte vorbehalten
    rechte vorbehalten
    tous droits réservés
    todos los derechos reservados
    todos os direitos reservados
    tutti i diritti riservati
    wszelkie prawa zastrzeżone
    все права защищены
    datenschutzerklärung
    ihr browser
    outdated browser
    modern browser
    unseren newsletter
    notre newsletter
    nuestro boletín
    nossa newsletter
    """
}
