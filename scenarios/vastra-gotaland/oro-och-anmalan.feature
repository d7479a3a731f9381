# language: sv
Egenskap: Oro för ett barn i Västra Götaland

  Den som arbetar med barn och misstänker att ett barn far illa anmäler det. Scenarierna
  visar vilka som omfattas, vad den som anmälde får veta och när en läkare anmäler ett
  missbruk. De visar också vad texten inte säger, till exempel hur fort beskedet ska komma.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige

  Regel: En misstanke räcker för att anmäla

    @S-250 @VG-2.2.3
    Scenario: Den som arbetar med barn anmäler en misstanke genast till socialnämnden
      En tandsköterska ser blåmärken som inte går att förklara. Det är fredag, och hon vet inget
      säkert.
      Fråga: Vem ska anmäla en misstanke om att ett barn far illa, till vem och hur fort?
      Givet att barnet är 8 år
      Och att någon i sin verksamhet får veta eller misstänker att barnet far illa
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska alla myndigheter och yrkesverksamma vars verksamhet rör barn och unga göra orosanmälan
      Och det är till socialnämnden
      Och texten säger när: genast
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och annan personal i statliga myndigheter än den som arbetar direkt med barn, personal i hälso- och sjukvården, personal i annan rättspsykiatrisk undersökningsverksamhet, personal i socialtjänsten och personal i vuxenutbildningen ska göra orosanmälan
      Och enskild verksamhet som rör barn och unga och all annan verksamhet i hälso- och sjukvård och socialtjänst ska göra orosanmälan
      Och det står i klausul 2.2.3

    @S-251 @VG-2.2.3
    Scenariomall: Även den som aldrig möter barn i sitt arbete har skyldigheten
      En vaktmästare, en ekonom eller en lärare för vuxna får i arbetet veta något om ett barn.
      Fråga: Ska också den som aldrig möter barn i sitt arbete anmäla en misstanke?
      Givet att barnet är 15 år
      Och att någon i sin verksamhet får veta eller misstänker att barnet far illa
      När överenskommelsen i Västra Götaland tillämpas
      Så hör <gruppen> till dem som ska göra orosanmälan
      Och texten riktar sig till <gruppen>, som <ställning>
      Och texten ger flera svar på frågan vem som gör det, och alla gäller
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.3

      Exempel: Personal som räknas upp
        | gruppen                                                                  | ställning                    |
        | annan personal i statliga myndigheter än den som arbetar direkt med barn | överenskommelsen inte binder |
        | personal i hälso- och sjukvården                                         | överenskommelsen binder      |
        | personal i annan rättspsykiatrisk undersökningsverksamhet                | överenskommelsen inte binder |
        | personal i socialtjänsten                                                | överenskommelsen binder      |
        | personal i vuxenutbildningen                                             | överenskommelsen binder      |

      Exempel: Verksamheter som räknas upp
        | gruppen                                                     | ställning                    |
        | enskild verksamhet som rör barn och unga                    | överenskommelsen inte binder |
        | all annan verksamhet i hälso- och sjukvård och socialtjänst | överenskommelsen binder      |

    @S-252 @VG-2.2.3
    Scenariomall: Anmälan gäller en misstanke om ett barn som inte har fyllt 18 år
      Någon på jobbet har fått höra något om ett barn eller en ung person. Ibland finns det en
      misstanke, ibland inte.
      Fråga: Upp till vilken ålder gäller skyldigheten att anmäla oro?
      Givet att barnet är <ålder> år
      Och att <misstanken>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: På båda sidor om 18-årsdagen
        | ålder | misstanken                                                           | svar                                                                                       |
        | 0     | någon i sin verksamhet får veta eller misstänker att barnet far illa | ska alla myndigheter och yrkesverksamma vars verksamhet rör barn och unga göra orosanmälan |
        | 17    | någon i sin verksamhet får veta eller misstänker att barnet far illa | ska alla myndigheter och yrkesverksamma vars verksamhet rör barn och unga göra orosanmälan |
        | 17    | någon i sin verksamhet får veta eller misstänker att barnet far illa | hör personal i hälso- och sjukvården till dem som ska göra orosanmälan                     |
        | 17    | någon i sin verksamhet får veta eller misstänker att barnet far illa | hör enskild verksamhet som rör barn och unga till dem som ska göra orosanmälan             |
        | 18    | någon i sin verksamhet får veta eller misstänker att barnet far illa | gäller här ingen regel om att göra orosanmälan                                             |
        | 20    | någon i sin verksamhet får veta eller misstänker att barnet far illa | gäller här ingen regel om att göra orosanmälan                                             |

      Exempel: Ingen misstanke
        | ålder | misstanken                                                           | svar                                           |
        | 0     | ingen i sin verksamhet får veta eller misstänker att barnet far illa | gäller här ingen regel om att göra orosanmälan |
        | 17    | ingen i sin verksamhet får veta eller misstänker att barnet far illa | gäller här ingen regel om att göra orosanmälan |

  Regel: Den som har anmält får ibland ett möte och ett besked

    @S-255 @VG-2.2.3
    Scenario: Socialtjänsten bör erbjuda barnet, vårdnadshavaren och anmälaren ett möte
      Läraren som anmälde undrar hur samarbetet fortsätter. Ett möte skulle hjälpa barnet.
      Fråga: Vilka får frågan om ett möte efter en orosanmälan, och hur bindande är det?
      Givet att barnet är 10 år
      Och att anmälan kom in den 2 mars 2026
      Och att ett möte är lämpligt med hänsyn till barnets bästa
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så bör socialtjänsten erbjuda ett möte
      Och det är till barnet eller den unge, vårdnadshavaren och den som har gjort anmälan
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 2.2.3

    @S-256 @VG-2.2.3
    Scenariomall: Utan anmälan, eller när mötet skadar barnet, gäller varken möte eller besked
      Anmälan rör våld hemma, och ett möte skulle kunna göra det värre. Eller så har ingen
      anmälan kommit in, bara ett rykte om en.
      Fråga: När behövs varken möte eller besked efter en orosanmälan?
      Givet att barnet är 10 år
      Och att <anmälan>
      Och att <lämpligt>
      Och att den som gjorde anmälan ber om besked
      Och att det inte är olämpligt med hänsyn till omständigheterna att ge den som gjorde anmälan besked
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så gäller här ingen regel om att <sak>

      Exempel:
        | anmälan                        | lämpligt                                                           | sak                                                                      |
        | anmälan kom in den 2 mars 2026 | ett möte inte är lämpligt med hänsyn till barnets bästa | erbjuda ett möte                                              |
        | ingen anmälan har kommit in    | ett möte är lämpligt med hänsyn till barnets bästa      | erbjuda ett möte                                              |
        | ingen anmälan har kommit in    | ett möte är lämpligt med hänsyn till barnets bästa      | lämna besked om en utredning har inletts, inte inletts eller redan pågår |

    @S-257 @VG-2.2.3
    Scenariomall: Utan begäran, eller när det är olämpligt, får socialnämnden lämna besked men måste inte
      Grannen som anmälde ringer inte tillbaka, eller så skulle ett besked kunna skada någon.
      Fråga: Är ett besked till anmälaren tvingande när ingen ber om det eller det är olämpligt?
      Givet att barnet är 10 år
      Och att anmälan kom in den 2 mars 2026
      Och att <begäran>
      Och att <lämpligt>
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så får socialnämnden lämna besked om en utredning har inletts, inte inletts eller redan pågår
      Och det är till den som har gjort anmälan
      Och texten ger bara ett svar på frågan hur bindande det är
      Och texten säger inte mer om det
      Och det står i klausul 2.2.3

      Exempel:
        | begäran                                   | lämpligt                                                   |
        | den som gjorde anmälan inte ber om besked | det inte är olämpligt med hänsyn till omständigheterna att ge den som gjorde anmälan besked |
        | den som gjorde anmälan ber om besked      | det är olämpligt med hänsyn till omständigheterna att ge den som gjorde anmälan besked      |
        | den som gjorde anmälan inte ber om besked | det är olämpligt med hänsyn till omständigheterna att ge den som gjorde anmälan besked      |

    @S-258 @VG-2.2.3
    Scenario: På begäran ska beskedet lämnas, men texten säger inte av vem eller hur fort
      Skolkuratorn ringer och frågar om något hände med anmälan.
      Fråga: Måste anmälaren få besked på begäran, av vem och hur fort?
      Givet att barnet är 10 år
      Och att anmälan kom in den 2 mars 2026
      Och att den som gjorde anmälan ber om besked
      Och att det inte är olämpligt med hänsyn till omständigheterna att ge den som gjorde anmälan besked
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska besked lämnas om en utredning har inletts, inte inletts eller redan pågår, men texten säger inte av vem
      Och socialnämnden får lämna besked om en utredning har inletts, inte inletts eller redan pågår
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten anger ingen tid
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.3

    @S-450 @VG-2.2.3
    Scenario: Ett krav försvinner inte för att ingen har sagt att beskedet är lämpligt
      Anmälaren ringer och frågar. Ingen har tänkt på om det skulle vara olämpligt att svara.
      Fråga: Måste anmälaren få besked när ingen har sagt om det är lämpligt?
      Givet att barnet är 10 år
      Och att anmälan kom in den 2 mars 2026
      Och att den som gjorde anmälan ber om besked
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska besked lämnas om en utredning har inletts, inte inletts eller redan pågår, men texten säger inte av vem

  Regel: Läkaren anmäler ett missbruk som vården inte rår på

    @S-260 @VG-2.2.3
    Scenario: Läkaren anmäler när varken läkaren eller vården i övrigt kan ge vården
      En nittonåring kommer gång på gång till akuten med överdoser. Ingen i vården har mer att
      erbjuda.
      Fråga: Vem anmäler ett missbruk som vården inte kan hjälpa mot, och till vem?
      Givet att barnet är 19 år
      Och att en läkare i sin verksamhet har kontakt med en missbrukare som kan antas behöva vård för missbruket eller dess medicinska följder
      Och att varken läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård
      Och att patienten vill vårdas för missbruket
      Och att ingen allvarlig fara för patientens hälsa uppstår även om vården inte kan genomföras
      När överenskommelsen i Västra Götaland tillämpas
      Så ska läkaren anmäla ett missbruk som kräver vård
      Och texten lägger till orden ”i både offentlig och privat regi”
      Och det är till socialtjänsten
      Och texten anger ingen tid
      Och texten säger inte mer om det
      Och guiden visar hur den läser texten
      Och det står i klausul 2.2.3

    @S-261 @VG-2.2.3
    Scenariomall: Ett nej från den unge, eller allvarlig fara, räcker för att läkaren ska anmäla
      Det finns vård att få, men den unge går därifrån eller är i fara utan den.
      Fråga: Vem anmäler när den unge säger nej till vården eller är i allvarlig fara?
      Givet att barnet är 19 år
      Och att en läkare i sin verksamhet har kontakt med en missbrukare som kan antas behöva vård för missbruket eller dess medicinska följder
      Och att läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård
      Och att <viljan>
      Och att <faran>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska läkaren anmäla ett missbruk som kräver vård
      Och texten säger inte till vem
      Och texten säger inte mer om det
      Och guiden visar hur den läser texten

      Exempel:
        | viljan                                                                         | faran                                                                  |
        | patienten inte vill vårdas för missbruket eller för allvarliga komplikationer av det | ingen allvarlig fara för patientens hälsa uppstår även om vården inte kan genomföras |
        | patienten vill vårdas för missbruket                                           | allvarlig fara för patientens hälsa uppstår om vården inte kan genomföras        |

    @S-262 @VG-2.2.3
    Scenariomall: Kan vården ges, eller finns inget vårdbehov, anmäler läkaren inte
      Den unge vill ha hjälp och får den på mottagningen. Eller så handlar besöket om något helt
      annat.
      Fråga: Ska ett missbruk anmälas när vården går att ge, eller när det inte finns något missbruk?
      Givet att barnet är 19 år
      Och att <missbruket>
      Och att <vården>
      Och att <viljan>
      Och att <faran>
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att anmäla ett missbruk som kräver vård

      Exempel: Vården räcker
        | missbruket                                                                                                                    | vården                                                           | viljan                               | faran                                                                  |
        | en läkare i sin verksamhet har kontakt med en missbrukare som kan antas behöva vård för missbruket eller dess medicinska följder | läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård | patienten vill vårdas för missbruket | ingen allvarlig fara för patientens hälsa uppstår även om vården inte kan genomföras |

      Exempel: Inget missbruk som kräver vård
        | missbruket                                         | vården                                                                  | viljan                                                                         | faran                                                                  |
        | ingen läkare har i sin verksamhet mött ett missbruk som kräver vård | varken läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård | patienten vill vårdas för missbruket                                           | ingen allvarlig fara för patientens hälsa uppstår även om vården inte kan genomföras |
        | ingen läkare har i sin verksamhet mött ett missbruk som kräver vård | läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård        | patienten inte vill vårdas för missbruket eller för allvarliga komplikationer av det | allvarlig fara för patientens hälsa uppstår om vården inte kan genomföras        |

    @S-447 @VG-2.2.3
    Scenariomall: Behov av omedelbart omhändertagande räcker också, men bara när vården inte går att ge
      Ungdomen är i akut fara på grund av droger. På akuten vet de inte om de kan ge den vård
      som behövs.
      Fråga: När leder behovet av ett omedelbart omhändertagande till en anmälan?
      Givet att barnet är 19 år
      Och att <behovet>
      Och att <vården>
      Och att patienten vill vårdas för missbruket
      Och att ingen allvarlig fara för patientens hälsa uppstår även om vården inte kan genomföras
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Två behov, med och utan vård att ge
        | behovet                                                                                                                | vården                                                                             | svar                                                              |
        | en läkare i sin verksamhet har kontakt med en missbrukare som behöver omhändertas omedelbart                                     | varken läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård | ska läkaren anmäla ett missbruk som kräver vård                   |
        | en läkare i sin verksamhet har kontakt med en missbrukare som behöver omhändertas omedelbart                                     | läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård        | gäller här ingen regel om att anmäla ett missbruk som kräver vård |
        | en läkare i sin verksamhet har kontakt med en missbrukare som kan antas behöva vård för missbruket eller dess medicinska följder | läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård        | gäller här ingen regel om att anmäla ett missbruk som kräver vård |

    @S-448 @VG-2.2.3
    Scenario: Omhändertagande och ett nej räcker, och det är en och samma skyldighet
      Den unge behöver omhändertas omedelbart och säger nej till vården.
      Fråga: Blir det en eller två anmälningar när den unge både behöver omhändertas och säger nej?
      Givet att barnet är 19 år
      Och att en läkare i sin verksamhet har kontakt med en missbrukare som behöver omhändertas omedelbart
      Och att varken läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård
      Och att patienten inte vill vårdas för missbruket eller för allvarliga komplikationer av det
      När överenskommelsen i Västra Götaland tillämpas
      Så ska läkaren anmäla ett missbruk som kräver vård
      Och texten ger flera svar på frågan på vilka villkor det gäller, och alla gäller
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten

    @S-449 @VG-2.2.3
    Scenario: Nejet räcker när omhändertagande behövs, också om vården går att ge
      Vården finns, men den unge går därifrån. Ett omhändertagande behövs.
      Fråga: Räcker det med ett nej från den unge för en anmälan när vården går att ge?
      Givet att barnet är 19 år
      Och att en läkare i sin verksamhet har kontakt med en missbrukare som behöver omhändertas omedelbart
      Och att läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård
      Och att patienten inte vill vårdas för missbruket eller för allvarliga komplikationer av det
      När överenskommelsen i Västra Götaland tillämpas
      Så ska läkaren anmäla ett missbruk som kräver vård
      Och texten säger inte till vem
      Och texten säger inte mer om det

    @S-263 @VG-2.2.3 @VG-1.4
    Scenariomall: Läkarens anmälan gäller till och med 20 år i den här överenskommelsen
      Tre unga i olika ålder kommer till akuten med överdoser. Ingen i vården kan hjälpa dem.
      Fråga: Upp till vilken ålder anmäls ett missbruk enligt överenskommelsen?
      Givet att barnet är <ålder> år
      Och att en läkare i sin verksamhet har kontakt med en missbrukare som kan antas behöva vård för missbruket eller dess medicinska följder
      Och att varken läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel:
        | ålder | svar                                                              |
        | 17    | ska läkaren anmäla ett missbruk som kräver vård                   |
        | 20    | ska läkaren anmäla ett missbruk som kräver vård                   |
        | 21    | gäller här ingen regel om att anmäla ett missbruk som kräver vård |

    @S-264 @VG-2.2.3
    Scenario: En sjuttonåring med missbruk kan ge upphov till två anmälningar
      Samma kväll på akuten ser någon både ett barn som far illa och ett missbruk som ingen där
      rår på.
      Fråga: Vilka anmälningar blir det när en sjuttonåring både far illa och missbrukar?
      Givet att barnet är 17 år
      Och att någon i sin verksamhet får veta eller misstänker att barnet far illa
      Och att en läkare i sin verksamhet har kontakt med en missbrukare som kan antas behöva vård för missbruket eller dess medicinska följder
      Och att varken läkaren själv eller hälso- och sjukvården i övrigt kan ge missbrukaren vård
      När överenskommelsen i Västra Götaland tillämpas
      Så hör personal i hälso- och sjukvården till dem som ska göra orosanmälan
      Och det är till socialnämnden
      Och texten säger när: genast
      Och läkaren ska anmäla ett missbruk som kräver vård
      Och det är till socialtjänsten
      Och texten anger ingen tid

    @S-265 @VG-2.2.3
    Scenario: Utkastet i Stockholm säger inget om att anmäla oro
      Ett barn från Stockholm bor i ett familjehem i Västra Götaland. Någon där misstänker att
      barnet far illa.
      Fråga: Vad säger Stockholms utkast om att anmäla oro?
      Givet att barnet är 8 år
      Och att barnet är folkbokfört i Stockholms län
      Och att någon i sin verksamhet får veta eller misstänker att barnet far illa
      När överenskommelsen i Stockholm tillämpas
      Så säger texten inget om att göra orosanmälan
      Och texten säger inget om att erbjuda ett möte
      Och texten säger inget om att lämna besked om en utredning har inletts, inte inletts eller redan pågår
      Och texten säger inget om att anmäla ett missbruk som kräver vård
