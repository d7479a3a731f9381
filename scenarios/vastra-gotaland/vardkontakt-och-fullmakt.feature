# language: sv
Egenskap: Vårdkontakt och fullmakt
  Ett placerat barn behöver någon i vården som håller ihop det hela. Den vuxna där barnet
  bor behöver veta om hon får ringa vården och följa med. Texten svarar olika för LVU och
  frivilliga placeringar, och för LVM svarar den inte alls på det senare.

  Bakgrund:
    Givet att placeringen är planerad
    Och att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige

  Regel: Alla placerade behöver en fast vårdkontakt

    @S-236 @VG-3.4.6
    Scenariomall: Alla placerade behöver en namngiven vårdkontakt, och den utses när SIP görs
      Tre unga bor på tre olika sätt. Den ena i familjehem, den andra i jourboende och den
      tredje i stödboende.
      Fråga: Behöver alla placerade en fast vårdkontakt, och när utses den?
      Givet att barnet är <år> år
      Och att <lag>
      Och att <boende>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det alla placerade barn och unga som bedöms ha behov av en fast vårdkontakt
      Och det görs i Västra Götaland
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.6
      Och en fast vårdkontakt utses, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger när: i samband med upprättandet av SIP
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten säger inte mer om det
      Och den fasta vårdkontakten ska vara namngiven
      Och behandlande läkare eller annan legitimerad personal som deltar i vården kan vara fast vårdkontakt
      Och en person med mer administrativ uppgift som samordnar vården kan vara fast vårdkontakt
      Och texten lägger till orden ”i vissa fall”
      Och texten lägger till orden ”till exempel”
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och det står i klausul 3.4.6

      Exempel:
        | år | lag                                           | boende                    |
        | 15 | barnet vårdas med stöd av SoL                 | barnet bor i familjehem   |
        | 15 | barnet är omedelbart omhändertaget enligt LVU | barnet bor i jourboende   |
        | 19 | den unge vårdas med stöd av LVM               | den unge bor i stödboende |

    @S-237 @VG-3.4.6
    Scenariomall: Vårdkontakten finns på vårdcentralen, eller inom specialistvården om det passar
      Barnet går ofta hos en specialist. Någon undrar om kontakten kan finnas där.
      Fråga: Var finns den fasta vårdkontakten?
      Givet att barnet är 15 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att <bedömning>
      När överenskommelsen i Västra Götaland tillämpas
      Så kan den fasta vårdkontakten finnas
      Och texten säger inte mer om det
      Och det görs <plats>
      Och <samband>
      Och det står i klausul 3.4.6

      Exempel:
        | bedömning                                                                        | plats                                 | samband                                                       |
        | det inte bedöms lämpligt att den fasta vårdkontakten finns inom specialistvården | på vårdcentralen där barnet är listat | texten ger bara ett svar på frågan var det görs               |
        | det bedöms lämpligt att den fasta vårdkontakten finns inom specialistvården      | på vårdcentralen där barnet är listat | texten ger flera svar på frågan var det görs, och alla gäller |
        | det bedöms lämpligt att den fasta vårdkontakten finns inom specialistvården      | inom specialistvården                 | texten ger flera svar på frågan var det görs, och alla gäller |

  Regel: Fullmakten hör till LVU och barn under 18 år

    @S-643 @VG-3.4.7
    Scenariomall: Fullmakten utfärdas till och med dagen före artonårsdagen
      Den unge fyller arton den 2 april.
      Fråga: Till och med vilken dag går det att utfärda en fullmakt?
      Givet att barnet föddes den 2 april 2008
      Och att rätten har beslutat om vård enligt LVU
      Och att barnet bor i familjehem
      När överenskommelsen i Västra Götaland tillämpas den <dag>
      Så <svar>

      Exempel:
        | dag          | svar                                                                     |
        | 1 april 2026 | är det socialtjänsten i den placerande kommunen som utfärdar en fullmakt |
        | 2 april 2026 | gäller här ingen regel om att utfärda en fullmakt                        |

    @S-238 @VG-3.4.7
    Scenariomall: Vid LVU får den som tar emot en sjuttonåring en fullmakt
      En sjuttonåring har nyss flyttat in. De vuxna i hemmet vet inte om de får ringa vården i
      morgon.
      Fråga: Vem får en fullmakt vid LVU, av vem och vad får den gälla?
      Givet att barnet är 17 år
      Och att <lag>
      Och att <boende>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så är det socialtjänsten i den placerande kommunen som utfärdar en fullmakt
      Och texten riktar sig till socialtjänsten i den placerande kommunen, som överenskommelsen binder
      Och det är till familjehemmet eller HVB, inklusive SiS
      Och texten räknar upp: mandatet att påkalla vård
      Och texten lägger till orden ”och/eller”
      Och texten räknar upp: mandatet att närvara vid undersökningar eller behandlingstillfällen
      Och texten anger ingen tid
      Och texten nämner inget samtycke
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.7
      Och det är socialtjänsten som avgör om vårdnadshavarna eller föräldrarna får påkalla vård eller närvara vid undersökning eller behandling
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.7
      Och socialtjänsten ska lämna information om beslutet om vårdnadshavarna eller föräldrarna
      Och det är till den fasta vårdkontakten och annan stadigvarande vårdgivare
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.7

      Exempel:
        | lag                                           | boende                                        |
        | rätten har beslutat om vård enligt LVU        | barnet bor i familjehem                       |
        | rätten har beslutat om vård enligt LVU        | barnet bor på HVB                             |
        | rätten har beslutat om vård enligt LVU        | barnet bor på ett särskilt ungdomshem hos SiS |
        | barnet är omedelbart omhändertaget enligt LVU | barnet bor i familjehem                       |

    @S-239 @VG-3.4.7
    Scenariomall: Från 18 år finns ingen fullmakt, men LVU låter socialtjänsten avgöra om föräldrarna
      Den unge har fyllt 18 och vårdas kvar. Föräldrarna vill fortfarande boka tid hos vården.
      Fråga: Vad gäller om fullmakt och föräldrar vid LVU när den unge har fyllt 18?
      Givet att barnet är <år> år
      Och att <lag>
      Och att barnet bor på HVB
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att utfärda en fullmakt
      Och det är socialtjänsten som avgör om vårdnadshavarna eller föräldrarna får påkalla vård eller närvara vid undersökning eller behandling
      Och socialtjänsten ska lämna information om beslutet om vårdnadshavarna eller föräldrarna
      Och här gäller ingen regel om att påkalla vård och närvara vid vårdtillfället

      Exempel:
        | år | lag                                           |
        | 18 | rätten har beslutat om vård enligt LVU        |
        | 20 | rätten har beslutat om vård enligt LVU        |
        | 18 | barnet är omedelbart omhändertaget enligt LVU |

    @S-240 @VG-3.4.7
    Scenariomall: Om fullmakt och föräldrar vid LVM säger texten inget
      Den unge vårdas för missbruk med stöd av LVM. Föreståndaren på HVB vill följa med till
      läkaren.
      Fråga: Vad gäller om fullmakt och föräldrar vid LVM?
      Givet att barnet är <år> år
      Och att den unge vårdas med stöd av LVM
      Och att barnet bor på HVB
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att utfärda en fullmakt
      Och här gäller ingen regel om att påkalla vård och närvara vid vårdtillfället
      Och här gäller ingen regel om att avgöra om vårdnadshavarna eller föräldrarna får påkalla vård eller närvara vid undersökning eller behandling
      Och här gäller ingen regel om att lämna information om beslutet om vårdnadshavarna eller föräldrarna

      Exempel:
        | år |
        | 17 |
        | 19 |

    @S-496 @VG-3.4.7
    Scenario: Om fullmakt och föräldrar vid ett omedelbart omhändertagande enligt LVM säger texten inget
      Den unge har tagits om hand innan rätten har hunnit pröva saken.
      Fråga: Vad gäller om fullmakt och föräldrar vid ett omedelbart omhändertagande enligt LVM?
      Givet att barnet är 17 år
      Och att den unge är omedelbart omhändertagen enligt LVM
      Och att barnet bor på HVB
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att utfärda en fullmakt
      Och här gäller ingen regel om att påkalla vård och närvara vid vårdtillfället
      Och här gäller ingen regel om att avgöra om vårdnadshavarna eller föräldrarna får påkalla vård eller närvara vid undersökning eller behandling
      Och här gäller ingen regel om att lämna information om beslutet om vårdnadshavarna eller föräldrarna

    @S-241 @VG-3.4.7
    Scenariomall: Vid frivillig placering krävs vårdnadshavarens samtycke, i ental
      Föräldrarna har själva sagt ja till placeringen. Familjehemmet vill söka vård åt barnet.
      Fråga: Vems samtycke krävs vid en frivillig placering?
      Givet att barnet är 17 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att <vårdnad>
      När överenskommelsen i Västra Götaland tillämpas
      Så har texten en regel om att påkalla vård och närvara vid vårdtillfället
      Och samtycke krävs av vårdnadshavaren
      Och texten säger inte vem
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.7
      Och här gäller ingen regel om att utfärda en fullmakt
      Och här gäller ingen regel om att avgöra om vårdnadshavarna eller föräldrarna får påkalla vård eller närvara vid undersökning eller behandling
      Och här gäller ingen regel om att lämna information om beslutet om vårdnadshavarna eller föräldrarna

      Exempel:
        | vårdnad                       |
        | barnet har en vårdnadshavare  |
        | barnet har två vårdnadshavare |

    @S-242 @VG-3.4.7
    Scenario: Texten kräver vårdnadshavarens samtycke även för en artonåring som ingen har vårdnaden om
      Den unge fyllde 18 i familjehemmet och bor kvar.
      Fråga: Vems samtycke krävs när en artonåring är frivilligt placerad?
      Givet att barnet är 18 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      När överenskommelsen i Västra Götaland tillämpas
      Så har texten en regel om att påkalla vård och närvara vid vårdtillfället
      Och samtycke krävs av vårdnadshavaren
      Och guiden visar hur den läser texten
      Och texten säger inte vem

    @S-243 @VG-3.4.7
    Scenariomall: Jourboende och stödboende får ingen fullmakt enligt texten
      En sextonåring vårdas enligt LVU, men inte i familjehem eller på HVB.
      Fråga: Får jourboendet och stödboendet en fullmakt vid LVU?
      Givet att barnet är 16 år
      Och att rätten har beslutat om vård enligt LVU
      Och att <boende>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att utfärda en fullmakt
      Och det är socialtjänsten som avgör om vårdnadshavarna eller föräldrarna får påkalla vård eller närvara vid undersökning eller behandling

      Exempel:
        | boende                    |
        | barnet bor i jourboende   |
        | den unge bor i stödboende |
