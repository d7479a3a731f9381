# language: sv
Egenskap: Hälsoundersökningen när Stockholm placerar
  Överenskommelsen i Stockholm lägger hälsoundersökningarna på regionen, som också betalar dem.
  Mer än så säger den inte: ingen enhet, inget antal veckor, ingen rutin för hur undersökningen begärs.
  Här prövas också vad kommunen ansvarar för vid en placering, och vem som krävs på avtal med utförare.

  Bakgrund:
    Givet att hemkommunen ligger i Stockholms län

  Regel: Regionen tillhandahåller undersökningarna, men texten säger inte hur

    @S-092 @ST-7.8
    Scenariomall: Region Stockholm tillhandahåller och betalar undersökningen, utan att någon enhet eller tid anges
      En trettonåring från länet placeras i länet. Handläggaren letar efter vilken mottagning
      som ska ringas och hur länge det får dröja.
      Fråga: Vem ordnar och betalar hälsoundersökningen i Stockholm, var och när?
      Givet att barnet är 13 år
      Och att placeringen är <sättet>
      Och att barnet vårdas med stöd av SoL
      Och att barnet är folkbokfört i Stockholms län
      Och att barnet placeras i Stockholms län
      Och att hälsoundersökningen initierades den 2 mars 2026
      Och att placeringen inleddes den 16 mars 2026
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ska Region Stockholm <undersökningen>
      Och texten riktar sig till Region Stockholm, som överenskommelsen binder
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger inte vilken enhet
      Och texten anger inte hur många dagar eller veckor
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och texten säger inte var
      Och Region Stockholm betalar
      Och texten ger bara ett svar på frågan vem som betalar
      Och guiden visar hur den läser texten
      Och det står i klausul 7.8

      Exempel: Planerad och akut
        | sättet   | undersökningen                              |
        | planerad | tillhandahålla hälsoundersökningen          |
        | akut     | tillhandahålla hälsoundersökningen          |

    @S-093 @ST-7.8
    Scenario: Om vad hälsoundersökningen ska innehålla säger Stockholm ingenting
      En vårdcentral i länet undrar vad som ingår.
      Fråga: Vad ska hälsoundersökningen innehålla i Stockholm?
      Givet att barnet är 13 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så ska Region Stockholm tillhandahålla hälsoundersökningen
      Och texten anger inget innehåll

    @S-094 @ST-7.8
    Scenario: Stockholm har ingen rutin för att begära undersökningen eller erbjuda en tid
      Handläggaren har tidigare arbetat i Västra Götaland och letar efter samma rutin.
      Fråga: Vilka rutiner har Stockholm för att begära undersökningen och erbjuda en tid?
      Givet att barnet är 13 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att hälsoundersökningen behövs
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att begära hälsoundersökning
      Och texten säger inget om att ge tillgång till relevant information ur utredningen
      Och texten säger inget om att hämta in medicinsk journalinformation
      Och texten säger inget om att erbjuda en tid för hälsoundersökning
      Och texten säger inget om att göra en medicinsk bedömning av vad barnet behöver
      Och texten säger inget om att begära oral hälsoundersökning

    @S-095 @ST-7.8
    Scenario: Resultatet lämnas till socialtjänsten i Stockholm utan avgift
      Trettonåringen är undersökt. Nu väntar familjen på vad som kommer ut av det.
      Fråga: Till vem lämnas resultatet av hälsoundersökningen i Stockholm, och kostar det något?
      Givet att barnet är 13 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att hälsoundersökningen genomfördes den 4 maj 2026
      När överenskommelsen i Stockholm tillämpas den 11 maj 2026
      Så ska resultatet av hälsoundersökningen återkopplas, men texten säger inte av vem
      Och texten säger inte vem
      Och texten ger bara ett svar på frågan hur bindande det är
      Och det är till socialtjänsten
      Och texten ger bara ett svar på frågan till vem det är
      Och socialtjänsten betalar ingen avgift
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och texten anger inget innehåll
      Och det står i klausul 7.8

  Regel: Åldern och lagen avgör om reglerna gäller

    @S-096 @ST-5 @ST-6 @ST-7.4 @ST-7.8
    Scenariomall: Regionens och kommunens ansvar i Stockholm gäller den som inte har fyllt 21 år
      Den unge fyller arton, och senare tjugo.
      Fråga: Upp till vilken ålder gäller ansvaret för undersökning och vård i Stockholm?
      Givet att barnet är <ålder> år
      Och att placeringen är planerad
      Och att <stödet>
      Och att barnet är folkbokfört i Stockholms län
      När överenskommelsen i Stockholm tillämpas
      Så ska Region Stockholm tillhandahålla hälsoundersökningen
      Och texten säger inget om att genomföra den orala hälsoundersökningen
      Och resultatet av hälsoundersökningen ska återkopplas, men texten säger inte av vem
      Och kommunen är ensam om att kunna ansvara för placeringen
      Och socialtjänsten behöver initiera vårdinsatserna
      Och Region Stockholm ska erbjuda god hälso-, sjuk- och tandvård
      Och barnet eller den unge har rätt att få vård, både planerad och oplanerad, i den region där barnet är placerat

      Exempel: Åldern
        | ålder | stödet                                          |
        | 0     | barnet vårdas med stöd av SoL                   |
        | 17    | barnet vårdas med stöd av SoL                   |
        | 18    | barnet vårdas med stöd av SoL                   |
        | 20    | barnet vårdas med stöd av SoL                   |

      Exempel: Lagen
        | ålder | stödet                                          |
        | 15    | rätten har beslutat om vård enligt LVU          |
        | 15    | barnet är omedelbart omhändertaget enligt LVU   |

    @S-097 @ST-5 @ST-6 @ST-7.4 @ST-7.8
    Scenariomall: Den som har fyllt 21 år eller vårdas enligt en annan lag faller utanför i Stockholm
      Den unge har fyllt år, eller vården stöds på en annan lag än de flestas.
      Fråga: Vad gäller i Stockholm för den som har fyllt 21 år eller vårdas enligt en annan lag?
      Givet att barnet är <ålder> år
      Och att placeringen är planerad
      Och att <stödet>
      Och att barnet är folkbokfört i Stockholms län
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att tillhandahålla hälsoundersökningen
      Och här gäller ingen regel om att återkoppla resultatet av hälsoundersökningen
      Och här gäller ingen regel om att kunna ansvara för placeringen
      Och här gäller ingen regel om att vara ytterst ansvarig för sina invånare
      Och här gäller ingen regel om att fatta nödvändiga beslut tills övriga huvudmän kan ge barnet eller den unge vård
      Och här gäller ingen regel om att initiera vårdinsatserna
      Och här gäller ingen regel om att tillgodose omsorgsbehoven
      Och här gäller ingen regel om att erbjuda god hälso-, sjuk- och tandvård
      Och här gäller ingen regel om att få vård, både planerad och oplanerad, i den region där barnet är placerat

      Exempel:
        | ålder | stödet                                       |
        | 21    | barnet vårdas med stöd av SoL                |
        | 19    | den unge vårdas med stöd av LVM              |
        | 15    | barnet vårdas med stöd av någon annan lag    |

  Regel: Kommunen ansvarar för placeringen

    @S-098 @ST-7.4
    Scenario: Bara kommunen kan ansvara för placeringen, och den beslutar medan andra ordnar vården
      En sjuttonåring behöver både vård och ett annat boende. Ännu finns ingen plats i vården.
      Fråga: Vem ansvarar för placeringen i Stockholm, och vem beslutar medan andra ordnar vården?
      Givet att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så är kommunen ensam om att kunna ansvara för placeringen
      Och texten riktar sig till kommunen, som överenskommelsen binder
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och det står i klausul 7.4
      Och det är kommunen som är ytterst ansvarig för sina invånare
      Och texten riktar sig till kommunen, som överenskommelsen binder
      Och texten ger bara ett svar på frågan hur bindande det är
      Och det står i klausul 7.4
      Och kommunen ska fatta nödvändiga beslut tills övriga huvudmän kan ge barnet eller den unge vård
      Och texten riktar sig till kommunen, som överenskommelsen binder
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger inte vilken enhet
      Och det står i klausul 7.4

    @S-099 @ST-7.4
    Scenariomall: Socialtjänsten behöver ta initiativ till vården och tillgodose omsorgen
      Sjuttonåringen mår dåligt i familjehemmet.
      Fråga: Vem i Stockholm tar initiativ till vården och tillgodoser omsorgen, och hur bindande är det?
      Givet att barnet är 17 år
      Och att placeringen är <sättet>
      Och att barnet vårdas med stöd av SoL
      När överenskommelsen i Stockholm tillämpas
      Så behöver socialtjänsten <uppgiften>
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten
      Och det står i klausul 7.4

      Exempel:
        | sättet   | uppgiften                |
        | planerad | initiera vårdinsatserna  |
        | akut     | initiera vårdinsatserna  |
        | planerad | tillgodose omsorgsbehoven |
        | akut     | tillgodose omsorgsbehoven |

  Regel: Upphandlade utförare ska omfattas

    @S-100 @ST-6
    Scenario: Parterna ansvarar för att kraven når även de utförare de upphandlar
      Ett privat HVB och en privat vårdcentral arbetar på uppdrag.
      Fråga: Hur når överenskommelsen upphandlade utförare i Stockholm, och vem ansvarar för det?
      När överenskommelsen i Stockholm tillämpas
      Så ansvarar parterna för att kräva att överenskommelsen även gäller upphandlade aktörer
      Och det görs genom villkor i avtal, förfrågningsunderlag och krav för godkännande
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan var det görs
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 6
