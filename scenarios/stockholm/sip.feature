# language: sv
Egenskap: SIP i Stockholm

  I Stockholm ska alla som vårdas utanför hemmet få frågan om en samordnad individuell plan
  (SIP), om det inte är uppenbart att den inte behövs. Scenarierna visar hur tiden räknas,
  vem som kallar och vad som ändras när barnet skrivs ut från sluten vård.

  Bakgrund:
    Givet att hemkommunen ligger i Stockholms län

  Regel: Alla erbjuds en SIP om den inte är uppenbart obehövlig

    @S-058 @ST-7.6
    Scenariomall: Kravet att erbjuda en SIP faller bara när den är uppenbart obehövlig
      Handläggaren tvekar: barnet mår bra och går kvar i sin skola.
      Fråga: När faller kravet att erbjuda en SIP i Stockholm?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet inte skrivs ut från sluten vård
      Och att <behov>
      När överenskommelsen i Stockholm tillämpas
      Så <svar>

      Exempel: Behövs, obehövlig och uppenbart obehövlig
        | behov                                   | svar                                              |
        | en SIP behövs                           | ska en SIP erbjudas, men texten säger inte av vem |
        | en SIP är obehövlig, men inte uppenbart | ska en SIP erbjudas, men texten säger inte av vem |
        | en SIP är uppenbart obehövlig           | gäller här ingen regel om att erbjuda en SIP      |

    @S-059 @ST-7.6
    Scenario: Har ingen prövat behovet ska SIP ändå erbjudas
      Barnet placerades i går och ingen har funderat på om insatserna behöver samordnas.
      Fråga: Måste en SIP erbjudas i Stockholm när ingen har prövat behovet?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så ska en SIP erbjudas, men texten säger inte av vem
      Och guiden utgår från att en SIP behövs
      Och guiden utgår från att barnet inte skrivs ut från sluten vård

    @S-644 @ST-7.6
    Scenario: Vet ingen vilken dag barnet flyttade går de tre veckorna inte att räkna
      Barnet bor i familjehemmet, men akten saknar dagen för flytten.
      Fråga: Senast när ska en SIP erbjudas när ingen vet vilken dag barnet flyttade?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att placeringen inleddes någon okänd dag
      När överenskommelsen i Stockholm tillämpas den 2 mars 2026
      Så ska en SIP erbjudas, men texten säger inte av vem
      Och texten säger när: senast inom 3 veckor efter att vården utanför hemmet har inletts
      Och det finns ingen sista dag

    @S-060 @ST-7.6
    Scenariomall: Erbjudandet om SIP ska komma senast tre veckor efter att vården inleddes
      Barnet flyttade till familjehemmet måndagen den 2 mars.
      Fråga: Senast när ska en SIP erbjudas i Stockholm, och till vem?
      Givet att barnet är 14 år
      Och att <placering>
      Och att <lag>
      Och att en SIP behövs
      Och att barnet inte skrivs ut från sluten vård
      Och att placeringen inleddes den 2 mars 2026
      Och att <erbjudandet>
      När överenskommelsen i Stockholm tillämpas den <dag>
      Så ska en SIP erbjudas, men texten säger inte av vem
      Och det är till barnet eller den unge
      Och texten lägger till orden ”alla”
      Och texten säger inte mer om det
      Och texten säger när: i samband med placeringen
      Och texten säger när: senast inom 3 veckor efter att vården utanför hemmet har inletts
      Och sista dagen är den 23 mars 2026
      Och det <utfall>
      Och guiden visar hur den läser texten
      Och det står i klausul 7.6

      Exempel: Dagen före, på dagen och dagen efter
        | placering               | lag                                           | erbjudandet                     | dag          | utfall                |
        | placeringen är planerad | barnet vårdas med stöd av SoL                 | en SIP erbjöds den 22 mars 2026 | 1 april 2026 | är gjort i tid        |
        | placeringen är planerad | rätten har beslutat om vård enligt LVU        | en SIP erbjöds den 23 mars 2026 | 1 april 2026 | är gjort i tid        |
        | placeringen är akut     | barnet är omedelbart omhändertaget enligt LVU | en SIP erbjöds den 24 mars 2026 | 1 april 2026 | är gjort för sent     |
        | placeringen är planerad | barnet vårdas med stöd av SoL                 | ingen SIP är erbjuden           | 22 mars 2026 | är inte försenat ännu |
        | placeringen är akut     | barnet är omedelbart omhändertaget enligt LVU | ingen SIP är erbjuden           | 23 mars 2026 | är inte försenat ännu |
        | placeringen är akut     | barnet vårdas med stöd av SoL                 | ingen SIP är erbjuden           | 24 mars 2026 | är försenat           |

    @S-061 @ST-7.6
    Scenario: Stockholms tre veckor räknas inte från att behovet märktes
      Skolan såg behovet redan den 9 februari. Flytten kom den 2 mars.
      Fråga: Från vilken dag räknas tiden för att erbjuda en SIP i Stockholm?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att en SIP behövs
      Och att behovet av samordning uppmärksammades den 9 februari 2026
      Och att placeringen inleddes den 2 mars 2026
      Och att en SIP erbjöds den 23 mars 2026
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ska en SIP erbjudas, men texten säger inte av vem
      Och sista dagen är den 23 mars 2026
      Och det är gjort i tid
      Och guiden visar hur den läser texten
      Och texten säger inte vem

  Regel: Socialtjänsten kallar normalt, och de andra kommer

    @S-062 @ST-5 @ST-7.6
    Scenariomall: Socialtjänsten ansvarar normalt för att kalla till SIP-möte före placeringen
      Flytten är planerad till den 2 mars.
      Fråga: Vem kallar till SIP-mötet i Stockholm, och när ska det vara gjort?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet inte skrivs ut från sluten vård
      Och att placeringen inleddes den 2 mars 2026
      Och att <kallelsen>
      När överenskommelsen i Stockholm tillämpas den <dag>
      Så ansvarar socialtjänsten för att kalla till SIP-möte
      Och texten lägger till orden ”som huvudregel”
      Och texten säger inte mer om det
      Och texten säger när: före placeringen
      Och det <utfall>
      Och guiden visar hur den läser texten

      Exempel: Dagen före, på dagen och dagen efter
        | kallelsen                                             | dag          | utfall                |
        | kallelsen till SIP-mötet gick ut den 28 februari 2026 | 1 april 2026 | är gjort i tid        |
        | kallelsen till SIP-mötet gick ut den 1 mars 2026      | 1 april 2026 | är gjort i tid        |
        | kallelsen till SIP-mötet gick ut den 2 mars 2026      | 1 april 2026 | är gjort för sent     |
        | ingen kallelse till SIP-möte har gått ut              | 1 mars 2026  | är inte försenat ännu |
        | ingen kallelse till SIP-möte har gått ut              | 2 mars 2026  | är försenat           |

    @S-063 @ST-7.6
    Scenario: Vården och de andra som behövs är normalt skyldiga att komma på SIP-mötet
      En av dem som är kallade säger att det inte finns tid.
      Fråga: Vilka måste komma på SIP-mötet i Stockholm?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att rätten har beslutat om vård enligt LVU
      När överenskommelsen i Stockholm tillämpas
      Så ska hälso- och sjukvården, skolan, elevhälsan och andra relevanta aktörer delta i SIP-mötet
      Och texten lägger till orden ”som huvudregel”
      Och texten lägger till orden ”till exempel”
      Och guiden visar hur den läser texten
      Och det står i klausul 7.6

    @S-064 @ST-7.6
    Scenario: SIP följs upp under placeringen, före avslutet och så länge samordning behövs
      Ungdomen flyttar snart hem.
      Fråga: När följs SIP upp i Stockholm, och av vem?
      Givet att barnet är 18 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så ska SIP följas upp, men texten säger inte av vem
      Och texten säger inte mer om det
      Och texten säger inte vem
      Och texten säger när: under placeringen
      Och texten säger när: före avslutet av placeringen
      Och texten säger när: så länge behovet av samordning kvarstår efter avslutet av placeringen
      Och texten anger inte hur många dagar eller veckor
      Och det står i klausul 7.6

  Regel: Vid utskrivning från sluten vård gäller en egen skyldighet

    @S-065 @ST-7.7
    Scenariomall: Patienten ska erbjudas SIP vid utskrivning om både vården och kommunen behövs
      Ungdomen lämnar barnpsykiatrins avdelning. Någon på mötet menar att en SIP är uppenbart
      obehövlig.
      Fråga: När måste en SIP erbjudas vid utskrivning från sluten vård i Stockholm?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att en SIP är uppenbart obehövlig
      Och att <utskrivning>
      Och att barnet <bedömning> vid utskrivningen behöva insatser både från hälso- och sjukvården och från kommunen
      När överenskommelsen i Stockholm tillämpas
      Så <svar>

      Exempel: Båda villkoren, och ett i taget saknas
        | utskrivning                            | bedömning   | svar                                              |
        | barnet skrivs ut från sluten vård      | bedöms      | ska en SIP erbjudas, men texten säger inte av vem |
        | barnet skrivs ut från sluten vård      | inte bedöms | gäller här ingen regel om att erbjuda en SIP      |
        | barnet inte skrivs ut från sluten vård | bedöms      | gäller här ingen regel om att erbjuda en SIP      |

    @S-595 @ST-7.7
    Scenario: Vid utskrivningen ska alla patienter med ett sådant behov erbjudas en SIP
      Ungdomen lämnar en avdelning för barnmedicin och bedöms behöva både vården och kommunen.
      Fråga: Vilka ska erbjudas en SIP vid utskrivning från sluten vård i Stockholm?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att en SIP är uppenbart obehövlig
      Och att barnet skrivs ut från sluten vård
      Och att barnet bedöms vid utskrivningen behöva insatser både från hälso- och sjukvården och från kommunen
      När överenskommelsen i Stockholm tillämpas
      Så ska en SIP erbjudas, men texten säger inte av vem
      Och det är till patienten
      Och texten lägger till orden ”alla”
      Och det står i klausul 7.7

    @S-590 @ST-7.7
    Scenario: Vid utskrivningen räknas bedömningen av behovet, och den gäller alla patienter
      Alla vid bordet anser att ungdomen behöver både vården och kommunen, men ingen har gjort
      bedömningen ännu.
      Fråga: Måste en SIP erbjudas vid utskrivningen när ingen har bedömt behovet?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att en SIP är uppenbart obehövlig
      Och att barnet skrivs ut från sluten vård
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Stockholm tillämpas
      Så går det inte att avgöra om någon ska erbjuda en SIP
      Och det återstår att fråga: Bedöms barnet vid utskrivningen behöva insatser både från hälso- och sjukvården och från kommunen?

    @S-066 @ST-7.6 @ST-7.7
    Scenario: Ett barn som skrivs ut och placeras får två skyldigheter i en och samma SIP
      Barnet skrivs ut från avdelningen och flyttar till ett familjehem.
      Fråga: Räcker det med en SIP när barnet både skrivs ut och placeras i Stockholm?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att en SIP behövs
      Och att barnet skrivs ut från sluten vård
      Och att barnet bedöms vid utskrivningen behöva insatser både från hälso- och sjukvården och från kommunen
      Och att placeringen inleddes den 2 mars 2026
      När överenskommelsen i Stockholm tillämpas
      Så säger klausul 7.6 att en SIP ska erbjudas, men inte av vem
      Och klausul 7.7 säger att en SIP ska erbjudas, men inte av vem
      Och texten lägger till orden ”till exempel”
      Och det är till barnet eller den unge
      Och det är till patienten
      Och texten ger flera svar på frågan till vem det är, och alla gäller
      Och sista dagen är den 23 mars 2026
      Och guiden visar hur den läser texten

    @S-067 @ST-7.6 @ST-7.7
    Scenario: Två regler utser olika sammankallande när barnet både skrivs ut och placeras
      Barnet skrivs ut på torsdag och flyttar till ett annat hem samma dag. De som är inblandade
      väntar på varandra.
      Fråga: Vem kallar till SIP-mötet när barnet både skrivs ut och placeras i Stockholm?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet skrivs ut från sluten vård
      När överenskommelsen i Stockholm tillämpas
      Så ansvarar hälso- och sjukvårdens öppenvård för att kalla till SIP-möte
      Och socialtjänsten ansvarar för att kalla till SIP-möte
      Och texten säger inte mer om det
      Och texten ger flera svar på frågan vem som gör det, och de går inte ihop
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten säger när: i samband med utskrivningen
      Och texten säger när: före placeringen
      Och texten ger flera svar på frågan när det görs, och de går inte ihop
      Och guiden visar hur den läser texten
      Och det står i klausul 7.7

    @S-068 @ST-7.7
    Scenario: Att planera vården före ett HVB är av yttersta vikt, men ingen får skyldigheten
      Ungdomen vårdas inneliggande, och ett HVB har börjat diskuteras.
      Fråga: Hur bindande är det att planera vården före ett HVB i anslutning till sluten vård, och för vem?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att rätten har beslutat om vård enligt LVU
      Och att en placering på HVB blir aktuell i anslutning till sluten somatisk eller psykiatrisk vård
      När överenskommelsen i Stockholm tillämpas
      Så har texten en regel om att planera den fortsatta vården på ett SIP-möte
      Och texten lägger till orden ”av yttersta vikt”
      Och guiden visar hur den läser texten
      Och det står i klausul 7.7
      Och texten anger ingen skyldighet
      Och texten säger inte vem

    @S-069 @ST-7.7
    Scenario: Uppmaningen om vården före HVB gäller bara när ett HVB blir aktuellt i anslutning till sluten vård
      Ungdomen bor redan på HVB och skrivs ut dit igen.
      Fråga: Gäller uppmaningen om vården före HVB när den unge redan bor där?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet bor på HVB
      Och att barnet skrivs ut från sluten vård
      Och att ingen placering på HVB blir aktuell i anslutning till sluten somatisk eller psykiatrisk vård
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att planera den fortsatta vården på ett SIP-möte

    @S-591 @ST-7.7
    Scenario: Meningen om HVB väntar inte på att barnet skrivs ut eller flyttar
      Ungdomen är ännu inlagd och ingen dag för hemgång finns. Frågan om ett HVB har väckts.
      Fråga: Måste barnet skrivas ut för att meningen om HVB ska gälla?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet inte skrivs ut från sluten vård
      Och att en placering på HVB blir aktuell i anslutning till sluten somatisk eller psykiatrisk vård
      När överenskommelsen i Stockholm tillämpas
      Så har texten en regel om att planera den fortsatta vården på ett SIP-möte
