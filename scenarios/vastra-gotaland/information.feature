# language: sv
Egenskap: Information och ansvar förs över när barnet placeras
  När barnet flyttar ska vården på den nya orten veta vad som pågår. Socialtjänsten
  berättar först, sedan för vården budet vidare. All information ska föras över skyndsamt,
  men texten anger aldrig hur många dagar det är.

  Bakgrund:
    Givet att placeringen är planerad
    Och att barnet vårdas med stöd av SoL
    Och att barnet bor i familjehem
    Och att barnet är bosatt i Sverige

  Regel: Socialtjänsten berättar först

    @S-224 @VG-3.4.1
    Scenario: Socialtjänsten som placerar ansvarar för att vården får veta
      En sjuåring flyttar till ett familjehem. På mottagningen och hos tandläkaren vet ingen om
      det.
      Fråga: Vem ansvarar för att vården och tandvården får veta om placeringen?
      Givet att barnet är 7 år
      Och att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ansvarar socialtjänsten i den placerande kommunen för att lämna information om placeringen
      Och det är till de verksamheter i VGR:s vård och tandvård, även privata, som ansvarar för barnet
      Och texten riktar sig till socialtjänsten i den placerande kommunen, som överenskommelsen binder
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

    @S-225 @VG-3.4.1
    Scenariomall: Texten vänder sig till en placerande kommun i ett annat län men binder den inte
      Barnet kommer utifrån till ett familjehem i Västra Götaland. Hemkommunen har aldrig
      skrivit under.
      Fråga: Är en placerande kommun i ett annat län bunden att berätta om placeringen?
      Givet att barnet är 7 år
      Och att <hemkommun>
      Och att barnet placeras i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar socialtjänsten i den placerande kommunen för att lämna information om placeringen
      Och texten riktar sig till socialtjänsten i den placerande kommunen, som överenskommelsen inte binder

      Exempel:
        | hemkommun                            |
        | hemkommunen ligger i Stockholms län  |
        | hemkommunen ligger i en annan region |

  Regel: Vården för informationen vidare

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-490 @VG-3.4.1
    Scenario: All information som förs över ska gå fram skyndsamt, vem det än är som lämnar den
      Barnet flyttar i morgon. Alla som har uppgifter om barnet undrar hur bråttom det är.
      Fråga: Hur snart ska information om placeringen föras över?
      Givet att barnet är 7 år
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska information föras över, men texten säger inte av vem
      Och texten lägger till orden ”alla”
      Och texten säger när: skyndsamt
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

    @S-226 @VG-3.4.1
    Scenario: Regionen ansvarar för att vården på den nya orten underrättas
      En sjuåring har flyttat. På den nya orten undrar vården varifrån beskedet kommer.
      Fråga: Vem ansvarar för att vården på den nya orten underrättas?
      Givet att barnet är 7 år
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ansvarar Västra Götalandsregionen för att se till att barnets vårdgivare underrättar vårdenheterna på den nya orten
      Och texten anger inte vilken enhet
      Och texten säger när: efter socialtjänstens information om placeringen
      Och texten anger inte hur många dagar eller veckor
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

    @S-227 @VG-3.4.1
    Scenariomall: Utan behandling i specialistsjukvården underrättar barnhälsovården och primärvården
      Barnet är friskt, eller får all sin behandling nära hemmet.
      Fråga: Vem underrättar vården på den nya orten när barnet inte behandlas hos en specialist?
      Givet att barnet är 4 år
      Och att <behandling>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det barnhälsovården och primärvården som underrättar vårdenheterna på den nya orten
      Och texten säger när: efter socialtjänstens information om placeringen
      Och texten anger inte vilken enhet
      Och texten anger inte hur många dagar eller veckor
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och texten ger bara ett svar på frågan vem som gör det
      Och det står i klausul 3.4.1

      Exempel:
        | behandling                                           |
        | ingen behandling pågår                               |
        | en behandling pågår, men inte i specialistsjukvården |

    @S-492 @VG-3.4.1
    Scenario: Är behandlingen okänd underrättar barnhälsovården och primärvården ändå
      Ingen har frågat om barnet behandlas någonstans.
      Fråga: Vem underrättar vården på den nya orten när ingen vet om barnet behandlas?
      Givet att barnet är 4 år
      När överenskommelsen i Västra Götaland tillämpas
      Så är det barnhälsovården och primärvården som underrättar vårdenheterna på den nya orten

    @S-228 @VG-3.4.1
    Scenario: Pågår en behandling i specialistsjukvården underrättar även den
      Barnet behandlas hos barnpsykiatrin och flyttar.
      Fråga: Vilka underrättar vården på den nya orten när barnet behandlas hos en specialist?
      Givet att barnet är 12 år
      Och att en behandling pågår i specialistsjukvården
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det specialistsjukvården som underrättar vårdenheterna på den nya orten
      Och texten säger när: efter socialtjänstens information om placeringen
      Och det är barnhälsovården och primärvården som underrättar vårdenheterna på den nya orten
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten anger inte vilken enhet
      Och texten säger när för alla som nämns: efter socialtjänstens information om placeringen
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

    @S-229 @VG-3.4.1
    Scenario: Uppgifter och vårdplanering lämnas till vårdenheten där barnet placeras
      Det finns en journal och en plan. Barnet flyttar nästa vecka.
      Fråga: Vart lämnas uppgifterna och vårdplaneringen när barnet placeras, och av vem?
      Givet att barnet är 12 år
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så överlämnas aktuella uppgifter och vårdplanering, men texten säger inte av vem
      Och det är till berörd vårdenhet på placeringsorten
      Och texten säger inte vem
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

    @S-230 @VG-3.4.1
    Scenariomall: Vårdcentralen ansvarar för en remiss bara när behovet finns men behandlingen saknas
      Någon tror att barnet behöver vård. Ibland stämmer det, ibland pågår redan en behandling.
      Fråga: När ska en remiss utfärdas, och av vem?
      Givet att barnet är 12 år
      Och att <behandling>
      Och att <behov>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel:
        | behandling                                           | behov                         | svar                                                       |
        | ingen behandling pågår                               | ett vårdbehov har upptäckts   | ansvarar vårdcentralen för att se till att remiss utfärdas |
        | en behandling pågår, men inte i specialistsjukvården | ett vårdbehov har upptäckts   | gäller här ingen regel om att se till att remiss utfärdas  |
        | en behandling pågår i specialistsjukvården           | ett vårdbehov har upptäckts   | gäller här ingen regel om att se till att remiss utfärdas  |
        | ingen behandling pågår                               | inget vårdbehov har upptäckts | gäller här ingen regel om att se till att remiss utfärdas  |

    @S-231 @VG-3.4.1
    Scenariomall: Samma rutiner gäller igen när barnet flyttar vidare eller hem
      Barnet har varit placerat ett tag. Nu ändras något, eller inget.
      Fråga: När gäller rutinerna för information en gång till?
      Givet att barnet är 12 år
      Och att <ändring>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel:
        | ändring                             | svar                                                                                 |
        | barnet byter placering              | ska samma rutiner för att föra över information följas, men texten säger inte av vem |
        | barnet flyttar hem                  | ska samma rutiner för att föra över information följas, men texten säger inte av vem |
        | barnet byter vårdgivare eller skola | gäller här ingen regel om att följa samma rutiner för att föra över information      |
        | inget ändras för barnet             | gäller här ingen regel om att följa samma rutiner för att föra över information      |

  Regel: Tandvården hämtar underlag från den tidigare kliniken

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-232 @VG-3.4.1
    Scenario: Kliniken som tar över genom listning begär underlaget från den tidigare
      Barnet placeras inom regionen och får en ny klinik. Röntgenbilderna finns kvar på den
      gamla.
      Fråga: Vem begär underlag när barnet får en ny tandvårdsklinik inom regionen?
      Givet att barnet är 12 år
      Och att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ansvarar tandvårdens vårdgivare som genom listning tar över vårdansvaret för att begära underlag
      Och det är från tandvårdskliniken i VGR där barnet var listat förut
      Och texten riktar sig till tandvårdens vårdgivare som genom listning tar över vårdansvaret, som överenskommelsen binder
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

    @S-233 @VG-3.4.1
    Scenariomall: Tandläkaren i en annan region begär underlaget men är inte bunden
      Barnet är kvar som invånare i Västra Götaland men bor nu någon annanstans.
      Fråga: Vem begär underlag när barnet behandlas av en tandläkare i en annan region, och är den bunden?
      Givet att barnet är 12 år
      Och att barnet är folkbokfört i Västra Götaland
      Och att <plats>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ansvarar tandvårdens vårdgivare som behandlar barnet i en annan region för att begära underlag
      Och det är från tandvårdskliniken i VGR där barnet var listat förut
      Och texten riktar sig till tandvårdens vårdgivare som behandlar barnet i en annan region, som överenskommelsen inte binder
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

      Exempel:
        | plats                             |
        | barnet placeras i Stockholms län  |
        | barnet placeras i en annan region |

    @S-234 @VG-3.4.1
    Scenariomall: Är barnet både skrivet och placerat utanför länet pekas ingen tandläkare ut
      Bara hemkommunen ligger i Västra Götaland.
      Fråga: Vem begär tandvårdens underlag när barnet är både skrivet och placerat utanför länet?
      Givet att barnet är 12 år
      Och att <folkbokföring>
      Och att <plats>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att begära underlag

      Exempel:
        | folkbokföring                           | plats                             |
        | barnet är folkbokfört i Stockholms län  | barnet placeras i Stockholms län  |
        | barnet är folkbokfört i en annan region | barnet placeras i en annan region |

    @S-235 @VG-3.4.1
    Scenariomall: Under 18 år är det vårdnadshavaren som listar barnet i tandvården
      Familjehemmet vill lista barnet på kliniken runt hörnet.
      Fråga: Vem listar ett barn under 18 år i tandvården, och var går det?
      Givet att barnet är <år> år
      När överenskommelsen i Västra Götaland tillämpas
      Så går det bara att lista barnet hos en tandvårdsklinik inom hemregionen och hos leverantörer med avtal
      Och det är vårdnadshavaren som listar barnet hos en tandvårdsklinik
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.1

      Exempel:
        | år |
        | 7  |
        | 17 |

    @S-494 @VG-3.4.1
    Scenariomall: Den som har fyllt 18 år listar sig själv i tandvården
      Den unge är myndig och bor kvar i familjehemmet.
      Fråga: Vem listar den som har fyllt 18 år i tandvården?
      Givet att barnet är <år> år
      När överenskommelsen i Västra Götaland tillämpas
      Så går det bara att lista barnet hos en tandvårdsklinik inom hemregionen och hos leverantörer med avtal
      Och det är den myndiga ungdomen som listar sig själv hos en tandvårdsklinik
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger bara ett svar på frågan vem som gör det
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel:
        | år |
        | 18 |
        | 20 |
