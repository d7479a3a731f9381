# language: sv
Egenskap: Läkarundersökning vid LVU och LVM
  När socialtjänsten ansöker om tvångsvård behöver rätten ett läkarintyg. Socialtjänsten
  begär undersökningen, vårdcentralen gör den och regionen betalar. Undersökningen är en
  annan än hälsoundersökningen, och den hör bara till tvångsvård.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige

  Regel: Socialtjänsten begär undersökningen hos en vårdcentral

    @S-214 @VG-3.4.2.1
    Scenariomall: Är barnet listat begärs läkarundersökningen hos den vårdcentralen
      En ansökan om tvångsvård är på väg till rätten, eller så är den unge redan omhändertagen.
      Fråga: Var begärs läkarundersökningen när barnet är listat?
      Givet att barnet är <år> år
      Och att <läge>
      Och att barnet är listat på en vårdcentral
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten begära läkarundersökning
      Och det är hos vårdcentralen där barnet är listat
      Och texten anger inte hur många dagar eller veckor
      Och guiden visar hur den läser texten
      Och texten ger bara ett svar på frågan till vem det är
      Och det står i klausul 3.4.2.1

      Exempel:
        | år | läge                                            |
        | 15 | socialtjänsten ansöker om vård enligt LVU       |
        | 19 | socialtjänsten ansöker om vård enligt LVM       |
        | 15 | barnet är omedelbart omhändertaget enligt LVU   |
        | 19 | den unge är omedelbart omhändertagen enligt LVM |

    @S-215 @VG-3.4.2.1
    Scenariomall: Är barnet inte listat någonstans begärs läkarundersökningen hos närmaste vårdcentral
      Familjen har flyttat runt och ingen har barnet på sin lista.
      Fråga: Var begärs läkarundersökningen när barnet inte är listat någonstans?
      Givet att barnet är <år> år
      Och att <läge>
      Och att barnet inte är listat på någon vårdcentral
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten begära läkarundersökning
      Och det är hos närmaste vårdcentral
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och texten ger bara ett svar på frågan till vem det är
      Och det står i klausul 3.4.2.1

      Exempel:
        | år | läge                                            |
        | 15 | socialtjänsten ansöker om vård enligt LVU       |
        | 19 | socialtjänsten ansöker om vård enligt LVM       |
        | 15 | barnet är omedelbart omhändertaget enligt LVU   |
        | 19 | den unge är omedelbart omhändertagen enligt LVM |

    @S-216 @VG-3.4.2.1
    Scenario: Utan besked om listningen vet ingen vilken vårdcentral som ska undersöka
      Ansökan brådskar. Ingen har frågat familjen om vården.
      Fråga: Vad måste någon fråga innan läkarundersökningen kan begäras?
      Givet att barnet är 15 år
      Och att socialtjänsten ansöker om vård enligt LVU
      När överenskommelsen i Västra Götaland tillämpas
      Så går det inte att avgöra om någon ska begära läkarundersökning
      Och det återstår att fråga: Är barnet listat på en vårdcentral?

    @S-217 @VG-3.4.2.1 @VG-3.4.2
    Scenariomall: Ingen läkarundersökning begärs när tvångsvård inte är på väg
      Alla är överens om placeringen, eller så har rätten redan bestämt.
      Fråga: Ska en läkarundersökning begäras när tvångsvård inte är på väg?
      Givet att barnet är <år> år
      Och att <vård>
      Och att <listad>
      Och att ingen ansökan om tvångsvård görs
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att begära läkarundersökning
      Och här gäller ingen regel om att använda BBIC:s information vid LVU
      Och här gäller ingen regel om att lämna BBIC:s information vid LVU
      Och här gäller ingen regel om att lämna läkarintyget med utredningen
      Och texten anger ingen skyldighet att genomföra läkarundersökningen
      Och texten anger ingen skyldighet att utfärda läkarintyget

      Exempel:
        | år | vård                                      | listad                                     |
        | 15 | barnet vårdas med stöd av SoL             | barnet är listat på en vårdcentral         |
        | 15 | barnet vårdas med stöd av SoL             | barnet inte är listat på någon vårdcentral |
        | 15 | rätten har beslutat om vård enligt LVU    | barnet är listat på en vårdcentral         |
        | 15 | rätten har beslutat om vård enligt LVU    | barnet inte är listat på någon vårdcentral |
        | 19 | den unge vårdas med stöd av LVM           | barnet är listat på en vårdcentral         |
        | 19 | den unge vårdas med stöd av LVM           | barnet inte är listat på någon vårdcentral |
        | 15 | barnet vårdas med stöd av någon annan lag | barnet är listat på en vårdcentral         |
        | 15 | barnet vårdas med stöd av någon annan lag | barnet inte är listat på någon vårdcentral |

    @S-218 @VG-3.4.2.1
    Scenariomall: Vid LVU använder socialtjänsten BBIC:s material, som också lämnas till vården
      En femtonåring är på väg till läkarundersökningen. Personalen som tar emot har aldrig
      varit med om det förut.
      Fråga: Vilket material används vid LVU, vem använder det och till vem lämnas det?
      Givet att barnet är 15 år
      Och att <läge>
      När överenskommelsen i Västra Götaland tillämpas
      Så är det socialtjänsten som använder BBIC:s information vid LVU
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.2.1
      Och BBIC:s information vid LVU lämnas, men texten säger inte av vem
      Och texten säger inte vem
      Och det är till berörd personal i vården
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.2.1

      Exempel:
        | läge                                          |
        | socialtjänsten ansöker om vård enligt LVU     |
        | barnet är omedelbart omhändertaget enligt LVU |

    @S-495 @VG-3.4.2.1
    Scenariomall: Vid LVM används inte materialet om LVU
      Den unge är nitton år och lagen är en annan.
      Fråga: Används materialet om LVU också vid LVM?
      Givet att barnet är 19 år
      Och att <läge>
      Och att <ansökan>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att använda BBIC:s information vid LVU
      Och här gäller ingen regel om att lämna BBIC:s information vid LVU

      Exempel:
        | läge                                            | ansökan                                   |
        | barnet vårdas med stöd av SoL                   | socialtjänsten ansöker om vård enligt LVM |
        | den unge är omedelbart omhändertagen enligt LVM | ingen ansökan om tvångsvård görs          |

  Regel: Vårdcentralen undersöker och skriver intyget

    @S-219 @VG-3.4.2.1 @VG-3.4.2
    Scenariomall: Vårdcentralen undersöker och utfärdar intyget skyndsamt
      Begäran har kommit in. Rätten väntar på intyget.
      Fråga: Vem gör läkarundersökningen och skriver intyget, och hur snart?
      Givet att barnet är <år> år
      Och att <läge>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska vårdcentralen genomföra läkarundersökningen
      Och texten säger när: skyndsamt
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten anger inget innehåll
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.2.1
      Och vårdcentralen ska utfärda läkarintyget
      Och texten säger när: skyndsamt
      Och texten anger inte hur många dagar eller veckor
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.2.1

      Exempel:
        | år | läge                                            |
        | 15 | socialtjänsten ansöker om vård enligt LVU       |
        | 19 | socialtjänsten ansöker om vård enligt LVM       |
        | 15 | barnet är omedelbart omhändertaget enligt LVU   |
        | 19 | den unge är omedelbart omhändertagen enligt LVM |

    @S-220 @VG-3.4.2.1
    Scenario: Vårdcentralen som skrev intyget hjälper socialtjänsten att förstå det
      Intyget är fullt av medicinska ord. Handläggaren förstår inte allt.
      Fråga: Vem hjälper till att tolka läkarintyget?
      Givet att barnet är 15 år
      Och att socialtjänsten ansöker om vård enligt LVU
      Och att socialtjänsten behöver hjälp att tolka intyget
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdcentralen som lämnat uppgifterna hjälpa till att tolka läkarintyget
      Och det är åt socialtjänsten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.2.1

    @S-221 @VG-3.4.2.1
    Scenario: Är intyget lätt att förstå behöver ingen tolka det
      Handläggaren läser intyget och har inga frågor.
      Fråga: Behöver någon tolka ett läkarintyg som är lätt att förstå?
      Givet att barnet är 15 år
      Och att socialtjänsten ansöker om vård enligt LVU
      Och att socialtjänsten inte behöver hjälp att tolka intyget
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att hjälpa till att tolka läkarintyget

  Regel: Regionen betalar och rätten får intyget

    @S-222 @VG-3.4.2 @VG-3.4.2.1
    Scenariomall: Regionen betalar både undersökningen och intyget
      En ekonom väntar på en faktura för undersökningen.
      Fråga: Vem betalar läkarundersökningen och intyget?
      Givet att barnet är <år> år
      Och att <läge>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdcentralen genomföra läkarundersökningen
      Och Västra Götalandsregionen betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och texten ger bara ett svar på frågan vem som betalar
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan när det görs
      Och texten säger inte mer om det
      Och det står i klausul 3.4.2
      Och vårdcentralen ska utfärda läkarintyget
      Och Västra Götalandsregionen betalar
      Och kommunen betalar ingen avgift
      Och patienten betalar ingen avgift
      Och texten ger bara ett svar på frågan vem som betalar
      Och texten ger bara ett svar på frågan vem som gör det
      Och texten ger bara ett svar på frågan när det görs
      Och texten säger inte mer om det
      Och det står i klausul 3.4.2

      Exempel:
        | år | läge                                            |
        | 15 | socialtjänsten ansöker om vård enligt LVU       |
        | 19 | socialtjänsten ansöker om vård enligt LVM       |
        | 15 | barnet är omedelbart omhändertaget enligt LVU   |
        | 19 | den unge är omedelbart omhändertagen enligt LVM |

    @S-223 @VG-3.4.2
    Scenariomall: Rätten får läkarintyget tillsammans med utredningen
      Utredningen är klar och ansökan ska in. Intyget ligger i akten.
      Fråga: Hur når läkarintyget rätten, och vad innehåller det?
      Givet att barnet är <år> år
      Och att <ansökan>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten lämna läkarintyget med utredningen
      Och det är till förvaltningsrätten
      Och texten säger när: i samband med ansökan om tvångsvård
      Och texten anger inte hur många dagar eller veckor
      Och texten räknar upp: medicinska risker med placeringen, om det finns några
      Och texten räknar upp: medicinska hinder mot placeringen, om det finns några
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.4.2

      Exempel:
        | år | ansökan                                   |
        | 15 | socialtjänsten ansöker om vård enligt LVU |
        | 19 | socialtjänsten ansöker om vård enligt LVM |
