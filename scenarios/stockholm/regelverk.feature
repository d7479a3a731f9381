# language: sv
Egenskap: Lagen och barnkonventionen så som Stockholms överenskommelse återger dem

  En klausul i texten återger vad lagen kräver: en överenskommelse mellan kommun och region, en
  underrättelse till regionen och en undersökning som regionen erbjuder. Den återger också
  barnets rättigheter. Gränserna är lagens egna, och de är inte alltid målgruppens. Klausulen
  om bakgrunden berättar när lagen ändrades, men skyldigheterna står bara en gång.

  Regel: Kommun och region ska ha en överenskommelse

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-320 @ST-4
    Scenario: Både kommunen och Region Stockholm ska enligt lag ingå en överenskommelse om placerade barn
      En kommundirektör funderar på att klara sig utan överenskommelse.
      Fråga: Vilka måste enligt lag ingå en överenskommelse om placerade barn, och med vem?
      När överenskommelsen i Stockholm tillämpas
      Så säger klausul 4 att kommunen ska ingå en överenskommelse om samarbete kring placerade barn och unga
      Och klausul 4 säger att Region Stockholm ska ingå en överenskommelse om samarbete kring placerade barn och unga
      Och det är med Region Stockholm
      Och det är med kommunen
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger flera svar på frågan till vem det är, och alla gäller
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger inte vilken enhet
      Och det står i klausul 4
      Och texten säger inte mer om det

    @S-321 @ST-4
    Scenariomall: Kravet på en överenskommelse beror inte på något barns ålder
      Frågan kom upp i två ärenden. Barnen är olika gamla, och det ena är inte placerat.
      Fråga: Beror kravet på en överenskommelse på något barns ålder?
      Givet att barnet är <ålder> år
      Och att <placeringen>
      När överenskommelsen i Stockholm tillämpas
      Så ska kommunen ingå en överenskommelse om samarbete kring placerade barn och unga
      Och Region Stockholm ska ingå en överenskommelse om samarbete kring placerade barn och unga
      Och texten ger flera svar på frågan till vem det är, och alla gäller
      Och texten säger inte mer om det

      Exempel:
        | ålder | placeringen             |
        | 17    | placeringen är akut     |
        | 21    | barnet inte är placerat |

  Regel: Socialnämnden underrättar regionen

    @S-322 @ST-4
    Scenariomall: Socialnämnden i Stockholms län ska underrätta regionen när undersökningen behövs
      Ett barn har placerats i mars. Undersökningen behövs.
      Fråga: Vem underrättas när ett barn från Stockholms län behöver en hälsoundersökning, av vem och när?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är <ålder> år
      Och att <placeringen>
      Och att placeringen inleddes den 16 mars 2026
      Och att hälsoundersökningen behövs
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så säger klausul 4 att socialnämnden ska lämna underrättelse om hälsoundersökningen
      Och det är till Region Stockholm
      Och texten säger när: i samband med placeringen
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan när det görs
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | ålder | placeringen             |
        | 0     | placeringen är planerad |
        | 17    | placeringen är akut     |
        | 18    | placeringen är planerad |
        | 20    | placeringen är akut     |

    @S-323 @ST-4
    Scenariomall: Ingen underrättelse krävs i Stockholms län när den är obehövlig eller fallet är ett annat
      Undersökningen kan vara gjord nyss, den unge kan ha fyllt 21 eller barnet kan bo hemma.
      Fråga: När krävs ingen underrättelse i Stockholms län?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är <ålder> år
      Och att <placeringen>
      Och att <behovet>
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att lämna underrättelse om hälsoundersökningen

      Exempel:
        | ålder | placeringen             | behovet                                             |
        | 17    | placeringen är akut     | hälsoundersökningen är onödig, men inte uppenbart   |
        | 17    | placeringen är planerad | hälsoundersökningen är uppenbart onödig             |
        | 21    | placeringen är akut     | hälsoundersökningen behövs                          |
        | 17    | barnet inte är placerat | hälsoundersökningen behövs                          |

    @S-324 @ST-4 @ST-7.6
    Scenario: Det räcker att undersökningen är onödig, men en SIP måste vara uppenbart obehövlig
      Barnet utreddes på sjukhus i förra veckan, så en ny undersökning ger inget. En SIP ger
      kanske inte heller så mycket.
      Fråga: Mäts en onödig undersökning och en obehövlig SIP på samma sätt i Stockholm?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att placeringen är planerad
      Och att hälsoundersökningen är onödig, men inte uppenbart
      Och att en SIP är obehövlig, men inte uppenbart
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att lämna underrättelse om hälsoundersökningen
      Och en SIP ska erbjudas, men texten säger inte av vem

    @S-325 @ST-4 @VG-3.4.3
    Scenario: Samma onödiga undersökning bedöms olika i Stockholm och Västra Götaland
      Kommunen ligger i Stockholms län och barnet ska bo i Västra Götaland. Undersökningen är
      onödig men inte uppenbart.
      Fråga: Räcker det i överenskommelserna att undersökningen är onödig?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet placeras i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor på HVB
      Och att placeringen är planerad
      Och att hälsoundersökningen är onödig, men inte uppenbart
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att lämna underrättelse om hälsoundersökningen
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen inte binder

    @S-326 @ST-4
    Scenario: Har ingen bedömt behovet ska regionen ändå underrättas
      Handläggaren har inte hunnit tänka på undersökningen.
      Fråga: Krävs en underrättelse när ingen har bedömt om undersökningen behövs?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 15 år
      Och att placeringen är akut
      När överenskommelsen i Stockholm tillämpas
      Så ska socialnämnden lämna underrättelse om hälsoundersökningen
      Och guiden utgår från att hälsoundersökningen behövs

    @S-327 @ST-4
    Scenariomall: Stockholms text binder socialnämnden i länet men kan bara vända sig till en i ett annat län
      Barnet placeras i Stockholms län. Hemkommunen kan vara part i texten där, eller inte.
      Fråga: Är hemkommunens nämnd bunden att underrätta när barnet placeras i Stockholms län?
      Givet att <hemkommunen>
      Och att barnet placeras i Stockholms län
      Och att barnet är 15 år
      Och att placeringen är planerad
      Och att hälsoundersökningen behövs
      När överenskommelsen i Stockholm tillämpas
      Så ska socialnämnden lämna underrättelse om hälsoundersökningen
      Och texten riktar sig till socialnämnden, som <ställning>

      Exempel:
        | hemkommunen                          | ställning                    |
        | hemkommunen ligger i Stockholms län  | överenskommelsen binder      |
        | hemkommunen ligger i Västra Götaland | överenskommelsen inte binder |

  Regel: Regionen erbjuder undersökningen på nämndens initiativ

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-328 @ST-4
    Scenariomall: När socialnämnden har tagit initiativet ska Region Stockholm erbjuda undersökningen
      Initiativet är taget och barnet har flyttat. Familjen väntar på besked.
      Fråga: Vem erbjuder hälsoundersökningen i Stockholms län när initiativet är taget, och när?
      Givet att barnet är <ålder> år
      Och att <placeringen>
      Och att placeringen inleddes den 2 mars 2026
      Och att socialnämnden tar initiativ till en hälsoundersökning
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så säger klausul 4 att Region Stockholm ska erbjuda barnet en hälsoundersökning
      Och texten säger när: i samband med placeringen
      Och texten anger inte vilken enhet
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten ger bara ett svar på frågan när det görs
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | ålder | placeringen             |
        | 0     | placeringen är planerad |
        | 17    | placeringen är akut     |
        | 18    | placeringen är planerad |
        | 20    | placeringen är akut     |

    @S-329 @ST-4
    Scenariomall: Utan initiativ, efter 20 eller hemma erbjuder lagen ingen undersökning i Stockholms län
      Ibland kommer inget initiativ, ibland har den unge fyllt 21 och ibland bor barnet hemma.
      Fråga: När behöver hälsoundersökningen inte erbjudas i Stockholms län?
      Givet att barnet är <ålder> år
      Och att <placeringen>
      Och att <initiativet>
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så gäller här ingen regel om att erbjuda barnet en hälsoundersökning

      Exempel:
        | ålder | placeringen             | initiativet                                                  |
        | 17    | placeringen är akut     | socialnämnden inte tar initiativ till någon hälsoundersökning |
        | 20    | placeringen är planerad | socialnämnden inte tar initiativ till någon hälsoundersökning |
        | 21    | placeringen är planerad | socialnämnden tar initiativ till en hälsoundersökning        |
        | 17    | barnet inte är placerat | socialnämnden tar initiativ till en hälsoundersökning        |

    @S-330 @ST-4
    Scenariomall: Regionens skyldighet försvinner inte för att ingen har berättat om initiativet
      En mottagning undrar om den ska höra av sig. Ingen har sagt något om nämndens initiativ.
      Fråga: Ska hälsoundersökningen i Stockholm erbjudas när ingen har berättat om initiativet?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att <dagen>
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ska Region Stockholm erbjuda barnet en hälsoundersökning

      Exempel:
        | dagen                                           |
        | hälsoundersökningen initierades den 2 mars 2026 |
        | ingen hälsoundersökning är initierad            |

    @S-331 @ST-4
    Scenario: Stockholms text gör inte initiativet till en skyldighet för socialnämnden
      En ledamot i nämnden frågar om nämnden måste ta initiativet.
      Fråga: Är initiativet till hälsoundersökningen en skyldighet i Stockholm?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att initiera en hälsoundersökning

    @S-333 @ST-4 @ST-5 @ST-7.8
    Scenariomall: Lagens ord om vård utanför hemmet når längre än Stockholms målgrupp
      En nittonåring vårdas utanför hemmet, enligt en annan lag än de flesta.
      Fråga: Vad gäller i Stockholm för en nittonåring som vårdas enligt en annan lag?
      Givet att barnet är 19 år
      Och att <vården>
      Och att placeringen är planerad
      Och att hälsoundersökningen behövs
      Och att socialnämnden tar initiativ till en hälsoundersökning
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ska socialnämnden lämna underrättelse om hälsoundersökningen
      Och guiden visar hur den läser texten
      Och Region Stockholm ska erbjuda barnet en hälsoundersökning
      Och guiden visar hur den läser texten
      Och här gäller ingen regel om att tillhandahålla hälsoundersökningen

      Exempel:
        | vården                                    |
        | den unge vårdas med stöd av LVM           |
        | barnet vårdas med stöd av någon annan lag |

  Regel: Barnet har rättigheter enligt konventionen

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-334 @ST-4
    Scenariomall: Konventionens rättigheter i Stockholms text gäller varje barn under 18 år
      En elev frågar på lektionen vad barn har rätt till.
      Fråga: Vad har varje barn rätt till enligt konventionen i Stockholms text?
      Givet att barnet är <ålder> år
      Och att barnet inte är placerat
      När överenskommelsen i Stockholm tillämpas
      Så har varje barn rätt att <sak>
      Och texten ger bara ett svar på frågan vem som gör det
      Och det står i klausul 4
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | ålder | sak                                                               |
        | 8     | leva och utvecklas                                                |
        | 17    | leva och utvecklas                                                |
        | 8     | bilda åsikter, säga dem och få dem beaktade i allt som rör barnet |
        | 17    | bilda åsikter, säga dem och få dem beaktade i allt som rör barnet |
        | 8     | ha bästa möjliga hälsa och få tillgång till hälso- och sjukvård och rehabilitering |
        | 17    | ha bästa möjliga hälsa och få tillgång till hälso- och sjukvård och rehabilitering |

    @S-335 @ST-4
    Scenariomall: Lika värde beskrivs i Stockholms text som något som är så
      Syskon i samma familjehem behandlas olika.
      Fråga: Är barns lika värde ett krav på någon?
      Givet att barnet är <ålder> år
      När överenskommelsen i Stockholm tillämpas
      Så är det varje barn som är lika mycket värt och har samma rättigheter som alla andra barn
      Och det står i klausul 4
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | ålder |
        | 0     |
        | 17    |

    @S-336 @ST-4
    Scenariomall: Barnets bästa och barnets mening ska beaktas, men Stockholms text säger inte av vem
      Tre verksamheter sitter vid bordet och tänker att någon annan har frågat barnet.
      Fråga: Vem ska beakta barnets bästa och barnets mening?
      Givet att barnet är <ålder> år
      När överenskommelsen i Stockholm tillämpas
      Så ska det som bedöms vara barnets bästa beaktas i beslut som rör barn, men texten säger inte av vem
      Och texten lägger till orden ”alla”
      Och texten lägger till orden ”i första hand”
      Och texten säger inte vem
      Och det står i klausul 4
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och barnets inställning ska beaktas efter ålder och mognad, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 4
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | ålder |
        | 0     |
        | 17    |

    @S-337 @ST-4
    Scenariomall: Ett omhändertaget barn har rätt att få vården översedd regelbundet
      Ett barn har bott länge på ett HVB utan att någon frågat om det fortfarande är rätt.
      Fråga: Hur ofta har ett omhändertaget barn rätt att få vården översedd, och av vem?
      Givet att barnet är <ålder> år
      Och att behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så har varje barn rätt att få sin behandling och sitt omhändertagande i övrigt granskade
      Och texten säger när: regelbundet
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan när det görs
      Och guiden visar hur den läser texten
      Och det står i klausul 4
      Och texten säger inte mer om det

      Exempel:
        | ålder |
        | 0     |
        | 17    |

    @S-596 @ST-4
    Scenario: Rätten till översyn gäller barn som har omhändertagits, inte dem som bara ska placeras
      En placering planeras, men ingen myndighet har omhändertagit barnet.
      Fråga: Har ett barn som inte har omhändertagits rätt till en översyn?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet inte har omhändertagits av någon myndighet
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att få sin behandling och sitt omhändertagande i övrigt granskade

    @S-338 @ST-4
    Scenariomall: Ett barn som har farit illa har rätt till rehabilitering
      Barnet har levt i ett krig innan det kom till Sverige.
      Fråga: Vad har ett barn som har farit illa rätt till?
      Givet att barnet är <ålder> år
      Och att barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt
      När överenskommelsen i Stockholm tillämpas
      Så har varje barn rätt att få rehabilitering och social återanpassning
      Och texten ger bara ett svar på frågan vem som gör det
      Och det står i klausul 4
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | ålder |
        | 0     |
        | 17    |

    @S-339 @ST-4
    Scenariomall: Konventionens rättigheter i Stockholms text gäller inte den som har fyllt 18
      En artonåring är ung men inte barn. En sjuttonåring har inte varit med om det som två av
      rättigheterna handlar om.
      Fråga: Gäller konventionens rättigheter i Stockholms text den som har fyllt 18 år?
      Givet att barnet är <ålder> år
      Och att <omhändertagandet>
      Och att <erfarenheten>
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel: Den som har fyllt 18
        | ålder | omhändertagandet        | erfarenheten                                                     | sak                                                                    |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | vara lika mycket värt och ha samma rättigheter som alla andra barn     |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | beakta det som bedöms vara barnets bästa i beslut som rör barn               |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | leva och utvecklas                                                     |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | bilda åsikter, säga dem och få dem beaktade i allt som rör barnet      |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | beakta barnets inställning efter ålder och mognad                      |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | ha bästa möjliga hälsa och få tillgång till hälso- och sjukvård och rehabilitering    |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | få sin behandling och sitt omhändertagande i övrigt granskade         |
        | 18    | behöriga myndigheter har omhändertagit barnet för omvårdnad, skydd eller behandling av hälsan | barnet har utsatts för vanvård, utnyttjande, övergrepp, tortyr eller väpnad konflikt  | få rehabilitering och social återanpassning                            |

      Exempel: Barnet är under 18, men något fattas
        | ålder | omhändertagandet        | erfarenheten                              | sak                                                            |
        | 17    | barnet inte har omhändertagits av någon myndighet | barnet inte har utsatts för något sådant  | få rehabilitering och social återanpassning                    |

    @S-340 @ST-2
    Scenariomall: Även unga till och med 20 år har rätt till en trygg uppväxt och vård efter behov
      Tre barn och unga, från nyfödd till tjugo, bor utanför sina hem.
      Fråga: Vilka har rätt till en trygg uppväxt och till vård efter behov?
      Givet att barnet är <ålder> år
      När överenskommelsen i Stockholm tillämpas
      Så har barnet eller den unge rätt att få växa upp i trygghet och kärlek
      Och texten lägger till orden ”alla”
      Och guiden visar hur den läser texten
      Och det står i klausul 2
      Och texten säger inte mer om det
      Och barnet eller den unge har rätt att få stöd och vård efter behov
      Och texten lägger till orden ”alla”
      Och guiden visar hur den läser texten
      Och det står i klausul 2
      Och texten säger inte mer om det

      Exempel:
        | ålder |
        | 0     |
        | 18    |
        | 20    |

    @S-341 @ST-2
    Scenariomall: Den som har fyllt 21 hör inte till dem som Stockholms bakgrund talar om
      Den unge har nyss fyllt år och bor kvar.
      Fråga: Gäller rätten till en trygg uppväxt den som har fyllt 21?
      Givet att barnet är 21 år
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel:
        | sak                                |
        | få växa upp i trygghet och kärlek  |
        | få stöd och vård efter behov       |
