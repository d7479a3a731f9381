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
      En kommundirektör funderar på att klara sig utan överenskommelse. Texten återger två lagar som
      säger emot, en för kommunen och en för regionen.
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
      Frågan kom upp i ett ärende om en 21-åring. Överenskommelsen ska finnas ändå.
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
      Nämnden placerar ett barn och vill veta vem som ska få veta det. Lagen pekar ut
      regionen, men antalet dagar står inte. Bråttom eller inte gör ingen skillnad.
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
      Då kräver lagen ingenting av nämnden här.
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
      kanske inte heller så mycket. Texten mäter de två med olika mått.
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
      onödig men inte uppenbart. Den ena texten nöjer sig med det, den andra gör det inte.
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
      Handläggaren har inte hunnit tänka på undersökningen. Undantaget är bara den som är
      obehövlig, och det har ingen sagt att den är.
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är 15 år
      Och att placeringen är akut
      När överenskommelsen i Stockholm tillämpas
      Så ska socialnämnden lämna underrättelse om hälsoundersökningen
      Och guiden utgår från att hälsoundersökningen behövs

    @S-327 @ST-4
    Scenariomall: Stockholms text binder socialnämnden i länet men kan bara vända sig till en i ett annat län
      Barnet placeras i Stockholms län. Frågan är om nämnden är part i texten där.
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
      Underrättelsen har gått i väg. Nu är det regionens tur, men vilken mottagning det blir
      och hur många dagar det får ta står inte.
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
      Regionen väntar på nämnden. Kommer inget initiativ är regionen inte skyldig något enligt
      den här klausulen. Den som har fyllt 21 eller bor hemma berörs inte alls.
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
      En mottagning undrar om den ska höra av sig. Ingen har sagt att nämnden låter bli, så
      guiden utgår från att den tar initiativet. Socialtjänstens egna dagar ändrar inget.
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
      Texten säger att regionen erbjuder undersökningen på nämndens initiativ. Den kräver inte
      att nämnden tar det. Vad den kräver är underrättelsen.
      Givet att barnet är 15 år
      Och att placeringen är planerad
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att initiera en hälsoundersökning

    @S-333 @ST-4 @ST-5 @ST-7.8
    Scenariomall: Lagens ord om vård utanför hemmet når längre än Stockholms målgrupp
      En nittonåring vårdas enligt en annan lag än dem som målgruppen nämner. Klausulen som
      återger lagen frågar inte efter det, men regeln om kostnaden gör det.
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
      En elev frågar på lektionen vad barn har rätt till. Texten räknar upp det, och det beror
      inte på någon placering.
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
      Syskon i samma familjehem behandlas olika. Texten säger inte att någon ska göra barnen
      lika mycket värda. Den säger att de är det.
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
      Tre verksamheter sitter vid bordet och tänker att någon annan har frågat barnet. Texten
      kräver att det görs men lämnar öppet vem som ska göra det.
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
      Ett barn kan bo länge på ett HVB utan att någon frågar om det fortfarande är rätt. Barnet
      har rätt till en översyn. Vem som gör den, och hur ofta, står inte.
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
      Nämnden planerar en placering, men ingen myndighet har omhändertagit barnet. Konventionens
      artikel talar om barn som redan är omhändertagna.
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet inte har omhändertagits av någon myndighet
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att få sin behandling och sitt omhändertagande i övrigt granskade

    @S-338 @ST-4
    Scenariomall: Ett barn som har farit illa har rätt till rehabilitering
      Barnet har levt i ett krig innan det kom till Sverige. Texten återger att ett sådant barn
      har rätt att få hjälp att komma tillbaka.
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
      En artonåring är ung men inte barn. Texten kallar rättigheterna barns, och guiden läser
      ordet så som målgruppen använder det. Två av dem kräver dessutom något mer.
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
      Meningen står först i bakgrunden och talar om barn och unga. Artonåringen räknas alltså
      in här, till skillnad från i konventionen. Vem som ska uppfylla rätten står inte.
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
      Guiden läser barn och unga med samma åldrar som målgruppen.
      Givet att barnet är 21 år
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel:
        | sak                                |
        | få växa upp i trygghet och kärlek  |
        | få stöd och vård efter behov       |
