# language: sv
Egenskap: SIP i Västra Götaland

  En samordnad individuell plan (SIP) visar vad barnet ska få och vem som gör det. Här
  är skolan med på samma villkor som socialtjänsten och vården. Scenarierna följer planen
  från frågan om den ska erbjudas till kallelsen, mötet, innehållet och uppföljningen.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland

  Regel: Rätten följer av behovet, skyldigheten att erbjuda av en bedömning eller begäran

    @S-028 @VG-2.2.2
    Scenariomall: Barnet har rätt att få frågan om SIP när både kommunen och regionen behövs
      En tolvåring får stöd av socialtjänsten. Ibland behövs vården också.
      Fråga: Vem har rätt att få frågan om SIP?
      Givet att barnet är bosatt i Sverige
      Och att barnet är 12 år
      Och att <behov>
      När överenskommelsen i Västra Götaland tillämpas
      Så <rätten>

      Exempel: Med och utan behov av båda
        | behov                                                    | rätten                                            |
        | barnet behöver insatser från både kommun och region      | har den enskilde rätt att bli erbjuden en SIP     |
        | barnet inte behöver insatser från både kommun och region | gäller här ingen regel om att bli erbjuden en SIP |

    @S-029 @VG-2.2.2
    Scenariomall: SIP ska erbjudas när någon ser behovet eller när familjen ber om det
      Mormor ringer och ber om ett möte, eller så ser någon i regionen att det spretar.
      Fråga: När ska en SIP erbjudas i Västra Götaland, och av vem?
      Givet att barnet är bosatt i Sverige
      Och att barnet är 12 år
      Och att <bedömning>
      Och att <begäran>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska en SIP erbjudas, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger inte till vem
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.2

      Exempel: Den ena, den andra och båda
        | bedömning                                                               | begäran                                           |
        | kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses        | varken barnet eller någon närstående begär en SIP |
        | varken kommunen eller regionen bedömer att insatserna behöver samordnas | barnet eller en närstående begär en SIP           |
        | kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses        | barnet eller en närstående begär en SIP           |

    @S-030 @VG-2.2.2
    Scenario: Rätten till en SIP kan finnas fast ingen ännu är skyldig att erbjuda den
      Barnet behöver båda huvudmännen, men ingen har bedömt det och ingen har frågat.
      Fråga: Måste en SIP erbjudas när barnet behöver båda huvudmännen men ingen har bedömt eller begärt något?
      Givet att barnet är bosatt i Sverige
      Och att barnet är 12 år
      Och att barnet behöver insatser från både kommun och region
      Och att varken kommunen eller regionen bedömer att insatserna behöver samordnas
      Och att varken barnet eller någon närstående begär en SIP
      När överenskommelsen i Västra Götaland tillämpas
      Så har den enskilde rätt att bli erbjuden en SIP
      Och här gäller ingen regel om att erbjuda en SIP

    @S-031 @VG-1.4 @VG-2.2.2
    Scenariomall: SIP i Västra Götaland gäller till 21-årsdagen
      Fyra unga i olika ålder har samma behov av samordning.
      Fråga: Upp till vilken ålder gäller SIP i Västra Götaland?
      Givet att barnet är bosatt i Sverige
      Och att barnet är <ålder> år
      Och att kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses
      När överenskommelsen i Västra Götaland tillämpas
      Så <erbjudandet>
      Och <kallelsen>

      Exempel: På båda sidor om 18 och 21
        | ålder | erbjudandet                                       | kallelsen                                         |
        | 17    | ska en SIP erbjudas, men texten säger inte av vem | skolan hör till dem som ska kalla till SIP-möte   |
        | 18    | ska en SIP erbjudas, men texten säger inte av vem | skolan hör till dem som ska kalla till SIP-möte   |
        | 20    | ska en SIP erbjudas, men texten säger inte av vem | skolan hör till dem som ska kalla till SIP-möte   |
        | 21    | gäller här ingen regel om att erbjuda en SIP      | här gäller ingen regel om att kalla till SIP-möte |

    @S-032 @VG-1.4 @VG-2.2.2
    Scenariomall: Asylsökande och papperslösa barn omfattas av SIP så långt lagen ger dem rätt
      Familjen väntar på besked om uppehållstillstånd, eller lever här utan papper.
      Fråga: Ska asylsökande och papperslösa barn erbjudas en SIP?
      Givet att <ställning>
      Och att <rätten>
      Och att barnet är 12 år
      Och att kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Med och utan rätt till insatsen
        | ställning             | rätten                                                        | svar                                              |
        | barnet är asylsökande | barnet har rätt till insatsen enligt lag och anvisningar      | ska en SIP erbjudas, men texten säger inte av vem |
        | barnet är asylsökande | barnet inte har rätt till insatsen enligt lag och anvisningar | gäller här ingen regel om att erbjuda en SIP      |
        | barnet är papperslöst | barnet har rätt till insatsen enligt lag och anvisningar      | ska en SIP erbjudas, men texten säger inte av vem |
        | barnet är papperslöst | barnet inte har rätt till insatsen enligt lag och anvisningar | gäller här ingen regel om att erbjuda en SIP      |

  Regel: Ingen SIP utan samtycke och delaktighet

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet behöver insatser från både kommun och region

    @S-033 @VG-2.2.2
    Scenario: Vårdnadshavaren eller barnet samtycker till SIP och är med i arbetet
      En fjortonåring och föräldrarna är kallade. Fjortonåringen är tveksam.
      Fråga: Vem samtycker till SIP för en fjortonåring, och vilka är med i arbetet?
      Givet att barnet är 14 år
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdnadshavaren eller barnet eller den unge samtycka till SIP
      Och guiden visar hur den läser texten
      Och vårdnadshavaren eller barnet eller den unge ska vara delaktig i upprättandet av SIP
      Och guiden visar hur den läser texten
      Och parterna ska säkerställa att barn och unga kan vara delaktiga i planering och beslut och får utöva sin rätt att säga sin mening och få den beaktad i alla frågor som rör dem
      Och texten lägger till orden ”i samverkan”
      Och texten anger inte vilken enhet
      Och det står i klausul 2.2.2
      Och vårdnadshavaren kan behöva samtycka till SIP
      Och guiden visar hur den läser texten

    @S-034 @VG-2.2.2
    Scenariomall: Vårdnadshavarens samtycke till SIP kan behövas till 18-årsdagen
      En sjuttonåring vill ha sitt möte utan föräldrarna. Ett år senare är läget detsamma.
      Fråga: Till vilken ålder kan förälderns samtycke till SIP behövas?
      Givet att barnet är <ålder> år
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Året före och året efter
        | ålder | svar                                                   |
        | 17    | kan vårdnadshavaren behöva samtycka till SIP           |
        | 18    | gäller här ingen regel om att behöva samtycka till SIP |

  Regel: Skolan, elevhälsan, socialtjänsten och vården har samma skyldighet

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet behöver insatser från både kommun och region

    @S-035 @VG-2.2.2
    Scenario: Skolan, elevhälsan, socialtjänsten och vården ska alla kalla till SIP när det behövs
      Någon som möter en elev varje dag ser att eleven har fyra möten i veckan med olika vuxna.
      Fråga: Vilka ska kalla till SIP när det behövs?
      Givet att barnet är 11 år
      Och att barnet inte är placerat
      Och att barnet inte skrivs ut från sluten vård
      När överenskommelsen i Västra Götaland tillämpas
      Så är det skolan, förskolan, elevhälsan, socialtjänsten och hälso- och sjukvården som är jämbördiga parter i att upptäcka behov av SIP
      Och texten lägger till orden ”alla”
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och skolan, förskolan, elevhälsan, socialtjänsten och hälso- och sjukvården ska ta initiativ till ett SIP-möte
      Och texten säger när: vid behov
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och skolan, förskolan, elevhälsan, socialtjänsten och hälso- och sjukvården ska kalla till SIP-möte
      Och texten säger när: vid behov
      Och texten anger inte hur många dagar eller veckor
      Och texten säger inte mer om det
      Och skolan, förskolan, elevhälsan, socialtjänsten och hälso- och sjukvården ska delta i SIP-mötet
      Och skolan, förskolan, elevhälsan, socialtjänsten och hälso- och sjukvården ska delta i uppföljningsmöten om SIP
      Och texten säger inte mer om det

    @S-036 @VG-2.2.2
    Scenario: Skolan är med i SIP på lika villkor, även förskolan
      I en barngrupp med femåringar undrar personalen om SIP är något för dem.
      Fråga: Är skolan och förskolan med i SIP på samma villkor som de andra?
      Givet att barnet är 5 år
      När överenskommelsen i Västra Götaland tillämpas
      Så är det skolan och förskolan som ingår i SIP-processen på samma villkor
      Och det är som socialtjänsten och verksamheterna inom Västra Götalandsregionen
      Och texten lägger till orden ”alla”
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.2
      Och texten säger inte mer om det

    @S-037 @VG-2.2.2
    Scenario: Skyldigheten att delta i SIP-mötet ligger på huvudmännen, inte på mottagningen
      Mottagningen har bytt personal och känner sig inte träffad av kallelsen.
      Fråga: Vem bär skyldigheten att delta i SIP-mötet, mottagningen eller någon annan?
      Givet att barnet är 11 år
      Och att den kallade har hittat någon annan som ska delta
      När överenskommelsen i Västra Götaland tillämpas
      Så är det huvudmännen som bär skyldigheten att medverka i SIP, inte en enskild verksamhet
      Och hälso- och sjukvården hör till dem som ska delta i SIP-mötet
      Och texten säger inte mer om det
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller

  Regel: Den som får kallelsen kan inte bara säga nej

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet behöver insatser från både kommun och region

    @S-038 @VG-2.2.2
    Scenario: En mottagning som fått fel kallelse ska själv hitta rätt
      Kallelsen kom till en mottagning som inte har barnet.
      Fråga: Vad gör den som har fått en SIP-kallelse som hör hemma någon annanstans?
      Givet att barnet är 11 år
      Och att den kallade verksamheten bedömer att den inte är rätt instans
      När överenskommelsen i Västra Götaland tillämpas
      Så ska den kallade verksamheten hitta rätt instans eller verksamhet inom huvudmannen eller en eventuell privat utförare
      Och texten säger inte mer om det
      Och det är den kallade verksamheten som klargör behovet och avgör vem eller vilken verksamhet inom huvudmannen som ska ha kallelsen
      Och det är i kontakt med den sammankallande
      Och texten säger inte mer om det
      Och det är den kallade verksamheten som meddelar vem eller vilken verksamhet som är lämplig deltagare på SIP-mötet
      Och texten säger när: därefter
      Och texten anger inte hur många dagar eller veckor
      Och texten säger inte till vem
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

    @S-039 @VG-2.2.2
    Scenario: Har kallelsen kommit rätt och är barnet känt gäller inga regler om att leta vidare
      Mottagningen känner barnet väl sedan länge.
      Fråga: Behöver någon leta vidare när kallelsen har kommit rätt och barnet är känt?
      Givet att barnet är 11 år
      Och att den kallade verksamheten är rätt instans
      Och att barnet är känt hos huvudmannen
      Och att barnet eller familjen har en pågående vårdkontakt inom den regionala hälso- och sjukvården
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att hitta rätt instans eller verksamhet inom huvudmannen eller en eventuell privat utförare
      Och här gäller ingen regel om att klargöra behovet och avgöra vem eller vilken verksamhet inom huvudmannen som ska ha kallelsen
      Och här gäller ingen regel om att meddela vem eller vilken verksamhet som är lämplig deltagare på SIP-mötet
      Och här gäller ingen regel om att avgöra vem eller vilka som ska delta på SIP-mötet
      Och här gäller ingen regel om att rikta SIP-kallelsen

    @S-040 @VG-2.2.2
    Scenario: Är barnet okänt avgör huvudmannen vem som kommer på SIP-mötet
      Familjen är nyinflyttad och finns inte i några journaler.
      Fråga: Vem bestämmer vem som kommer på SIP-mötet när ingen känner barnet?
      Givet att barnet är 11 år
      Och att barnet inte är känt hos huvudmannen
      När överenskommelsen i Västra Götaland tillämpas
      Så är det huvudmannen som avgör vem eller vilka som ska delta på SIP-mötet
      Och texten anger inte vilken enhet
      Och texten säger inte mer om det

    @S-041 @VG-2.2.2
    Scenario: Den som fick kallelsen ska gå själv om ingen annan hittas
      Tre samtal senare har ingen tagit på sig saken.
      Fråga: Vem går på SIP-mötet när ingen rätt verksamhet går att hitta?
      Givet att barnet är 11 år
      Och att den kallade verksamheten bedömer att den inte är rätt instans
      Och att den kallade inte har hittat någon annan som ska delta
      När överenskommelsen i Västra Götaland tillämpas
      Så ska den som har fått kallelsen delta i SIP-mötet
      Och det är huvudmännen som bär skyldigheten att medverka i SIP, inte en enskild verksamhet
      Och socialtjänsten hör till dem som ska delta i SIP-mötet
      Och texten säger inte mer om det
      Och texten ger flera svar på frågan vem som gör det, och alla gäller

    @S-042 @VG-2.2.2
    Scenario: Saknar familjen vårdkontakt går SIP-kallelsen till primärvården
      Någon i vården behövs på mötet. Familjen går inte hos någon.
      Fråga: Vart går SIP-kallelsen när familjen inte har någon vårdkontakt?
      Givet att barnet är 11 år
      Och att varken barnet eller familjen har en pågående vårdkontakt inom den regionala hälso- och sjukvården
      När överenskommelsen i Västra Götaland tillämpas
      Så riktas SIP-kallelsen, men texten säger inte av vem
      Och det är till primärvården
      Och texten säger inte vem
      Och texten säger inte mer om det

  Regel: Mötet hålls inom tre veckor från att behovet märktes

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet behöver insatser från både kommun och region
      Och att barnet är 11 år

    @S-043 @VG-2.2.2
    Scenariomall: SIP-mötet ska hållas inom tre veckor från dagen då behovet märktes
      En skolsköterska såg måndagen den 2 mars att insatserna måste hänga ihop. Barnet bor
      hemma.
      Fråga: Senast när ska SIP-mötet hållas när barnet bor hemma?
      Givet att barnet inte är placerat
      Och att inget ändras för barnet
      Och att behovet av samordning uppmärksammades den 2 mars 2026
      Och att <mötet>
      När överenskommelsen i Västra Götaland tillämpas den <dag>
      Så ska SIP-mötet hållas, men texten säger inte av vem
      Och texten säger inte mer om det
      Och texten ger bara ett svar på frågan när det görs
      Och texten säger inte emot sig själv på frågan när det görs
      Och texten säger när: inom 3 veckor efter upptäckten av samordningsbehovet
      Och sista dagen är den 23 mars 2026
      Och det <utfall>
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.2

      Exempel: Dagen före, på dagen och dagen efter
        | mötet                            | dag          | utfall                |
        | SIP-mötet hölls den 22 mars 2026 | 1 april 2026 | är gjort i tid        |
        | SIP-mötet hölls den 23 mars 2026 | 1 april 2026 | är gjort i tid        |
        | SIP-mötet hölls den 24 mars 2026 | 1 april 2026 | är gjort för sent     |
        | inget SIP-möte har hållits       | 22 mars 2026 | är inte försenat ännu |
        | inget SIP-möte har hållits       | 23 mars 2026 | är inte försenat ännu |
        | inget SIP-möte har hållits       | 24 mars 2026 | är försenat           |

    @S-044 @VG-2.2.2
    Scenariomall: När behovet har märkts bör de involverade verksamheterna kontaktas
      Kuratorn vill att alla kan prioritera mötet och funderar på att ringa runt.
      Fråga: När bör de andra kontaktas inför SIP-mötet, och när behövs inget möte?
      Givet att <bedömning>
      Och att <märkt>
      Och att barnet inte är placerat
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så <kontakten>
      Och <mötet>

      Exempel: Märkt, bedömt och ingetdera
        | bedömning                                                                                              | märkt                                                 | kontakten                                                                                             | mötet                                              |
        | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | behovet av samordning uppmärksammades den 2 mars 2026 | bör involverade verksamheter kontaktas så att de kan prioritera närvaro, men texten säger inte av vem | SIP-mötet ska hållas, men texten säger inte av vem |
        | kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses | inget behov av samordning är uppmärksammat            | bör involverade verksamheter kontaktas så att de kan prioritera närvaro, men texten säger inte av vem | SIP-mötet ska hållas, men texten säger inte av vem |
        | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | inget behov av samordning är uppmärksammat            | gäller här ingen regel om att kontakta involverade verksamheter så att de kan prioritera närvaro      | här gäller ingen regel om att hålla SIP-mötet      |

    @S-440 @VG-2.2.2
    Scenariomall: Andra aktörer får vara med på SIP-mötet när de är involverade och önskade
      Familjehemmet vill komma. Ibland är de inblandade och ibland inte, och ibland vill den
      unge inte ha dem där.
      Fråga: Får familjehemmet eller andra utanför verksamheterna vara med på SIP-mötet?
      Givet att <involverade>
      Och att <önskade>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Båda, den ena och den andra
        | involverade                            | önskade                           | svar                                                |
        | de andra aktörerna är involverade      | den enskilde vill ha dem med      | får andra berörda aktörer vara med på SIP-mötet     |
        | de andra aktörerna inte är involverade | den enskilde vill ha dem med      | gäller här ingen regel om att vara med på SIP-mötet |
        | de andra aktörerna är involverade      | den enskilde inte vill ha dem med | gäller här ingen regel om att vara med på SIP-mötet |

    @S-441 @VG-2.2.2
    Scenariomall: Texten räknar upp andra aktörer som exempel
      Den unge vill ha med sin fotbollstränare.
      Fråga: Får någon som texten inte räknar upp vara med på SIP-mötet?
      Givet att de andra aktörerna är involverade
      Och att den enskilde vill ha dem med
      När överenskommelsen i Västra Götaland tillämpas
      Så får andra berörda aktörer vara med på SIP-mötet
      Och texten lägger till orden ”till exempel”
      Och texten lägger till orden ”även om de inte nämns i lagstiftningen”
      Och texten räknar upp: <vilka>
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

      Exempel: De som texten nämner
        | vilka            |
        | andra närstående |
        | föreningar       |
        | familjehem       |
        | hem för vård eller boende (HVB) |
        | SiS-hem          |

    @S-045 @VG-2.2.2 @VG-3.1
    Scenariomall: Vid en planerad placering tävlar två tider om SIP-mötet
      Behovet märktes den 2 mars och flytten är bestämd till den 30 mars.
      Fråga: Senast när ska SIP-mötet hållas inför en planerad placering?
      Givet att placeringen är planerad
      Och att inget ändras för barnet
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att behovet av samordning uppmärksammades den 2 mars 2026
      Och att placeringen inleddes den 30 mars 2026
      Och att <mötet>
      När överenskommelsen i Västra Götaland tillämpas den 30 april 2026
      Så säger klausul 2.2.2 att SIP-mötet ska hållas, men inte av vem
      Och klausul 3.1 säger att SIP-mötet ska hållas, men inte av vem
      Och texten säger inte mer om det
      Och texten säger när: inom 3 veckor efter upptäckten av samordningsbehovet
      Och texten säger när: före placeringen
      Och texten lägger till orden ”eller i samband med en utredning”
      Och texten ger flera svar på frågan när det görs, och de går inte ihop
      Och texten säger inte emot sig själv på frågan på vilka villkor det gäller
      Och sista dagen är den 23 mars 2026
      Och det <första>
      Och det <andra>
      Och guiden visar hur den läser texten

      Exempel: I tid för båda, för en och för ingen
        | mötet                            | första            | andra             |
        | SIP-mötet hölls den 23 mars 2026 | är gjort i tid    | är gjort i tid    |
        | SIP-mötet hölls den 24 mars 2026 | är gjort i tid    | är gjort för sent |
        | SIP-mötet hölls den 29 mars 2026 | är gjort i tid    | är gjort för sent |
        | SIP-mötet hölls den 30 mars 2026 | är gjort för sent | är gjort för sent |

    @S-046 @VG-2.2.2
    Scenariomall: Vid en förändring följs SIP upp eller ersätts av ett nytt möte
      Planen skrevs i höstas. Nu är det vår, och något i barnets liv har ändrats, eller inte.
      Fråga: Vid vilka förändringar följs SIP upp eller ersätts av ett nytt möte?
      Givet att <ändring>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Fyra förändringar och ingen
        | ändring                                                     | svar                                                                                     |
        | barnet byter vårdgivare eller skola                         | ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem |
        | barnet byter placering                                      | ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem |
        | barnet flyttar hem                                          | ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem |
        | en annan förändring eller övergång mellan verksamheter sker | ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem |
        | inget ändras för barnet                                     | gäller här ingen regel om att följa upp tidigare SIP eller hålla ett nytt SIP-möte       |

    @S-047 @VG-2.2.2
    Scenariomall: Planen visar behov, insatser, ansvar och tid för uppföljning
      Mötet är slut och någon ska skriva.
      Fråga: Vad ska stå i SIP, och i vilken form ska den finnas?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska det anges i SIP vad som ska göras och vem som ska göra det, men texten säger inte av vem
      Och texten säger inte mer om det
      Och texten räknar upp: <innehåll>
      Och planeringen ska dokumenteras skriftligt, men texten säger inte av vem
      Och texten säger inte mer om det

      Exempel: De sex punkterna
        | innehåll                                                                   |
        | barnets eller den unges behov                                              |
        | insatserna som ska genomföras                                                   |
        | de inblandade huvudmännens ansvar för varje insats, ned till verksamhet                 |
        | insatser som en tredje part, närstående eller den enskilde själv eventuellt ska utföra |
        | vem som är huvudansvarig för planen                                       |
        | när planen ska följas upp                                                      |

    @S-442 @VG-2.2.2
    Scenario: Byte av skola är ett exempel på en förändring, inte hela listan
      Barnet byter fritidshem och stödfamilj samtidigt. Varken skola eller vårdgivare byts.
      Fråga: Räknas ett byte av fritidshem och stödfamilj som en förändring?
      Givet att en annan förändring eller övergång mellan verksamheter sker
      När överenskommelsen i Västra Götaland tillämpas
      Så ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem
      Och texten lägger till orden ”till exempel”
      Och texten räknar upp: byte av vårdgivare eller skola
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det

    @S-445 @VG-2.2.2 @VG-3.4.1 @VG-3.5.1 @VG-3.5.2
    Scenario: En annan förändring kräver inte det som hemgång och byte av placering kräver
      Barnet är kvar i samma familjehem och byter bara stödinsats.
      Fråga: Kräver en mindre förändring i familjehemmet samma planering som en flytt?
      Givet att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att en annan förändring eller övergång mellan verksamheter sker
      Och att en ny SIP upprättades den 1 juni 2026
      Och att barnet bytte placering den 30 juni 2026
      Och att placeringen avslutades den 31 augusti 2026
      När överenskommelsen i Västra Götaland tillämpas den 1 oktober 2026
      Så ska tidigare SIP följas upp eller ett nytt SIP-möte hållas, men texten säger inte av vem
      Och här gäller ingen regel om att följa samma rutiner för att föra över information
      Och här gäller ingen regel om att se till att ett nytt SIP-möte genomförs
      Och här gäller ingen regel om att se till att en ny SIP upprättas
      Och här gäller ingen regel om att följa de riktlinjer och rutiner som har beskrivits tidigare i texten
      Och här gäller ingen regel om att följa upp planeringen

    @S-048 @VG-2.2.2 @VG-2.2.3
    Scenario: Ett SIP-möte ersätter inte en orosanmälan
      På mötet berättar barnet något som tyder på våld hemma. Alla nickar och skriver i planen.
      Fråga: Behöver oro anmälas när den redan har tagits upp på SIP-mötet?
      Givet att någon i sin verksamhet får veta eller misstänker att barnet far illa
      När överenskommelsen i Västra Götaland tillämpas
      Så behålls skyldigheten att göra orosanmälan vid deltagande i SIP, men texten säger inte av vem
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och alla myndigheter och yrkesverksamma vars verksamhet rör barn och unga ska göra orosanmälan

  Regel: Reglerna om SIP gäller när en SIP är aktuell

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet är 11 år

    @S-443 @VG-2.2.2
    Scenariomall: En SIP blir aktuell av behovet, bedömningen, begäran eller placeringen
      Fyra elvaåringar, fyra olika lägen. För var och en finns ett skäl att samordna.
      Fråga: När blir det aktuellt med en SIP i Västra Götaland?
      Givet att <behov>
      Och att <bedömning>
      Och att <begäran>
      Och att <placering>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska vårdnadshavaren eller barnet eller den unge samtycka till SIP
      Och guiden visar hur den läser texten
      Och vårdnadshavaren eller barnet eller den unge ska vara delaktig i upprättandet av SIP
      Och skolan, förskolan, elevhälsan, socialtjänsten och hälso- och sjukvården ska ta initiativ till ett SIP-möte
      Och det ska anges i SIP vad som ska göras och vem som ska göra det, men texten säger inte av vem
      Och planeringen ska dokumenteras skriftligt, men texten säger inte av vem

      Exempel: En väg i taget
        | behov                                                    | bedömning                                                                                              | begäran                                           | placering               |
        | barnet behöver insatser från både kommun och region      | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | varken barnet eller någon närstående begär en SIP | barnet inte är placerat |
        | barnet inte behöver insatser från både kommun och region | kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses | varken barnet eller någon närstående begär en SIP | barnet inte är placerat |
        | barnet inte behöver insatser från både kommun och region | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | barnet eller en närstående begär en SIP           | barnet inte är placerat |
        | barnet inte behöver insatser från både kommun och region | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | varken barnet eller någon närstående begär en SIP | placeringen är planerad |
        | barnet inte behöver insatser från både kommun och region | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | varken barnet eller någon närstående begär en SIP | placeringen är akut     |

    @S-444 @VG-2.2.2
    Scenario: Utan behov, bedömning, begäran och placering finns ingen SIP att ha regler om
      En elvaåring går på sin läkarkontroll och behöver inget från kommunen. Ingen har frågat
      efter en plan.
      Fråga: Gäller några regler om SIP när ingen behöver, bedömer eller begär något?
      Givet att barnet inte behöver insatser från både kommun och region
      Och att varken kommunen eller regionen bedömer att insatserna behöver samordnas
      Och att varken barnet eller någon närstående begär en SIP
      Och att barnet inte är placerat
      Och att inget behov av samordning är uppmärksammat
      Och att barnet inte är känt hos huvudmannen
      Och att varken barnet eller familjen har en pågående vårdkontakt inom den regionala hälso- och sjukvården
      Och att barnet byter vårdgivare eller skola
      Och att barnet inte skrivs ut från sluten vård
      Och att den kallade har hittat någon annan som ska delta
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så gäller här ingen regel om att bli erbjuden en SIP
      Och här gäller ingen regel om att erbjuda en SIP
      Och här gäller ingen regel om att samtycka till SIP
      Och här gäller ingen regel om att behöva samtycka till SIP
      Och här gäller ingen regel om att vara delaktig i upprättandet av SIP
      Och här gäller ingen regel om att ta initiativ till ett SIP-möte
      Och här gäller ingen regel om att kalla till SIP-möte
      Och här gäller ingen regel om att delta i SIP-mötet
      Och här gäller ingen regel om att delta i uppföljningsmöten om SIP
      Och här gäller ingen regel om att avgöra vem eller vilka som ska delta på SIP-mötet
      Och här gäller ingen regel om att rikta SIP-kallelsen
      Och här gäller ingen regel om att hålla SIP-mötet
      Och här gäller ingen regel om att följa upp tidigare SIP eller hålla ett nytt SIP-möte
      Och här gäller ingen regel om att ange i SIP vad som ska göras och av vem
      Och här gäller ingen regel om att dokumentera planeringen skriftligt
      Och här gäller ingen regel om att ha kvar skyldigheten att göra orosanmälan vid deltagande i SIP

  Regel: Hemkommunen håller ihop vården, men vid utskrivning kallar vården

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet är 16 år

    @S-049 @VG-3.1
    Scenariomall: Hemkommunens socialtjänst har huvudansvaret när barnet är placerat
      Sex verksamheter är inblandade och ingen vet vem som håller i trådarna.
      Fråga: Vem håller ihop vården när barnet är placerat, och hur?
      Givet att <placering>
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar socialtjänsten i hemkommunen för att samordna och planera vården
      Och texten lägger till orden ”huvudansvaret”
      Och texten säger inte mer om det
      Och texten riktar sig till socialtjänsten i hemkommunen, som överenskommelsen binder
      Och socialtjänsten i hemkommunen ansvarar för att se till att olika aktörers insatser genomförs enligt planeringen
      Och texten lägger till orden ”huvudansvaret”
      Och texten säger inte mer om det
      Och samordningen genomförs och dokumenteras i en SIP, men texten säger inte av vem
      Och texten säger inte mer om det
      Och socialtjänsten ska verka för att barnet får den hälso- och sjukvård det behöver
      Och texten lägger till orden ”tydligt ansvar”
      Och texten säger inte mer om det
      Och socialtjänsten ska upprätta vårdplan respektive genomförandeplan
      Och texten räknar upp: andra huvudmäns insatser och åtgärder, däribland det som hälso- och sjukvården planerar
      Och texten säger inte mer om det
      Och det står i klausul 3.1

      Exempel: Planerad och akut
        | placering               |
        | placeringen är planerad |
        | placeringen är akut     |

    @S-050 @VG-3.1 @VG-3.4.4
    Scenario: Utan placering krävs varken vårdplan eller genomförandeplan
      En sextonåring får öppna insatser och bor hemma.
      Fråga: Krävs vårdplan och samordning när barnet bor hemma med öppna insatser?
      Givet att barnet inte är placerat
      Och att inget ändras för barnet
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att upprätta en SIP
      Och här gäller ingen regel om att verka för att barnet får den hälso- och sjukvård det behöver
      Och här gäller ingen regel om att upprätta vårdplan respektive genomförandeplan
      Och här gäller ingen regel om att genomföra och dokumentera samordningen i en SIP
      Och här gäller ingen regel om att följa upp SIP
      Och här gäller ingen regel om att samordna och planera vården
      Och här gäller ingen regel om att se till att olika aktörers insatser genomförs enligt planeringen

    @S-051 @VG-2.2.2 @VG-3.1
    Scenariomall: Vid en placering är det normalt socialtjänsten som kallar, och de andras skyldighet står kvar
      Barnet placeras. Alla tror att någon annan kallar.
      Fråga: Vem kallar till SIP-mötet när barnet placeras, och vad gäller om det glöms bort?
      Givet att <placering>
      Och att barnet inte skrivs ut från sluten vård
      När överenskommelsen i Västra Götaland tillämpas
      Så är det normalt socialtjänsten som kallar till SIP-möte
      Och skolan hör till dem som ska kalla till SIP-möte
      Och texten säger inte mer om det
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och guiden visar hur den läser texten

      Exempel: Planerad och akut
        | placering               |
        | placeringen är planerad |
        | placeringen är akut     |

    @S-052 @VG-2.2.2 @VG-3.1
    Scenario: Vid utskrivning från sluten vård ansvarar den öppna vården för SIP-kallelsen
      En sextonåring lämnar barnpsykiatrins avdelning och placeras samma vecka.
      Fråga: Vem kallar till SIP-mötet när barnet skrivs ut och placeras i Västra Götaland?
      Givet att placeringen är akut
      Och att barnet skrivs ut från sluten vård
      När överenskommelsen i Västra Götaland tillämpas
      Så ansvarar primärvården eller specialiserad öppenvård för att kalla till SIP-möte
      Och socialtjänsten hör till dem som ska kalla till SIP-möte
      Och texten säger inte mer om det
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och guiden visar hur den läser texten

    @S-053 @VG-3.1
    Scenario: Kostnaderna delas enligt en annan överenskommelse som parterna ska använda vid placeringen
      En sextonåring med missbruk placeras på HVB. Två huvudmän undrar hur de gör upp.
      Fråga: Hur bestäms vem som tar kostnaden för ett HVB i Västra Götaland?
      Givet att placeringen är planerad
      Och att det är ett tillämpligt fall för kostnadsfördelning
      När överenskommelsen i Västra Götaland tillämpas
      Så ska en uppgörelse om kostnadsfördelningen träffas, men texten säger inte av vem
      Och texten säger när: i samband med placeringen
      Och texten anger inte hur många dagar eller veckor
      Och texten lägger till orden ”i tillämpliga fall”
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och texten har en regel om att genomföra placeringen
      Och texten lägger till orden ”i tillämpliga fall”
      Och texten hänvisar vidare till överenskommelsen om psykisk funktionsnedsättning och missbruk
      Och texten säger inte mer om det

    @S-054 @VG-3.1
    Scenario: Hör placeringen inte dit finns inget krav på att göra upp om kostnaderna
      Placeringen är en vanlig placering i familjehem, och det andra avtalet nämner den inte.
      Fråga: Måste kostnaden göras upp vid varje placering?
      Givet att placeringen är planerad
      Och att det inte är ett tillämpligt fall för kostnadsfördelning
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att komma överens om kostnadsfördelningen
      Och här gäller ingen regel om att genomföra placeringen

  Regel: SIP och vården följs upp medan placeringen pågår

    Bakgrund:
      Givet att barnet är bosatt i Sverige

    @S-055 @VG-3.1 @VG-3.4.8
    Scenario: SIP följs upp med jämna mellanrum och senast när placeringen ändras
      Ett halvår har gått i familjehemmet och ingen har öppnat planen.
      Fråga: Hur ofta ska SIP följas upp under placeringen, och vem ansvarar?
      Givet att barnet är 13 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 3.1 att SIP ska följas upp, men inte av vem
      Och socialtjänsten ansvarar för att se till att de insatser som har planerats i SIP följs upp
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten säger inte mer om det
      Och texten säger när: med jämna mellanrum
      Och texten säger när: senast vid bytet av placering
      Och texten säger när: senast vid avslutet av placeringen
      Och texten lägger till orden ”allra senast”
      Och texten lägger till orden ”till exempel”
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 3.4.8

    @S-056 @VG-3.4.8
    Scenariomall: Behöver SIP ändras ansvarar socialtjänsten för att det sker
      Ibland har insatserna vuxit ur planen, ibland är den fortfarande rätt.
      Fråga: Vem ser till att SIP ändras, och när behövs det?
      Givet att barnet är 13 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att <behov>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Med och utan behov
        | behov                      | svar                                                      |
        | SIP behöver revideras      | ansvarar socialtjänsten för att se till att SIP revideras |
        | SIP inte behöver revideras | gäller här ingen regel om att se till att SIP revideras   |

    @S-057 @VG-1.4 @VG-3.4.8
    Scenariomall: Socialtjänsten följer vården hela tiden och de andra ska hjälpa till
      Den unge bor på HVB. Någon undrar om ett besök i halvåret räcker.
      Fråga: Vem följer vården av den placerade, hur ofta och vem hjälper till?
      Givet att barnet är <ålder> år
      Och att <placering>
      Och att <lag>
      Och att barnet bor på HVB
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten följa vården av placerade barn och unga
      Och texten lägger till orden ”noga”
      Och texten anger ingen tid
      Och vården ska följas upp, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger inte mer om det
      Och texten säger när: kontinuerligt
      Och texten anger inte hur många dagar eller veckor
      Och övriga aktörer ska medverka i uppföljningen
      Och texten säger inte mer om det
      Och det står i klausul 3.4.8

      Exempel: Olika lagar och åldrar
        | ålder | placering               | lag                                           |
        | 17    | placeringen är akut     | barnet är omedelbart omhändertaget enligt LVU |
        | 18    | placeringen är planerad | rätten har beslutat om vård enligt LVU        |
        | 20    | placeringen är planerad | den unge vårdas med stöd av LVM               |

  Regel: En SIP för varje placerat barn krockar med en SIP efter behov

    Bakgrund:
      Givet att barnet är bosatt i Sverige
      Och att barnet är 13 år
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem

    @S-451 @VG-2.2.2 @VG-3.1 @VG-3.4.4
    Scenariomall: SIP-mötet hålls vid placeringen fast ingen har märkt något behov
      Syskonen placeras och allt fungerar. Ingen har märkt att något behöver samordnas.
      Fråga: Ska ett SIP-möte hållas vid placeringen när ingen har märkt något behov?
      Givet att <placering>
      Och att varken kommunen eller regionen bedömer att insatserna behöver samordnas
      Och att inget behov av samordning är uppmärksammat
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så säger klausul <klausul> att SIP-mötet ska hållas, men inte av vem
      Och texten ger flera svar på frågan på vilka villkor det gäller, och det i klausul 2.2.2 går inte ihop med de andra

      Exempel: Planerad och akut
        | placering               | klausul |
        | placeringen är planerad | 3.1     |
        | placeringen är akut     | 3.4.4   |

    @S-452 @VG-2.2.2 @VG-3.1
    Scenariomall: Vid en akut placering upprättas en SIP fast ingen har bedömt eller begärt något
      Flytten gick fort. Ibland har någon hunnit bedöma eller be om en plan, ibland inte.
      Fråga: Ska en SIP upprättas vid en akut placering när ingen har bedömt eller begärt något?
      Givet att placeringen är akut
      Och att <bedömning>
      Och att <begäran>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så säger klausul 3.1 att en SIP ska upprättas, men inte av vem
      Och <krocken>

      Exempel: Ingetdera, det ena och det andra
        | bedömning                                                                                              | begäran                                           | krocken                                                                           |
        | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | varken barnet eller någon närstående begär en SIP | texten ger flera svar på frågan på vilka villkor det gäller, och de går inte ihop |
        | kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses | varken barnet eller någon närstående begär en SIP | texten säger inte emot sig själv på frågan på vilka villkor det gäller            |
        | varken kommunen eller regionen bedömer att insatserna behöver samordnas                                | barnet eller en närstående begär en SIP           | texten säger inte emot sig själv på frågan på vilka villkor det gäller            |

    @S-454 @VG-2.2.2 @VG-3.1 @VG-3.4.4
    Scenario: Utan ett upptäckt behov tävlar inga veckor med den akuta placeringens tider
      Barnet flyttades i natt. Ingen har märkt något behov av samordning.
      Fråga: När upprättas planen vid en akut placering när inget behov har märkts?
      Givet att placeringen är akut
      Och att varken kommunen eller regionen bedömer att insatserna behöver samordnas
      Och att inget behov av samordning är uppmärksammat
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så säger klausul 3.1 att en SIP ska upprättas, men inte av vem
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och texten säger inte emot sig själv på frågan när det görs
