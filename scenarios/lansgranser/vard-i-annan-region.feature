# language: sv
Egenskap: Hälsoundersökning och vård när barnet bor i en annan region
  Ett barn från ett län placeras i ett annat. Flera överenskommelser kan då ha något att säga, och
  ingen av dem binder en annans kommuner eller region. Här prövas vad var och en säger i samma fall,
  vem som är bunden, vad regionen på den nya orten ska erbjuda och när en överenskommelse inte alls berörs.

  Bakgrund:
    Givet att barnet är 16 år
    Och att barnet är bosatt i Sverige
    Och att barnet bor på HVB

  Regel: Hälsoundersökningen följer med över gränsen

    @S-112 @VG-3.4.3.1
    Scenariomall: Ett placerat barn som inte hann undersökas hemma undersöks genom regionen på den nya orten
      Barnet från Västra Götaland bor nu på ett HVB i ett annat län. Hemma hann ingen undersöka
      barnet.
      Fråga: Vart går begäran om hälsoundersökning när barnet från Västra Götaland redan bor i ett annat län?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att <platsen>
      Och att <listningen>
      Och att placeringen inleddes den 16 mars 2026
      Och att ingen hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten begära hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och det är hos regionen på placeringsorten
      Och det är <kliniken>
      Och texten ger flera svar på frågan till vem det är, och de går inte ihop
      Och texten anger ingen tid

      Exempel:
        | platsen                           | listningen                                 | kliniken                               |
        | barnet placeras i Stockholms län  | barnet är listat på en vårdcentral         | hos vårdcentralen där barnet är listat |
        | barnet placeras i en annan region | barnet inte är listat på någon vårdcentral | hos närmaste vårdcentral               |

    @S-113 @VG-3.4.3 @VG-3.4.3.1
    Scenariomall: Västra Götaland talar till socialtjänsten i en annan region men binder den inte
      Barnets hemkommun har aldrig skrivit under. Barnet bor på ett HVB i Västra Götaland och är
      inte undersökt.
      Fråga: Vilka binder Västra Götalands överenskommelse när barnet kommer från en annan region?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att <hemmet>
      Och att <folkbokföringen>
      Och att barnet placeras i Västra Götaland
      Och att hälsoundersökningen behövs
      Och att barnet inte är listat på någon vårdcentral
      Och att placeringen inleddes den 16 mars 2026
      Och att hälsoundersökningen initierades den 18 mars 2026
      Och att ingen tid för hälsoundersökningen är erbjuden
      Och att ingen hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten initiera en hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder
      Och socialtjänsten ska begära hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder
      Och socialtjänsten ansvarar för att ge tillgång till relevant information ur utredningen
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder
      Och vårdcentralen ska erbjuda en tid för hälsoundersökning
      Och texten riktar sig till vårdcentralen, som överenskommelsen binder
      Och sista dagen är den 15 april 2026
      Och det är inte försenat ännu

      Exempel:
        | hemmet                               | folkbokföringen                         |
        | hemkommunen ligger i Stockholms län  | barnet är folkbokfört i Stockholms län  |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region |

    @S-114 @VG-3.4.3 @VG-3.4.3.1 @ST-4 @ST-7.8
    Scenario: Från Västra Götaland till Stockholm: fyra veckor i den ena texten, inget antal i den andra
      Barnet från Västra Götaland bor på ett HVB i Stockholms län. Undersökningen initierades
      samma dag som barnet flyttade.
      Fråga: Hur snart ska barnet från Västra Götaland få en tid när det bor i Stockholms län?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Stockholms län
      Och att hälsoundersökningen behövs
      Och att placeringen inleddes den 16 mars 2026
      Och att hälsoundersökningen initierades den 16 mars 2026
      Och att ingen hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten initiera en hälsoundersökning
      Och socialtjänsten ska begära hälsoundersökning
      Och det är hos regionen på placeringsorten
      Och vårdcentralen ska erbjuda en tid för hälsoundersökning
      Och texten säger när: inom 4 veckor efter socialtjänstens initiativ till hälsoundersökningen
      Och guiden visar hur den läser texten
      Och texten anger ingen skyldighet att genomföra hälsoundersökningen
      Och Västra Götalandsregionen betalar
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ska Region Stockholm tillhandahålla hälsoundersökningen
      Och texten anger inte vilken enhet
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och Region Stockholm betalar
      Och texten säger inget om att initiera en hälsoundersökning
      Och texten säger inget om att begära hälsoundersökning
      Och texten säger inget om att erbjuda en tid för hälsoundersökning

    @S-115 @VG-3.4.3 @VG-3.4.3.1 @ST-4 @ST-7.4 @ST-7.8
    Scenario: Från Stockholm till Västra Götaland: kommunen i Stockholm är bunden av sin egen text
      Barnet från Stockholms län bor på ett HVB i Västra Götaland. Undersökningen är gjord.
      Fråga: Vad ska kommunen i Stockholms län göra när barnet bor i Västra Götaland?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i Stockholms län
      Och att barnet placeras i Västra Götaland
      Och att hälsoundersökningen behövs
      Och att placeringen inleddes den 16 mars 2026
      Och att hälsoundersökningen genomfördes den 4 maj 2026
      När överenskommelsen i Västra Götaland tillämpas den 11 maj 2026
      Så ska socialtjänsten initiera en hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder
      Och det som räknas upp ska tas med i utlåtandet, men texten säger inte av vem
      Och Västra Götalandsregionen betalar
      Och texten räknar upp: en beskrivning av barnets behov
      Och texten säger inget om att initiera vårdinsatserna
      När överenskommelsen i Stockholm tillämpas den 11 maj 2026
      Så ska socialnämnden lämna underrättelse om hälsoundersökningen
      Och texten riktar sig till socialnämnden, som överenskommelsen binder
      Och socialtjänsten behöver initiera vårdinsatserna
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem
      Och socialtjänsten betalar ingen avgift
      Och texten anger inget innehåll

    @S-128 @VG-1.4 @VG-3.4.3 @ST-5 @ST-7.4 @ST-7.8
    Scenario: Vård enligt LVM över gränsen omfattas av Västra Götalands text men inte av Stockholms
      Den unge från Västra Götaland vårdas enligt LVM på ett HVB i Stockholms län.
      Fråga: Omfattas den som vårdas enligt LVM av överenskommelserna?
      Givet att den unge vårdas med stöd av LVM
      Och att placeringen är akut
      Och att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Stockholms län
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att tillhandahålla hälsoundersökningen
      Och här gäller ingen regel om att erbjuda både omedelbar och icke omedelbar vård

  Regel: Vårdregionen erbjuder vård till den som är placerad där

    @S-116 @ST-7.4
    Scenariomall: Regionen på den nya orten ska erbjuda vård när barnet bor utanför sin hemregion
      Barnet behöver vård som inte är akut. Mottagningen undrar om barnet inte hör hemma någon
      annanstans.
      Fråga: Vem ska erbjuda vård, även sådan som kan vänta, när barnet bor utanför sin hemregion?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att <hemmet>
      Och att <folkbokföringen>
      Och att <platsen>
      När överenskommelsen i Stockholm tillämpas
      Så ska vårdregionen erbjuda både omedelbar och icke omedelbar vård
      Och <bundenheten>
      Och det är till barn och unga som är placerade i regionen enligt SoL eller LVU
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger inte vilken enhet
      Och texten hänvisar vidare till Riksavtalet för utomlänsvård
      Och guiden visar hur den läser texten
      Och det står i klausul 7.4
      Och Riksavtalet för utomlänsvård ska tillämpas, men texten säger inte av vem
      Och texten säger inte vem
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten
      Och det står i klausul 7.4

      Exempel: Stockholm är vårdregion
        | hemmet                               | folkbokföringen                         | platsen                          | bundenheten                                                      |
        | hemkommunen ligger i Västra Götaland | barnet är folkbokfört i Västra Götaland | barnet placeras i Stockholms län | texten riktar sig till vårdregionen, som överenskommelsen binder |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | barnet placeras i Stockholms län | texten riktar sig till vårdregionen, som överenskommelsen binder |

      Exempel: En annan region är vårdregion
        | hemmet                              | folkbokföringen                         | platsen                           | bundenheten                                                           |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Stockholms län  | barnet placeras i Västra Götaland | texten riktar sig till vårdregionen, som överenskommelsen inte binder |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Stockholms län  | barnet placeras i en annan region | texten riktar sig till vårdregionen, som överenskommelsen inte binder |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Västra Götaland | barnet placeras i en annan region | texten riktar sig till vårdregionen, som överenskommelsen inte binder |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i en annan region | barnet placeras i Västra Götaland | texten riktar sig till vårdregionen, som överenskommelsen inte binder |

    @S-117 @ST-7.4
    Scenariomall: Riksavtalet behövs inte när barnet bor kvar i sin hemregion
      Barnet har bytt kommun men inte region.
      Fråga: Behövs Riksavtalet när barnet bor kvar i sin hemregion?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att <folkbokföringen>
      Och att <platsen>
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att erbjuda både omedelbar och icke omedelbar vård
      Och här gäller ingen regel om att tillämpa Riksavtalet för utomlänsvård

      Exempel:
        | folkbokföringen                         | platsen                           |
        | barnet är folkbokfört i Stockholms län  | barnet placeras i Stockholms län  |
        | barnet är folkbokfört i Västra Götaland | barnet placeras i Västra Götaland |

    @S-359 @ST-7.4
    Scenariomall: Är både folkbokföringen och placeringen i andra regioner avgör om det är samma region
      En kommun i Stockholms län har ansvaret, men barnet är skrivet i ett annat län och
      placeras utanför både Stockholm och Västra Götaland.
      Fråga: Gäller Riksavtalet när både folkbokföringen och placeringen är utanför överenskommelsernas län?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i en annan region
      Och att barnet placeras i en annan region
      Och att <regionerna>
      När överenskommelsen i Stockholm tillämpas
      Så <vårdregionen>
      Och <riksavtalet>

      Exempel:
        | regionerna                                              | vårdregionen                                                                 | riksavtalet                                                              |
        | folkbokföringen och placeringen är i två olika regioner | ska vårdregionen erbjuda både omedelbar och icke omedelbar vård              | Riksavtalet för utomlänsvård ska tillämpas, men texten säger inte av vem |
        | folkbokföringen och placeringen är i samma region       | gäller här ingen regel om att erbjuda både omedelbar och icke omedelbar vård | här gäller ingen regel om att tillämpa Riksavtalet för utomlänsvård      |

    @S-360 @ST-7.4
    Scenario: Vet ingen om det är samma region går det inte att säga om Riksavtalet behövs
      En kommun i Stockholms län har ansvaret. Papperen berättar bara att barnet är skrivet i
      ett annat län och placeras utanför Stockholm.
      Fråga: Vad måste handläggaren ta reda på för att veta om Riksavtalet gäller?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i en annan region
      Och att barnet placeras i en annan region
      När överenskommelsen i Stockholm tillämpas
      Så går det inte att avgöra om någon ska tillämpa Riksavtalet för utomlänsvård
      Och det återstår att fråga: Är barnet folkbokfört i samma region som det placeras i?
      Och det går inte att avgöra om någon ska erbjuda både omedelbar och icke omedelbar vård

    @S-118 @ST-7.4
    Scenariomall: Region Stockholm ska erbjuda god vård till länets egna, var barnet än placeras
      Barnet är skrivet i länet. Placeringen kan vara i länet eller utanför.
      Fråga: Vem ska erbjuda god vård till ett barn som är skrivet i Stockholms län men kan bo var som helst?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att <hemmet>
      Och att barnet är folkbokfört i Stockholms län
      Och att <platsen>
      När överenskommelsen i Stockholm tillämpas
      Så ska Region Stockholm erbjuda god hälso-, sjuk- och tandvård
      Och texten riktar sig till Region Stockholm, som överenskommelsen binder
      Och det är till de som är bosatta i Stockholms län
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 7.4

      Exempel:
        | hemmet                               | platsen                           |
        | hemkommunen ligger i Stockholms län  | barnet placeras i Stockholms län  |
        | hemkommunen ligger i Stockholms län  | barnet placeras i Västra Götaland |
        | hemkommunen ligger i en annan region | barnet placeras i en annan region |

    @S-119 @ST-7.4
    Scenariomall: Regionens löfte till länets invånare når inte ett barn som är skrivet utanför länet
      Barnet bor i Stockholms län men är skrivet på annat håll.
      Fråga: Vilken vård ska erbjudas ett barn som bor i Stockholms län men är skrivet utanför?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att <hemmet>
      Och att <folkbokföringen>
      Och att barnet placeras i Stockholms län
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att erbjuda god hälso-, sjuk- och tandvård
      Och vårdregionen ska erbjuda både omedelbar och icke omedelbar vård

      Exempel:
        | hemmet                               | folkbokföringen                         |
        | hemkommunen ligger i Västra Götaland | barnet är folkbokfört i Västra Götaland |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region |
        | hemkommunen ligger i Stockholms län  | barnet är folkbokfört i en annan region |

    @S-120 @ST-6
    Scenariomall: Ett placerat barn har rätt till planerad och oplanerad vård där det bor
      Föreståndaren på ett HVB bokar en tid hos en specialist och får höra att barnet måste åka
      hem.
      Fråga: Vilken vård har ett placerat barn rätt till där det bor?
      Givet att hemkommunen ligger i Stockholms län
      Och att <platsen>
      Och att <stödet>
      Och att <sättet>
      När överenskommelsen i Stockholm tillämpas
      Så har barnet eller den unge rätt att få vård, både planerad och oplanerad, i den region där barnet är placerat
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten hänvisar vidare till Riksavtalet för utomlänsvård
      Och det står i klausul 6

      Exempel:
        | platsen                           | stödet                                        | sättet                  |
        | barnet placeras i Västra Götaland | barnet vårdas med stöd av SoL                 | placeringen är planerad |
        | barnet placeras i en annan region | rätten har beslutat om vård enligt LVU        | placeringen är planerad |
        | barnet placeras i en annan region | barnet är omedelbart omhändertaget enligt LVU | placeringen är akut     |
        | barnet placeras i Stockholms län  | barnet vårdas med stöd av SoL                 | placeringen är akut     |

    @S-121 @ST-6
    Scenariomall: Rätten till vård på placeringsorten gäller inte den som är placerad enligt en annan lag än SoL och LVU
      Ett annat barn på samma ort vårdas med stöd av en annan lag än de flesta.
      Fråga: Har den som är placerad enligt LVM eller en annan lag rätt till vård på placeringsorten?
      Givet att hemkommunen ligger i Stockholms län
      Och att <stödet>
      Och att <sättet>
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att få vård, både planerad och oplanerad, i den region där barnet är placerat

      Exempel:
        | stödet                                     | sättet                  |
        | den unge vårdas med stöd av LVM            | placeringen är planerad |
        | barnet vårdas med stöd av någon annan lag  | placeringen är akut     |

    @S-122 @ST-6 @ST-7.4
    Scenario: Om vården på placeringsorten i stort är det bara Stockholm som säger något
      Barnet från Stockholms län bor i Västra Götaland och behöver en läkare.
      Fråga: Vad säger överenskommelserna om vården när barnet från Stockholm bor i Västra Götaland?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i Stockholms län
      Och att barnet placeras i Västra Götaland
      När överenskommelsen i Stockholm tillämpas
      Så ska vårdregionen erbjuda både omedelbar och icke omedelbar vård
      Och texten riktar sig till vårdregionen, som överenskommelsen inte binder
      Och barnet eller den unge har rätt att få vård, både planerad och oplanerad, i den region där barnet är placerat
      När överenskommelsen i Västra Götaland tillämpas
      Så säger texten inget om att erbjuda både omedelbar och icke omedelbar vård
      Och texten säger inget om att få vård, både planerad och oplanerad, i den region där barnet är placerat
      Och texten säger inget om att tillämpa Riksavtalet för utomlänsvård
      Och texten säger inget om att erbjuda god hälso-, sjuk- och tandvård

    @S-123 @ST-7.4
    Scenariomall: Stockholms text talar om kommunen, men en kommun utanför länet är inte bunden
      Ett barn från ett annat län bor på HVB i Stockholms län.
      Fråga: Är en hemkommun utanför länet bunden av det som Stockholms överenskommelse säger om kommunen?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att <hemmet>
      Och att barnet placeras i Stockholms län
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och texten riktar sig till kommunen, som överenskommelsen inte binder
      Och kommunen ska fatta nödvändiga beslut tills övriga huvudmän kan ge barnet eller den unge vård
      Och texten riktar sig till kommunen, som överenskommelsen inte binder
      Och socialtjänsten behöver tillgodose omsorgsbehoven
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder
      Och Region Stockholm ska tillhandahålla hälsoundersökningen
      Och texten riktar sig till Region Stockholm, som överenskommelsen binder

      Exempel:
        | hemmet                               |
        | hemkommunen ligger i Västra Götaland |
        | hemkommunen ligger i en annan region |

  Regel: En överenskommelse berörs bara när barnet har någon anknytning till länet

    @S-124 @VG-3.4.3 @ST-7.8
    Scenario: Stockholms text berörs inte när ett barn från Västra Götaland placeras i ett tredje län
      Barnet är skrivet i Västra Götaland och placeras i ett län längre norrut.
      Fråga: Vilken överenskommelse berörs när ett barn från Västra Götaland placeras i ett tredje län?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i en annan region
      Och att hälsoundersökningen behövs
      När överenskommelsen i Stockholm tillämpas
      Så rör överenskommelsen inte fallet
      Och här gäller ingen regel om att tillhandahålla hälsoundersökningen
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder

    @S-125 @VG-3.4.3 @ST-7.8
    Scenario: Västra Götalands text berörs inte när ett barn från Stockholm placeras i ett tredje län
      Barnet är skrivet i Stockholms län och placeras i ett län längre söderut.
      Fråga: Vilken överenskommelse berörs när ett barn från Stockholm placeras i ett tredje län?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i Stockholms län
      Och att barnet placeras i en annan region
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så rör överenskommelsen inte fallet
      Och här gäller ingen regel om att initiera en hälsoundersökning
      När överenskommelsen i Stockholm tillämpas
      Så ska Region Stockholm tillhandahålla hälsoundersökningen

    @S-126 @VG-3.4.3 @ST-7.8
    Scenario: Ingen av överenskommelserna berörs när barnet hör hemma och bor i andra län
      Varken hemkommunen, folkbokföringen eller placeringen ligger i Västra Götaland eller
      Stockholm.
      Fråga: Berörs någon av överenskommelserna när barnet hör hemma och bor i andra län?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i en annan region
      Och att barnet är folkbokfört i en annan region
      Och att barnet placeras i en annan region
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så rör överenskommelsen inte fallet
      Och här gäller ingen regel om att initiera en hälsoundersökning
      Och här gäller ingen regel om att genomföra den orala hälsoundersökningen
      När överenskommelsen i Stockholm tillämpas
      Så rör överenskommelsen inte fallet
      Och här gäller ingen regel om att tillhandahålla hälsoundersökningen
      Och här gäller ingen regel om att kunna ansvara för placeringen

    @S-127 @VG-3.4.3.2 @ST-7.4
    Scenario: Folkbokföringen ensam räcker för att Västra Götalands text ska beröras
      Barnet är skrivet i Västra Götaland. Hemkommunen ligger i Stockholms län och placerar i
      ett tredje län.
      Fråga: Räcker folkbokföringen för att Västra Götalands överenskommelse ska beröras, och vem är då bunden?
      Givet att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i en annan region
      Och att placeringen inleddes den 16 mars 2026
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten begära oral hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder
      Och det är hos regionen på placeringsorten
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och texten riktar sig till kommunen, som överenskommelsen binder
