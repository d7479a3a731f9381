# language: sv
Egenskap: När Stockholms överenskommelse gäller och vilka den är till för

  Texten är ett utkast, och där startdagen ska stå finns en platshållare. Guiden svarar ändå
  men säger alltid att dagen saknas. Målgruppen är de som inte har fyllt 21 och vårdas
  utanför hemmet enligt SoL eller LVU. Här avgör boendet ingenting.

  Bakgrund:
    Givet att hemkommunen ligger i Stockholms län

  Regel: Startdagen saknas, och därefter gäller texten tills vidare

    @S-173 @ST-7.8 @ST-11
    Scenariomall: Stockholms text saknar startdag vilken dag man än frågar, men svarar ändå
      En handläggare frågar om texten gäller. Dagarna som hon frågar om ligger långt ifrån
      varandra.
      Fråga: Gäller Stockholms överenskommelse i dag, och vad säger den då?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas den <dag>
      Så saknar överenskommelsen startdag
      Och texten har bara en platshållare för startdagen
      Och överenskommelsen börjar tidigast gälla den dagen, eller därefter genom parternas beslut
      Och överenskommelsen gäller tills vidare
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem
      Och det står i klausul 7.8

      Exempel:
        | dag              |
        | 1 januari 2020   |
        | 19 oktober 2020  |
        | 31 december 2025 |
        | 1 april 2026     |

    @S-174 @ST-11
    Scenariomall: En uppsägning i Stockholm tar tolv månader och gäller bara den kommunen
      En kommun vill lämna samarbetet och skriver ett brev.
      Fråga: Hur lång tid tar en uppsägning i Stockholm, och vilka gäller den?
      När överenskommelsen i Stockholm tillämpas den <dag>
      Så tar uppsägningstiden från den dagen slut den <slut>
      Och en kommuns uppsägning gäller bara den kommunen
      Och texten säger inte att uppsägningen ska vara skriftlig

      Exempel:
        | dag              | slut             |
        | 1 april 2026     | 1 april 2027     |
        | 31 december 2026 | 31 december 2027 |

    @S-175 @ST-11
    Scenario: En begärd omförhandling i Stockholm ska övervägas, och en ny text beslutas innan den gäller
      En kommun vill förhandla om.
      Fråga: Vad händer när en part i Stockholm begär omförhandling?
      Givet att en part begär omförhandling
      När överenskommelsen i Stockholm tillämpas
      Så ska det övervägas om överenskommelsen behöver omförhandlas, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 11
      Och parterna ska besluta på nytt om den omförhandlade överenskommelsen
      Och texten säger när: före den omförhandlade överenskommelsens ikraftträdande
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och det står i klausul 11

    @S-176 @ST-11
    Scenario: Utan en begäran behöver ingen i Stockholm ta upp en omförhandling
      Det är missnöje i korridorerna, men ingen part har begärt något.
      Fråga: Måste en omförhandling övervägas när ingen part har begärt det?
      Givet att ingen part begär omförhandling
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att överväga om överenskommelsen behöver omförhandlas

  Regel: Ålder och lag avgör vem som hör till målgruppen

    @S-177 @ST-5 @ST-7.4 @ST-7.8
    Scenariomall: Stockholms text räknar med barn och unga till och med 20 år
      Fyra barn och unga vårdas utanför hemmet. De är olika gamla.
      Fråga: Från vilken ålder och till vilken räknas barn och unga in i Stockholms målgrupp?
      Givet att barnet är <ålder> år
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem

      Exempel:
        | ålder |
        | 0     |
        | 17    |
        | 18    |
        | 20    |

    @S-178 @ST-5 @ST-6 @ST-7.4 @ST-7.6 @ST-7.8
    Scenariomall: Den som är äldre eller vårdas enligt en annan lag hör inte till Stockholms målgrupp
      En ung person har fyllt 21, eller vården stöds på en ovanlig lag.
      Fråga: Hör den som är äldre eller vårdas enligt en annan lag till Stockholms målgrupp?
      Givet att barnet är <ålder> år
      Och att <vården>
      Och att placeringen är akut
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel: Fyllda 21
        | ålder | vården                                 | sak                                                                |
        | 21    | barnet vårdas med stöd av SoL          | kunna ansvara för placeringen                                      |
        | 21    | barnet vårdas med stöd av SoL          | kalla till SIP-möte                                                |
        | 21    | barnet vårdas med stöd av SoL          | återkoppla resultatet av hälsoundersökningen                       |
        | 21    | barnet vårdas med stöd av SoL          | få vård, både planerad och oplanerad, i den region där barnet är placerat |
        | 21    | rätten har beslutat om vård enligt LVU | återkoppla resultatet av hälsoundersökningen                       |

      Exempel: Någon annan lag än SoL och LVU
        | ålder | vården                                          | sak                                                                |
        | 18    | den unge vårdas med stöd av LVM                 | kunna ansvara för placeringen                                      |
        | 18    | den unge vårdas med stöd av LVM                 | återkoppla resultatet av hälsoundersökningen                       |
        | 18    | den unge vårdas med stöd av LVM                 | få vård, både planerad och oplanerad, i den region där barnet är placerat |
        | 18    | den unge är omedelbart omhändertagen enligt LVM | få vård, både planerad och oplanerad, i den region där barnet är placerat |
        | 18    | den unge är omedelbart omhändertagen enligt LVM | kunna ansvara för placeringen                                      |
        | 17    | barnet vårdas med stöd av någon annan lag       | kunna ansvara för placeringen                                      |
        | 17    | barnet vårdas med stöd av någon annan lag       | återkoppla resultatet av hälsoundersökningen                       |

    @S-179 @ST-5 @ST-7.4
    Scenariomall: I Stockholm räcker SoL eller LVU, var barnet än bor
      Fyra sjuttonåringar bor på fyra olika sätt.
      Fråga: Spelar boendet någon roll för Stockholms målgrupp?
      Givet att barnet är 17 år
      Och att <vården>
      Och att <boendet>
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen

      Exempel:
        | vården                                        | boendet                             |
        | barnet vårdas med stöd av SoL                 | barnet bor i familjehem             |
        | barnet vårdas med stöd av SoL                 | barnet bor i någon annan boendeform |
        | rätten har beslutat om vård enligt LVU        | barnet bor på HVB                   |
        | barnet är omedelbart omhändertaget enligt LVU | barnet bor i jourboende             |

    @S-180 @ST-3 @ST-5 @ST-6 @ST-7.4
    Scenario: Ett omedelbart omhändertaget barn hör till målgruppen redan före domstolens beslut
      Barnet hämtades i går, och rätten har inte prövat saken.
      Fråga: Vem ansvarar för placeringen när ett barn i Stockholm är omedelbart omhändertaget, och vilken vård har barnet rätt till?
      Givet att barnet är 15 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet är bosatt i Sverige
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och guiden visar hur den läser texten
      Och barnet eller den unge har rätt att få vård, både planerad och oplanerad, i den region där barnet är placerat
      Och guiden visar hur den läser texten

    @S-181 @ST-5 @ST-7.4
    Scenariomall: Ensamkommande hör till Stockholms målgrupp på samma villkor som andra
      Barnet kom hit utan sina föräldrar.
      Fråga: Gäller särskilda gränser för ensamkommande barn i Stockholm?
      Givet att barnet är ensamkommande
      Och att barnet är <ålder> år
      Och att <vården>
      När överenskommelsen i Stockholm tillämpas
      Så <svar>

      Exempel:
        | ålder | vården                                 | svar                                                        |
        | 17    | barnet vårdas med stöd av SoL          | är kommunen ensam om att kunna ansvara för placeringen      |
        | 20    | rätten har beslutat om vård enligt LVU | är kommunen ensam om att kunna ansvara för placeringen      |
        | 21    | barnet vårdas med stöd av SoL          | gäller här ingen regel om att kunna ansvara för placeringen |
        | 18    | den unge vårdas med stöd av LVM        | gäller här ingen regel om att kunna ansvara för placeringen |

    @S-182 @ST-5 @ST-7.4 @ST-7.8
    Scenariomall: Asylsökande och papperslösa prövas i Stockholm efter ålder och lag
      En sjuttonåring söker asyl eller är papperslös, och är akut placerad.
      Fråga: Hör asylsökande och papperslösa barn till Stockholms målgrupp?
      Givet att <barnet>
      Och att barnet är 17 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och guiden visar hur den läser texten
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem
      Och guiden visar hur den läser texten

      Exempel:
        | barnet                |
        | barnet är asylsökande |
        | barnet är papperslöst |

    @S-183 @ST-5 @ST-7.4
    Scenariomall: Inför placeringen läses målgruppen som de barn som ska vårdas utanför hemmet
      Barnet bor ännu hemma, men beslutet är på väg.
      Fråga: Vem ansvarar för placeringen medan barnet ännu bor hemma?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att <placeringen>
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och guiden visar hur den läser texten

      Exempel:
        | placeringen             |
        | barnet inte är placerat |
        | placeringen är planerad |

    @S-645 @ST-6
    Scenario: Rätten till vård på placeringsorten gäller inte den som inte är placerad
      Barnet bor hemma och får stöd enligt SoL.
      Fråga: Har ett barn som bor hemma rätt till vård på placeringsorten?
      Givet att barnet är 14 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet inte är placerat
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att få vård, både planerad och oplanerad, i den region där barnet är placerat
