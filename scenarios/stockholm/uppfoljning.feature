# language: sv
Egenskap: Löften och uppföljning i Stockholms län

  Här gäller det att parterna följer texten, samverkar i länet och på orten och ser efter om
  det fungerar. Scenarierna visar vad som är ett krav, vad som är ett löfte eller ett ansvar
  och vad som bara beskrivs. Mycket ska göras av någon som inte nämns, och sällan inom en
  viss tid.

  Regel: Parterna följer överenskommelsen och delar värdegrund

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-342 @ST-7 @ST-7.2
    Scenario: Parterna i Stockholm både förbinder sig och är skyldiga att följa överenskommelsen
      En enhetschef hävdar att texten bara är en avsiktsförklaring.
      Fråga: Hur bindande är Stockholms överenskommelse för parterna?
      När överenskommelsen i Stockholm tillämpas
      Så säger klausul 7 att parterna ska följa överenskommelsen och dess rutiner
      Och klausul 7.2 säger att parterna ska följa överenskommelsen och dess rutiner
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

    @S-343 @ST-7.1
    Scenario: Värdegrunden i Stockholm beskrivs, men terminologin är ett krav
      Vid ett möte talar tre verksamheter förbi varandra.
      Fråga: Är värdegrund och terminologi krav i Stockholm?
      När överenskommelsen i Stockholm tillämpas
      Så är det parterna som har en gemensam värdegrund
      Och texten lägger till orden ”alltid”
      Och texten räknar upp: varje verksamhet arbetar alltid så att de gemensamma målen kan uppnås
      Och texten räknar upp: samarbetet sker med barnet eller den unge i fokus
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och det står i klausul 7.1
      Och texten säger inte mer om det
      Och parterna ska använda överenskommelsens terminologi
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och det står i klausul 7.1
      Och texten säger inte mer om det

    @S-344 @ST-7 @ST-7.1 @ST-7.2 @ST-7.3 @ST-8.1 @ST-10
    Scenariomall: Det som parterna lovar varandra beror inte på barnet i fallet
      Två ärenden väcker frågan om hur parterna styr och följer upp. Barnen är mycket olika.
      Fråga: Beror det som parterna i Stockholm lovar varandra på barnet i fallet?
      Givet att barnet är <ålder> år
      Och att <vården>
      Och att <placeringen>
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna följa överenskommelsen och dess rutiner
      Och parterna ska använda överenskommelsens terminologi
      Och parterna ska samverka länsövergripande
      Och parterna ska hålla varandra informerade om hur tillgängligheten i de berörda verksamheterna utvecklas när det gäller öppettider och kontaktvägar
      Och det är den politiska styrgruppen VIS som är ett forum för samverkan och för att bereda beslut om hälsa, vård och omsorg
      Och parterna ansvarar för att följa upp överenskommelsen
      Och parterna ska tillhandahålla den statistik som behövs

      Exempel:
        | ålder | vården                          | placeringen             |
        | 15    | barnet vårdas med stöd av SoL   | placeringen är akut     |
        | 21    | den unge vårdas med stöd av LVM | barnet inte är placerat |

  Regel: Arbetet hålls samman i hela länet

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-345 @ST-7.2
    Scenario: Parterna i Stockholm ska samverka i de strukturer som finns och fortsätta införandet
      En ny kommundirektör föreslår en helt ny organisation.
      Fråga: Var samverkar parterna i Stockholms län, och hur fortsätter införandet?
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna samverka länsövergripande
      Och det görs i de strukturer som redan finns
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och det står i klausul 7.2
      Och texten säger inte mer om det
      Och parterna ska fortsätta att införa överenskommelsen och dess rutiner
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och det står i klausul 7.2
      Och texten säger inte mer om det

    @S-346 @ST-7.2
    Scenario: En plan för stödet till införandet ska finnas i länet, men ingen ska skriva den
      Projektledaren letar efter planen och efter den som har uppdraget.
      Fråga: Vem tar fram planen för stödet till införandet i länet?
      När överenskommelsen i Stockholm tillämpas
      Så ska en länsövergripande plan för införandet finnas framtagen, men texten säger inte av vem
      Och texten säger inte vem
      Och texten räknar upp: hur stödet är utformat när överenskommelsen och samverkansrutinen införs
      Och guiden visar hur den läser texten
      Och det står i klausul 7.2
      Och texten säger inte mer om det

    @S-347 @ST-7.2
    Scenario: Storsthlm och regionens förvaltning ansvarar för informationen när texten beslutas
      Rektorn har aldrig hört talas om överenskommelsen.
      Fråga: Vem ansvarar för att informera när Stockholms överenskommelse beslutas?
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ansvarar Storsthlm och Hälso- och sjukvårdsförvaltningen i Region Stockholm för att informera om överenskommelsen
      Och texten lägger till orden ”särskilt”
      Och texten riktar sig till Storsthlm, som överenskommelsen inte binder
      Och texten riktar sig till Hälso- och sjukvårdsförvaltningen i Region Stockholm, som överenskommelsen binder
      Och texten säger när: i samband med beslutet om överenskommelsen
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 7.2
      Och texten säger inte mer om det

    @S-348 @ST-8.1
    Scenario: Den politiska styrgruppen VIS bereder frågor, och andra grupper stöder den
      En nämndledamot undrar om en grupp av politiker kan bestämma åt kommunen.
      Fråga: Vad gör den politiska styrgruppen i Stockholm, och vem har den?
      När överenskommelsen i Stockholm tillämpas
      Så är det länets kommuner och Hälso- och sjukvårdsnämnden i Region Stockholm som har en politisk styrgrupp för samverkan
      Och guiden visar hur den läser texten
      Och det står i klausul 8.1
      Och texten säger inte mer om det
      Och det är den politiska styrgruppen VIS som är ett forum för samverkan och för att bereda beslut om hälsa, vård och omsorg
      Och texten ger bara ett svar på frågan vem som gör det
      Och det står i klausul 8.1
      Och texten säger inte mer om det

    @S-349 @ST-8.1
    Scenario: Tjänstemän och ämnesgrupper i länet hjälper VIS, och varje ämnesgrupp har sitt område
      En utredare vill veta vilken grupp som har hand om tandvården.
      Fråga: Vilka grupper stöder den politiska styrgruppen i Stockholm?
      När överenskommelsen i Stockholm tillämpas
      Så är det tjänstemannastyrgruppen Sammanhållen vård och omsorg och andra samråds- och styrgrupper i länet som stöder den politiska styrgruppen i dess arbete
      Och guiden visar hur den läser texten
      Och det står i klausul 8.1
      Och texten säger inte mer om det
      Och andra samråds- och styrgrupper i länet ansvarar för att sköta olika sakområden
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och det står i klausul 8.1
      Och texten säger inte mer om det

  Regel: Arbetet bärs av parterna på orten

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-350 @ST-7.3 @ST-8.3
    Scenario: Varje part i Stockholm ska se till att verksamheterna samverkar på orten
      Skolan och mottagningen har inte setts på ett år.
      Fråga: Vem ser till att verksamheterna i Stockholm samverkar på orten?
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna säkerställa att berörda verksamheter samverkar lokalt om överenskommelsen och samverkansrutinen
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och det står i klausul 7.3
      Och texten säger inte mer om det
      Och det ska samverkas lokalt om målgruppen, men texten säger inte av vem

    @S-351 @ST-7.3
    Scenario: Parterna i Stockholm ska ha former för svåra frågor på orten och tala om hur de nås
      Ett ärende är för krångligt för ett vanligt möte, och telefontiden på mottagningen har
      ändrats utan att någon fick veta det.
      Fråga: Vem i Stockholm har former för svåra frågor på orten, och vem berättar hur verksamheterna nås?
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna ha samverkansformer för komplexa frågor och ärenden
      Och det görs på lokal nivå
      Och texten ger bara ett svar på frågan vem som gör det
      Och det står i klausul 7.3
      Och texten säger inte mer om det
      Och parterna ska hålla varandra informerade om hur tillgängligheten i de berörda verksamheterna utvecklas när det gäller öppettider och kontaktvägar
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 7.3
      Och texten säger inte mer om det

    @S-352 @ST-7.3
    Scenario: Resurserna på orten är något parterna i Stockholm åtar sig
      Chefen behöver en tjänst till och söker stöd i överenskommelsen.
      Fråga: Vem ser till att det finns resurser på orten i Stockholm, och hur bindande är det?
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna tillhandahålla lokala resurser som säkrar att verksamheterna kan leva upp till överenskommelsen
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 7.3
      Och texten säger inte mer om det

  Regel: Överenskommelsen följs upp

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län

    @S-353 @ST-7.2 @ST-10
    Scenario: Stockholms överenskommelse ska följas upp regelbundet och löpande av parterna
      Tre meningar handlar om samma sak. En utredare lägger dem bredvid varandra.
      Fråga: Hur ofta följs Stockholms överenskommelse upp, och av vem?
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så ska parterna följa upp överenskommelsen
      Och det står i klausul 7.2
      Och klausul 7.2 lägger till orden ”gemensamt”
      Och klausul 10 lägger till orden ”gemensamt”
      Och parterna ansvarar för att följa upp överenskommelsen
      Och klausul 10 säger att överenskommelsen ska följas upp, men inte av vem
      Och texten säger när: regelbundet
      Och texten säger när: löpande
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten anger inget innehåll
      Och guiden visar hur den läser texten
      Och det står i klausul 10
      Och texten säger inte mer om det

    @S-354 @ST-10
    Scenario: Uppföljningen i Stockholm ska stämmas av i gruppen för hela länet varje år
      Året är snart slut och ingen har kallat till avstämningen.
      Fråga: Var och hur ofta stäms uppföljningen av i Stockholm?
      När överenskommelsen i Stockholm tillämpas
      Så ansvarar parterna för att stämma av uppföljningen
      Och texten lägger till orden ”gemensamt”
      Och uppföljningen ska stämmas av, men texten säger inte av vem
      Och det görs i den länsövergripande samråds- eller styrgruppen
      Och texten säger när: minst en gång per år
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan när det görs
      Och guiden visar hur den läser texten
      Och det står i klausul 10
      Och texten säger inte mer om det

    @S-355 @ST-10
    Scenario: Gruppen för hela länet beslutar om förslag när uppföljningen stäms av
      Avstämningen visar att en rutin inte fungerar. Ett förslag finns.
      Fråga: Vem beslutar om förslag när uppföljningen i Stockholm stäms av?
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så är det den länsövergripande samråds- eller styrgruppen som beslutar om eventuella förslag till fördjupad uppföljning eller revidering
      Och texten säger när: i samband med avstämningen
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 10
      Och texten säger inte mer om det

    @S-356 @ST-7.2 @ST-10
    Scenario: När något inte fungerar ska parterna revidera, och de ansvarar för åtgärder
      Två kommuner har slutat använda rutinen.
      Fråga: Vem reviderar överenskommelsen i Stockholm när något inte fungerar, och när?
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna revidera överenskommelsen och rutinerna
      Och texten lägger till orden ”gemensamt”
      Och texten säger när: vid behov
      Och texten anger inte hur många dagar eller veckor
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och det står i klausul 7.2
      Och texten säger inte mer om det
      Och parterna ansvarar för att vidta åtgärder så att överenskommelsen och rutinerna följs
      Och texten säger när: vid behov
      Och texten lägger till orden ”gemensamt”
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och det står i klausul 10
      Och texten säger inte mer om det

    @S-357 @ST-10
    Scenario: Statistik är ett krav på parterna i Stockholm, men vilka siffror är bara exempel
      En analytiker får en lista på siffror och frågar om alla måste tas fram.
      Fråga: Vem tar fram statistiken i Stockholm, och hur bindande är det?
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna tillhandahålla den statistik som behövs
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 10
      Och texten säger inte mer om det
      Och Region Stockholm kan behöva ta fram statistik
      Och texten lägger varje gång till orden ”till exempel”
      Och texten räknar upp: antalet hälsoundersökningar som har utförts efter nationella riktlinjer
      Och texten räknar upp: antalet genomförda bedömningar i respektive gynnande beslut om samfinansiering av HVB-placeringar
      Och Storsthlm kan behöva ta fram statistik
      Och texten räknar upp: antalet barn placerade enligt SoL och enligt LVU
      Och texten räknar upp: antalet begärda hälsoundersökningar, tandundersökningar och läkarundersökningar
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten
      Och det står i klausul 10
      Och texten säger inte mer om det

    @S-358 @ST-7.1 @ST-10
    Scenario: Att parterna ska lämna statistik och följa en terminologi säger bara Stockholms text
      Barnet placeras i Västra Götaland. En kommun i Stockholms län vill ha samma underlag från
      alla regioner.
      Fråga: Kräver överenskommelserna statistik och en gemensam terminologi av parterna?
      Givet att barnet placeras i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så säger texten inget om att tillhandahålla den statistik som behövs
      Och texten säger inget om att använda överenskommelsens terminologi
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna tillhandahålla den statistik som behövs
      Och parterna ska använda överenskommelsens terminologi
