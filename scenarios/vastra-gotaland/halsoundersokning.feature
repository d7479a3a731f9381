# language: sv
Egenskap: Hälsoundersökningen när Västra Götaland placerar
  Ett barn som placeras ska i regel få sin hälsa undersökt: kroppen, det psykiska måendet och tänderna.
  Här prövas vem som tar initiativet, vart begäran går, hur fort en tid ska erbjudas och vem som betalar.
  Fyra veckor är tiden för att erbjuda en tid. För själva undersökningen finns ingen sådan gräns.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige
    Och att barnet vårdas med stöd av SoL
    Och att barnet bor i familjehem

  Regel: Socialtjänsten tar initiativet, om undersökningen inte är uppenbart onödig

    @S-070 @VG-3.4.3
    Scenariomall: Socialtjänsten initierar hälsoundersökningen även när den verkar onödig
      En tolvåring flyttar snart till ett familjehem. På enheten undrar någon om en ny
      undersökning tillför så mycket.
      Fråga: När måste en hälsoundersökning initieras, och av vem?
      Givet att barnet är 12 år
      Och att placeringen är planerad
      Och att <behovet>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten initiera en hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och texten räknar upp: fysisk hälsa
      Och texten räknar upp: psykisk hälsa
      Och texten räknar upp: tandhälsa
      Och texten hänvisar vidare till rutinerna för hälsoundersökning
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och det står i klausul 3.4.3

      Exempel:
        | behovet                                            |
        | hälsoundersökningen behövs                         |
        | hälsoundersökningen är onödig, men inte uppenbart  |

    @S-071 @VG-3.4.3
    Scenario: Kravet att initiera faller bort först när undersökningen är uppenbart onödig
      En tolvåring blev grundligt undersökt för två veckor sedan, av samma vårdcentral. Ingen
      tvekar om att en undersökning till vore meningslös.
      Fråga: Måste hälsoundersökningen initieras när den är uppenbart onödig?
      Givet att barnet är 12 år
      Och att placeringen är planerad
      Och att hälsoundersökningen är uppenbart onödig
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att initiera en hälsoundersökning

    @S-072 @VG-3.4.3
    Scenario: Har ingen bedömt behovet ska socialtjänsten ändå initiera undersökningen
      Handläggaren har just fått ärendet och vet ännu inget om barnets hälsa.
      Fråga: Måste hälsoundersökningen initieras när ingen har bedömt om den behövs?
      Givet att barnet är 12 år
      Och att placeringen är planerad
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och guiden utgår från att hälsoundersökningen behövs

  Regel: Begäran går till vårdcentralen, eller till regionen där barnet har placerats

    @S-073 @VG-3.4.3.1
    Scenariomall: Före placeringen begär socialtjänsten undersökningen hos rätt vårdcentral
      En femtonåring flyttar till ett familjehem om några veckor. Det finns tid att ordna
      undersökningen innan dess.
      Fråga: Vart går begäran om hälsoundersökning före placeringen?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att ingen placering är inledd
      Och att ingen hälsoundersökning är genomförd
      Och att <listningen>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det socialtjänsten som begär hälsoundersökning
      Och det är <mottagaren>
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger ingen tid
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och det står i klausul 3.4.3.1

      Exempel:
        | listningen                                 | mottagaren                             |
        | barnet är listat på en vårdcentral         | hos vårdcentralen där barnet är listat |
        | barnet inte är listat på någon vårdcentral | hos närmaste vårdcentral               |

    @S-074 @VG-3.4.3.1
    Scenario: Utan besked om listningen är det oklart vart begäran ska gå
      Handläggaren är klar med sin begäran om en hälsoundersökning av femtonåringen. Familjen
      har bott på många håll.
      Fråga: Vad behöver handläggaren fråga för att veta vart begäran om hälsoundersökning går?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att ingen placering är inledd
      Och att ingen hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så går det inte att avgöra om någon ska begära hälsoundersökning
      Och det återstår att fråga: Är barnet listat på en vårdcentral?

    @S-075 @VG-3.4.3.1
    Scenariomall: Hann barnet inte undersökas före placeringen vänder sig socialtjänsten till regionen där
      Femtonåringen bor redan i familjehemmet, på en annan ort i länet. Barnet är listat på en
      vårdcentral hemma.
      Fråga: Vart går begäran när hälsoundersökningen inte hanns med före placeringen?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      Och att barnet är listat på en vårdcentral
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så ska socialtjänsten begära hälsoundersökning
      Och det är hos regionen på placeringsorten
      Och texten ger flera svar på frågan till vem det är, och de går inte ihop
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det är socialtjänsten som begär hälsoundersökning
      Och det är hos vårdcentralen där barnet är listat
      Och det står i klausul 3.4.3.1

      Exempel: Gjord samma dag eller senare, eller inte alls
        | undersökningen                                   | dagen         |
        | hälsoundersökningen genomfördes den 16 mars 2026 | 1 april 2026  |
        | hälsoundersökningen genomfördes den 17 mars 2026 | 1 april 2026  |
        | ingen hälsoundersökning är genomförd             | 1 april 2026  |
        | ingen hälsoundersökning är genomförd             | 16 mars 2026  |

    @S-076 @VG-3.4.3.1
    Scenariomall: Kravet att vända sig till placeringsortens region gäller inte om undersökningen hanns med
      Antingen är femtonåringen redan undersökt när flytten sker, eller så har flytten inte
      skett än.
      Fråga: Vart går begäran när hälsoundersökningen hanns med, eller flytten inte har skett?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      Och att barnet är listat på en vårdcentral
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så är det socialtjänsten som begär hälsoundersökning
      Och det är hos vårdcentralen där barnet är listat
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan hur bindande det är

      Exempel:
        | undersökningen                                   | dagen        |
        | hälsoundersökningen genomfördes den 15 mars 2026 | 1 april 2026 |
        | ingen hälsoundersökning är genomförd             | 15 mars 2026 |

  Regel: Vårdcentralen behöver underlag

    @S-077 @VG-3.4.3.1
    Scenario: Socialtjänsten lämnar det vårdcentralen behöver veta ur utredningen
      Utredningen visar att nioåringen sover dåligt och har missat flera vaccinationer.
      Undersökningen är bokad.
      Fråga: Vem ger vården det som den behöver veta ur utredningen, och när?
      Givet att barnet är 9 år
      Och att placeringen är planerad
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar socialtjänsten för att ge tillgång till relevant information ur utredningen
      Och det är åt vårdcentralen
      Och texten säger när: före hälsoundersökningen
      Och det finns ingen sista dag
      Och texten anger inte hur många dagar eller veckor
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och det står i klausul 3.4.3.1

    @S-078 @VG-3.4.3.1
    Scenario: Vårdcentralen hämtar själv in journalerna
      Nioåringens journaler finns hos två mottagningar.
      Fråga: Vem hämtar in journalerna inför hälsoundersökningen?
      Givet att barnet är 9 år
      Och att placeringen är planerad
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar vårdcentralen för att hämta in medicinsk journalinformation
      Och texten riktar sig till vårdcentralen, som överenskommelsen binder
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger ingen tid
      Och texten hänvisar vidare till den regionala medicinska riktlinjen om hälsoundersökning
      Och det står i klausul 3.4.3.1

  Regel: En tid ska erbjudas skyndsamt, och senast inom fyra veckor

    @S-079 @VG-3.4.3.1
    Scenariomall: Fyra veckor räknas till erbjudandet om en tid
      En måndag i mars tas kontakt med vården om undersökningen. I april går handläggaren igenom
      vad som har hänt.
      Fråga: Senast när ska en tid för hälsoundersökningen erbjudas?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att hälsoundersökningen initierades den 2 mars 2026
      Och att en tid för hälsoundersökningen erbjöds den <erbjuden>
      När överenskommelsen i Västra Götaland tillämpas den 10 april 2026
      Så ska vårdcentralen erbjuda en tid för hälsoundersökning
      Och texten riktar sig till vårdcentralen, som överenskommelsen binder
      Och texten säger när: inom 4 veckor efter socialtjänstens initiativ till hälsoundersökningen
      Och texten säger när: skyndsamt
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och sista dagen är den 30 mars 2026
      Och det <utfall>
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.3.1

      Exempel: En dag före gränsen, på den och en dag efter
        | erbjuden     | utfall             |
        | 29 mars 2026 | är gjort i tid     |
        | 30 mars 2026 | är gjort i tid     |
        | 31 mars 2026 | är gjort för sent  |

    @S-080 @VG-3.4.3.1
    Scenariomall: En tid som inte är erbjuden blir försenad efter fyra veckor
      Ingen har hört av sig om undersökningen. Handläggaren undrar när det är dags att påminna.
      Fråga: När är en tid som inte har erbjudits försenad?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att hälsoundersökningen initierades den 2 mars 2026
      Och att ingen tid för hälsoundersökningen är erbjuden
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så ska vårdcentralen erbjuda en tid för hälsoundersökning
      Och sista dagen är den 30 mars 2026
      Och det <utfall>

      Exempel: En dag före gränsen, på den och en dag efter
        | dagen        | utfall                 |
        | 29 mars 2026 | är inte försenat ännu  |
        | 30 mars 2026 | är inte försenat ännu  |
        | 31 mars 2026 | är försenat            |

    @S-081 @VG-3.4.3.1
    Scenario: Att tiden ska erbjudas skyndsamt står utan att någon pekas ut
      Två meningar handlar om samma sak. Någon undersökning är ännu inte initierad.
      Fråga: Hur snart ska en tid erbjudas innan något initiativ har tagits?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att ingen hälsoundersökning är initierad
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska en tid för hälsoundersökning erbjudas, men texten säger inte av vem
      Och texten säger när: skyndsamt
      Och texten säger när: inom 4 veckor efter socialtjänstens initiativ till hälsoundersökningen
      Och det finns ingen sista dag
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är

    @S-082 @VG-3.4.3 @VG-3.4.3.1
    Scenario: Undersökningen själv har ingen sista dag, fast tiden ska erbjudas inom fyra veckor
      Efter tre veckor kom erbjudandet om en tid i juni. Familjehemmet tycker att det är sent.
      Fråga: Finns det en sista dag för själva hälsoundersökningen?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att hälsoundersökningen initierades den 2 mars 2026
      Och att en tid för hälsoundersökningen erbjöds den 23 mars 2026
      Och att hälsoundersökningen genomfördes den 8 juni 2026
      När överenskommelsen i Västra Götaland tillämpas den 15 juni 2026
      Så ska vårdcentralen erbjuda en tid för hälsoundersökning
      Och det är gjort i tid
      Och texten anger ingen skyldighet att genomföra hälsoundersökningen
      Och texten säger inte vem
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och texten säger inte var
      Och texten hänvisar vidare till den regionala medicinska riktlinjen om hälsoundersökning

  Regel: Undersökningen leder till en bedömning och ett utlåtande

    @S-083 @VG-3.4.3.1
    Scenario: Undersökningen ska leda till en medicinsk bedömning, men texten säger inte vem som gör den
      Nioåringen är undersökt. Nu vill familjehemmet veta vad som händer sedan.
      Fråga: Vad ska hälsoundersökningen leda till, och vem gör det?
      Givet att barnet är 9 år
      Och att placeringen är planerad
      Och att hälsoundersökningen genomfördes den 4 maj 2026
      När överenskommelsen i Västra Götaland tillämpas den 11 maj 2026
      Så ska en medicinsk bedömning av vad barnet behöver göras, men texten säger inte av vem
      Och texten säger inte vem
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten räknar upp: åtgärd
      Och texten räknar upp: förslag till uppföljning på vårdcentralen eller på en specialistmottagning
      Och texten lägger till orden ”till exempel”
      Och texten lägger till orden ”och/eller”
      Och texten räknar upp: eventuella undersökningar och remisser, till exempel till barn- och ungdomspsykiatri, barn- och ungdomsmedicin, röntgen och/eller uppföljning på vårdcentral
      Och det står i klausul 3.4.3.1

    @S-084 @VG-3.4.3 @VG-3.4.3.1
    Scenario: Socialtjänsten i Västra Götaland får ett utlåtande utan avgift
      Handläggaren väntar på utlåtandet för att kunna skriva genomförandeplanen.
      Fråga: Vad ska stå i utlåtandet, till vem går det och kostar det något?
      Givet att barnet är 9 år
      Och att placeringen är planerad
      Och att hälsoundersökningen genomfördes den 4 maj 2026
      När överenskommelsen i Västra Götaland tillämpas den 11 maj 2026
      Så ska det som räknas upp tas med i utlåtandet, men texten säger inte av vem
      Och det är till socialtjänsten
      Och texten säger inte vem
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och texten räknar upp: en medicinsk bedömning
      Och texten räknar upp: en vårdplan
      Och texten räknar upp: de utredningar och undersökningar som är planerade
      Och texten räknar upp: var den fortsatta uppföljningen ska ske
      Och texten räknar upp: en beskrivning av barnets behov
      Och Västra Götalandsregionen betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och texten har en regel om att skriva intyg efter hälsoundersökningen
      Och Västra Götalandsregionen betalar
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.3.1
      Och det står i klausul 3.4.3

    @S-540 @VG-3.4.3 @VG-3.1
    Scenario: Undersökningen kan bli underlag till en plan som socialnämnden är skyldig att upprätta
      Utlåtandet har kommit. På enheten undrar någon om det får läggas in i genomförandeplanen.
      Fråga: Får hälsoundersökningen användas i planen, och vem skriver den?
      Givet att barnet är 9 år
      Och att placeringen är planerad
      När överenskommelsen i Västra Götaland tillämpas
      Så kan hälsoundersökningen användas som en del av underlaget till vårdplanen eller genomförandeplanen, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger inte mer om det
      Och det står i klausul 3.4.3
      Och socialnämnden ska upprätta vårdplan eller genomförandeplan
      Och socialtjänsten ska upprätta vårdplan respektive genomförandeplan
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och det står i klausul 3.4.3

  Regel: Västra Götalandsregionen betalar

    @S-085 @VG-3.4.3
    Scenariomall: Västra Götalandsregionen betalar hälsoundersökningen och ingen annan får någon räkning
      Handläggaren får en faktura och undrar om den är rätt.
      Fråga: Vem betalar hälsoundersökningen, och får någon annan en räkning?
      Givet att barnet är 15 år
      Och att <placeringen>
      När överenskommelsen i Västra Götaland tillämpas
      Så <skyldigheten>
      Och Västra Götalandsregionen betalar
      Och texten ger bara ett svar på frågan vem som betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och det står i klausul 3.4.3

      Exempel:
        | placeringen             | skyldigheten                                                     |
        | placeringen är planerad | anger texten ingen skyldighet att genomföra hälsoundersökningen  |
        | placeringen är akut     | ska hälsoundersökningen genomföras, men texten säger inte av vem |

    @S-086 @VG-3.4.3 @VG-3.4.3.2
    Scenario: Västra Götalandsregionen betalar även tandundersökningen
      En femtonåring har fått tänderna undersökta. Nu frågar familjehemmet vem som får
      räkningen.
      Fråga: Vem betalar tandundersökningen?
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så är Folktandvården ensam om att genomföra den orala hälsoundersökningen
      Och Västra Götalandsregionen betalar
      Och texten ger bara ett svar på frågan vem som betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.3

  Regel: Är placeringen akut får undersökningarna vänta

    @S-087 @VG-3.4.3 @VG-3.4.4
    Scenariomall: Vid en akut placering får undersökningen göras efteråt på den nya orten
      En sextonåring måste flytta samma kväll. Dagen efter är undersökningen inte gjord.
      Fråga: När och var görs hälsoundersökningen efter en akut placering inom länet?
      Givet att barnet är 16 år
      Och att placeringen är akut
      Och att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      När överenskommelsen i Västra Götaland tillämpas den 17 mars 2026
      Så får <undersökningen> genomföras, men texten säger inte av vem
      Och texten säger när: efter placeringen
      Och det görs på den nya orten
      Och klausul 3.4.3 säger att det får göras efter placeringen
      Och klausul 3.4.4 säger att det får göras efter placeringen
      Och <vem>
      Och <undersökningen> ska genomföras, men texten säger inte av vem
      Och texten säger när: snarast möjligt
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger flera svar på frågan var det görs, och alla gäller
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.3
      Och det står i klausul 3.4.4

      Exempel:
        | undersökningen                | vem                                                |
        | hälsoundersökningen           | texten säger inte vem                              |
        | den orala hälsoundersökningen | texten ger bara ett svar på frågan vem som gör det |

    @S-088 @VG-3.4.3
    Scenario: En planerad placering ger inget lov att vänta med undersökningen
      Placeringen har varit bestämd i två månader. Barnet flyttade i går, utan att vara
      undersökt.
      Fråga: Går det att vänta med hälsoundersökningen när placeringen är planerad?
      Givet att barnet är 16 år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      När överenskommelsen i Västra Götaland tillämpas den 17 mars 2026
      Så anger texten ingen skyldighet att genomföra hälsoundersökningen
      Och texten anger ingen tid
      Och texten säger inte var
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och texten anger ingen tid
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten ger bara ett svar på frågan var det görs

  Regel: Folktandvården undersöker tänderna inom Västra Götaland

    @S-089 @VG-3.4.3.2
    Scenariomall: Socialtjänsten i hemkommunen begär tandundersökningen hos en klinik i Folktandvården
      Barnet är skrivet i Västra Götaland och bor kvar i länet.
      Fråga: Vem begär tandundersökningen när barnet bor kvar i länet, och var?
      Givet att barnet är 11 år
      Och att placeringen är planerad
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Västra Götaland
      Och att <läget>
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det socialtjänsten i hemkommunen som begär oral hälsoundersökning
      Och det är hos lämplig folktandvårdsklinik
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger ingen tid
      Och texten riktar sig till socialtjänsten i hemkommunen, som överenskommelsen binder
      Och det står i klausul 3.4.3.2
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och texten riktar sig till Folktandvården, som överenskommelsen binder
      Och texten anger inte vilken enhet
      Och det görs inom Västra Götalandsregionen
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.3.2

      Exempel: Före placeringen och efter den
        | läget                                 |
        | ingen placering är inledd             |
        | placeringen inleddes den 16 mars 2026 |

  Regel: Reglerna om undersökningen gäller den som är under 21 år

    @S-090 @VG-1.4 @VG-3.4.3 @VG-3.4.3.1 @VG-3.4.3.2
    Scenariomall: Den som inte har fyllt 21 år ska få sin hälsa undersökt i Västra Götaland
      En placerad ung person blir myndig och sedan tjugo. Ingen har hunnit undersöka hälsan.
      Fråga: Upp till vilken ålder gäller reglerna om hälsoundersökning i Västra Götaland?
      Givet att barnet är <ålder> år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och vårdcentralen ska erbjuda en tid för hälsoundersökning
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen

      Exempel:
        | ålder |
        | 0     |
        | 17    |
        | 18    |
        | 20    |

    @S-091 @VG-1.4 @VG-3.4.3 @VG-3.4.3.1 @VG-3.4.3.2
    Scenario: Den som har fyllt 21 år omfattas inte längre av reglerna om hälsoundersökning
      Födelsedagen kom före undersökningen.
      Fråga: Gäller reglerna om hälsoundersökning den som har fyllt 21 år?
      Givet att barnet är 21 år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att initiera en hälsoundersökning
      Och här gäller ingen regel om att erbjuda en tid för hälsoundersökning
      Och här gäller ingen regel om att genomföra hälsoundersökningen
      Och här gäller ingen regel om att genomföra den orala hälsoundersökningen
      Och här gäller ingen regel om att återkoppla resultatet av hälsoundersökningen
