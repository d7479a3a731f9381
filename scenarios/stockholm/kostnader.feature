# language: sv
Egenskap: Samfinansiering av HVB och kostnaden för läkarintyg
  Stockholm har två frågor om pengar som lätt blandas ihop. En HVB-placering kan delas av
  region och kommun om tre krav är uppfyllda. Läkarintyget inför LVU har en prislista, och
  den ligger utanför överenskommelsen.

  Regel: Tre krav ska vara uppfyllda samtidigt

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län
      Och att placeringen är planerad

    @S-244 @ST-7.5
    Scenariomall: När alla tre kraven är uppfyllda kan region och kommun dela på kostnaden
      En ungdom har fått vård som inte räckte, och vården utanför länet räcker inte heller.
      Ett HVB bedöms vara bäst. Båda betalar, men hur mycket var står inte.
      Givet att barnet är <år> år
      Och att <lag>
      Och att barnet bor på HVB
      Och att vården inte går att genomföra eller inte har räckt till
      Och att vården enligt Riksavtalet inte bedöms räcka
      Och att vårdbehovet bedöms bäst tillgodosett på ett HVB
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så kan Region Stockholm och kommunen behöva samfinansiera HVB-placeringen
      Och kommunen är bunden
      Och texten har en regel om att samfinansiera HVB-placeringen
      Och kostnaden bärs av Region Stockholm och kommunen
      Och texten anger inte vilken enhet
      Och guiden redovisar hur texten läses
      Och texten säger inte mer om det
      Och stödet finns i klausul 7.5
      Och båda huvudmännen ska ta sitt ansvar utifrån sitt uppdrag
      Och texten anger inte vilken enhet
      Och guiden redovisar hur texten läses
      Och stödet finns i klausul 7.5
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så säger texten inget om att samfinansiera HVB-placeringen

      Exempel:
        | år | lag                                           |
        | 15 | barnet vårdas med stöd av SoL                 |
        | 17 | rätten har beslutat om vård enligt LVU        |
        | 20 | barnet vårdas med stöd av SoL                 |
        | 16 | barnet är omedelbart omhändertaget enligt LVU |

    @S-245 @ST-7.5
    Scenariomall: Faller ett enda krav finns ingen samfinansiering att tala om
      Två krav av tre är uppfyllda. Det räcker inte, eftersom texten binder ihop dem.
      Regionen kan ändå få frågan och beslutar i så fall.
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor på HVB
      Och att <vården>
      Och att <riksavtalet>
      Och att <behovet>
      När överenskommelsen i Stockholm tillämpas
      Så gäller ingen regel om att samfinansiera HVB-placeringen
      Och ingen regel gäller om att ta sitt ansvar utifrån sitt uppdrag
      Och det är Region Stockholm som beslutar om samfinansiering i det enskilda fallet

      Exempel:
        | vården                                                  | riksavtalet                                 | behovet                                              |
        | vården går att genomföra och räcker till                | vården enligt Riksavtalet inte bedöms räcka | vårdbehovet bedöms bäst tillgodosett på ett HVB      |
        | vården inte går att genomföra eller inte har räckt till | vården enligt Riksavtalet bedöms räcka      | vårdbehovet bedöms bäst tillgodosett på ett HVB      |
        | vården inte går att genomföra eller inte har räckt till | vården enligt Riksavtalet inte bedöms räcka | vårdbehovet inte bedöms bäst tillgodosett på ett HVB |

    @S-246 @ST-7.5
    Scenario: Regionen beslutar i varje fall, men först efter samråd eller SIP
      Kommunen vill veta om regionen är med och betalar. Regionen beslutar, och innan dess
      ska någon ha talat med de andra. Vem som bjuder in till samtalet står inte.
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor på HVB
      Och att beslutet om samfinansiering fattades den 20 mars 2026
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så är det Region Stockholm som beslutar om samfinansiering i det enskilda fallet
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och guiden redovisar hur texten läses
      Och texten säger inte mer om det
      Och stödet finns i klausul 7.5
      Och någon ska samråda eller ha en SIP, men här står inte vem
      Och texten säger inte vem
      Och det vänder sig till andra berörda huvudmän
      Och tidsgränsen är före beslutet om samfinansiering
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och stödet finns i klausul 7.5

    @S-247 @ST-7.5 @ST-5
    Scenariomall: Samfinansieringen gäller bara HVB och bara målgruppen
      Alla krav på vården är uppfyllda. Men barnet bor någon annanstans, vårdas enligt LVM
      eller har fyllt 21.
      Givet att barnet är <år> år
      Och att <lag>
      Och att <boende>
      Och att vården inte går att genomföra eller inte har räckt till
      Och att vården enligt Riksavtalet inte bedöms räcka
      Och att vårdbehovet bedöms bäst tillgodosett på ett HVB
      När överenskommelsen i Stockholm tillämpas
      Så gäller ingen regel om att samfinansiera HVB-placeringen
      Och ingen regel gäller om att ta sitt ansvar utifrån sitt uppdrag
      Och ingen regel gäller om att besluta om samfinansiering i det enskilda fallet
      Och ingen regel gäller om att samråda eller ha en SIP

      Exempel:
        | år | lag                                    | boende                                        |
        | 15 | barnet vårdas med stöd av SoL          | barnet bor i familjehem                       |
        | 15 | rätten har beslutat om vård enligt LVU | barnet bor på ett särskilt ungdomshem hos SiS |
        | 15 | barnet vårdas med stöd av SoL          | barnet bor i jourboende                       |
        | 17 | barnet vårdas med stöd av SoL          | den unge bor i stödboende                     |
        | 15 | barnet vårdas med stöd av SoL          | barnet bor i någon annan boendeform           |
        | 19 | den unge vårdas med stöd av LVM        | barnet bor på HVB                             |
        | 21 | barnet vårdas med stöd av SoL          | barnet bor på HVB                             |

  Regel: Läkarintyget har en prislista utanför överenskommelsen

    @S-248 @ST-7.9
    Scenariomall: Stockholms regel om läkarintyget gäller vid LVU men inte vid LVM
      Handläggaren undrar vem som får fakturan för intyget. Svaret finns bara för LVU. Den
      som ansöker enligt LVM får inget svar alls.
      Givet att barnet är <år> år
      Och att hemkommunen ligger i Stockholms län
      Och att <ansökan>
      När överenskommelsen i Stockholm tillämpas
      Så <svar>

      Exempel:
        | år | ansökan                                   | svar                                            |
        | 15 | socialtjänsten ansöker om vård enligt LVU | har texten en regel om att utfärda läkarintyget |
        | 20 | socialtjänsten ansöker om vård enligt LVU | har texten en regel om att utfärda läkarintyget |
        | 19 | socialtjänsten ansöker om vård enligt LVM | gäller ingen regel om att utfärda läkarintyget  |
        | 15 | ingen ansökan om tvångsvård görs          | gäller ingen regel om att utfärda läkarintyget  |

    @S-249 @ST-7.9 @VG-3.4.2
    Scenario: Samma läkarintyg är avgiftsfritt i Västra Götaland och har en prislista i Stockholm
      En femtonåring från Stockholm placeras i Västra Götaland, och båda texterna läses. Den
      ena säger vem som betalar. Den andra nämner ett regelverk och säger varken vem eller
      hur mycket, och om själva undersökningen säger den inget.
      Givet att barnet är 15 år
      Och att hemkommunen ligger i Stockholms län
      Och att barnet placeras i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att socialtjänsten ansöker om vård enligt LVU
      När överenskommelsen i Stockholm tillämpas
      Så har texten en regel om att utfärda läkarintyget
      Och texten hänvisar vidare till Region Stockholms regelverk om avgifter för intyg
      Och texten anger ingen skyldighet att utfärda läkarintyget
      Och texten säger inte vem
      Och texten anger ingen tid
      Och guiden redovisar hur texten läses
      Och texten säger inte mer om det
      Och stödet finns i klausul 7.9
      Och texten säger inget om att genomföra läkarundersökningen
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdcentralen utfärda läkarintyget
      Och kostnaden bärs av Västra Götalandsregionen
      Och ingen avgift tas ut av kommunen
      Och ingen avgift tas ut av patienten
      Och stödet finns i klausul 3.4.2
