/// Common given names of many languages, which tell "Paris Hilton" from Paris.
enum GivenNames {
  static func contains(_ word: Word) -> Bool { words.contains(word) }

  private static let words = WordSet(
    list.split { $0 == " " || $0 == "\n" }.map { Word($0) })

  private static let list = """
    aaron abby abdallah abdel abdul abdulaziz abdulkarim abdullah abdulrahman abe abigail abraham
    abu adam adan adel adele ahmad ahmed aisha akbar akram al alan albert alberto alejandro alex
    alexander alexandra alexei alfred alfredo ali alice alicia alison allan allen allison alma
    alvaro alvin amanda amber amina amir amos amy ana anas anastasia andre andrea andreas andrei
    andres andrew andrzej andy angel angela angelina angelo anita ann anna anne annette annie
    anthony antoine anton antonio anwar april ariel arlene armando arnold arthur arturo ashley ashraf
    asif audrey august austin awad ayman aziz barack barbara barry bart bashar bashir beatrice
    becky belinda ben benedict benito benjamin bernadette bernard bernice bert beth bethany betty
    beverly bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent
    brett brian bridget britney brittany bruce bruno bryan bryce caitlin caleb calvin cameron camila
    carl carla carlo carlos carmen carol caroline carolyn casey cassandra catherine cathy cecilia
    cedric celia cesar chad charlene charles charlie charlotte chase chelsea cheryl chester chloe
    chris christian christina christine christopher chuck cindy claire clara clarence clark claude
    claudia clayton clifford clint clinton clive cody colin colleen connie connor conrad constance
    cooper corey cory courtney craig cristiano cristina crystal curtis cynthia dakota dale dallas
    damian damien dan dana daniel daniela danielle danny darius darlene darrell darren darryl dave
    david dawn dean deborah debra delores denis denise dennis denver derek derrick desmond devin
    diana diane diego dimitri dmitri dmitry dolores dominic dominique don donald donna dora doris
    dorothy doug douglas doyle duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith
    edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elizabeth
    ella ellen elliot ellis elmer elsa elvis emilio emily emma enrique eric erica erik erika erin
    ernest ernesto esteban esther ethan eugene eva evan eve evelyn fadi fahad faisal faith farah
    farid farouk fatima felicia felipe felix fernando fidel fiona flora florence floyd frances
    francesca francesco francis francisco franco francois frank franklin fred freddie frederick
    gabriel gail garrett gary gavin gene genevieve geoffrey george georgia gerald gerard german
    gertrude ghassan giacomo gilbert gina giovanni giuseppe gladys glen glenn gloria gordon grace
    graham grant greg gregory guillermo gustavo guy gwen habib hadi hafez haider hakim hamid hamza
    hanna hannah hans harold harriet harris harry harvey hasan hashim hassan haydar hazel heather
    hector heidi helen helena helene henri henry herbert herman hilary hilda hillary holly homer
    horace howard hubert hugh hugo hussain hussein ian ibrahim ida igor ilham ilya imran ingrid
    inna ira irene iris irina irma isaac isabel isabella isaiah ismael ismail israel issa ivan jack
    jackie jackson jacob jacqueline jacques jade jaime jake jalal jamal james jamie jamil jan jane
    janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffery jeffrey jennifer
    jenny jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna
    joanne joaquin joe joel johan johann johanna john johnny jon jonathan jordan jorge jose joseph
    josephine joshua joy joyce juan juanita judith judy julia julian juliana julie julio julius june
    justin kamal karen karim karin karl kate katherine kathleen kathryn kathy katie kay kayla keith
    kelly kelsey ken kendra kenneth kent kenya kerry kevin khaled khalid khalil kim kimberly kirk
    kris kristen kristin kristina kurt kyle lance larry laura lauren laurence laurie lawrence leah
    lee leila lena leo leon leonard leonardo leroy leslie lester levi lewis liam lillian lily linda
    lindsay lindsey lionel lisa liz lloyd logan lois lola london lonnie lopez lora lorenzo loretta
    lori lorraine louis louise lourdes lucas lucia lucille lucy luis luisa luke luther lydia lynn
    mabel mack mackenzie madeline madison mahdi mahmoud mahmud maher malik mandy manuel marc marcel
    marcella marcia marco marcos marcus margaret margarita maria mariam marian marie marilyn mario
    marion marjorie mark marlene marshall martha martin martina marty marvin mary mason mateo matt
    matteo matthew maureen maurice mauricio max maxine maya megan mehdi mehmet melanie melinda
    melissa mercedes meredith michael michel michele michelle miguel mike mikhail mildred miles
    milton mindy miranda miriam mitchell mohamed mohammad mohammed mohsen moises molly mona monica
    morgan moses mostafa muhammad muhammed muqtada murray musa mustafa myra myron nabil nadia nadine
    nancy naomi narendra nasser natalia natalie natasha nathan nathaniel neil nelson nicholas nick
    nicola nicolas nicole nigel nikita nikolai nina noah noel nora norma norman nouri octavio oleg
    olga oliver olivia omar omer orlando oscar osama osman otto owen pablo paige pam pamela paolo
    paris pat patricia patrick patty paul paula pauline pavel pearl pedro peggy penny percy perry
    pete peter petr petra phil philip philippe phillip phyllis pierre piotr qais qasem qasim rachel
    rafael raheem ralph ramon ramona randall randy raoul rashid raul ray raymond rebecca recep
    regina reginald rene renee rex ricardo richard rick ricky rita rob robert roberta roberto robin
    robyn rocco roderick rodney rodolfo rodrigo roger roland rolando roman ron ronald ronnie rosa
    rosalind rosanne rose roseanne rosemary ross roxanne roy ruben ruby rudolph rudy rufus russell ruth
    ryan saad sabrina saddam sadiq saeed said salah saleh salim sally salman salvador salvatore sam
    samantha sami samir samuel sandra sandy santiago sara sarah saul savannah scott sean sebastian
    selena serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby
    shelley shelly sheri sherry shirley sidney silvia silvio simon simone skyler sofia sonia sonya
    sophia sophie spencer stacey stacy stan stanley stefan stefano stella stephanie stephen steve
    steven stewart stuart sue summer susan suzanne sven sydney sylvester sylvia tamara tammy tanya
    tara tariq tatiana taylor ted terence teresa terrance terrell terri terry thelma theodore
    theresa thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tonya tracey traci
    tracy travis trevor trisha troy tyler tyrone umar uri ursula valentina valerie vanessa vera
    vernon veronica vicki vicky victor victoria vincent violet virgil virginia vitaly vivian vladimir
    volodymyr wade wallace walter wanda warren wayne wendell wendy werner wesley whitney wilbur
    wilfred will willard william willie wilma winston xavier yasir yasmin yasser yitzhak yolanda
    yosef younis yuri yusuf yves yvette yvonne zachary zahra zaid zaki zoe hasan benazir
    kofi kwame oluwa ngozi chukwu emeka sekou mamadou moussa ousmane amadou boubacar ibrahima
    abubakar goodluck jomo kenyatta julius nkosi sipho thabo wei xi li mei jing hiroshi kenji
    takashi yoko yuki nguyen tran rajesh sanjay sunil vijay amit anil ashok deepak priya
    pooja ravi suresh indira rahul sonia arun arvind benigno rodrigo ferdinand imelda gloria corazon
    joko susilo bambang megawati mahathir anwar najib thaksin yingluck prayut aung hun sok
    adalberto adolfo agustin aldo alfonso alonso amando amparo anastasio angelica anibal apolinar
    argentino aristides armindo arnoldo arnulfo artemio aurelio baltasar bartolome basilio beatriz
    belisario benicio bernardo bertha blanca camilo candido carlota catalina celina celso cesareo
    cipriano clemente consuelo cristobal dagmar dagoberto damaso danilo demetrio dionisio edelmira
    edgardo edilberto eduarda efrain egidio elba eliecer eliezer eliseo eloy elvira emigdio
    emiliano epifanio erasmo ernestina ester eugenia eugenio eusebio evaristo ezequiel fabian fabio
    facundo faustino fausto federico feliciano fermin florencio fortunato froilan gaspar genaro
    gerardo gilberto gilda gonzalo graciela gregorio guido heriberto hernan hernando hilario
    hipolito hortensia humberto ignacio ines inocencio irineo isidoro isidro ismelda jacinto jacobo
    jairo jimena joao joaquina jonas josefa josefina jovito julieta lazaro leandro leonel leonidas
    leonor leopoldo libardo lino lisandro luciano lucio luz macario magdalena manuela marcelino
    marcelo margot mariano maricela maricet maritza matias maximiliano milagros modesto myrna
    napoleon nazario nestor nicanor nicasio noe nohemi norberto odilio olegario omaira onofre
    osvaldo oswaldo otilia pascual patricio paulino plinio policarpo porfirio quintin ramiro raquel
    reinaldo remigio reyna reynaldo rigoberto rogelio romeo romulo roque rosalba rosalia rosendo
    rubens rufino salomon saturnino serafin servando sigifredo silverio silvestre simeon sofonias
    sotero susana tadeo tarcisio teodoro teofilo tiberio tobias toribio tulio ulises valdemar
    valentin venancio vicente vinicio virgilio vladimiro waldemar waldo wenceslao wilfredo wilmer
    yesid zacarias zenaida zoila
    dzhokhar djokhar dzhohar tamerlan ramzan shamil aslan akhmed akhmad zelimkhan movsar movladi
    ruslan magomed magomedsalam rustam timur rasul rizvan umarpasha zaur murad murat gadzhi kazbek
    azamat dias nursultan kassym askar kurmanbek emomali ilham heydar gurbanguly saparmurat
    eduard mikheil giorgi levan zurab nino vakhtang
    """
}
