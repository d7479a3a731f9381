# language: sv
Egenskap: Styrning, rutiner och avvikelser i Västra Götaland

  Samverkan behöver någon som håller i den. Scenarierna visar vad grupper, verksamheter och
  huvudmän har att göra hela tiden, oavsett vilket barn det gäller: leda, skriva rutiner,
  rapportera avvikelser och följa upp. Ofta säger texten inte vem.

  Regel: Skolan är likställd och alla samarbetar

    @S-295 @VG-2.1
    Scenario: Skolan räknas som likställd i all samverkan men är inte part
      Rektorn undrar om skolan bara är inbjuden.
      Fråga: Hur räknas skolan i samverkan?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så är det skolan och förskolan som räknas som en likställd samverkanspart i alla sammanhang
      Och texten riktar sig till skolan, som överenskommelsen binder
      Och guiden visar hur den läser texten
      Och det står i klausul 2.1

    @S-296 @VG-2.1
    Scenario: Ingen huvudman får gå utanför sina befogenheter
      Regionen ber kommunen att sköta en medicinsk uppgift, för att det går fortare.
      Fråga: Får en huvudman ta över den andras uppgifter för att det går fortare?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så får kommunen eller regionen inte överskrida sina befogenheter och utföra uppgifter utanför sitt kompetensområde
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 2.1

    @S-402 @VG-2.1
    Scenario: Lagen bestämmer vad varje huvudman ansvarar för
      Kommunen och regionen är överens om att byta uppgifter.
      Fråga: Går det att avtala bort det som en huvudman ansvarar för?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så är det varje huvudman som har det ansvar som bestäms av gällande lagstiftning
      Och texten säger inte mer om det
      Och det står i klausul 2.1

    @S-297 @VG-2.2
    Scenario: Barnets kontakter och alla berörda verksamheter ska samarbeta, på alla nivåer
      Skolsköterskan, socialsekreteraren och läkaren känner samma barn men har aldrig talats
      vid.
      Fråga: Vilka ska samarbeta kring ett barn, och på vilka nivåer?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så ska barnets ansvariga kontakter i förskola eller skola, socialtjänst och region samarbeta
      Och texten lägger till orden ”var och en inom sitt uppdrag”
      Och alla berörda verksamheter som möter barn och unga ska samarbeta
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och klausul 2.2 säger att det ska samverkas, men inte av vem
      Och det görs på alla nivåer
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2

  Regel: Samverkan leds på tre nivåer

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-298 @VG-2.2.1
    Scenario: Samverkan om barns hälsa ska styras på tre nivåer
      En ny medarbetare söker dem som leder samverkan om barns hälsa.
      Fråga: På vilka nivåer styrs samverkan om barns hälsa, och av vem?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska samverkan för barns och ungas hälsa styras, men texten säger inte av vem
      Och texten säger inte vem
      Och det görs på regional nivå, på delregional nivå och på lokal nivå
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.1

    @S-299 @VG-2.2.1
    Scenario: Styrningen följer länets struktur och frågar efter hur reglerna följs
      En ny chef vill skapa en egen styrgrupp.
      Fråga: Hur styrs samverkan i länet, och är det ett krav?
      När överenskommelsen i Västra Götaland tillämpas
      Så styrs samverkan enligt länets fastställda ledningsstruktur för vård och omsorg, men texten säger inte av vem
      Och texten säger inte var
      Och texten säger inte mer om det
      Och resultat följs upp och efterfrågas, som en del av styrningen, när det gäller avvikelser, tvister och hur gällande regelverk följs, men texten säger inte av vem
      Och texten säger inte mer om det
      Och det står i klausul 2.2.1

    @S-300 @VG-2.2.1
    Scenario: Huvudmännen ska samverka öppet och med respekt
      Två chefer har slutat svara på varandras mejl.
      Fråga: Hur förväntas huvudmännen uppträda mot varandra?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska båda huvudmännen låta samverkan präglas av öppenhet, relevant och ömsesidig information och fokus på lösningar
      Och texten säger inte mer om det
      Och samverkansparterna ska visa respekt för varandra i samverkan
      Och texten säger inte mer om det
      Och samverkansparterna behöver ha god kännedom om både det egna uppdraget och varandras
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 2.2.1

    @S-301 @VG-2.2.1
    Scenario: Ledningsgruppen eller en temagrupp driver frågorna om barn och unga
      I ett av områdena undrar de vem som för barnfrågorna framåt.
      Fråga: Vem driver frågorna om barn och unga, och på vilka nivåer?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska ledningsgruppen eller en särskild temagrupp ha uttalat ansvar för att driva samverkan om barn och unga
      Och det görs på delregional nivå och på lokal nivå
      Och det står i klausul 2.2.1

    @S-302 @VG-2.2.1
    Scenario: Att främja kunskap beskrivs, att genomföra utbildning vid behov är ett krav
      Personalen i två verksamheter vill lära sig mer tillsammans. Budgeten är knapp.
      Fråga: Är kunskap och gemensam utbildning ett krav, och på vem?
      När överenskommelsen i Västra Götaland tillämpas
      Så främjas kunskap och kompetens hos personalen i berörda verksamheter, men texten säger inte av vem
      Och guiden visar hur den läser texten
      Och gemensam kompetensutveckling över verksamhetsgränserna ska genomföras, men texten säger inte av vem
      Och texten säger när: vid behov
      Och texten anger inte hur många dagar eller veckor
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.1

    @S-303 @VG-2.2.1
    Scenario: Kommuner, primärvård och sjukhus sitter i ledningsgrupperna, och nivåerna skapar rutiner
      En utredare ritar en bild av samverkan i länet och undrar vilka som hör hemma i rutorna.
      Fråga: Vilka sitter i ledningsgrupperna, och vem skapar rutinerna?
      När överenskommelsen i Västra Götaland tillämpas
      Så är det företrädare för kommunerna, primärvården och sjukhusen som sitter i ledningsgrupperna för vårdsamverkan
      Och texten säger inte mer om det
      Och den delregionala och den lokala nivån ansvarar för att skapa rutiner för samverkan kring barn och unga
      Och texten anger inte vilken enhet
      Och texten säger när: vid behov
      Och det står i klausul 2.2.1

  Regel: Överenskommelsen blir verklighet lokalt

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-304 @VG-4.1
    Scenario: Överenskommelsen ska verkställas lokalt, genom rutiner hos varje huvudman
      En kommun har skrivit under men inte skrivit några rutiner.
      Fråga: Vem ansvarar för lokala rutiner, och var verkställs överenskommelsen?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska överenskommelsen verkställas, men texten säger inte av vem
      Och texten säger inte vem
      Och det görs på lokal nivå och nära den enskilde
      Och varje huvudman ansvarar för att ta fram egna och gemensamma lokala föreskrifter och rutiner
      Och texten anger inte vilken enhet
      Och de lokala rutinerna behöver göras tydliga och detaljerade, men texten säger inte av vem
      Och det står i klausul 4.1

    @S-305 @VG-4.1 @VG-5
    Scenario: Det gemensamma bör tas fram i området eller lokalt, och personalen bör utbildas ihop
      Två kommuner skriver samma rutin var för sig, och personalen utbildas på var sitt håll.
      Fråga: Hur bindande är det att ta fram rutiner och utbilda tillsammans?
      När överenskommelsen i Västra Götaland tillämpas
      Så bör det som är gemensamt i föreskrifterna och rutinerna tas fram, men texten säger inte av vem
      Och det görs inom den delregionala vårdsamverkan eller inom den lokala vårdsamverkan
      Och texten lägger till orden ”och/eller”
      Och det delregionala vårdsamverkansområdet bör informera och utbilda huvudmännens personal om överenskommelsen
      Och texten anger ingen tid
      Och texten lägger till orden ”gemensamt”
      Och det står i klausul 4.1
      Och möjligheten att använda SAMSA bör utvecklas vidare, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 5

  Regel: Avvikelser rapporteras och följs upp

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-307 @VG-4.2
    Scenario: En avvikelse i samverkan ska rapporteras enligt länets rutin
      En kallelse till ett möte om samordnad individuell plan (SIP) försvann mellan två system.
      Fråga: Hur rapporteras en avvikelse i samverkan?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska avvikelser i samverkan mellan huvudmännens verksamheter rapporteras, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger inte till vem
      Och texten anger ingen tid
      Och texten hänvisar vidare till den länsgemensamma rutinen för avvikelser i Västra Götaland
      Och texten säger inte mer om det
      Och det står i klausul 4.2

    @S-308 @VG-4.2
    Scenario: Varje verksamhet ska ha ett ledningssystem, och rutiner om avvikelser bör tas fram
      En verksamhet har haft tre avvikelser i år och ingen rutin för att analysera dem.
      Fråga: Vilka krav finns på ledningssystem och rutiner för avvikelser?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska varje verksamhet ha ett ledningssystem för systematiskt kvalitetsarbete
      Och detaljerade rutiner för att hantera och analysera avvikelser bör tas fram, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 4.2

    @S-309 @VG-4.2
    Scenario: Det delregionala området följer upp avvikelser och rapporterar varje år till VVG
      I området ligger en hög med avvikelser från hela året.
      Fråga: Vem följer upp avvikelserna, och vart går rapporten?
      När överenskommelsen i Västra Götaland tillämpas
      Så är det det delregionala vårdsamverkansområdet som följer upp avvikelser i samverkan
      Och texten säger när: regelbundet
      Och texten anger inte hur många dagar eller veckor
      Och det delregionala vårdsamverkansområdet ska lämna en rapport om de avvikelser som vårdsamverkansorganisationen har hanterat
      Och det är till Vårdsamverkan Västra Götaland
      Och texten säger när: en gång per år
      Och texten räknar upp: en sammanställning av avvikelserna
      Och texten räknar upp: en analys av avvikelserna
      Och det står i klausul 4.2

    @S-310 @VG-4.2
    Scenario: Avvikelser på systemnivå når VVG, men texten säger inte genom vem
      Samma fel har hänt i fyra kommuner.
      Fråga: Vad händer med avvikelser som återkommer i flera kommuner?
      När överenskommelsen i Västra Götaland tillämpas
      Så identifieras avvikelser på systemnivå, men texten säger inte av vem
      Och texten säger inte vem
      Och guiden visar hur den läser texten
      Och avvikelser på systemnivå rapporteras, men texten säger inte av vem
      Och texten säger inte vem
      Och det är till Vårdsamverkan Västra Götaland
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 4.2

  Regel: Överenskommelsen följs upp varje år

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-311 @VG-4.4 @VG-1.6
    Scenario: Den årliga uppföljningen och den efter första året gäller tillsammans
      Ett år har gått. På kansliet undrar de om det är dags för en uppföljning eller två.
      Fråga: Hur ofta följs överenskommelsen i Västra Götaland upp?
      När överenskommelsen i Västra Götaland tillämpas den 1 februari 2022
      Så säger klausul 4.4 att överenskommelsen ska följas upp, men inte av vem
      Och texten säger när: en gång per år
      Och texten säger när: i samband med de delregionala vårdsamverkansgruppernas uppföljningsrapport till VVG om Hälso- och sjukvårdsavtalet
      Och klausul 1.6 säger att överenskommelsen ska följas upp, men inte av vem
      Och texten säger när: efter det första avtalsåret
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten säger inte vem
      Och det finns ingen sista dag

    @S-312 @VG-4.4
    Scenariomall: Uppföljningen ska visa hur överenskommelsen har införts och följs
      Den som skriver rapporten vill veta vad den måste innehålla.
      Fråga: Vad ska uppföljningen visa, utöver siffrorna?
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 4.4 att det som räknas upp ska redovisas i uppföljningen, men inte av vem
      Och texten räknar upp: <delen>
      Och guiden visar hur den läser texten

      Exempel:
        | delen                                                          |
        | de åtgärder som har genomförts för att införa överenskommelsen |
        | hur överenskommelsen efterlevs                                 |

    @S-690 @VG-4.4
    Scenariomall: I Västra Götaland ska uppföljningen innehålla statistik, utan att texten säger vem som tar fram den
      En utredare vill veta vilka siffror som måste vara med, och vem som räknar.
      Fråga: Vilka siffror ska uppföljningen i Västra Götaland innehålla, och vem tar fram dem?
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 4.4 att sammanställningar ska redovisas i uppföljningen, men inte av vem
      Och texten räknar upp: <siffrorna>
      Och guiden visar hur den läser texten

      Exempel:
        | siffrorna                                                 |
        | en sammanställning av antalet SIP                         |
        | en sammanställning av rapporterade avvikelser och tvister |

    @S-691 @VG-4.4 @ST-10
    Scenario: Statistik ska finnas i Västra Götaland, men är bara exempel på vad som kan behövas i Stockholms län
      Två regioner jämför sina underlag.
      Fråga: Hur bindande är det att ta fram statistik i regionerna?
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 4.4 att sammanställningar ska redovisas i uppföljningen, men inte av vem
      När överenskommelsen i Stockholm tillämpas
      Så kan Region Stockholm behöva ta fram statistik
      Och Storsthlm kan behöva ta fram statistik

    @S-313 @VG-4.4
    Scenario: Vid en förlängning ska en djupare översyn göras under 2023
      Perioden närmar sig sitt slut och ingen har sagt upp avtalet.
      Fråga: När görs en djupare översyn vid en förlängning, och av vem?
      Givet att överenskommelsen förlängs
      När överenskommelsen i Västra Götaland tillämpas den 1 mars 2023
      Så ska en mer ingående översyn av överenskommelsen göras, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger när: under år 2023
      Och texten säger när: före ingåendet av en ny överenskommelse
      Och texten säger inte mer om det
      Och det står i klausul 4.4

    @S-272 @VG-4.4
    Scenario: Utan förlängning kräver texten ingen djupare översyn
      En part har sagt upp avtalet i tid.
      Fråga: Krävs en djupare översyn när överenskommelsen inte förlängs?
      Givet att överenskommelsen inte förlängs
      När överenskommelsen i Västra Götaland tillämpas den 1 mars 2023
      Så gäller här ingen regel om att göra en mer ingående översyn av överenskommelsen

  Regel: Styrningen beror inte på ett barns ålder, och texten binder bara sina parter

    @S-315 @VG-1.4 @VG-2.1 @VG-2.2 @VG-2.2.1
    Scenariomall: Hur samverkan är ordnad beror inte på barnets ålder
      Ett ärende väcker en fråga om rutinerna. Den unge har nyss fyllt år, eller gör det snart.
      Fråga: Beror reglerna om hur samverkan är ordnad på barnets ålder?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är <ålder> år
      När överenskommelsen i Västra Götaland tillämpas
      Så är det skolan och förskolan som räknas som en likställd samverkanspart i alla sammanhang
      Och alla berörda verksamheter som möter barn och unga ska samarbeta
      Och den delregionala och den lokala nivån ansvarar för att skapa rutiner för samverkan kring barn och unga

      Exempel:
        | ålder |
        | 20    |
        | 21    |

    @S-278 @VG-3.2
    Scenariomall: Reglerna om kontaktuppgifter vänder sig även till en socialtjänst i ett annat län men binder den inte
      Barnet placeras i Västra Götaland. Kommunen som placerar kan ligga i länet eller utanför.
      Fråga: Är en placerande kommun i ett annat län bunden att lämna kontaktuppgifter?
      Givet att barnet är bosatt i Sverige
      Och att barnet är 12 år
      Och att placeringen är planerad
      Och att barnet placeras i Västra Götaland
      Och att <hemkommunen>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten lämna kontaktuppgifter om ansvarig tjänsteman
      Och texten riktar sig till socialtjänsten, som <ställning>

      Exempel:
        | hemkommunen                          | ställning                    |
        | hemkommunen ligger i Västra Götaland | överenskommelsen binder      |
        | hemkommunen ligger i Stockholms län  | överenskommelsen inte binder |
        | hemkommunen ligger i en annan region | överenskommelsen inte binder |
