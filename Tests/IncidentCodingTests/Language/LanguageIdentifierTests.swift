import Testing

@testable import IncidentCoding

struct LanguageIdentifierTests {
  @Test(arguments: [
    ("en", "At least three people were killed when a bomb went off in the capital, police said."),
    (
      "en",
      "ABOUT 50 PEASANTS HAVE BEEN KIDNAPPED BY TERRORISTS OF THE LIBERATION FRONT IN THE NORTH."
    ),
    ("es", "Al menos tres personas murieron en un ataque contra la policía en el norte del país."),
    (
      "fr", "Au moins trois personnes ont été tuées dans une attaque contre la police dans le nord."
    ),
    (
      "de",
      "Bei einem Anschlag auf die Polizei sind im Norden des Landes drei Menschen getötet worden."
    ),
    ("pt", "Pelo menos três pessoas foram mortas em um ataque contra a polícia no norte do país."),
    (
      "it",
      "Almeno tre persone sono state uccise in un attacco contro la polizia nel nord del paese."
    ),
    ("nl", "Bij een aanval op de politie in het noorden van het land zijn drie mensen gedood."),
    (
      "tr",
      "Ülkenin kuzeyinde polise yönelik bir saldırıda en az üç kişi öldü ve çok sayıda kişi için dua edildi."
    ),
    (
      "pl",
      "Co najmniej trzy osoby zginęły w ataku na policję na północy kraju, jak podano, nie ma rannych."
    ),
    (
      "sv",
      "Minst tre personer har dödats i en attack mot polisen i norra delen av landet och det är många."
    ),
    (
      "id",
      "Sedikitnya tiga orang tewas dalam serangan terhadap polisi di utara negara itu dan yang lain luka."
    ),
    (
      "sw",
      "Watu watatu wameuawa katika shambulio dhidi ya polisi kaskazini mwa nchi na wengine kwa majeraha."
    ),
    ("ru", "По меньшей мере три человека погибли при нападении на полицию на севере страны."),
    ("uk", "Щонайменше троє людей загинули під час нападу на поліцію на півночі країни."),
    ("ar", "قتل ثلاثة أشخاص على الأقل في هجوم على الشرطة في شمال البلاد"),
    ("fa", "دست‌کم سه نفر در حمله به پلیس در شمال کشور کشته شدند و چند نفر زخمی شدند"),
    ("ur", "ملک کے شمال میں پولیس پر حملے میں کم از کم تین افراد ہلاک ہو گئے ہیں"),
    ("he", "לפחות שלושה בני אדם נהרגו בפיגוע נגד המשטרה בצפון המדינה"),
    ("zh", "该国北部一起袭击警察事件造成至少三人死亡。"),
    ("ja", "国の北部で警察への攻撃があり、少なくとも3人が死亡した。"),
    ("ko", "북부에서 경찰을 겨냥한 공격으로 최소 3명이 숨졌다."),
    ("hi", "देश के उत्तर में पुलिस पर हमले में कम से कम तीन लोग मारे गए।"),
  ])
  func `the language of a sentence of news is told`(_ language: String, _ text: String) {
    #expect(LanguageIdentifier.language(of: Document(text)) == language)
  }

  @Test(arguments: ["", "Basra", "12 March 2024", "NPA rebel killed in Agusan Norte clash", "???"])
  func `a text that is too short has no language`(_ text: String) {
    #expect(LanguageIdentifier.language(of: Document(text)) == nil)
  }
}
