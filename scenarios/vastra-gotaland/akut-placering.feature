# language: sv
Egenskap: Akut placering i Västra Götaland

  Ibland måste ett barn bort hemifrån samma kväll. Då hinner ingen undersöka barnet eller
  planera vården i förväg. Scenarierna visar vad som får vänta, vem som ändå ska göra
  något direkt och vad texten lämnar öppet.

  Bakgrund:
    Givet att barnet är bosatt i Sverige

  Regel: Hälsoundersökningen får vänta till efter placeringen

    Bakgrund:
      Givet att hemkommunen ligger i Västra Götaland

    @S-001 @VG-1.4 @VG-3.4.3 @VG-3.4.4
    Scenariomall: Hälsoundersökningen får göras efter en akut placering, vilken lag vården än bygger på
      Klockan är halv fem en fredag och barnet behöver en säng i natt. Någon läkare hinner det
      inte träffa före flytten.
      Fråga: När görs hälsoundersökningen vid en akut placering, och vem betalar den?
      Givet att barnet är <ålder> år
      Och att placeringen är akut
      Och att <lag>
      Och att <boende>
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 3.4.3 att hälsoundersökningen får genomföras, men inte av vem
      Och klausul 3.4.4 säger att hälsoundersökningen får genomföras, men inte av vem
      Och klausul 3.4.4 säger att hälsoundersökningen ska genomföras, men inte av vem
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten säger inte vem
      Och texten säger när: efter placeringen
      Och texten säger när: snarast möjligt
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och texten anger inte hur många dagar eller veckor
      Och det görs på den nya orten
      Och det görs i den nya vistelsekommunen
      Och texten ger flera svar på frågan var det görs, och alla gäller
      Och Västra Götalandsregionen betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och guiden visar hur den läser texten

      Exempel: Varje lag och varje boende som målgruppen nämner
        | ålder | lag                                           | boende                                        |
        | 17    | barnet vårdas med stöd av SoL                 | barnet bor i familjehem                       |
        | 15    | rätten har beslutat om vård enligt LVU        | barnet bor på HVB                             |
        | 12    | barnet är omedelbart omhändertaget enligt LVU | barnet bor i jourboende                       |
        | 17    | rätten har beslutat om vård enligt LVU        | barnet bor på ett särskilt ungdomshem hos SiS |
        | 20    | den unge vårdas med stöd av LVM               | barnet bor på HVB                             |
        | 18    | barnet vårdas med stöd av SoL                 | den unge bor i stödboende                     |

    @S-002 @VG-1.4 @VG-3.4.4
    Scenariomall: Reglerna om akut placering tar slut på 21-årsdagen
      Flera unga behöver ett annat hem i natt. Handläggaren undrar var åldersgränsen går.
      Fråga: Upp till vilken ålder gäller reglerna om akut placering i Västra Götaland?
      Givet att barnet är <ålder> år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att den unge bor i stödboende
      Och att vård och behandling pågår på hemorten
      Och att inget ändras för barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så <undersökningen>
      Och <vården hemma>
      Och <planen>

      Exempel: På båda sidor om 18 och 21
        | ålder | undersökningen                                                   | vården hemma                                                                                    | planen                                             |
        | 17    | ska hälsoundersökningen genomföras, men texten säger inte av vem | ansvarig vårdgivare på hemorten behöver medverka i planeringen av vårdinsatser på den nya orten | en SIP ska upprättas, men texten säger inte av vem |
        | 18    | ska hälsoundersökningen genomföras, men texten säger inte av vem | ansvarig vårdgivare på hemorten behöver medverka i planeringen av vårdinsatser på den nya orten | en SIP ska upprättas, men texten säger inte av vem |
        | 20    | ska hälsoundersökningen genomföras, men texten säger inte av vem | ansvarig vårdgivare på hemorten behöver medverka i planeringen av vårdinsatser på den nya orten | en SIP ska upprättas, men texten säger inte av vem |
        | 21    | gäller här ingen regel om att genomföra hälsoundersökningen      | här gäller ingen regel om att medverka i planeringen av vårdinsatser på den nya orten           | här gäller ingen regel om att upprätta en SIP      |

    @S-003 @VG-1.4 @VG-3.4.4
    Scenariomall: Den som vårdas på annan grund omfattas inte av reglerna om akut placering
      En sextonåring flyttar samma kväll. Handläggaren ser i akten att något är ovanligt: i det
      ena ärendet lagen, i det andra boendet.
      Fråga: Gäller reglerna om akut placering vilken lag och vilket boende det än är?
      Givet att barnet är 16 år
      Och att placeringen är akut
      Och att <lag>
      Och att <boende>
      Och att vård och behandling pågår på hemorten
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att genomföra hälsoundersökningen
      Och här gäller ingen regel om att genomföra den orala hälsoundersökningen
      Och här gäller ingen regel om att medverka i planeringen av vårdinsatser på den nya orten

      Exempel: Fel lag, och fel boende
        | lag                                       | boende                              |
        | barnet vårdas med stöd av någon annan lag | barnet bor på HVB                   |
        | barnet vårdas med stöd av SoL             | barnet bor i någon annan boendeform |

    @S-004 @VG-3.1 @VG-3.4.3 @VG-3.4.3.2 @VG-3.4.4
    Scenario: Vid en planerad placering ger texten ingen rätt att vänta med undersökningen
      En fjortonåring flyttar till familjehem om fyra veckor. Handläggaren har nyss läst
      reglerna för de akuta fallen och undrar vilka av dem som går att använda nu.
      Fråga: Vad gäller om hälsa, tänder och SIP när placeringen är planerad?
      Givet att barnet är 14 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att barnet placeras i Västra Götaland
      Och att inget ändras för barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så har texten en regel om att genomföra hälsoundersökningen
      Och texten säger inte mer om det
      Och texten anger ingen skyldighet
      Och texten anger ingen tid
      Och texten säger inte var
      Och Västra Götalandsregionen betalar
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och texten anger ingen tid
      Och Västra Götalandsregionen betalar
      Och texten säger inte mer om det
      Och här gäller ingen regel om att upprätta en SIP

    @S-005 @VG-3.4.4
    Scenario: Är det oklart om placeringen är akut går frågan inte att avgöra
      Jouren lämnar över ett ärende utan att skriva om flytten var planerad. Barnet har pågående
      vård hemma.
      Fråga: Hur går det att veta om vården hemma behöver vara med i planeringen?
      Givet att barnet är 14 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att vård och behandling pågår på hemorten
      När överenskommelsen i Västra Götaland tillämpas
      Så går det inte att avgöra om någon ska medverka i planeringen av vårdinsatser på den nya orten
      Och det återstår att fråga: Hur sker placeringen?

    @S-006 @VG-3.4.3.1 @VG-3.4.4
    Scenariomall: Efter en akut placering utan undersökning vänder sig socialtjänsten till regionen på placeringsorten
      Barnet placerades den 2 mars och är listat på en vårdcentral hemma. Handläggaren har
      begäran klar och vill veta vart den går.
      Fråga: Vart går begäran om hälsoundersökning när ingen hanns med före den akuta flytten?
      Givet att barnet är 9 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet bor i jourboende
      Och att barnet är listat på en vårdcentral
      Och att placeringen inleddes den 2 mars 2026
      Och att <undersökt>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten begära hälsoundersökning
      Och det är hos regionen på placeringsorten
      Och det är socialtjänsten som begär hälsoundersökning
      Och det är hos vårdcentralen där barnet är listat
      Och texten ger flera svar på frågan till vem det är, och de går inte ihop
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller

      Exempel: Undersökt först dagen efter, och inte alls
        | undersökt                                       |
        | hälsoundersökningen genomfördes den 3 mars 2026 |
        | ingen hälsoundersökning är genomförd            |

    @S-007 @VG-3.4.3.1
    Scenario: Är barnet redan undersökt före placeringen räcker den vanliga vägen
      Undersökningen var klar dagen före den akuta flytten. Barnet är listat på en vårdcentral
      hemma.
      Fråga: Behöver hälsoundersökningen begäras på två ställen när den gjordes före den akuta flytten?
      Givet att barnet är 9 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i jourboende
      Och att barnet är listat på en vårdcentral
      Och att placeringen inleddes den 2 mars 2026
      Och att hälsoundersökningen genomfördes den 1 mars 2026
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det socialtjänsten som begär hälsoundersökning
      Och det är hos vårdcentralen där barnet är listat
      Och texten säger inte mer om det

  Regel: Tänderna undersöks också efteråt, men inte av vem som helst

    @S-008 @VG-3.4.3 @VG-3.4.3.2 @VG-3.4.4
    Scenario: Tandhälsan får vänta vid en akut placering, men inom regionen undersöker bara Folktandvården
      En trettonåring hämtas på natten och får bo på HVB i länet. Föräldrarna föreslår sin egen
      tandläkare.
      Fråga: Vem får undersöka tänderna vid en akut placering inom länet, och när?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet placeras i Västra Götaland
      Och att barnet är 13 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet bor på HVB
      När överenskommelsen i Västra Götaland tillämpas
      Så är Folktandvården ensam om att genomföra den orala hälsoundersökningen
      Och klausul 3.4.3 säger att den orala hälsoundersökningen får genomföras, men inte av vem
      Och klausul 3.4.4 säger att den orala hälsoundersökningen får genomföras, men inte av vem
      Och klausul 3.4.4 säger att den orala hälsoundersökningen ska genomföras, men inte av vem
      Och Västra Götalandsregionen betalar
      Och patienten betalar ingen avgift
      Och texten säger inte mer om det
      Och texten säger när: efter placeringen
      Och texten säger när: snarast möjligt
      Och texten anger inte hur många dagar eller veckor
      Och det görs inom Västra Götalandsregionen
      Och det görs på den nya orten
      Och det görs i den nya vistelsekommunen
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten ger flera svar på frågan var det görs, och alla gäller
      Och texten ger flera svar på frågan när det görs, och alla gäller

    @S-009 @VG-3.4.3.2 @VG-3.4.4
    Scenario: Placeras barnet akut i en annan region säger texten inte vem som undersöker tänderna
      En trettonåring från länet hamnar på HVB i Stockholm samma natt. En månad senare är
      tänderna inte undersökta.
      Fråga: Vem undersöker tänderna när barnet placeras akut i en annan region?
      Givet att barnet är folkbokfört i Västra Götaland
      Och att barnet placeras i Stockholms län
      Och att barnet är 13 år
      Och att placeringen är akut
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet bor på HVB
      Och att placeringen inleddes den 2 mars 2026
      Och att ingen oral hälsoundersökning är genomförd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så säger klausul 3.4.3 att den orala hälsoundersökningen får genomföras, men inte av vem
      Och klausul 3.4.4 säger att den orala hälsoundersökningen får genomföras, men inte av vem
      Och klausul 3.4.4 säger att den orala hälsoundersökningen ska genomföras, men inte av vem
      Och Folktandvården är ensam om att genomföra den orala hälsoundersökningen
      Och det görs inom Västra Götalandsregionen
      Och guiden visar hur den läser texten
      Och Västra Götalandsregionen betalar
      Och texten säger inte mer om det
      Och det görs i den nya vistelsekommunen
      Och socialtjänsten ska begära oral hälsoundersökning
      Och det är hos regionen på placeringsorten

  Regel: Vården får veta vart barnet tar vägen

    @S-010 @VG-3.4.1
    Scenario: Den placerande kommunen ser till att vården får veta om den akuta placeringen
      Barnet flyttades i går kväll. Mottagningarna som barnet går hos, några av dem privata, vet
      ännu ingenting.
      Fråga: Vem ser till att vården får veta om den akuta placeringen, och hur snart?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 8 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet bor i jourboende
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar socialtjänsten i den placerande kommunen för att lämna information om placeringen
      Och det är till de verksamheter i VGR:s vård och tandvård, även privata, som ansvarar för barnet
      Och texten riktar sig till socialtjänsten i den placerande kommunen, som överenskommelsen binder
      Och information ska föras över, men texten säger inte av vem
      Och texten säger när: skyndsamt
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och Västra Götalandsregionen ansvarar för att se till att barnets vårdgivare underrättar vårdenheterna på den nya orten
      Och texten anger inte vilken enhet
      Och texten säger när: efter socialtjänstens information om placeringen

    @S-011 @VG-3.4.1 @VG-3.4.4
    Scenario: Pågår en behandling när barnet placeras akut hör specialistvården av sig till den nya orten
      En elvaåring med diabetes flyttas akut mitt i sin behandling. På den nya orten känner
      ingen barnet.
      Fråga: Vem i vården hör av sig till den nya orten när en behandling pågår?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 11 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i jourboende
      Och att en behandling pågår i specialistsjukvården
      När överenskommelsen i Västra Götaland tillämpas
      Så är det barnhälsovården och primärvården som underrättar vårdenheterna på den nya orten
      Och det är specialistsjukvården som underrättar vårdenheterna på den nya orten
      Och texten säger när: efter socialtjänstens information om placeringen
      Och texten säger inte mer om det
      Och aktuella uppgifter och vårdplanering överlämnas, men texten säger inte av vem
      Och det är till berörd vårdenhet på placeringsorten

  Regel: Vården hemma släpper inte taget

    @S-012 @VG-3.4.4
    Scenario: Vårdgivaren hemma behöver vara med när vården planeras efter en akut placering
      En sextonåring går hos barnpsykiatrin och flyttas över en natt. Den som behandlar hemma
      undrar om det räcker att skicka journalen.
      Fråga: Hur bindande är det för vården hemma att vara med när vården planeras på den nya orten?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 16 år
      Och att placeringen är akut
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet bor på ett särskilt ungdomshem hos SiS
      Och att vård och behandling pågår på hemorten
      När överenskommelsen i Västra Götaland tillämpas
      Så behöver ansvarig vårdgivare på hemorten medverka i planeringen av vårdinsatser på den nya orten
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.4
      Och texten säger inte mer om det

    @S-013 @VG-3.4.4
    Scenariomall: Utan pågående vård eller utan akut placering gäller inte regeln om vårdgivaren hemma
      En sextonåring flyttar. I det ena fallet sker det samma kväll men ingen vård pågår, i det
      andra pågår vård men flytten är bestämd sedan länge.
      Fråga: När slipper vården hemma vara med i planeringen?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 16 år
      Och att <placering>
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet bor på HVB
      Och att <vården hemma>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att medverka i planeringen av vårdinsatser på den nya orten

      Exempel: Ett villkor i taget saknas
        | placering               | vården hemma                                  |
        | placeringen är akut     | ingen vård och behandling pågår på hemorten |
        | placeringen är planerad | vård och behandling pågår på hemorten       |

  Regel: En SIP får vänta till efter placeringen, men flera tider tävlar

    @S-014 @VG-2.2.2 @VG-3.1 @VG-3.4.4
    Scenario: Tre tider tävlar om samma SIP när placeringen är akut
      Skolan såg redan i februari att insatserna måste hänga ihop. Nu flyttas barnet akut, och
      tre verksamheter räknar var och en på sitt sätt.
      Fråga: När ska SIP-mötet hållas när placeringen är akut?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 10 år
      Och att placeringen är akut
      Och att barnet är omedelbart omhändertaget enligt LVU
      Och att barnet bor i familjehem
      Och att inget ändras för barnet
      Och att behovet av samordning uppmärksammades den 23 februari 2026
      När överenskommelsen i Västra Götaland tillämpas den 1 mars 2026
      Så säger klausul 2.2.2 att SIP-mötet ska hållas, men inte av vem
      Och klausul 3.4.4 säger att SIP-mötet får hållas, men inte av vem
      Och klausul 3.4.4 säger att SIP-mötet ska hållas, men inte av vem
      Och texten säger inte mer om det
      Och texten säger inte vem
      Och texten säger när: inom 3 veckor efter upptäckten av samordningsbehovet
      Och texten säger när: efter placeringen
      Och texten säger när: snarast möjligt
      Och texten ger flera svar på frågan när det görs, och det i klausul 2.2.2 går inte ihop med de andra
      Och texten ger flera svar på frågan hur bindande det är, och de går inte ihop
      Och guiden visar hur den läser texten
      Och det görs i den nya vistelsekommunen
      Och klausul 3.1 säger att en SIP ska upprättas, men inte av vem
      Och klausul 3.4.4 säger att en SIP får upprättas, men inte av vem
      Och klausul 3.4.4 säger att en SIP ska upprättas, men inte av vem
      Och texten säger inte mer om det
      Och texten säger när: så snart som möjligt efter placeringen
      Och texten säger när: efter placeringen
      Och texten säger när: snarast möjligt
      Och texten ger flera svar på frågan när det görs, och det i klausul 2.2.2 går inte ihop med de andra
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten anger inte hur många dagar eller veckor
      Och det görs i den nya vistelsekommunen
      Och guiden visar hur den läser texten

    @S-015 @VG-2.2.2 @VG-3.4.4
    Scenariomall: Den akuta placeringen flyttar inte fram SIP-mötets sista dag
      Behovet märktes måndagen den 2 mars och barnet placerades akut en vecka senare.
      Fråga: Får SIP-mötet en ny sista dag när barnet placeras akut?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 10 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att behovet av samordning uppmärksammades den 2 mars 2026
      Och att placeringen inleddes den 9 mars 2026
      Och att <mötet>
      När överenskommelsen i Västra Götaland tillämpas den <dag>
      Så säger klausul 2.2.2 att SIP-mötet ska hållas, men inte av vem
      Och sista dagen är den 23 mars 2026
      Och det <utfall>

      Exempel: Dagen före, på dagen och dagen efter
        | mötet                            | dag          | utfall                |
        | SIP-mötet hölls den 22 mars 2026 | 1 april 2026 | är gjort i tid        |
        | SIP-mötet hölls den 23 mars 2026 | 1 april 2026 | är gjort i tid        |
        | SIP-mötet hölls den 24 mars 2026 | 1 april 2026 | är gjort för sent     |
        | inget SIP-möte har hållits       | 22 mars 2026 | är inte försenat ännu |
        | inget SIP-möte har hållits       | 23 mars 2026 | är inte försenat ännu |
        | inget SIP-möte har hållits       | 24 mars 2026 | är försenat           |

    @S-016 @VG-3.1 @VG-3.4.4
    Scenario: Själva planen har ingen sista dag efter en akut placering
      Två månader har gått sedan barnet flyttades akut och ingen plan finns.
      Fråga: När är planen försenad efter en akut placering?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 10 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att behovet av samordning uppmärksammades den 2 mars 2026
      Och att placeringen inleddes den 9 mars 2026
      Och att ingen SIP är upprättad
      När överenskommelsen i Västra Götaland tillämpas den 9 maj 2026
      Så säger klausul 3.1 att en SIP ska upprättas, men inte av vem
      Och det finns ingen sista dag
      Och texten anger inte hur många dagar eller veckor

  Regel: Överenskommelsen binder inte dem som står utanför den

    @S-017 @VG-3.4.1 @VG-3.4.4
    Scenariomall: Texten vänder sig till en socialtjänst utanför Västra Götaland vid en akut placering men binder den inte
      Barnet placeras akut i Västra Götaland. Hemkommunen kan ligga i länet eller långt
      därifrån.
      Fråga: Är socialtjänsten i barnets hemkommun bunden när barnet placeras akut i Västra Götaland?
      Givet att <hemkommun>
      Och att barnet placeras i Västra Götaland
      Och att barnet är 15 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 3.4.4 att hälsoundersökningen ska genomföras, men inte av vem
      Och socialtjänsten i den placerande kommunen ansvarar för att lämna information om placeringen
      Och texten riktar sig till socialtjänsten i den placerande kommunen, som <ställning>

      Exempel: En hemkommun i varje slags region
        | hemkommun                            | ställning                    |
        | hemkommunen ligger i Västra Götaland | överenskommelsen binder      |
        | hemkommunen ligger i Stockholms län  | överenskommelsen inte binder |
        | hemkommunen ligger i en annan region | överenskommelsen inte binder |

    @S-018 @VG-1.4 @VG-3.4.4
    Scenario: En akut placering mellan två andra regioner rör inte texten i Västra Götaland
      Hemkommunen, folkbokföringen och familjehemmet ligger alla utanför länet.
      Fråga: Rör Västra Götalands överenskommelse en akut placering mellan två andra regioner?
      Givet att hemkommunen ligger i en annan region
      Och att barnet är folkbokfört i en annan region
      Och att barnet placeras i Stockholms län
      Och att barnet är 15 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      När överenskommelsen i Västra Götaland tillämpas
      Så rör överenskommelsen inte fallet
