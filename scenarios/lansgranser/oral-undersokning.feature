# language: sv
Egenskap: Tandundersökningen när placeringen går över en länsgräns
  Barnet är skrivet i ett län och placeras i ett annat. Vem undersöker då tänderna, och vart går begäran?
  Västra Götaland har regler åt båda hållen. Stockholm säger att regionen tillhandahåller undersökningen,
  men nämner varken enhet eller tid. Svaret beror på om undersökningen hanns med före placeringen.

  Bakgrund:
    Givet att barnet är 14 år
    Och att barnet är bosatt i Sverige
    Och att barnet vårdas med stöd av SoL
    Och att barnet bor i familjehem
    Och att placeringen är planerad

  Regel: Skriven i Västra Götaland, placerad i en annan region

    @S-101 @VG-3.4.3.2
    Scenariomall: Hanns tandundersökningen inte med före flytten går begäran till regionen där barnet bor
      Barnet bor nu utanför länet. Handläggaren sitter med begäran och undrar vart den går.
      Fråga: Vart går begäran om tandundersökning när den inte hanns med före flytten till ett annat län?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att <platsen>
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så ska socialtjänsten begära oral hälsoundersökning
      Och texten riktar sig till socialtjänsten, som överenskommelsen binder
      Och det är hos regionen på placeringsorten
      Och texten ger flera svar på frågan till vem det är, och de går inte ihop
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det är socialtjänsten i hemkommunen som begär oral hälsoundersökning
      Och det är hos lämplig folktandvårdsklinik
      Och det står i klausul 3.4.3.2

      Exempel: Gjord samma dag eller senare, eller inte alls
        | platsen                            | undersökningen                                            | dagen        |
        | barnet placeras i Stockholms län   | ingen oral hälsoundersökning är genomförd                 | 1 april 2026 |
        | barnet placeras i en annan region  | ingen oral hälsoundersökning är genomförd                 | 1 april 2026 |
        | barnet placeras i en annan region  | ingen oral hälsoundersökning är genomförd                 | 16 mars 2026 |
        | barnet placeras i en annan region  | den orala hälsoundersökningen genomfördes den 16 mars 2026 | 1 april 2026 |
        | barnet placeras i en annan region  | den orala hälsoundersökningen genomfördes den 17 mars 2026 | 1 april 2026 |

    @S-102 @VG-3.4.3.2
    Scenariomall: Bara kliniken hemma gäller om tänderna hann undersökas eller barnet inte har flyttat
      Handläggaren bokade i god tid, eller så är flytten inte gjord än, eller så stannar den
      inom länet.
      Fråga: Vart går begäran om tandundersökning när tänderna hann undersökas eller barnet inte har flyttat till ett annat län?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att <platsen>
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så är det socialtjänsten i hemkommunen som begär oral hälsoundersökning
      Och det är hos lämplig folktandvårdsklinik
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan hur bindande det är

      Exempel:
        | platsen                           | undersökningen                                            | dagen        |
        | barnet placeras i en annan region | den orala hälsoundersökningen genomfördes den 15 mars 2026 | 1 april 2026 |
        | barnet placeras i en annan region | ingen oral hälsoundersökning är genomförd                 | 15 mars 2026 |
        | barnet placeras i Västra Götaland | ingen oral hälsoundersökning är genomförd                 | 1 april 2026 |

    @S-103 @VG-3.4.3.2
    Scenariomall: Före flytten är det Folktandvården hemma som undersöker tänderna
      Barnet är skrivet i Västra Götaland och bor kvar hemma. Flytten går sedan till ett annat
      län.
      Fråga: Vem undersöker tänderna innan barnet har flyttat till en annan region?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att <platsen>
      Och att <läget>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är Folktandvården ensam om att genomföra den orala hälsoundersökningen
      Och texten riktar sig till Folktandvården, som överenskommelsen binder
      Och det görs inom Västra Götalandsregionen
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och Västra Götalandsregionen betalar
      Och guiden visar hur den läser texten

      Exempel: Inget inlett, och inlett dagen efter
        | platsen                           | läget                                 |
        | barnet placeras i Stockholms län  | ingen placering är inledd             |
        | barnet placeras i en annan region | placeringen inleddes den 2 april 2026 |

    @S-104 @VG-3.4.3 @VG-3.4.3.2
    Scenariomall: Vem som undersöker tänderna i den andra regionen säger Västra Götaland inte
      Flytten har skett i dag. Barnet är fortfarande skrivet i Västra Götaland.
      Fråga: Vem undersöker tänderna i den andra regionen efter flytten, och vem betalar?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att <platsen>
      Och att placeringen inleddes den 1 april 2026
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är Folktandvården ensam om att genomföra den orala hälsoundersökningen
      Och texten har en regel om att genomföra den orala hälsoundersökningen
      Och texten säger inte mer om det
      Och det görs inom Västra Götalandsregionen
      Och guiden visar hur den läser texten
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och Västra Götalandsregionen betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift

      Exempel:
        | platsen                           |
        | barnet placeras i Stockholms län  |
        | barnet placeras i en annan region |

  Regel: Skriven i en annan region, placerad i Västra Götaland

    @S-105 @VG-3.4.3.2
    Scenariomall: Folktandvården undersöker tänderna även när barnet är skrivet i en annan region
      Barnet har flyttat in i Västra Götaland men är skrivet någon annanstans. Hemma hann ingen
      undersöka tänderna.
      Fråga: Vem undersöker tänderna på ett barn som är skrivet i en annan region, och vem begär det?
      Givet att <hemmet>
      Och att <folkbokföringen>
      Och att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så är det socialtjänsten i hemkommunen som begär oral hälsoundersökning
      Och texten riktar sig till socialtjänsten i hemkommunen, som överenskommelsen inte binder
      Och det är hos lämplig folktandvårdsklinik
      Och texten ger bara ett svar på frågan till vem det är
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.3.2
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och texten riktar sig till Folktandvården, som överenskommelsen binder
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten anger inte vilken enhet
      Och det görs inom Västra Götalandsregionen
      Och Västra Götalandsregionen betalar

      Exempel: Gjord samma dag eller senare, eller inte alls
        | hemmet                              | folkbokföringen                        | undersökningen                                            | dagen        |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Stockholms län | ingen oral hälsoundersökning är genomförd                 | 1 april 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | ingen oral hälsoundersökning är genomförd                | 1 april 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | ingen oral hälsoundersökning är genomförd                | 16 mars 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | den orala hälsoundersökningen genomfördes den 16 mars 2026 | 1 april 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | den orala hälsoundersökningen genomfördes den 17 mars 2026 | 1 april 2026 |

    @S-106 @VG-3.4.3.2
    Scenariomall: Ingen begäran till en klinik här följer av texten om tänderna undersöktes hemma i tid
      Barnet undersöktes i sin hemregion, eller har inte flyttat än.
      Fråga: Behöver en klinik i Västra Götaland få en begäran när tänderna undersöktes hemma i tid?
      Givet att <hemmet>
      Och att <folkbokföringen>
      Och att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Västra Götaland tillämpas den <dagen>
      Så gäller här ingen regel om att begära oral hälsoundersökning
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen

      Exempel:
        | hemmet                               | folkbokföringen                         | undersökningen                                            | dagen        |
        | hemkommunen ligger i Stockholms län  | barnet är folkbokfört i Stockholms län  | den orala hälsoundersökningen genomfördes den 15 mars 2026 | 1 april 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | den orala hälsoundersökningen genomfördes den 15 mars 2026 | 1 april 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region | ingen oral hälsoundersökning är genomförd                 | 15 mars 2026 |

    @S-107 @VG-3.4.3.2
    Scenario: En hemkommun i länet är bunden även när barnet är skrivet någon annanstans
      Barnet är skrivet hos en förälder i en annan region. Vården beslutades av en kommun i
      Västra Götaland.
      Fråga: Är hemkommunen i länet bunden när barnet är skrivet någon annanstans?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i en annan region
      Och att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det socialtjänsten i hemkommunen som begär oral hälsoundersökning
      Och texten riktar sig till socialtjänsten i hemkommunen, som överenskommelsen binder
      Och det är hos lämplig folktandvårdsklinik

    @S-373 @VG-3.4.3.2
    Scenario: Vet ingen var barnet är skrivet går det inte att avgöra om tandundersökningen ska begäras
      Barnet bor sedan två veckor i familjehem i Västra Götaland, och tänderna är inte
      undersökta. I akten saknas uppgiften om var barnet är folkbokfört.
      Fråga: Går det att avgöra om tandundersökningen ska begäras när ingen vet var barnet är skrivet?
      Givet att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så går det inte att avgöra om någon ska begära oral hälsoundersökning
      Och det återstår att fråga: I vilken region är barnet folkbokfört?

    @S-108 @VG-3.4.3 @VG-3.4.3.2
    Scenariomall: Varken skriven eller placerad i Västra Götaland: ingen väg för begäran om tandundersökningen
      Bara hemkommunen ligger i länet. Tänderna är inte undersökta.
      Fråga: Vart går begäran om tandundersökning när barnet varken är skrivet eller placerat i Västra Götaland?
      Givet att hemkommunen ligger i Västra Götaland
      Och att <folkbokföringen>
      Och att <platsen>
      Och att <läget>
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så gäller här ingen regel om att begära oral hälsoundersökning
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och det görs inom Västra Götalandsregionen
      Och Västra Götalandsregionen betalar

      Exempel:
        | folkbokföringen                         | platsen                           | läget                                 |
        | barnet är folkbokfört i Stockholms län  | barnet placeras i Stockholms län  | placeringen inleddes den 16 mars 2026 |
        | barnet är folkbokfört i en annan region | barnet placeras i en annan region | placeringen inleddes den 16 mars 2026 |
        | barnet är folkbokfört i en annan region | barnet placeras i Stockholms län  | placeringen inleddes den 16 mars 2026 |
        | barnet är folkbokfört i en annan region | barnet placeras i Stockholms län  | ingen placering är inledd             |
        | barnet är folkbokfört i Stockholms län  | barnet placeras i Stockholms län  | ingen placering är inledd             |

  Regel: Om tandundersökningen säger Stockholm ingenting

    @S-109 @ST-7.8
    Scenariomall: Stockholm nämner inte tandundersökningen, vilket håll flytten än går åt
      Barnet flyttar till Stockholms län eller därifrån. Handläggaren söker en klinik, en tid
      och en väg för begäran.
      Fråga: Vad säger Stockholms överenskommelse om tandundersökningen?
      Givet att <hemmet>
      Och att <folkbokföringen>
      Och att <platsen>
      Och att placeringen inleddes den 16 mars 2026
      Och att <undersökningen>
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så säger texten inget om att genomföra den orala hälsoundersökningen
      Och texten säger inget om att begära oral hälsoundersökning
      Och Region Stockholm ska tillhandahålla hälsoundersökningen
      Och texten riktar sig till Region Stockholm, som överenskommelsen binder
      Och Region Stockholm betalar
      Och guiden visar hur den läser texten
      Och det står i klausul 7.8

      Exempel: Till Stockholm
        | hemmet                               | folkbokföringen                          | platsen                          | undersökningen                                           |
        | hemkommunen ligger i Västra Götaland | barnet är folkbokfört i Västra Götaland  | barnet placeras i Stockholms län | ingen oral hälsoundersökning är genomförd                |
        | hemkommunen ligger i Västra Götaland | barnet är folkbokfört i Västra Götaland  | barnet placeras i Stockholms län | den orala hälsoundersökningen genomfördes den 2 mars 2026 |
        | hemkommunen ligger i en annan region | barnet är folkbokfört i en annan region  | barnet placeras i Stockholms län | ingen oral hälsoundersökning är genomförd                |

      Exempel: Från Stockholm
        | hemmet                              | folkbokföringen                        | platsen                           | undersökningen                                           |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Stockholms län | barnet placeras i Västra Götaland | ingen oral hälsoundersökning är genomförd                |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Stockholms län | barnet placeras i Västra Götaland | den orala hälsoundersökningen genomfördes den 2 mars 2026 |
        | hemkommunen ligger i Stockholms län | barnet är folkbokfört i Stockholms län | barnet placeras i en annan region | ingen oral hälsoundersökning är genomförd                |

  Regel: Samma barn, två överenskommelser

    @S-110 @VG-3.4.3 @VG-3.4.3.2 @ST-7.8
    Scenario: Från Västra Götaland till Stockholm: en pekar ut regionen där, den andra nämner inte tänderna
      Barnet är skrivet i Västra Götaland och bor sedan två veckor i Stockholms län. Tänderna är
      inte undersökta.
      Fråga: Vad säger överenskommelserna om tänderna när barnet flyttar från Västra Götaland till Stockholm?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Stockholms län
      Och att placeringen inleddes den 16 mars 2026
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten begära oral hälsoundersökning
      Och det är hos regionen på placeringsorten
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och det görs inom Västra Götalandsregionen
      Och Västra Götalandsregionen betalar
      Och texten ger bara ett svar på frågan vem som betalar
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så säger texten inget om att genomföra den orala hälsoundersökningen
      Och texten säger inget om att begära oral hälsoundersökning

    @S-111 @VG-3.4.3 @VG-3.4.3.2 @ST-7.8
    Scenario: Från Stockholm till Västra Götaland: Folktandvården undersöker här, men Stockholm nämner ingen klinik
      Barnet är skrivet i Stockholms län och bor sedan två veckor i Västra Götaland. Tänderna är
      inte undersökta.
      Fråga: Vad säger överenskommelserna om tänderna när barnet flyttar från Stockholm till Västra Götaland?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet är folkbokfört i Stockholms län
      Och att barnet placeras i Västra Götaland
      Och att placeringen inleddes den 16 mars 2026
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det socialtjänsten i hemkommunen som begär oral hälsoundersökning
      Och texten riktar sig till socialtjänsten i hemkommunen, som överenskommelsen inte binder
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och Västra Götalandsregionen betalar
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så säger texten inget om att genomföra den orala hälsoundersökningen
      Och texten säger inget om att begära oral hälsoundersökning

  Regel: Inte folkbokförd någonstans

    @S-640 @VG-3.4.3.2 @VG-3.4.1
    Scenariomall: Det som följer folkbokföringen gäller inte ett barn som inte är folkbokfört någonstans
      Barnet har aldrig blivit folkbokfört. Hemkommunen ligger i Västra Götaland.
      Fråga: Vart går begäran om tandundersökning för ett barn som inte är folkbokfört någonstans?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet inte är folkbokfört någonstans
      Och att barnet placeras i en annan region
      Och att <läget>
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så gäller här ingen regel om att begära oral hälsoundersökning
      Och här gäller ingen regel om att begära underlag

      Exempel:
        | läget                                |
        | ingen placering är inledd            |
        | placeringen inleddes den 16 mars 2026 |

    @S-641 @VG-1.3 @ST-5 @ST-7.4
    Scenario: Ett barn som inte är folkbokfört någonstans knyts bara till en överenskommelse genom hemkommun eller placering
      Varken hemkommunen eller familjehemmet finns i något av länen, och folkbokfört är barnet inte.
      Fråga: Berörs någon av överenskommelserna av ett barn utan folkbokföring som bor i ett tredje län?
      Givet att hemkommunen ligger i en annan region
      Och att barnet inte är folkbokfört någonstans
      Och att barnet placeras i en annan region
      När överenskommelsen i Västra Götaland tillämpas
      Så rör överenskommelsen inte fallet
      När överenskommelsen i Stockholm tillämpas
      Så rör överenskommelsen inte fallet

    @S-642 @ST-7.4
    Scenario: Region Stockholm ska erbjuda de bosatta vård, och ett barn som inte är folkbokfört räknas inte dit
      Barnet bor i familjehem i länet. Handläggaren hittar ingen folkbokföring.
      Fråga: Ska Region Stockholm erbjuda god vård till ett barn som inte är folkbokfört någonstans?
      Givet att hemkommunen ligger i Stockholms län
      Och att barnet inte är folkbokfört någonstans
      Och att barnet placeras i Stockholms län
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att erbjuda god hälso-, sjuk- och tandvård
