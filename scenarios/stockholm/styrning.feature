# language: sv
Egenskap: Vem som styr och förvaltar Stockholms överenskommelse

  Bakom reglerna om barnet finns en organisation: en grupp för hela länet, grupper på varje
  ort och en företrädare för kommunerna. Den som lägger ut arbete på andra tar
  överenskommelsen med sig. Scenarierna visar vem texten pekar ut och när den låter bli.

  Bakgrund:
    Givet att hemkommunen ligger i Stockholms län

  Regel: Överenskommelsen följer med när uppgiften läggs ut

    @S-184 @ST-1
    Scenariomall: Överenskommelsen i Stockholm följer med en uppgift som läggs ut genom avtal
      Regionen låter ett bolag driva en mottagning, eller sköter den själv.
      Fråga: När ska överenskommelsen i Stockholm tillämpas hos någon annan än parten?
      Givet att <uppgiften>
      När överenskommelsen i Stockholm tillämpas
      Så <svar>

      Exempel:
        | uppgiften                                                                          | svar                                                         |
        | en part genom avtal har överlåtit en uppgift som den ansvarar för till någon annan | ska överenskommelsen tillämpas, men texten säger inte av vem |
        | parten utför sina uppgifter själv                                                  | gäller här ingen regel om att tillämpa överenskommelsen      |

    @S-185 @ST-1
    Scenario: Parterna i Stockholm ska se till att även underleverantörer är bundna
      Bolaget anlitar i sin tur ett annat. Barnet placeras i Västra Götaland.
      Fråga: Är underleverantörer bundna, och vem ser till det?
      Givet att en part genom avtal har överlåtit en uppgift som den ansvarar för till någon annan
      Och att barnet placeras i Västra Götaland
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna ansvara för att överenskommelsen binder eventuella underleverantörer och gäller för dem
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 1
      Och överenskommelsen ska tillämpas, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 1
      När överenskommelsen i Västra Götaland tillämpas
      Så säger texten inget om att ansvara för att överenskommelsen binder eventuella underleverantörer och gäller för dem

  Regel: Någon företräder, någon förvaltar och någon samverkar på orten

    @S-186 @ST-1
    Scenario: Storsthlm företräder kommunerna mot Region Stockholm när överenskommelsen följs upp
      Regionen vill prata med en motpart i stället för med 26.
      Fråga: Vem företräder kommunerna när överenskommelsen följs upp i Stockholm?
      När överenskommelsen i Stockholm tillämpas
      Så är det Storsthlm som företräder kommunerna i uppföljning och utvärdering av övergripande frågor och principfrågor samt tillämpningen
      Och texten riktar sig till Storsthlm, som överenskommelsen inte binder
      Och det är gentemot Region Stockholm
      Och guiden visar hur den läser texten
      Och det står i klausul 1

    @S-187 @ST-8.2
    Scenario: En länsövergripande grupp av chefer ska finnas i Stockholm, men ingen utses att bilda den
      En ny chef undrar vem som tog initiativet till gruppen och vilka som sitter där.
      Fråga: Vilken grupp förvaltar Stockholms överenskommelse, och vilka sitter i den?
      När överenskommelsen i Stockholm tillämpas
      Så ska en länsövergripande samråds- eller styrgrupp med uppdrag att förvalta överenskommelsen finnas tillsatt, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 8.2
      Och chefsrepresentanter från Storsthlm, kommunernas förvaltningar och Region Stockholm ska ingå i den länsövergripande gruppen
      Och det står i klausul 8.2

    @S-188 @ST-8.2
    Scenario: Två namngivna grupper är den länsövergripande gruppen när överenskommelsen ingås
      Överenskommelsen har just beslutats. Sekreteraren skriver den första kallelsen.
      Fråga: Vilka har uppdraget som länsövergripande grupp från början?
      När överenskommelsen i Stockholm tillämpas
      Så är det BUSSAM och Regionala samrådet för missbruk och psykiatri som förvaltar överenskommelsen
      Och texten säger när: i samband med beslutet om överenskommelsen
      Och det är den länsövergripande samråds- eller styrgruppen som förvaltar överenskommelsen
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten räknar upp: besluta om och förvalta länsövergripande rutiner som är kopplade till överenskommelsen, till exempel för avvikelser och för samverkan om hälso-, sjuk- och tandvården
      Och texten lägger till orden ”till exempel”
      Och texten lägger till orden ”gemensamt”
      Och texten räknar upp: gemensamt leda, initiera, utveckla och följa upp att överenskommelsen följs
      Och det står i klausul 8.2

    @S-189 @ST-8.3
    Scenario: Den lokala samverkan i Stockholm ska ske i lokala grupper som chefer bemannar
      En skola vill veta var den möter regionen på hemmaplan.
      Fråga: Var sker den lokala samverkan i Stockholm, och vem bemannar grupperna?
      När överenskommelsen i Stockholm tillämpas
      Så ska det samverkas lokalt om målgruppen, men texten säger inte av vem
      Och texten säger inte vem
      Och det görs i lokala grupper
      Och det står i klausul 8.3
      Och det är chefer från huvudmännens förvaltningar och verksamheter som bemannar de lokala grupperna
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och det står i klausul 8.3
      Och det är de lokala BUS-grupperna och de lokala samråden för psykiatri och missbruksfrågor som har funktionen som lokala samverkansgrupper
      Och texten säger när: i samband med beslutet om överenskommelsen
      Och det står i klausul 8.3

    @S-597 @ST-8.3
    Scenario: För barn i behov av särskilt stöd är lokal samverkan nödvändig, säger texten utan att peka ut någon
      En rektor frågar vem som måste samverka om en elev i behov av särskilt stöd.
      Fråga: Vem måste samverka på orten om barn i behov av särskilt stöd?
      När överenskommelsen i Stockholm tillämpas
      Så behöver det samverkas lokalt för barn i behov av särskilt stöd, men texten säger inte av vem
      Och det ska samverkas lokalt om målgruppen, men texten säger inte av vem
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten säger inte vem
      Och det står i klausul 8.3
