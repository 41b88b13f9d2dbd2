/// The words of dates in the languages that feeds and pages use.
enum DateWords {
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in monthNames.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// ISO number of the weekday; 0 when it is a weekday of which the number does not matter.
  static func weekday(_ word: String) -> Int? {
    if let number = englishWeekdays[String(word.prefix(3))],
      word.unicodeScalars.allSatisfy(\.isASCII),
      word.count <= 9
    {
      return number
    }
    return otherWeekdays.contains(word) ? 0 : nil
  }

  /// Words that say nothing of their own.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  private static let fillers: Set<String> = [
    "st", "nd", "rd", "th", "at", "on", "of", "the", "de", "del", "di", "le", "o", "à", "a", "um",
    "uhr", "er", "r", "г", "года", "kl", "den", "td", "t", "z", "gmt", "utc", "年", "月", "日",
    "년", "월", "일", "ngày", "tháng", "năm", "pukul", "klokken", "godz", "las", "às", "alle", "ore",
    "ob", "в", "m", "d", "gada", "hrs", "hs", "posted", "updated", "published", "h",
  ]

  private static let englishWeekdays: [String: Int] = [
    "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7,
  ]

  /// Weekdays of German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian,
  /// Swedish, Danish, Norwegian, Czech, Hungarian, Greek and Turkish, long and short.
  private static let otherWeekdays = Set(
    """
    mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mit \
    don frei sam son lun mar mer jeu ven dim lundi mardi mercredi jeudi vendredi samedi dimanche \
    lunes martes miércoles jueves viernes sábado domingo mié mie jue vie sáb sab dom lunedì martedì \
    mercoledì giovedì venerdì sabato domenica gio seg ter qua qui sex segunda terça quarta quinta \
    sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo pon wto \
    śro czw pią sob nie pn wt śr cz pt nd ndz poniedziałek wtorek środa czwartek piątek sobota \
    niedziela пн вт ср чт пт сб вс понедельник вторник среда четверг пятница суббота воскресенье \
    понеділок вівторок середа четвер п'ятниця субота неділя нд mån tis ons tor fre lör sön måndag \
    tisdag onsdag torsdag fredag lördag söndag man tir tirs lør søn mandag tirsdag lørdag søndag \
    po út st čt pá ne pondělí úterý čtvrtek pátek neděle hétfő kedd szerda csütörtök péntek szombat \
    vasárnap δευ τρι τρί τετ πεμ παρ σαβ σάβ κυρ δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο \
    κυριακή pzt sal çar per cum cmt paz pazartesi salı çarşamba perşembe cuma cumartesi pazar \
    thur thurs tues weds
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// January to December, names and abbreviations.
  private static let monthNames = [
    """
    jan january januar jänner jän janvier janv enero ene gennaio gen janeiro januari styczeń \
    stycznia sty январь января янв січень січня січ leden ledna január ιανουάριος ιανουαρίου ιαν \
    ocak oca ianuarie tammikuu tammikuuta 一月 يناير جانفي ינואר בינואר जनवरी জানুয়ারি มกราคม \
    януари siječnja sausio janvāris janvārī jaanuar gener ژانویه januára janar
    """,
    """
    feb february februar février fevrier févr fév fev fevereiro febrero febbraio februari luty \
    lutego lut февраль февраля фев лютий лютого únor února február februári φεβρουάριος \
    φεβρουαρίου φεβ şubat şub februarie helmikuu helmikuuta 二月 فبراير فيفري شباط פברואר בפברואר \
    फरवरी ফেব্রুয়ারি กุมภาพันธ์ февруари veljače vasario februāris februārī veebruar febrer \
    فوریه shkurt
    """,
    """
    mar march märz mär maerz mrz mars marzo março marco maart mrt marzec marca март марта мар \
    березень березня бер březen března március márc μάρτιος μαρτίου μαρ μάρ mart martie marts \
    maaliskuu maaliskuuta 三月 مارس آذار מרץ במרץ मार्च মার্চ มีนาคม maret ožujka kovo martā märts \
    març machi
    """,
    """
    apr april avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр квітень квітня \
    кві duben dubna április ápr απρίλιος απριλίου απρ nisan nis aprilie huhtikuu huhtikuuta 四月 \
    أبريل إبريل ابريل نيسان أفريل אפריל באפריל अप्रैल এপ্রিল เมษายน април travnja balandžio \
    aprīlis aprīlī aprill aprili آوریل prill
    """,
    """
    may mai mayo maggio mag maio mei maj maja май мая травень травня тра květen května május máj \
    μάιος μαΐου μαι μάι μαϊ mayıs toukokuu toukokuuta 五月 مايو أيار ماي מאי במאי मई মে พฤษภาคม \
    svibnja gegužės maijs maijā maig मे
    """,
    """
    jun june juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн червень червня \
    чер červen června június jún ιούνιος ιουνίου ιουν ιούν haziran haz iunie kesäkuu kesäkuuta \
    六月 يونيو حزيران جوان יוני ביוני जून জুন มิถุนายน юни lipnja birželio jūnijs jūnijā juuni \
    juny ژوئن qershor
    """,
    """
    jul july juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл липень \
    липня лип červenec července július júl ιούλιος ιουλίου ιουλ ιούλ temmuz tem iulie heinäkuu \
    heinäkuuta 七月 يوليو تموز جويلية יולי ביולי जुलाई জুলাই กรกฎาคม юли srpnja liepos jūlijs \
    jūlijā juuli juliol julai ژوئیه korrik
    """,
    """
    aug august août aout aoû agosto ago augustus sierpień sierpnia sie август августа авг \
    серпень серпня сер srpen srpna augusztus αύγουστος αυγούστου αυγ αύγ ağustos ağu augusti \
    elokuu elokuuta 八月 أغسطس آب أوت אוגוסט באוגוסט अगस्त আগস্ট สิงหาคม kolovoza rugpjūčio \
    augusts augustā agost agustus agosti اوت gusht
    """,
    """
    sep sept september septembre septiembre setiembre settembre set setembro wrzesień września \
    wrz сентябрь сентября сен сент вересень вересня вер září szeptember szept σεπτέμβριος \
    σεπτεμβρίου σεπ σεπτ eylül eyl septembrie syyskuu syyskuuta 九月 سبتمبر أيلول ספטמבר בספטמבר \
    सितंबर सितम्बर সেপ্টেম্বর กันยายน септември rujna rugsėjo septembris septembrī setembre \
    septemba سپتامبر shtator
    """,
    """
    oct october okt oktober octobre octubre ottobre ott outubro out październik października paź \
    октябрь октября окт жовтень жовтня жов říjen října október οκτώβριος οκτωβρίου οκτ ekim eki \
    octombrie lokakuu lokakuuta 十月 أكتوبر اكتوبر אוקטובר באוקטובר अक्टूबर অক্টোবর ตุลาคม \
    октомври spalio oktobris oktobrī oktoober oktoba اکتبر tetor
    """,
    """
    nov november novembre noviembre novembro listopad listopada lis listopadu ноябрь ноября ноя \
    νοέμβριος νοεμβρίου νοε νοέ kasım kas noiembrie marraskuu marraskuuta 十一月 نوفمبر נובמבר \
    בנובמבר नवंबर नवम्बर নভেম্বর พฤศจิกายน ноември studenoga studenog lapkričio novembris \
    novembrī novemba نوامبر nëntor
    """,
    """
    dec december dez dezember décembre decembre déc diciembre dic dicembre dezembro grudzień \
    grudnia gru декабрь декабря дек грудень грудня prosinec prosince δεκέμβριος δεκεμβρίου δεκ \
    aralık ara decembrie desember des joulukuu joulukuuta 十二月 ديسمبر דצמבר בדצמבר दिसंबर दिसम्बर \
    ডিসেম্বর ธันวาคม декември prosinca gruodžio decembris decembrī detsember desembre desemba \
    دسامبر dhjetor
    """,
  ]
}
