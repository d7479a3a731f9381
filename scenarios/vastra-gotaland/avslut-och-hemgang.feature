# language: sv
Egenskap: När placeringen tar slut i Västra Götaland

  Barnet flyttar hem eller byter familjehem. Då behövs en ny plan, och någon som följer upp
  den. Scenarierna visar också uppföljning utan samtycke och gränsen på två månader, där
  texten inte säger vad tiden räknas från.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige

  Regel: En ny plan görs när barnet flyttar

    Bakgrund:
      Givet att barnet är 12 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem

    @S-280 @VG-3.5.1
    Scenariomall: Socialtjänsten ansvarar för ett nytt SIP-möte och en ny SIP vid flytten
      En tolvåring flyttar. Stöd från båda huvudmännen behövs även efteråt.
      Fråga: Räcker den gamla planen när barnet flyttar hem eller byter placering?
      Givet att <flytten>
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar socialtjänsten för att se till att ett nytt SIP-möte genomförs
      Och texten säger när: <tiden>
      Och texten ger bara ett svar på frågan när det görs
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten säger inte mer om det
      Och guiden visar hur den läser texten
      Och socialtjänsten ansvarar för att se till att en ny SIP upprättas
      Och texten säger när: <tiden>
      Och texten ger bara ett svar på frågan när det görs
      Och texten säger inte mer om det
      Och de riktlinjer och rutiner som har beskrivits tidigare i texten ska följas, men texten säger inte av vem
      Och texten säger inte vem
      Och guiden visar hur den läser texten
      Och det står i klausul 3.5.1

      Exempel: Hem eller till ett nytt hem
        | flytten                | tiden                                 |
        | barnet flyttar hem     | i samband med avslutet av placeringen |
        | barnet byter placering | i samband med bytet av placering      |

    @S-282 @VG-3.5.1
    Scenariomall: Behövs bara den ena huvudmannen krävs ingen ny SIP
      Barnet är friskt och flyttar hem med stöd av socialtjänsten. Eller så är det inget som
      ändras, eller bara skolan.
      Fråga: När krävs ingen ny SIP vid en flytt?
      Givet att <ändringen>
      Och att <behovet>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att se till att ett nytt SIP-möte genomförs
      Och här gäller ingen regel om att se till att en ny SIP upprättas
      Och här gäller ingen regel om att följa de riktlinjer och rutiner som har beskrivits tidigare i texten

      Exempel: Bara den ena behövs
        | ändringen              | behovet                                                  |
        | barnet flyttar hem     | barnet inte behöver insatser från både kommun och region |
        | barnet byter placering | barnet inte behöver insatser från både kommun och region |

      Exempel: Ingen flytt
        | ändringen                           | behovet                                             |
        | inget ändras för barnet             | barnet behöver insatser från både kommun och region |
        | barnet byter vårdgivare eller skola | barnet behöver insatser från både kommun och region |

    @S-283 @VG-3.5.1 @VG-2.2.2
    Scenario: Vid hemgång står valet mellan uppföljning och nytt möte kvar i klausul 2.2.2, men 3.5.1 kräver det nya
      Barnet flyttar hem och båda huvudmännen behövs fortfarande. Handläggaren har läst två
      klausuler och undrar vilken av dem som går före.
      Fråga: Går det att välja mellan att följa upp den gamla SIP:en och hålla ett nytt möte vid hemgång?
      Givet att barnet flyttar hem
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem
      Och det står i klausul 2.2.2
      Och socialtjänsten ansvarar för att se till att ett nytt SIP-möte genomförs
      Och guiden visar hur den läser texten
      Och det står i klausul 3.5.1

  Regel: Kravet på en ny plan gäller de boenden som räknas upp

    @S-284 @VG-3.5.1 @VG-1.4
    Scenario: Flyttar barnet från ett boende som inte räknas upp gäller inte regeln om ny SIP
      Barnet har bott i ett ovanligt slags boende och flyttar nu hem.
      Fråga: Krävs en ny SIP vid hemgång från vilket boende som helst?
      Givet att barnet är 12 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i någon annan boendeform
      Och att barnet flyttar hem
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att se till att ett nytt SIP-möte genomförs
      Och här gäller ingen regel om att se till att en ny SIP upprättas

  Regel: Den nya planen följs upp efter flytten

    Bakgrund:
      Givet att barnet är 12 år

    @S-285 @VG-3.5.2
    Scenario: Efter hemgången ska socialtjänsten följa upp den nya planen
      Planen skrevs en månad innan barnet flyttade hem. Nu är det höst, och frågan är om den
      håller.
      Fråga: Vem följer upp den nya planen efter hemgången, och hur länge?
      Givet att barnet flyttar hem
      Och att placeringen avslutades den 30 juni 2026
      Och att en ny SIP upprättades den 29 maj 2026
      När överenskommelsen i Västra Götaland tillämpas den 1 september 2026
      Så ska socialtjänsten följa upp planeringen
      Och texten säger när: efter avslutet av placeringen
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten säger inte mer om det
      Och guiden visar hur den läser texten
      Och det står i klausul 3.5.2

    @S-286 @VG-3.5.2
    Scenario: Efter bytet av placering ska socialtjänsten följa upp den nya planen
      Barnet har flyttat från ett familjehem till ett annat. Den nya planen fanns före flytten.
      Fråga: Vem följer upp den nya planen efter ett byte av placering?
      Givet att barnet byter placering
      Och att barnet bytte placering den 30 juni 2026
      Och att en ny SIP upprättades den 29 maj 2026
      När överenskommelsen i Västra Götaland tillämpas den 1 september 2026
      Så ska socialtjänsten följa upp planeringen
      Och texten säger när: efter bytet av placering
      Och det finns ingen sista dag
      Och texten säger inte mer om det
      Och det står i klausul 3.5.2

    @S-287 @VG-3.5.2
    Scenariomall: Bara en plan som gjordes före flytten följs upp enligt den här klausulen
      Ibland kommer planen före flytten, ibland samma dag och ibland efteråt.
      Fråga: Vilka nya planer följs upp efter flytten, beroende på när de gjordes?
      Givet att <flytten>
      Och att <dagen> den 30 juni 2026
      Och att <planen>
      När överenskommelsen i Västra Götaland tillämpas den 1 september 2026
      Så <svar>

      Exempel: Hemgång
        | flytten            | dagen                  | planen                                 | svar                                                |
        | barnet flyttar hem | placeringen avslutades | en ny SIP upprättades den 29 juni 2026 | ska socialtjänsten följa upp planeringen            |
        | barnet flyttar hem | placeringen avslutades | en ny SIP upprättades den 30 juni 2026 | gäller här ingen regel om att följa upp planeringen |
        | barnet flyttar hem | placeringen avslutades | en ny SIP upprättades den 1 juli 2026  | gäller här ingen regel om att följa upp planeringen |
        | barnet flyttar hem | placeringen avslutades | ingen ny SIP är upprättad              | gäller här ingen regel om att följa upp planeringen |

      Exempel: Byte av placering
        | flytten                | dagen                  | planen                                 | svar                                                |
        | barnet byter placering | barnet bytte placering | en ny SIP upprättades den 29 juni 2026 | ska socialtjänsten följa upp planeringen            |
        | barnet byter placering | barnet bytte placering | en ny SIP upprättades den 30 juni 2026 | gäller här ingen regel om att följa upp planeringen |
        | barnet byter placering | barnet bytte placering | en ny SIP upprättades den 1 juli 2026  | gäller här ingen regel om att följa upp planeringen |
        | barnet byter placering | barnet bytte placering | ingen ny SIP är upprättad              | gäller här ingen regel om att följa upp planeringen |

      Exempel: Varken hem eller till en ny placering
        | flytten                             | dagen                  | planen                                 | svar                                                |
        | inget ändras för barnet             | placeringen avslutades | en ny SIP upprättades den 29 juni 2026 | gäller här ingen regel om att följa upp planeringen |
        | barnet byter vårdgivare eller skola | barnet bytte placering | en ny SIP upprättades den 29 juni 2026 | gäller här ingen regel om att följa upp planeringen |

  Regel: Socialtjänsten kan följa upp utan samtycke, i två månader

    @S-288 @VG-3.5.2
    Scenariomall: Ett barn med särskilt behov kan följas upp utan samtycke efter familjehem eller HVB
      Föräldrarna vill inte ha mer kontakt med myndigheter. Barnet är nyss hemma och oroar.
      Fråga: Går det att följa upp barnet när föräldrarna säger nej?
      Givet att barnet är <ålder> år
      Och att <boendet>
      Och att placeringen avslutades den 2 mars 2026
      Och att barnet bedöms ha ett särskilt behov av stöd eller skydd
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så kan socialtjänsten besluta även utan samtycke om uppföljning av barnets situation
      Och texten säger när: efter avslutet av placeringen
      Och texten anger inte hur många dagar eller veckor
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten
      Och det står i klausul 3.5.2

      Exempel:
        | ålder | boendet                 |
        | 0     | barnet bor i familjehem |
        | 17    | barnet bor i familjehem |
        | 17    | barnet bor på HVB       |

    @S-289 @VG-3.5.2
    Scenariomall: Saknas ett av villkoren kan ingen uppföljning utan samtycke beslutas
      Den unge är myndig, boendet ett annat, behovet inte särskilt eller placeringen inte slut.
      Fråga: När går det inte att besluta om uppföljning utan samtycke?
      Givet att barnet är <ålder> år
      Och att <boendet>
      Och att <slutet>
      Och att <behovet>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så gäller här ingen regel om att besluta även utan samtycke om uppföljning av barnets situation

      Exempel: Den unge är myndig
        | ålder | boendet                 | slutet                                 | behovet                                                 |
        | 18    | barnet bor i familjehem | placeringen avslutades den 2 mars 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd |
        | 20    | barnet bor på HVB       | placeringen avslutades den 2 mars 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd |

      Exempel: Ett boende som inte nämns
        | ålder | boendet                                       | slutet                                 | behovet                                                 |
        | 15    | barnet bor på ett särskilt ungdomshem hos SiS | placeringen avslutades den 2 mars 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd |
        | 15    | barnet bor i jourboende                       | placeringen avslutades den 2 mars 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd |
        | 17    | den unge bor i stödboende                     | placeringen avslutades den 2 mars 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd |
        | 15    | barnet bor i någon annan boendeform           | placeringen avslutades den 2 mars 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd |

      Exempel: Inget särskilt behov, eller ingen avslutad placering
        | ålder | boendet                 | slutet                                  | behovet                                                        |
        | 15    | barnet bor i familjehem | placeringen avslutades den 2 mars 2026  | barnet inte bedöms ha något särskilt behov av stöd eller skydd |
        | 15    | barnet bor i familjehem | placeringen inte är avslutad            | barnet bedöms ha ett särskilt behov av stöd eller skydd        |
        | 15    | barnet bor i familjehem | placeringen avslutades den 2 april 2026 | barnet bedöms ha ett särskilt behov av stöd eller skydd        |

    @S-290 @VG-3.5.2
    Scenariomall: Uppföljningen ska vara avslutad inom två månader, räknat från placeringens slut
      Barnet flyttade hem den 2 mars och två veckor senare beslutades om uppföljning.
      Fråga: När ska uppföljningen utan samtycke vara avslutad?
      Givet att barnet är 15 år
      Och att placeringen avslutades den 2 mars 2026
      Och att beslutet om uppföljning fattades den 16 mars 2026
      Och att uppföljningen avslutades den <dag>
      När överenskommelsen i Västra Götaland tillämpas den 1 juli 2026
      Så ska uppföljningen avslutas, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger när: inom 2 månader efter avslutet av placeringen
      Och sista dagen är den 2 maj 2026
      Och det <utfall>
      Och guiden visar hur den läser texten
      Och det står i klausul 3.5.2

      Exempel: Runt den sista dagen
        | dag        | utfall            |
        | 1 maj 2026 | är gjort i tid    |
        | 2 maj 2026 | är gjort i tid    |
        | 3 maj 2026 | är gjort för sent |

    @S-291 @VG-3.5.2
    Scenariomall: En uppföljning som pågår är försenad dagen efter den andra månaden
      Ingen har kommit ihåg att avsluta. Chefen går igenom listan.
      Fråga: När är en pågående uppföljning utan samtycke försenad?
      Givet att barnet är 15 år
      Och att placeringen avslutades den 2 mars 2026
      Och att beslutet om uppföljning fattades den 16 mars 2026
      Och att uppföljningen inte är avslutad
      När överenskommelsen i Västra Götaland tillämpas den <idag>
      Så ska uppföljningen avslutas, men texten säger inte av vem
      Och det <utfall>

      Exempel: Runt den sista dagen
        | idag       | utfall                |
        | 1 maj 2026 | är inte försenat ännu |
        | 2 maj 2026 | är inte försenat ännu |
        | 3 maj 2026 | är försenat           |

    @S-292 @VG-3.5.2
    Scenariomall: Ett sent beslut ger inte längre tid
      Beslutet dröjde, ibland bara några dagar och ibland många veckor.
      Fråga: Ger ett sent beslut om uppföljning längre tid?
      Givet att barnet är 15 år
      Och att placeringen avslutades den <slut>
      Och att beslutet om uppföljning fattades den <beslut>
      När överenskommelsen i Västra Götaland tillämpas den 1 juni 2026
      Så ska uppföljningen avslutas, men texten säger inte av vem
      Och sista dagen är den <sista>

      Exempel: Beslutet spelar ingen roll, men månadens längd gör det
        | slut             | beslut          | sista            |
        | 2 mars 2026      | 2 mars 2026     | 2 maj 2026       |
        | 2 mars 2026      | 20 april 2026   | 2 maj 2026       |
        | 31 december 2025 | 15 januari 2026 | 28 februari 2026 |

    @S-293 @VG-3.5.2
    Scenariomall: Utan beslut om uppföljning finns inget att avsluta inom två månader
      Barnet har flyttat hem med en ny plan. Om uppföljning utan samtycke är det ibland
      beslutat, ibland inte.
      Fråga: Vilken uppföljning har en sista dag, och när börjar den gälla?
      Givet att barnet är 15 år
      Och att barnet flyttar hem
      Och att en ny SIP upprättades den 1 februari 2026
      Och att placeringen avslutades den 2 mars 2026
      Och att <beslutet>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska socialtjänsten följa upp planeringen
      Och det finns ingen sista dag
      Och <gränsen>

      Exempel:
        | beslutet                                          | gränsen                                                  |
        | inget beslut om uppföljning är fattat             | här gäller ingen regel om att avsluta uppföljningen      |
        | beslutet om uppföljning fattades den 16 mars 2026 | uppföljningen ska avslutas, men texten säger inte av vem |
        | beslutet om uppföljning fattades den 2 april 2026 | här gäller ingen regel om att avsluta uppföljningen      |

    @S-294 @VG-3.5.2 @VG-3.5.1
    Scenario: Utkastet i Stockholm säger inget om tiden efter placeringen
      En femtonåring från Stockholm flyttar hem från ett familjehem i Västra Götaland.
      Fråga: Vad säger Stockholms utkast om tiden efter placeringen?
      Givet att barnet är 15 år
      Och att barnet är folkbokfört i Stockholms län
      Och att barnet bor i familjehem
      Och att barnet flyttar hem
      Och att placeringen avslutades den 2 mars 2026
      Och att barnet bedöms ha ett särskilt behov av stöd eller skydd
      När överenskommelsen i Stockholm tillämpas den 1 april 2026
      Så säger texten inget om att besluta även utan samtycke om uppföljning av barnets situation
      Och texten säger inget om att avsluta uppföljningen
      Och texten säger inget om att följa upp planeringen
      Och texten säger inget om att se till att en ny SIP upprättas
