# language: sv
Egenskap: Avsteg och tvister i Stockholms län

  Stockholms trappa har fyra steg, och ett av dem är bara en rapport. Överst finns en
  politisk grupp vars tolkning går före. Scenarierna visar var en fråga står, vad som
  gäller för barnet under tiden och var texten tiger, särskilt när frågan är principiell.

  Bakgrund:
    Givet att hemkommunen ligger i Stockholms län

  Regel: Trappan gäller avsteg och tvister om tolkning

    @S-139 @ST-9
    Scenariomall: Avsteg och tolkningstvister följer samma trappa i Stockholm
      En kommun har slutat kalla till möten, eller så läses samma mening på olika sätt.
      Fråga: Gäller trappan i Stockholm både avsteg och tvister om tolkning?
      Givet att <oenigheten>
      När överenskommelsen i Stockholm tillämpas
      Så ska tvistetrappan tillämpas, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 9

      Exempel:
        | oenigheten                                 |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-140 @ST-9
    Scenariomall: Utan avsteg eller tvist om tolkning börjar ingen trappa i Stockholm
      Ingen är oense om hur texten ska läsas, och alla gör det de har lovat.
      Fråga: Kan trappan i Stockholm användas när två verksamheter är oense om vem som ska hjälpa barnet?
      Givet att <läget>
      Och att frågan inte är så principiell att den kan antas påverka andra parter
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att tillämpa tvistetrappan
      Och här gäller ingen regel om att lösa avsteget eller tvisten lokalt
      Och här gäller ingen regel om att se till att medborgarnas behov av vård och omsorg tillgodoses
      Och här gäller ingen regel om att rapportera avsteget eller tvisten
      Och här gäller ingen regel om att lämna information om avsteget eller tvisten
      Och här gäller ingen regel om att hantera avsteget eller tvisten på tjänstemannanivå
      Och här gäller ingen regel om att hantera avsteget eller tvisten på politisk nivå

      Exempel:
        | läget                                     |
        | ingen tvist finns                         |
        | verksamheter i kommun och region tvistar  |

    @S-141 @ST-9
    Scenariomall: Stockholms trappa frågar inte efter barnets ålder eller lag
      Tvisten handlar om hur en mening ska tolkas. Den väcktes av tre ärenden som skiljer sig
      åt.
      Fråga: Beror trappan i Stockholm på barnets ålder eller lag?
      Givet att parterna tvistar om hur texten ska tolkas
      Och att <barnet>
      Och att 2 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så hanteras tvisten i steg 3 av tjänstemannastyrgruppen Sammanhållen vård och omsorg

      Exempel:
        | barnet                          |
        | barnet är 20 år                 |
        | barnet är 21 år                 |
        | den unge vårdas med stöd av LVM |

  Regel: Trappan har fyra steg, och det andra är bara en rapport

    @S-142 @ST-9
    Scenariomall: Första steget i Stockholm är att parterna löser saken lokalt
      En skola och en mottagning står mot varandra. Frågan rör bara dem.
      Fråga: Vem hanterar ett avsteg eller en tvist först i Stockholm?
      Givet att <oenigheten>
      Och att frågan inte är så principiell att den kan antas påverka andra parter
      Och att 0 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så hanteras tvisten i steg 1 av parterna lokalt i kommunen och Region Stockholm
      Och texten lägger till orden ”i första hand”
      Och parterna lokalt i kommunen och Region Stockholm ska lösa avsteget eller tvisten lokalt
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och den politiska styrgruppen VIS har sista ordet
      Och texten säger hur tvisten kommer till steget
      Och tvisten avgörs i steget
      Och guiden visar hur den läser texten
      Och det står i klausul 9

      Exempel:
        | oenigheten                                 |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-143 @ST-9
    Scenariomall: Andra steget i Stockholm löser ingenting utan rapporterar bara
      Det gick inte att enas på orten. Nu är nästa steg på tur.
      Fråga: Vad händer på det andra steget i Stockholms trappa?
      Givet att <oenigheten>
      Och att frågan inte är så principiell att den kan antas påverka andra parter
      Och att 1 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så står tvisten på steg 2
      Och steget avgör inget, för tvisten rapporteras bara
      Och texten säger inte hur tvisten kommer till steget
      Och det hör till steget att lämna information om avsteget eller tvisten
      Och det hör till steget att rapportera avsteget eller tvisten
      Och avsteget eller tvisten rapporteras, men texten säger inte av vem
      Och texten hänvisar vidare till rutinen för avvikelsehantering i Stockholm
      Och texten säger inte vem
      Och texten säger inte till vem
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 9
      Och information om avsteget eller tvisten lämnas, men texten säger inte av vem
      Och det är till den länsövergripande samråds- eller styrgruppen
      Och texten säger inte vem
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 9

      Exempel:
        | oenigheten                                 |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-144 @ST-9
    Scenariomall: Tredje steget i Stockholm är tjänstemännens gemensamma styrgrupp
      Saken är rapporterad men olöst.
      Fråga: Vem hanterar tvisten på det tredje steget i Stockholm?
      Givet att <oenigheten>
      Och att frågan inte är så principiell att den kan antas påverka andra parter
      Och att 2 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så hanteras tvisten i steg 3 av tjänstemannastyrgruppen Sammanhållen vård och omsorg
      Och det är tjänstemannastyrgruppen Sammanhållen vård och omsorg som hanterar avsteget eller tvisten på tjänstemannanivå
      Och texten anger ingen tid
      Och texten säger inte hur tvisten kommer till steget
      Och tvisten avgörs i steget
      Och guiden visar hur den läser texten
      Och det står i klausul 9

      Exempel:
        | oenigheten                                 |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-145 @ST-9
    Scenariomall: Fjärde steget i Stockholm är politiskt och har sista ordet
      Inte heller det tredje steget gav någon lösning.
      Fråga: Vem hanterar tvisten till sist i Stockholm, och vem har sista ordet?
      Givet att <oenigheten>
      Och att frågan inte är så principiell att den kan antas påverka andra parter
      Och att 3 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så hanteras tvisten i steg 4 av den politiska styrgruppen VIS
      Och det är den politiska styrgruppen VIS som hanterar avsteget eller tvisten på politisk nivå
      Och texten lägger till orden ”ytterst”
      Och den politiska styrgruppen VIS har sista ordet
      Och texten anger ingen tid
      Och texten antyder bara hur tvisten kommer till steget, och guiden läser in det
      Och tvisten avgörs i steget
      Och guiden visar hur den läser texten
      Och det står i klausul 9

      Exempel:
        | oenigheten                                 |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-146 @ST-9
    Scenario: När även politikerna är prövade är Stockholms trappa slut
      Alla fyra stegen är gjorda, och parterna läser fortfarande texten olika.
      Fråga: Vad finns kvar när alla fyra steg är prövade i Stockholm?
      Givet att parterna tvistar om hur texten ska tolkas
      Och att frågan inte är så principiell att den kan antas påverka andra parter
      Och att 4 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så är trappan slut
      Och den politiska styrgruppen VIS har sista ordet
      Och parterna ska under tiden se till att medborgarnas behov av vård och omsorg tillgodoses

  Regel: En principiell fråga börjar inte lokalt

    @S-147 @ST-9
    Scenariomall: En principiell fråga löses inte lokalt, och var den börjar står inte
      Två parter är oense om något som kan binda alla andra kommuner i länet.
      Fråga: Var börjar en principiell fråga i Stockholm?
      Givet att <oenigheten>
      Och att frågan är så principiell att den kan antas påverka andra parter
      Och att 0 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att lösa tvisten lokalt
      Och texten säger inte var trappan börjar
      Och den politiska styrgruppen VIS har sista ordet
      Och tvistetrappan ska tillämpas, men texten säger inte av vem

      Exempel:
        | oenigheten                                 |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-148 @ST-9
    Scenariomall: Avsteget kan rapporteras på en gång, vare sig frågan är principiell eller inte
      En samordnare vill rapportera genast men är rädd att gå händelserna i förväg.
      Fråga: Går det att rapportera ett avsteg på en gång i Stockholm?
      Givet att en part har gjort avsteg från ett åtagande
      Och att <frågan>
      Och att 0 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så rapporteras avsteget eller tvisten, men texten säger inte av vem
      Och guiden visar hur den läser texten
      Och information om avsteget eller tvisten lämnas, men texten säger inte av vem
      Och det är till den länsövergripande samråds- eller styrgruppen
      Och guiden visar hur den läser texten

      Exempel:
        | frågan                                             |
        | frågan är så principiell att den kan antas påverka andra parter |
        | frågan inte är så principiell att den kan antas påverka andra parter                         |

    @S-149 @ST-9
    Scenariomall: En principiell fråga kan nå tjänstemännen och politikerna
      Frågan är principiell, och flera steg är redan prövade.
      Fråga: Hur långt upp kan en principiell fråga nå i Stockholm?
      Givet att parterna tvistar om hur texten ska tolkas
      Och att frågan är så principiell att den kan antas påverka andra parter
      Och att <prövat> steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så hanteras tvisten i steg <steg> av <grupp>
      Och tvisten avgörs i steget
      Och texten säger inte var trappan börjar

      Exempel:
        | prövat | steg | grupp                                                |
        | 2      | 3    | tjänstemannastyrgruppen Sammanhållen vård och omsorg |
        | 3      | 4    | den politiska styrgruppen VIS                        |

    @S-150 @ST-9
    Scenario: Så länge ingen har sagt att frågan är principiell börjar den lokalt
      Ingen har ännu tänkt igenom om frågan kan få betydelse för fler.
      Fråga: Var börjar tvisten i Stockholm när ingen har sagt om frågan är principiell?
      Givet att parterna tvistar om hur texten ska tolkas
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna lokalt i kommunen och Region Stockholm lösa avsteget eller tvisten lokalt
      Och texten lägger till orden ”i första hand”
      Och guiden utgår från att frågan inte är så principiell att den kan antas påverka andra parter
      Och parterna ska se till att medborgarnas behov av vård och omsorg tillgodoses

  Regel: Barnets behov ska mötas medan tvisten pågår

    @S-151 @ST-9
    Scenariomall: På varje steg i Stockholm ska parterna möta barnets behov
      Barnet väntar på hjälp medan tvisten går från steg till steg.
      Fråga: Vad gäller för barnets behov medan tvisten pågår i Stockholm?
      Givet att <oenigheten>
      Och att <frågan>
      Och att <prövat> steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så ska parterna under tiden se till att medborgarnas behov av vård och omsorg tillgodoses
      Och texten anger inte vilken enhet
      Och guiden visar hur den läser texten
      Och det står i klausul 9

      Exempel: En tvist om tolkning som inte är principiell
        | oenigheten                                | frågan                     | prövat |
        | parterna tvistar om hur texten ska tolkas | frågan inte är så principiell att den kan antas påverka andra parter | 0      |
        | parterna tvistar om hur texten ska tolkas | frågan inte är så principiell att den kan antas påverka andra parter | 1      |
        | parterna tvistar om hur texten ska tolkas | frågan inte är så principiell att den kan antas påverka andra parter | 2      |
        | parterna tvistar om hur texten ska tolkas | frågan inte är så principiell att den kan antas påverka andra parter | 3      |
        | parterna tvistar om hur texten ska tolkas | frågan inte är så principiell att den kan antas påverka andra parter | 4      |

      Exempel: En principiell fråga
        | oenigheten                                 | frågan                                             | prövat |
        | parterna tvistar om hur texten ska tolkas  | frågan är så principiell att den kan antas påverka andra parter | 0      |
        | parterna tvistar om hur texten ska tolkas  | frågan är så principiell att den kan antas påverka andra parter | 4      |

    @S-598 @ST-9
    Scenariomall: Vid avsteg säger Stockholm inte att behoven ska tillgodoses under tiden
      En kommun har slutat kalla till möten. Barnet väntar på hjälp.
      Fråga: Gäller kravet om barnets behov också vid ett avsteg i Stockholm?
      Givet att en part har gjort avsteg från ett åtagande
      Och att <prövat> steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Stockholm tillämpas
      Så gäller här ingen regel om att se till att medborgarnas behov av vård och omsorg tillgodoses
      Och tvistetrappan ska tillämpas, men texten säger inte av vem
      Och guiden visar hur den läser texten

      Exempel:
        | prövat |
        | 0      |
        | 3      |

    @S-152 @ST-9
    Scenario: Stockholms text kräver ingen tillfällig delning av ansvaret
      En handläggare som nyss har arbetat i Västra Götaland söker efter det som gällde där: att
      snabbt dela ansvaret tills vidare, gå i linjen och följa områdets rutiner.
      Fråga: Måste ansvaret delas tillfälligt under en tvist i Stockholm?
      Givet att parterna tvistar om hur texten ska tolkas
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att komma överens om en tillfällig ansvarsfördelning
      Och texten säger inget om att nå en gemensam lösning där barnets eller den unges behov går först
      Och texten säger inget om att lyfta tvisten vidare
      Och texten säger inget om att hantera tvisten enligt delregionala rutiner
