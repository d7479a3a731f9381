# language: sv
Egenskap: Samfinansiering av HVB och kostnaden för läkarintyg
  Stockholm har två frågor om pengar som lätt blandas ihop. Kostnaden för ett HVB kan delas av
  region och kommun, och det är aktuellt när tre kriterier är uppfyllda. Läkarintyget inför LVU har en prislista, och
  den ligger utanför överenskommelsen.

  Regel: HVB-placeringar kan i vissa fall behöva samfinansieras

    Bakgrund:
      Givet att hemkommunen ligger i Stockholms län
      Och att placeringen är planerad

    @S-244 @ST-7.5
    Scenariomall: I vissa fall kan region och kommun behöva dela på kostnaden för ett HVB
      En ungdom behöver ett HVB, och kostnaden är hög.
      Fråga: Vem betalar ett HVB som behöver samfinansieras, och vad säger texterna?
      Givet att barnet är <år> år
      Och att <lag>
      Och att HVB-placeringen behöver samfinansieras
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så kan Region Stockholm och kommunen utöver samplanering och samverkan behöva samfinansiera HVB-placeringar
      Och texten lägger till orden ”i vissa fall”
      Och texten riktar sig till kommunen, som överenskommelsen binder
      Och Region Stockholm och kommunen betalar
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 7.5
      Och båda huvudmännen ska ta sitt ansvar utifrån sitt uppdrag
      Och texten anger inte vilken enhet
      Och det står i klausul 7.5
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så säger texten inget om att samfinansiera HVB-placeringen

      Exempel:
        | år | lag                                           |
        | 15 | barnet vårdas med stöd av SoL                 |
        | 17 | rätten har beslutat om vård enligt LVU        |
        | 20 | barnet vårdas med stöd av SoL                 |
        | 16 | barnet är omedelbart omhändertaget enligt LVU |

    @S-592 @ST-7.5
    Scenario: Finns inget behov av samfinansiering krävs inget av huvudmännen
      Placeringen har redan den vård som behövs.
      Fråga: Måste huvudmännen ta sitt ansvar tillsammans när inget behov av samfinansiering finns?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att HVB-placeringen inte behöver samfinansieras
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att ta sitt ansvar utifrån sitt uppdrag

    @S-593 @ST-7.5
    Scenariomall: När alla tre kriterierna är uppfyllda är samfinansiering aktuell, var barnet än bor nu
      Vården räckte inte, eller skulle inte ha räckt, och ett HVB bedöms vara bäst. Tre barn bor
      på tre olika sätt.
      Fråga: När är samfinansiering aktuell, och måste barnet redan bo på HVB?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att <boende>
      Och att vården som har getts, eller skulle ha getts, inte går att genomföra eller har varit otillräcklig
      Och att vården enligt Riksavtalet inte bedöms räcka
      Och att vårdbehovet bedöms kunna tillgodoses bäst på ett HVB
      När överenskommelsen i Stockholm tillämpas
      Så har texten en regel om att göra samfinansiering aktuell
      Och texten anger ingen skyldighet
      Och guiden visar hur den läser texten
      Och det står i klausul 7.5

      Exempel:
        | boende                  |
        | barnet bor på HVB       |
        | barnet bor i familjehem |
        | barnet bor i jourboende |

    @S-245 @ST-7.5
    Scenariomall: Faller ett enda kriterium är samfinansiering inte aktuell
      I varje exempel är två kriterier av tre uppfyllda.
      Fråga: Är samfinansiering aktuell när två av tre kriterier är uppfyllda?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att <vården>
      Och att <riksavtalet>
      Och att <behovet>
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att göra samfinansiering aktuell

      Exempel:
        | vården                                                                                      | riksavtalet                                 | behovet                                                |
        | vården som har getts, eller skulle ha getts, går att genomföra och är tillräcklig           | vården enligt Riksavtalet inte bedöms räcka | vårdbehovet bedöms kunna tillgodoses bäst på ett HVB   |
        | vården som har getts, eller skulle ha getts, inte går att genomföra eller har varit otillräcklig | vården enligt Riksavtalet bedöms räcka      | vårdbehovet bedöms kunna tillgodoses bäst på ett HVB   |
        | vården som har getts, eller skulle ha getts, inte går att genomföra eller har varit otillräcklig | vården enligt Riksavtalet inte bedöms räcka | vårdbehovet inte bedöms bäst kunna tillgodoses på ett HVB |

    @S-246 @ST-7.5
    Scenario: Regionen beslutar i varje fall som kan bli aktuellt, men först efter samråd eller SIP
      En handläggare har ett fall som kan bli aktuellt och vill veta vem hon vänder sig till.
      Fråga: Vem beslutar om samfinansiering i det enskilda fallet, och vad måste komma först?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att fallet kan bli aktuellt för samfinansiering enligt kriterierna
      Och att beslutet om samfinansiering fattades den 20 mars 2026
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så är det Region Stockholm som beslutar om samfinansiering i det enskilda fallet
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 7.5
      Och ett samråd eller en samordnad planering (SIP) ska hållas, men texten säger inte av vem
      Och texten säger inte vem
      Och det är med andra berörda huvudmän
      Och texten säger när: före beslutet om samfinansiering
      Och texten anger inte hur många dagar eller veckor
      Och sista dagen är den 19 mars 2026
      Och det står i klausul 7.5

    @S-247 @ST-7.5 @ST-5
    Scenariomall: Samfinansieringen gäller bara målgruppen och fall där den kan bli aktuell
      Ett HVB diskuteras. Men den unge vårdas enligt LVM eller har fyllt 21, eller så kan fallet
      inte bli aktuellt.
      Fråga: I vilka fall prövas samfinansiering inte?
      Givet att barnet är <år> år
      Och att <lag>
      Och att <fallet>
      Och att HVB-placeringen inte behöver samfinansieras
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att ta sitt ansvar utifrån sitt uppdrag
      Och här gäller ingen regel om att besluta om samfinansiering i det enskilda fallet
      Och här gäller ingen regel om att ha ett samråd eller en samordnad planering (SIP)

      Exempel:
        | år | lag                                    | fallet                                                         |
        | 15 | barnet vårdas med stöd av SoL          | fallet inte kan bli aktuellt för samfinansiering enligt kriterierna |
        | 15 | rätten har beslutat om vård enligt LVU | fallet inte kan bli aktuellt för samfinansiering enligt kriterierna |
        | 19 | den unge vårdas med stöd av LVM        | fallet kan bli aktuellt för samfinansiering enligt kriterierna |
        | 21 | barnet vårdas med stöd av SoL          | fallet kan bli aktuellt för samfinansiering enligt kriterierna |

    @S-594 @ST-7.5 @ST-5
    Scenariomall: Utanför målgruppen talar texten inte om att samfinansiera HVB
      Alla kriterier är uppfyllda. Men den unge vårdas enligt LVM eller har fyllt 21.
      Fråga: Kan ett HVB samfinansieras utanför målgruppen när alla kriterier är uppfyllda?
      Givet att barnet är <år> år
      Och att <lag>
      Och att vården som har getts, eller skulle ha getts, inte går att genomföra eller har varit otillräcklig
      Och att vården enligt Riksavtalet inte bedöms räcka
      Och att vårdbehovet bedöms kunna tillgodoses bäst på ett HVB
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att samfinansiera HVB-placeringen
      Och här gäller ingen regel om att göra samfinansiering aktuell

      Exempel:
        | år | lag                             |
        | 19 | den unge vårdas med stöd av LVM |
        | 21 | barnet vårdas med stöd av SoL   |

  Regel: Läkarintyget har en prislista utanför överenskommelsen

    @S-248 @ST-7.9
    Scenariomall: Stockholms regel om läkarintyget gäller vid LVU men inte vid LVM
      Handläggaren undrar vem som får fakturan för intyget. Ansökningarna på hennes bord är av
      olika slag.
      Fråga: För vilka ansökningar har Stockholm en regel om läkarintyget?
      Givet att barnet är <år> år
      Och att hemkommunen ligger i Stockholms län
      Och att <ansökan>
      När överenskommelsen i Stockholm tillämpas
      Så <svar>

      Exempel:
        | år | ansökan                                   | svar                                               |
        | 15 | socialtjänsten ansöker om vård enligt LVU | har texten en regel om att utfärda läkarintyget    |
        | 20 | socialtjänsten ansöker om vård enligt LVU | har texten en regel om att utfärda läkarintyget    |
        | 21 | socialtjänsten ansöker om vård enligt LVU | gäller här ingen regel om att utfärda läkarintyget |
        | 19 | socialtjänsten ansöker om vård enligt LVM | gäller här ingen regel om att utfärda läkarintyget |
        | 15 | ingen ansökan om tvångsvård görs          | gäller här ingen regel om att utfärda läkarintyget |

    @S-249 @ST-7.9 @VG-3.4.2
    Scenario: Samma läkarintyg är avgiftsfritt i Västra Götaland och har en prislista i Stockholm
      En femtonåring från Stockholm placeras i Västra Götaland. Intyget är klart och fakturan
      skriven.
      Fråga: Vem betalar läkarintyget enligt överenskommelserna?
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
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 7.9
      Och texten säger inget om att genomföra läkarundersökningen
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdcentralen utfärda läkarintyget
      Och Västra Götalandsregionen betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och det står i klausul 3.4.2
