# language: sv
Egenskap: Akut placering i Stockholm

  Texten i Stockholm har ingen klausul om akuta placeringar. De vanliga reglerna gäller, och
  mycket står inte alls. Scenarierna visar vad som ändå är sagt om undersökningar, SIP och
  vård, och för vilka barn. Ett barn som är omedelbart omhändertaget kräver en läsning, för
  en fotnot säger att placerad är den som en domstol har beslutat om.

  Regel: Stockholm säger inget särskilt om det akuta

    @S-019 @ST-7.4 @ST-7.6 @ST-7.8
    Scenario: Stockholms text lämnar det mesta om akuta placeringar osagt
      Handläggaren har nyss läst hur det är i Västra Götaland och letar efter motsvarigheten i
      Stockholm.
      Fråga: Vad säger Stockholms överenskommelse särskilt om akuta placeringar?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 15 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet bor i jourboende
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att lämna information om placeringen
      Och texten säger inget om att underrätta vårdenheterna på den nya orten
      Och texten säger inget om att medverka i planeringen av vårdinsatser på den nya orten
      Och texten säger inget om att erbjuda en tid för hälsoundersökning
      Och texten säger inget om att hålla SIP-mötet
      Och texten säger inget om att upprätta en SIP
      Och texten säger inget om att samtycka till SIP
      Och texten säger inget om att dokumentera planeringen skriftligt
      Och texten säger inget om att utse en fast vårdkontakt
      Och texten säger inget om att utfärda en fullmakt

    @S-020 @ST-7.4
    Scenario: Också när det är bråttom ansvarar bara kommunen för placeringen
      Ett barn måste flytta i natt och sjukvården kan inte ta emot förrän i morgon.
      Fråga: Vem ansvarar för placeringen och besluten när vården ännu inte kan ta emot?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 7 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och det står i klausul 7.4
      Och kommunen ska fatta nödvändiga beslut tills övriga huvudmän kan ge barnet eller den unge vård
      Och guiden visar hur den läser texten
      Och socialtjänsten behöver initiera vårdinsatserna

  Regel: Regionen tillhandahåller undersökningarna utan att texten ger någon tid

    @S-021 @ST-5 @ST-7.8
    Scenariomall: Region Stockholm tillhandahåller och betalar undersökningen även när placeringen är akut
      Barnet flyttades i natt. Handläggaren söker en mottagning, en plats och en tid.
      Fråga: Vem tillhandahåller och betalar hälsoundersökningen när placeringen är akut i Stockholm?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är <ålder> år
      Och att placeringen är akut
      Och att <lag>
      När överenskommelsen i Stockholm tillämpas
      Så ska Region Stockholm tillhandahålla hälsoundersökningen
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och texten säger inte var
      Och Region Stockholm betalar
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och texten säger inget om att genomföra den orala hälsoundersökningen
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem
      Och det är till socialtjänsten
      Och socialtjänsten betalar ingen avgift
      Och texten anger ingen tid

      Exempel: Varje lag som målgruppen nämner
        | ålder | lag                                           |
        | 17    | barnet vårdas med stöd av SoL                 |
        | 15    | rätten har beslutat om vård enligt LVU        |
        | 15    | barnet är omedelbart omhändertaget enligt LVU |
        | 20    | barnet vårdas med stöd av SoL                 |

  Regel: Målgruppen avgör vilka barn det gäller

    @S-022 @ST-3 @ST-5 @ST-6 @ST-7.6 @ST-7.8
    Scenario: Ett omedelbart omhändertaget barn hör till målgruppen fast ingen domstol har beslutat
      Barnet togs om hand i går och rätten har inte hunnit pröva saken.
      Fråga: Räknas ett omedelbart omhändertaget barn som placerat innan rätten har beslutat?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 12 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet bor i jourboende
      Och att en SIP behövs
      När överenskommelsen i Stockholm tillämpas
      Så ska SIP följas upp, men texten säger inte av vem
      Och guiden visar hur den läser texten
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem
      Och guiden visar hur den läser texten
      Och barnet eller den unge har rätt att få vård, både planerad och oplanerad, i den region där barnet är placerat
      Och guiden visar hur den läser texten
      Och en SIP ska erbjudas, men texten säger inte av vem
      Och det är till barnet eller den unge
      Och det står i klausul 7.6

    @S-023 @ST-5 @ST-7.6 @ST-7.8
    Scenariomall: Vård enligt LVM eller annan lag ligger utanför Stockholms målgrupp
      En tjugoåring bor på HVB sedan i natt. Handläggaren vet vilken lag som vården bygger på.
      Fråga: Hör den som vårdas enligt LVM eller en annan lag till Stockholms målgrupp?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 20 år
      Och att placeringen är akut
      Och att <lag>
      Och att barnet bor på HVB
      Och att en SIP behövs
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att erbjuda en SIP
      Och här gäller ingen regel om att kalla till SIP-möte
      Och här gäller ingen regel om att följa upp SIP
      Och här gäller ingen regel om att tillhandahålla hälsoundersökningen
      Och här gäller ingen regel om att få vård, både planerad och oplanerad, i den region där barnet är placerat

      Exempel: LVM och en annan lag
        | lag                                       |
        | den unge vårdas med stöd av LVM           |
        | barnet vårdas med stöd av någon annan lag |

    @S-024 @ST-5 @ST-7.6 @ST-7.8
    Scenariomall: Även i Stockholm tar reglerna för akut placerade slut på 21-årsdagen
      Flera unga flyttades i natt. De är olika gamla, och handläggaren undrar vilka som räknas
      dit.
      Fråga: Upp till vilken ålder gäller reglerna för akut placerade i Stockholm?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är <ålder> år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att en SIP behövs
      Och att barnet inte skrivs ut från sluten vård
      När överenskommelsen i Stockholm tillämpas
      Så <SIP>
      Och <uppföljning>
      Och <undersökning>

      Exempel: På båda sidor om 18 och 21
        | ålder | SIP                                               | uppföljning                                      | undersökning                                                     |
        | 17    | ska en SIP erbjudas, men texten säger inte av vem | SIP ska följas upp, men texten säger inte av vem | Region Stockholm ska tillhandahålla hälsoundersökningen          |
        | 18    | ska en SIP erbjudas, men texten säger inte av vem | SIP ska följas upp, men texten säger inte av vem | Region Stockholm ska tillhandahålla hälsoundersökningen          |
        | 20    | ska en SIP erbjudas, men texten säger inte av vem | SIP ska följas upp, men texten säger inte av vem | Region Stockholm ska tillhandahålla hälsoundersökningen          |
        | 21    | gäller här ingen regel om att erbjuda en SIP      | här gäller ingen regel om att följa upp SIP      | här gäller ingen regel om att tillhandahålla hälsoundersökningen |

  Regel: SIP vid en akut placering följer de vanliga reglerna

    @S-025 @ST-7.6
    Scenariomall: Kallelsen till SIP hör normalt hemma före placeringen, men en akut placering hinner ofta först
      Barnet placerades akut den 2 mars. Ingen hade tid att tänka på kallelsen den dagen.
      Fråga: När ska kallelsen till SIP ha gått ut när placeringen i Stockholm är akut?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 12 år
      Och att placeringen är akut
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet inte skrivs ut från sluten vård
      Och att placeringen inleddes den 2 mars 2026
      Och att <kallelsen>
      När överenskommelsen i Stockholm tillämpas den <dag>
      Så ansvarar socialtjänsten för att kalla till SIP-möte
      Och texten säger när: före placeringen
      Och det <utfall>
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel: Dagen före och på dagen
        | kallelsen                                        | dag          | utfall                |
        | kallelsen till SIP-mötet gick ut den 1 mars 2026 | 1 april 2026 | är gjort i tid        |
        | kallelsen till SIP-mötet gick ut den 2 mars 2026 | 1 april 2026 | är gjort för sent     |
        | ingen kallelse till SIP-möte har gått ut         | 1 mars 2026  | är inte försenat ännu |
        | ingen kallelse till SIP-möte har gått ut         | 2 mars 2026  | är försenat           |

  Regel: Hemkommunen, folkbokföringen eller placeringen måste ligga i länet

    @S-026 @ST-7.6
    Scenariomall: Ett barn berörs av Stockholms överenskommelse så fort en tråd leder till länet
      Hemkommunen, folkbokföringen och placeringen kan ligga på tre håll.
      Fråga: Vilka band till länet räcker för att Stockholms överenskommelse ska beröras, och binder den då hemkommunen?
      Givet att <hemkommun>
      Och att <folkbokföring>
      Och att <placering>
      Och att barnet är 12 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så ansvarar socialtjänsten för att kalla till SIP-möte
      Och texten riktar sig till socialtjänsten, som <ställning>

      Exempel: En tråd i taget
        | hemkommun                            | folkbokföring                           | placering                         | ställning                    |
        | hemkommunen ligger i Stockholms län  | barnet är folkbokfört i en annan region | barnet placeras i en annan region | överenskommelsen binder      |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i Stockholms län  | barnet placeras i en annan region | överenskommelsen inte binder |
        | hemkommunen ligger i Västra Götaland | barnet är folkbokfört i Västra Götaland | barnet placeras i Stockholms län  | överenskommelsen inte binder |

    @S-027 @ST-7.6
    Scenario: Utan någon tråd till länet har Stockholms text inget att säga
      Barnet kommer från Västra Götaland och placeras akut där.
      Fråga: Berörs Stockholms överenskommelse av en akut placering inom Västra Götaland?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Västra Götaland
      Och att barnet är 12 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så rör överenskommelsen inte fallet
