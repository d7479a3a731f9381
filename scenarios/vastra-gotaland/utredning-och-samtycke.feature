# language: sv
Egenskap: Utredning och samtycke
  Socialtjänsten utreder, och medan den gör det går två klockor. Verksamheterna behöver
  tala med varandra, och då måste någon fråga om lov. Texten säger vem som ska säga ja
  och när frågan inte behöver ställas. Den säger sällan vem som ska ställa den.

  Regel: Utredningen har två klockor

    Bakgrund:
      Givet att barnet är 15 år
      Och att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige

    @S-190 @VG-3.3.1
    Scenario: Socialtjänsten inleder utredning utan dröjsmål när den har fått uppgifter
      En skolsköterska ringer om en femtonåring. Det som hon berättar kan kräva en insats.
      Fråga: Vem inleder en utredning, och hur snart?
      Givet att socialtjänsten har fått uppgifter som kan föranleda åtgärd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten inleda utredning
      Och texten säger när: utan dröjsmål
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.3.1

    @S-191 @VG-3.3.1
    Scenario: Utan uppgifter som kan kräva åtgärd finns inget att inleda
      Kollegerna på enheten undrar om alla barn i kön ska utredas. Om det här barnet har ingen
      hört av sig.
      Fråga: Måste en utredning inledas när inga uppgifter har kommit in?
      Givet att socialtjänsten inte har fått sådana uppgifter
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att inleda utredning

    @S-192 @VG-3.3.1
    Scenariomall: Beslutet om att utreda eller inte fattas inom två veckor från anmälan
      Anmälan kom måndagen den 2 mars.
      Fråga: Senast när ska beslutet om att utreda eller inte vara fattat?
      Givet att anmälan kom in den 2 mars 2026
      Och att beslutet om att inleda utredning eller inte fattades den <dag>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska ett beslut att inleda eller inte inleda utredning fattas, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger när: inom 2 veckor efter mottagandet av anmälan
      Och sista dagen är den 16 mars 2026
      Och det <utfall>
      Och det står i klausul 3.3.1

      Exempel:
        | dag          | utfall            |
        | 15 mars 2026 | är gjort i tid    |
        | 16 mars 2026 | är gjort i tid    |
        | 17 mars 2026 | är gjort för sent |

    @S-193 @VG-3.3.1
    Scenariomall: Ett beslut som dröjer är försenat dagen efter den andra veckan
      Handläggaren är sjuk och anmälan ligger kvar. Gruppledaren tittar i kalendern.
      Fråga: När är ett beslut om att utreda eller inte försenat?
      Givet att anmälan kom in den 2 mars 2026
      Och att inget beslut om att inleda utredning eller inte är fattat
      När överenskommelsen i Västra Götaland tillämpas den <idag>
      Så ska ett beslut att inleda eller inte inleda utredning fattas, men texten säger inte av vem
      Och det <utfall>

      Exempel:
        | idag         | utfall                |
        | 15 mars 2026 | är inte försenat ännu |
        | 16 mars 2026 | är inte försenat ännu |
        | 17 mars 2026 | är försenat           |

    @S-194 @VG-3.3.1
    Scenario: Bara en anmälan startar de två veckorna
      En mamma söker själv om stöd. Någon anmälan finns inte.
      Fråga: Hur snart ska ett beslut fattas när ingen anmälan har kommit in?
      Givet att socialtjänsten har fått uppgifter som kan föranleda åtgärd
      Och att ingen anmälan har kommit in
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten inleda utredning
      Och texten säger när: utan dröjsmål
      Och ett beslut att inleda eller inte inleda utredning ska fattas, men texten säger inte av vem
      Och texten säger när: inom 2 veckor efter mottagandet av anmälan
      Och det finns ingen sista dag

    @S-195 @VG-3.3.1
    Scenariomall: Utredningen ska normalt vara klar fyra månader efter att den inleddes
      Utredningen började den 2 mars.
      Fråga: Senast när ska utredningen vara klar?
      Givet att utredningen inleddes den 2 mars 2026
      Och att utredningen slutfördes den <dag>
      När överenskommelsen i Västra Götaland tillämpas den 1 augusti 2026
      Så ska utredningen slutföras, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger när: senast inom 4 månader efter inledandet av utredningen
      Och texten lägger till orden ”i normalfallet”
      Och sista dagen är den 2 juli 2026
      Och det <utfall>
      Och det står i klausul 3.3.1

      Exempel:
        | dag         | utfall            |
        | 1 juli 2026 | är gjort i tid    |
        | 2 juli 2026 | är gjort i tid    |
        | 3 juli 2026 | är gjort för sent |

    @S-196 @VG-3.3.1
    Scenariomall: En öppen utredning är försenad dagen efter den fjärde månaden
      Sommaren kommer och utredningen är inte färdig.
      Fråga: När är en öppen utredning försenad?
      Givet att utredningen inleddes den 2 mars 2026
      Och att utredningen inte är slutförd
      När överenskommelsen i Västra Götaland tillämpas den <idag>
      Så ska utredningen slutföras, men texten säger inte av vem
      Och det <utfall>

      Exempel:
        | idag        | utfall                |
        | 1 juli 2026 | är inte försenat ännu |
        | 2 juli 2026 | är inte försenat ännu |
        | 3 juli 2026 | är försenat           |

    @S-197 @VG-3.3.1
    Scenariomall: När månaden är för kort slutar de fyra månaderna på dess sista dag
      Utredningen började sent i oktober. Handläggaren bläddrar fram i kalendern och kommer till
      februari.
      Fråga: Vilken dag ska utredningen vara klar när månaden är för kort?
      Givet att utredningen inleddes den <start>
      Och att utredningen slutfördes den <klar>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2028
      Så ska utredningen slutföras, men texten säger inte av vem
      Och sista dagen är den <sista>
      Och det <utfall>

      Exempel:
        | start           | sista            | klar             | utfall            |
        | 31 oktober 2025 | 28 februari 2026 | 27 februari 2026 | är gjort i tid    |
        | 31 oktober 2025 | 28 februari 2026 | 28 februari 2026 | är gjort i tid    |
        | 31 oktober 2025 | 28 februari 2026 | 1 mars 2026      | är gjort för sent |
        | 28 oktober 2025 | 28 februari 2026 | 28 februari 2026 | är gjort i tid    |
        | 31 oktober 2027 | 29 februari 2028 | 29 februari 2028 | är gjort i tid    |
        | 30 oktober 2027 | 29 februari 2028 | 1 mars 2028      | är gjort för sent |

    @S-198 @VG-3.3.1
    Scenario: Vården svarar skyndsamt när socialtjänsten konsulterar
      Utredaren ringer vården om en femtonåring. Utredningens klockor går.
      Fråga: Hur snart svarar vården när utredaren konsulterar den?
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska hälso- och sjukvården agera vid socialtjänstens konsultationer
      Och texten anger inte vilken enhet
      Och texten säger när: skyndsamt
      Och texten anger inte hur många dagar eller veckor
      Och det står i klausul 3.3.1

    @S-199 @VG-3.3.1
    Scenario: Socialtjänsten använder oftast BBIC och planerar tillsammans med familjen
      En utredning om en femtonåring närmar sig en placering.
      Fråga: Vilket arbetssätt används i utredningen, och måste placeringen planeras med familjen?
      När överenskommelsen i Västra Götaland tillämpas
      Så är det socialtjänsten som använder utredningsstödet BBIC
      Och texten lägger till orden ”oftast”
      Och texten hänvisar vidare till BBIC
      Och det står i klausul 3.3.1
      Och socialtjänsten ska eftersträva att placeringen planeras i samråd
      Och det är med barnet eller den unge och vårdnadshavaren
      Och texten säger inte mer om det
      Och det står i klausul 3.3.1

    @S-200 @VG-3.3.1
    Scenario: Socialtjänsten kan ansöka om tvångsvård när frivilligheten är slut
      Föräldrarna tar tillbaka sitt ja och ungdomen behöver skydd.
      Fråga: Vad går att göra när frivilliga insatser inte längre är möjliga?
      Givet att frivilliga insatser inte är möjliga
      När överenskommelsen i Västra Götaland tillämpas
      Så kan socialtjänsten ansöka om tvångsvård enligt LVU eller LVM
      Och det är hos förvaltningsrätten
      Och texten lägger till orden ”när det behövs”
      Och texten anger ingen tid
      Och det står i klausul 3.3.1

    @S-201 @VG-3.3.1
    Scenario: Så länge frivilliga insatser går säger texten inget om att ansöka
      Familjen tar emot hjälpen.
      Fråga: Går det att ansöka om tvångsvård medan frivilliga insatser är möjliga?
      Givet att frivilliga insatser är möjliga
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att ansöka om tvångsvård enligt LVU eller LVM

  Regel: Socialnämnden i hemkommunen beslutar

    @S-202 @VG-3.3.1
    Scenariomall: Hemkommunens socialnämnd beslutar men binds bara om den är part
      Ett barn placeras i Västra Götaland. Hemkommunen kan ligga i länet eller utanför.
      Fråga: Vem beslutar om placeringen, och är den bunden av överenskommelsen?
      Givet att barnet är 15 år
      Och att barnet är bosatt i Sverige
      Och att barnet placeras i Västra Götaland
      Och att <hemkommun>
      När överenskommelsen i Västra Götaland tillämpas
      Så är det socialnämnden i hemkommunen som utreder och beslutar om placeringen
      Och texten riktar sig till socialnämnden i hemkommunen, som <ställning>
      Och texten säger inte mer om det
      Och det står i klausul 3.3.1

      Exempel:
        | hemkommun                            | ställning                    |
        | hemkommunen ligger i Västra Götaland | överenskommelsen binder      |
        | hemkommunen ligger i Stockholms län  | överenskommelsen inte binder |
        | hemkommunen ligger i en annan region | överenskommelsen inte binder |

    @S-203 @VG-3.3.1 @VG-2.2.4
    Scenario: Utkastet i Stockholm lämnar utredningen och samtycket åt lagen
      En pojke från Stockholm är på väg till en placering i Västra Götaland.
      Fråga: Vad säger överenskommelserna om utredningen och samtycket?
      Givet att barnet är 15 år
      Och att barnet är bosatt i Sverige
      Och att barnet placeras i Västra Götaland
      Och att hemkommunen ligger i Stockholms län
      Och att olika verksamheter behöver samverka om barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så ska ett beslut att inleda eller inte inleda utredning fattas, men texten säger inte av vem
      Och utredningen ska slutföras, men texten säger inte av vem
      Och samtycke till samverkan ska inhämtas, men texten säger inte av vem
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att besluta att inleda eller inte inleda utredning
      Och texten säger inget om att slutföra utredningen
      Och texten säger inget om att inhämta samtycke till samverkan
      Och texten säger inget om att utreda och besluta om placeringen

  Regel: Den som ska dela uppgifter frågar först

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige

    @S-204 @VG-2.2.4
    Scenariomall: Samtycke inhämtas från vårdnadshavaren och/eller barnet när flera ska samverka
      Skolan, vårdcentralen och socialtjänsten vill mötas om en femtonåring som bor med en
      förälder.
      Fråga: Från vem inhämtas samtycke när flera ska samverka, och vem frågar?
      Givet att barnet är 15 år
      Och att barnet har en vårdnadshavare
      Och att olika verksamheter behöver samverka om barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så ska samtycke till samverkan inhämtas, men texten säger inte av vem
      Och texten säger inte vem
      Och det är från vårdnadshavaren eller barnet eller den unge
      Och texten lägger till orden ”och/eller”
      Och texten lägger till orden ”till exempel”
      Och texten räknar upp: <exempel>
      Och guiden visar hur den läser texten
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan hur bindande det är
      Och det står i klausul 2.2.4
      Och här gäller ingen regel om att samtycka till samverkan

      Exempel: De två exempel som texten ger
        | exempel                    |
        | vid informationsöverföring |
        | när en SIP upprättas       |

    @S-205 @VG-2.2.4
    Scenario: Har barnet två vårdnadshavare ska båda säga ja
      Föräldrarna bor isär och har vårdnaden tillsammans. Den ena har skrivit på.
      Fråga: Räcker det att den ena vårdnadshavaren säger ja?
      Givet att barnet är 17 år
      Och att barnet har två vårdnadshavare
      Och att olika verksamheter behöver samverka om barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så ska båda vårdnadshavarna samtycka till samverkan
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 2.2.4
      Och samtycke till samverkan ska inhämtas, men texten säger inte av vem
      Och texten säger inte mer om det

    @S-206 @VG-2.2.4
    Scenario: Efter artonårsdagen är de två vårdnadshavarna inte längre ett krav
      Akten räknar upp två vårdnadshavare, men den unge har hunnit fylla 18.
      Fråga: Vems samtycke behövs när den unge har fyllt 18 år?
      Givet att barnet är 18 år
      Och att barnet har två vårdnadshavare
      Och att olika verksamheter behöver samverka om barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att samtycka till samverkan
      Och samtycke till samverkan ska inhämtas, men texten säger inte av vem
      Och det är från vårdnadshavaren eller barnet eller den unge
      Och guiden visar hur den läser texten
      Och texten ger bara ett svar på frågan till vem det är

    @S-207 @VG-2.2.4
    Scenario: Arbetar bara en verksamhet med barnet behövs inget samtycke till samverkan
      En enda verksamhet arbetar med barnet, och ingen annan ska få veta något.
      Fråga: Behövs samtycke till samverkan när bara en verksamhet arbetar med barnet?
      Givet att barnet är 15 år
      Och att barnet har två vårdnadshavare
      Och att bara en verksamhet arbetar med barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att inhämta samtycke till samverkan
      Och här gäller ingen regel om att samtycka till samverkan

    @S-208 @VG-2.2.4
    Scenario: Barnet får veta, får säga sitt och blir lyssnat på
      En sjuttonåring får snart en plan som flera arbetar efter. Hittills har ingen talat med
      henne om den.
      Fråga: Vad ska barnet få veta och säga innan flera samverkar?
      Givet att barnet är 17 år
      När överenskommelsen i Västra Götaland tillämpas
      Så ska barnet informeras om informationsöverföring och samverkan mellan myndigheter, men texten säger inte av vem
      Och texten säger inte vem
      Och barnet ska ges möjlighet att lämna synpunkter på informationsöverföring och samverkan mellan myndigheter, men texten säger inte av vem
      Och texten säger inte vem
      Och barnets inställning ska beaktas och tillmätas betydelse efter ålder och mognad, men texten säger inte av vem
      Och guiden visar hur den läser texten
      Och texten säger inte vem
      Och det är vårdnadshavaren som utövar barnets befogenheter som ställföreträdare i personliga angelägenheter
      Och texten lägger till orden ”som huvudregel”
      Och texten lägger till orden ”till exempel”
      Och texten räknar upp: insatser från hälso- och sjukvården och socialtjänsten
      Och texten riktar sig till vårdnadshavaren, som överenskommelsen inte binder
      Och vårdnadshavaren ska ta allt större hänsyn till barnets synpunkter och önskemål i takt med dess ålder och utveckling
      Och det står i klausul 2.2.4

    @S-209 @VG-2.2.4
    Scenario: Från 18 år för ingen vårdnadshavare den unges talan
      Den unge fyller 18 under placeringen.
      Fråga: Gäller reglerna om att informera och lyssna på barnet den som har fyllt 18?
      Givet att barnet är 18 år
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att informera barnet om informationsöverföring och samverkan mellan myndigheter
      Och här gäller ingen regel om att ge barnet möjlighet att lämna synpunkter på informationsöverföring och samverkan mellan myndigheter
      Och här gäller ingen regel om att beakta barnets inställning och tillmäta den betydelse efter ålder och mognad
      Och här gäller ingen regel om att utöva barnets befogenheter som ställföreträdare i personliga angelägenheter

    @S-210 @VG-2.2.4
    Scenariomall: Mognad och inte ålder avgör vad föräldern får veta
      En tonåring har berättat något i förtroende, och föräldern frågar.
      Fråga: När får en förälder inte längre veta allt som barnet har berättat?
      Givet att barnet är <år> år
      Och att <mognad>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel:
        | år | mognad                                        | svar                                                                                                       |
        | 12 | barnet har nått en viss mognad och utveckling | kan vårdnadshavaren inte alltid längre göra gällande en rätt att få veta vad barnet har berättat           |
        | 17 | barnet har nått en viss mognad och utveckling | kan vårdnadshavaren inte alltid längre göra gällande en rätt att få veta vad barnet har berättat           |
        | 17 | barnet inte har nått en sådan mognad          | gäller här ingen regel om att inte alltid längre göra gällande en rätt att få veta vad barnet har berättat |

    @S-446 @VG-2.2.4
    Scenario: Läkaren och socialsekreteraren är exempel på den som barnet har berättat för
      Tonåringen har berättat för kuratorn i skolan. Nu frågar föräldern.
      Fråga: Får föräldern veta vad tonåringen har berättat för kuratorn i skolan?
      Givet att barnet är 16 år
      Och att barnet har nått en viss mognad och utveckling
      När överenskommelsen i Västra Götaland tillämpas
      Så kan vårdnadshavaren inte alltid längre göra gällande en rätt att få veta vad barnet har berättat
      Och texten lägger till orden ”till exempel”
      Och texten räknar upp: för en läkare eller en socialsekreterare
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

    @S-211 @VG-2.2.4
    Scenario: Samtycket bör vara skriftligt, ska antecknas och kan tas tillbaka
      Pappan säger ja i telefon. Handläggaren undrar om det räcker.
      Fråga: Hur lämnas och dokumenteras ett samtycke, och går det att ta tillbaka?
      Givet att barnet är 15 år
      När överenskommelsen i Västra Götaland tillämpas
      Så bör samtycket lämnas skriftligt, men texten säger inte av vem
      Och texten hänvisar vidare till samtyckesblanketten i SIP-riktlinjen
      Och samtycket kan lämnas muntligt, men texten säger inte av vem
      Och det står i klausul 2.2.4
      Och samtycket ska dokumenteras i journal eller akt, men texten säger inte av vem
      Och texten säger inte vem
      Och samtycket får lämnas för situationer som är särskilt angivna, men texten säger inte av vem
      Och texten lägger till orden ”bara”
      Och det står i klausul 2.2.4
      Och samtycke kan behöva inhämtas igen, men texten säger inte av vem
      Och texten säger när: vid upprepade tillfällen
      Och texten säger när: inför och under placeringen
      Och texten anger inte hur många dagar eller veckor
      Och den enskilde kan återkalla samtycket
      Och texten säger när: när som helst
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.4

  Regel: Inom en utredning behövs inget samtycke

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 15 år

    @S-212 @VG-2.2.4
    Scenariomall: Vården lämnar uppgifter till utredningen utan att fråga om lov
      Utredaren ber om uppgifter. Mottagningen vill först fråga familjen.
      Fråga: Behöver vården samtycke för att lämna uppgifter till utredningen?
      Givet att <utredning>
      När överenskommelsen i Västra Götaland tillämpas
      Så behöver ingen inhämta samtycke vid en utredning
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.4
      Och hälso- och sjukvården ska lämna uppgifter till utredningen
      Och texten anger inte vilken enhet
      Och det står i klausul 2.2.4

      Exempel:
        | utredning                        |
        | en barnavårdsutredning pågår     |
        | en utredning om tvångsvård pågår |

    @S-213 @VG-2.2.4
    Scenariomall: Ett SIP-möte under utredningen kräver ändå samtycke
      En utredning pågår, eller så gör den inte det. Flera verksamheter vill mötas om en
      gemensam plan.
      Fråga: Krävs samtycke till ett SIP-möte under utredningen?
      Givet att barnet har två vårdnadshavare
      Och att olika verksamheter behöver samverka om barnet
      Och att <utredning>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska samtycke till samverkan inhämtas, men texten säger inte av vem
      Och båda vårdnadshavarna ska samtycka till samverkan
      Och <undantag>
      Och <uppgifter>

      Exempel:
        | utredning                        | undantag                                                        | uppgifter                                                      |
        | en barnavårdsutredning pågår     | ingen behöver inhämta samtycke vid en utredning                 | hälso- och sjukvården ska lämna uppgifter till utredningen     |
        | en utredning om tvångsvård pågår | ingen behöver inhämta samtycke vid en utredning                 | hälso- och sjukvården ska lämna uppgifter till utredningen     |
        | ingen utredning pågår            | här gäller ingen regel om att inhämta samtycke vid en utredning | här gäller ingen regel om att lämna uppgifter till utredningen |

    @S-453 @VG-2.2.4 @VG-3.3.2
    Scenariomall: Utan oro krockar undantaget i varje utredning med det som kräver oro
      Utredningen handlar om ett stöd som familjen själv har bett om. I ett av fallen är någon
      orolig för barnet.
      Fråga: Behövs samtycke i en utredning utan oro, enligt båda klausulerna?
      Givet att en barnavårdsutredning pågår
      Och att <oron>
      När överenskommelsen i Västra Götaland tillämpas
      Så behöver ingen inhämta samtycke vid en utredning
      Och <krocken>

      Exempel: Utan och med oro
        | oron                                           | krocken                                                                                                         |
        | det inte finns någon oro för barnets situation | texten ger flera svar på frågan på vilka villkor det gäller, och det i klausul 3.3.2 går inte ihop med de andra |
        | det finns oro för barnets situation            | texten säger inte emot sig själv på frågan på vilka villkor det gäller                                          |

  Regel: Vårdnadshavarens ansvar slutar när barnet är myndigt

    @S-371 @VG-2.2.4
    Scenario: Dagen före 18-årsdagen lyssnar vårdnadshavaren allt mer på barnet
      En sjuttonåring är placerad och fyller år i morgon.
      Fråga: Hur mycket väger barnets egna önskemål dagen före 18-årsdagen?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 17 år
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdnadshavaren ta allt större hänsyn till barnets synpunkter och önskemål i takt med dess ålder och utveckling
      Och guiden visar hur den läser texten

    @S-372 @VG-2.2.4
    Scenario: Den som har fyllt 18 år har ingen vårdnadshavare som ska ta hänsyn
      En artonåring är placerad och fattar sina egna beslut.
      Fråga: Ska en förälder ta hänsyn till önskemålen från den som har fyllt 18?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 18 år
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att ta allt större hänsyn till barnets synpunkter och önskemål i takt med dess ålder och utveckling
