# language: sv
Egenskap: Tvister mellan kommun och region i Västra Götaland

  När två verksamheter är oense om ett barn klättrar tvisten ett steg i taget: chefen
  närmast, den egna organisationen och till sist områdets rutiner. Under hela vägen ska
  barnet få det som behövs. Scenarierna visar också vad texten lämnar osagt, till exempel
  vem som har sista ordet.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige
    Och att barnet är 20 år

  Regel: Tvisten klättrar ett steg i taget

    @S-130 @VG-4.3
    Scenario: Närmaste chef är först ut att lösa en tvist i Västra Götaland
      Socialtjänsten och en psykiatrisk mottagning är oense om vem som ska ge en tjugoåring stöd
      i vardagen. Det är måndag, och ingen har prövat något ännu.
      Fråga: Vem tar sig an en tvist först i Västra Götaland, och hur snart?
      Givet att verksamheter i kommun och region tvistar
      Och att 0 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Västra Götaland tillämpas
      Så hanteras tvisten i steg 1 av närmaste chef med mandat att besluta i frågan
      Och närmaste chef med mandat att besluta i frågan ska lösa tvisten lokalt
      Och texten lägger till orden ”i första hand”
      Och texten säger hur tvisten kommer till steget
      Och tvisten avgörs i steget
      Och texten anger ingen tid
      Och det står i klausul 4.3

    @S-131 @VG-4.3
    Scenario: En tvist som inte löses lokalt lyfts skyndsamt i linjen
      De närmast barnet har träffats två gånger utan att komma överens.
      Fråga: Vad händer när en tvist inte löses lokalt, och hur bråttom är det?
      Givet att verksamheter i kommun och region tvistar
      Och att 1 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Västra Götaland tillämpas
      Så står tvisten på steg 2
      Och det hör till steget att lyfta tvisten vidare
      Och tvisten lyfts vidare, men texten säger inte av vem
      Och texten säger inte vem
      Och det är inom respektive huvudmans linjeorganisation
      Och texten säger när: skyndsamt
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och texten säger hur tvisten kommer till steget
      Och tvisten avgörs i steget
      Och guiden visar hur den läser texten
      Och det står i klausul 4.3

    @S-132 @VG-4.3
    Scenario: Som sista steg hanteras tvisten enligt områdets egna rutiner
      Inte heller de högre cheferna har enats.
      Fråga: Hur hanteras en tvist som inte heller linjen har löst?
      Givet att verksamheter i kommun och region tvistar
      Och att 2 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Västra Götaland tillämpas
      Så står tvisten på steg 3
      Och det hör till steget att hantera tvisten enligt delregionala rutiner
      Och tvisten ska hanteras enligt delregionala rutiner, men texten säger inte av vem
      Och texten hänvisar vidare till rutinerna i de delregionala vårdsamverkansområdena
      Och texten anger inte vilken enhet
      Och texten anger ingen tid
      Och texten säger hur tvisten kommer till steget
      Och tvisten avgörs i steget
      Och guiden visar hur den läser texten
      Och det står i klausul 4.3

    @S-133 @VG-4.3
    Scenario: När områdets rutiner är prövade har Västra Götalands text inget mer att ge
      Tvisten har varit hos cheferna, i linjen och i området. Den är fortfarande olöst.
      Fråga: Vad finns kvar när alla steg är prövade i Västra Götaland?
      Givet att verksamheter i kommun och region tvistar
      Och att 3 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Västra Götaland tillämpas
      Så är trappan slut
      Och texten säger inte vem som har sista ordet
      Och texten säger inget om att hantera avsteget eller tvisten på politisk nivå
      Och vård och omsorg ska säkerställas så att barnet eller den unge inte kommer i kläm, men texten säger inte av vem

    @S-134 @VG-4.3
    Scenariomall: I Västra Götaland börjar även en principiell tvist hos närmaste chef
      Frågan kan få betydelse för fler kommuner.
      Fråga: Var börjar en principiell tvist i Västra Götaland?
      Givet att verksamheter i kommun och region tvistar
      Och att <frågan>
      Och att 0 steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Västra Götaland tillämpas
      Så hanteras tvisten i steg 1 av närmaste chef med mandat att besluta i frågan

      Exempel:
        | frågan                                             |
        | frågan är så principiell att den kan antas påverka andra parter |
        | frågan inte är så principiell att den kan antas påverka andra parter                         |

  Regel: Barnet ska inte drabbas medan tvisten pågår

    @S-135 @VG-4.3
    Scenariomall: På varje steg i Västra Götaland ska ansvaret delas tillfälligt och barnet få vård
      En tjugoåring väntar på hjälp medan kommun och region är oense.
      Fråga: Vad gäller för barnet medan tvisten pågår i Västra Götaland?
      Givet att verksamheter i kommun och region tvistar
      Och att <prövat> steg i tvistetrappan har prövats utan lösning
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar parterna under tiden för att komma överens om en tillfällig ansvarsfördelning
      Och texten lägger till orden ”gemensamt”
      Och texten säger när: omgående
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 4.3
      Och under tiden ska vård och omsorg säkerställas så att barnet eller den unge inte kommer i kläm, men texten säger inte av vem
      Och texten säger inte vem
      Och texten lägger till orden ”alltid”
      Och det står i klausul 4.3
      Och texten säger inte vem som har sista ordet

      Exempel:
        | prövat |
        | 0      |
        | 1      |
        | 2      |
        | 3      |

    @S-136 @VG-4.3
    Scenario: Verksamheterna ansvarar ihop för att hitta en lösning
      Var och en av de två verksamheterna menar att det är den andra som ska ta första steget.
      Fråga: Vem ansvarar för att hitta en lösning när båda pekar på den andra?
      Givet att verksamheter i kommun och region tvistar
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar berörda verksamheter för att nå en gemensam lösning där barnets eller den unges behov går först
      Och texten lägger till orden ”gemensamt”
      Och texten anger inte vilken enhet
      Och det står i klausul 4.3
      Och parterna ansvarar för att komma överens om en tillfällig ansvarsfördelning

  Regel: Reglerna gäller tvister och inget annat

    @S-137 @VG-4.3
    Scenariomall: Utan en tvist mellan verksamheter finns ingen trappa att gå i Västra Götaland
      Kommun och region är överens, en part har låtit bli att göra det som den har lovat, eller
      så läser parterna texten olika.
      Fråga: Går trappan att använda när oenigheten inte är en tvist mellan verksamheter i Västra Götaland?
      Givet att <läget>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att lösa tvisten lokalt
      Och här gäller ingen regel om att lyfta tvisten vidare
      Och här gäller ingen regel om att nå en gemensam lösning där barnets eller den unges behov går först
      Och här gäller ingen regel om att hantera tvisten enligt delregionala rutiner
      Och här gäller ingen regel om att komma överens om en tillfällig ansvarsfördelning
      Och här gäller ingen regel om att säkerställa vård och omsorg så att barnet eller den unge inte kommer i kläm

      Exempel: Överens, avsteg och olika läsningar
        | läget                                      |
        | ingen tvist finns                          |
        | en part har gjort avsteg från ett åtagande |
        | parterna tvistar om hur texten ska tolkas  |

    @S-138 @VG-4.3
    Scenario: Så länge ingen har sagt att det är en tvist utgår guiden från att ingen finns
      En handläggare har ringt två gånger utan att få svar. Det är inte klart om regionen säger
      nej eller bara inte har hunnit.
      Fråga: Finns det en tvist när regionen inte har svarat?
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att lösa tvisten lokalt
      Och guiden utgår från att ingen tvist finns
