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
      En tolvåring ska till ett familjehem. Handläggaren tycker kanske att en ny undersökning
      inte tillför så mycket. Det räcker inte för att låta bli.
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
      En tolvåring blev grundligt undersökt för två veckor sedan, av samma vårdcentral.
      Ingen tvekar om att en undersökning till vore meningslös.
      Givet att barnet är 12 år
      Och att placeringen är planerad
      Och att hälsoundersökningen är uppenbart onödig
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att initiera en hälsoundersökning

    @S-072 @VG-3.4.3
    Scenario: Har ingen bedömt behovet ska socialtjänsten ändå initiera undersökningen
      Handläggaren har just fått ärendet och vet ännu inget om barnets hälsa. Bara det som är
      uppenbart onödigt är undantaget, och det har ingen sagt att undersökningen är.
      Givet att barnet är 12 år
      Och att placeringen är planerad
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och guiden utgår från att hälsoundersökningen behövs

  Regel: Begäran går till vårdcentralen, eller till regionen där barnet har placerats

    @S-073 @VG-3.4.3.1
    Scenariomall: Före placeringen begär socialtjänsten undersökningen hos rätt vårdcentral
      En femtonåring ska flytta till ett familjehem om några veckor. Det finns tid att
      ordna undersökningen innan dess.
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
      Handläggaren vet att femtonåringen ska undersökas men inte var hen är listad.
      Givet att barnet är 15 år
      Och att placeringen är planerad
      Och att ingen placering är inledd
      Och att ingen hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så går det inte att avgöra om någon ska begära hälsoundersökning
      Och det återstår att fråga: Är barnet listat på en vårdcentral?

    @S-075 @VG-3.4.3.1
    Scenariomall: Hann barnet inte undersökas före placeringen vänder sig socialtjänsten till regionen där
      Femtonåringen bor redan i familjehemmet, på en annan ort i länet. Texten säger både
      vårdcentralen och regionen, men inte vilken regel som går först. Att kontakta
      vårdcentralen beskrivs bara. Att kontakta regionen är ett krav.
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
      Antingen är femtonåringen redan undersökt när flytten sker, eller så har flytten inte skett än.
      Då finns bara vårdcentralen att vända sig till.
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
      Utredningen visar att nioåringen sover dåligt och har missat flera vaccinationer. Det
      är bra att veta för vårdcentralen innan barnet kommer.
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
      Nioåringens journaler finns hos två mottagningar. Det är inte socialtjänstens sak att
      samla ihop dem. Vilka uppgifter som bör hämtas in står i en riktlinje, inte här.
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
      Socialtjänsten kontaktar vårdcentralen en måndag. Fyra veckor senare är det måndag igen,
      och den dagen är den sista. Skyndsamt gäller hela vägen, men blir aldrig till dagar.
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
      Vårdcentralen har inte hört av sig. Handläggaren undrar när det är dags att påminna.
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
      Två meningar handlar om samma sak. Den ena nämner varken vårdcentral eller veckor.
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
      Vårdcentralen ringer efter tre veckor och erbjuder en tid i juni. Erbjudandet kom i tid.
      Om att undersökningen också ska vara gjord inom fyra veckor står inget.
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
      Texten räknar upp vad som ska stå i det, men nämner ingen tid.
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
      Utlåtandet har kommit. Handläggaren undrar om det får läggas in i genomförandeplanen.
      Det kan det. Planen måste skrivas, men texten växlar mellan nämnden och socialtjänsten.
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
      Handläggaren får en faktura och undrar om den är rätt. Svaret beror inte på hur
      placeringen kom till.
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
      Kostnaden nämns en gång, för undersökning och intyg. Guiden läser in tänderna.
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
      En sextonåring måste flytta samma kväll. Ingen hinner undersöka hen först.
      Efteråt ska det gå fort, men texten säger inte hur många dagar det får ta.
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
      Placeringen har varit bestämd i två månader. Undantaget för det akuta hjälper ingen här.
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
      Barnet är skrivet i Västra Götaland och ska bo kvar i länet. Om tiden sägs inget:
      de fyra veckorna gäller vårdcentralen, inte tandvården.
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
      En placerad ung person blir myndig och sedan tjugo. Ålder gör ingen skillnad än.
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
      Födelsedagen kom före undersökningen. Överenskommelsen säger då inget mer om den.
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
