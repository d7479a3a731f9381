# language: sv
Egenskap: Lagen och barnets rättigheter bakom Västra Götalands överenskommelse

  De första sidorna berättar vilka rättigheter barnet har och vad lagen kräver av kommun och
  region. Scenarierna visar vad som är en rätt, vad som är en skyldighet och vem texten
  nämner. Här står också undantaget för det som är uppenbart onödigt.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland

  Regel: Barnet har rättigheter

    @S-316 @VG-1.1 @VG-1.1.3
    Scenario: Varje barn har rätt till bästa möjliga hälsa och till den vård som det behöver
      En förälder frågar vad barnet egentligen har rätt till.
      Fråga: Vad har varje barn rätt till när det gäller hälsa och vård?
      När överenskommelsen i Västra Götaland tillämpas
      Så har varje barn rätt att ha bästa möjliga hälsa
      Och guiden visar hur den läser texten
      Och det står i klausul 1.1
      Och varje barn har rätt att få sitt behov av hälso- och sjukvård tillgodosett
      Och det står i klausul 1.1.3
      Och Västra Götalandsregionens hälso- och sjukvård och socialtjänsten ansvarar för att tillgodose barns behov av hälso- och sjukvård
      Och texten lägger till orden ”långtgående”
      Och guiden visar hur den läser texten

    @S-317 @VG-1.1.1
    Scenario: Domstolar och myndigheter ska beakta barnets rättigheter
      Konventionen är lag. I ett mål om vård undrar en förälder vem som bevakar barnets sak.
      Fråga: Vem ska beakta barnets rättigheter?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska domstolarna och de som tillämpar lagen beakta barnets rättigheter
      Och texten säger inte mer om det
      Och guiden visar hur den läser texten
      Och barnets rättigheter ska beaktas vid avvägningar och bedömningar i mål och ärenden om barn, men texten säger inte av vem
      Och texten säger inte vem
      Och texten säger inte mer om det
      Och det står i klausul 1.1.1

    @S-318 @VG-1.2
    Scenariomall: Ett placerat barn har samma rätt till vård, skola och stöd som andra barn
      En tolvåring i familjehem får vänta på skolskjuts och tandläkare.
      Fråga: Har ett placerat barn samma rätt till vård, skola och stöd som andra barn?
      Givet att <placeringen>
      Och att barnet är 12 år
      När överenskommelsen i Västra Götaland tillämpas
      Så <vården>
      Och <skolan>
      Och <stödet>
      Och <miljön>

      Exempel: Placerat barn
        | placeringen             | vården                                                                                                     | skolan                                                                                            | stödet                                                                                                    | miljön                                                                                                       |
        | placeringen är planerad | har barnet eller den unge rätt att få tandvård och hälso- och sjukvård på samma sätt som alla andra barn | barnet eller den unge har rätt att få sammanhängande skolgång på samma sätt som alla andra barn | barnet eller den unge har rätt att få stöd i vardagen och skolarbetet på samma sätt som alla andra barn | barnet eller den unge har rätt att få miljön anpassad hemma och i skolan på samma sätt som alla andra barn |
        | placeringen är akut     | har barnet eller den unge rätt att få tandvård och hälso- och sjukvård på samma sätt som alla andra barn | barnet eller den unge har rätt att få sammanhängande skolgång på samma sätt som alla andra barn | barnet eller den unge har rätt att få stöd i vardagen och skolarbetet på samma sätt som alla andra barn | barnet eller den unge har rätt att få miljön anpassad hemma och i skolan på samma sätt som alla andra barn |

      Exempel: Barn som inte är placerat
        | placeringen             | vården                                                                                              | skolan                                                                                     | stödet                                                                                             | miljön                                                                                                |
        | barnet inte är placerat | gäller här ingen regel om att få tandvård och hälso- och sjukvård på samma sätt som alla andra barn | här gäller ingen regel om att få sammanhängande skolgång på samma sätt som alla andra barn | här gäller ingen regel om att få stöd i vardagen och skolarbetet på samma sätt som alla andra barn | här gäller ingen regel om att få miljön anpassad hemma och i skolan på samma sätt som alla andra barn |

    @S-319 @VG-1.2
    Scenario: Barnet och vårdnadshavaren ska få tillfälle att påverka stödet och vården
      Planen var färdig innan barnet tillfrågades.
      Fråga: Får barnet och föräldrarna vara med och påverka stödet och vården?
      Givet att barnet är 15 år
      När överenskommelsen i Västra Götaland tillämpas
      Så ska tillfälle att påverka insatserna av stöd och vård ges, men texten säger inte av vem
      Och texten lägger till orden ”i möjligaste mån”
      Och texten lägger till orden ”i förekommande fall”
      Och texten säger inte vem
      Och det är åt barnet eller den unge och vårdnadshavaren
      Och guiden visar hur den läser texten
      Och det står i klausul 1.2

  Regel: Lagen kräver samverkan, avtal och hälsoundersökning

    @S-253 @VG-1.1.3 @VG-2.2
    Scenario: Lagens skyldighet att samverka gäller barn som behöver både kommun och region
      Ett barn behöver både en mottagning i regionen och stöd av kommunen.
      Fråga: Vem är skyldig att samverka när barnet behöver både kommun och region?
      Givet att barnet är 15 år
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 1.1.3 att det ska samverkas, men inte av vem
      Och klausul 2.2 säger att det ska samverkas, men inte av vem
      Och texten ger bara ett svar på frågan hur bindande det är
      Och guiden visar hur den läser texten
      Och det står i klausul 1.1.3

    @S-254 @VG-1.1.3 @VG-2.2
    Scenario: Behövs bara den ena gäller inte lagens skyldighet, men väl det som klausul 2.2 säger
      Bara kommunens insatser behövs. Barnet går i skolan och besöker ibland en mottagning.
      Fråga: Måste verksamheterna samverka när barnet bara behöver den ena huvudmannen?
      Givet att barnet är 15 år
      Och att barnet inte behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så säger klausul 2.2 att det ska samverkas, men inte av vem
      Och barnets ansvariga kontakter i förskola eller skola, socialtjänst och region ska samarbeta
      Och alla berörda verksamheter som möter barn och unga ska samarbeta
      Och texten säger inte mer om det

    @S-259 @VG-1.1.3
    Scenariomall: Regionen ska erbjuda en hälsoundersökning när nämnden har tagit initiativet
      En femtonåring är placerad. I det ena fallet har nämnden börjat, i det andra inte.
      Fråga: Vem ska erbjuda en hälsoundersökning när nämnden har tagit initiativet, och vilka avtal krävs?
      Givet att <initiativet>
      Och att barnet är 15 år
      Och att placeringen är planerad
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så <svar>
      Och kommunen och regionen ska ingå en överenskommelse om samarbete kring placerade barn och unga
      Och texten lägger till orden ”genom nya bestämmelser från 2017”
      Och texten säger inte med vem
      Och texten säger inte mer om det
      Och regionen och kommunen ska ingå en överenskommelse om samarbetet kring hälsoundersökningarna
      Och texten säger inte mer om det
      Och det står i klausul 1.1.3

      Exempel:
        | initiativet                                                   | svar                                                              |
        | socialnämnden tar initiativ till en hälsoundersökning         | ska regionen erbjuda barnet en hälsoundersökning                  |
        | socialnämnden inte tar initiativ till någon hälsoundersökning | gäller här ingen regel om att erbjuda barnet en hälsoundersökning |

    @S-306 @VG-1.1.3
    Scenario: Regionen erbjuder undersökningen i samband med placeringen, och enheten är inte sagd
      Initiativet är taget. Föräldrarna vill veta dag och mottagning.
      Fråga: När och av vilken enhet erbjuds hälsoundersökningen enligt lagens mening?
      Givet att socialnämnden tar initiativ till en hälsoundersökning
      Och att barnet är 15 år
      Och att placeringen är akut
      När överenskommelsen i Västra Götaland tillämpas den 1 april 2026
      Så ska regionen erbjuda barnet en hälsoundersökning
      Och texten anger inte vilken enhet
      Och texten säger när: i samband med placeringen
      Och texten anger inte hur många dagar eller veckor
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 1.1.3

    @S-281 @VG-1.1.3
    Scenariomall: Socialnämnden ska underrätta regionen, om undersökningen inte är uppenbart onödig
      Barnet undersöktes för två månader sedan. På enheten undrar de om underrättelsen behövs.
      Fråga: När ska regionen underrättas om placeringen?
      Givet att <placeringen>
      Och att barnet är 15 år
      Och att <behovet>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Tröskeln
        | placeringen             | behovet                                           | svar                                                             |
        | placeringen är planerad | hälsoundersökningen behövs                        | ska socialnämnden lämna underrättelse om placeringen             |
        | placeringen är akut     | hälsoundersökningen är onödig, men inte uppenbart | ska socialnämnden lämna underrättelse om placeringen             |
        | placeringen är planerad | hälsoundersökningen är uppenbart onödig           | gäller här ingen regel om att lämna underrättelse om placeringen |

      Exempel: Inget placerat barn
        | placeringen             | behovet                    | svar                                                             |
        | barnet inte är placerat | hälsoundersökningen behövs | gäller här ingen regel om att lämna underrättelse om placeringen |

    @S-314 @VG-1.1.3
    Scenario: Underrättelsen går till regionen, och guiden visar vad som ska vara onödigt
      Barnet är akut placerat. Underrättelsen är skriven men inte skickad.
      Fråga: Till vem går underrättelsen om placeringen, och vad kan göra den onödig?
      Givet att placeringen är akut
      Och att barnet är 15 år
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialnämnden lämna underrättelse om placeringen
      Och det är till regionen
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 1.1.3

    @S-403 @VG-1.1.3 @VG-1.2 @VG-1.4
    Scenariomall: Det som lagen och målen säger om barn och unga gäller till och med 20 år
      Den unge bor kvar i familjehemmet och fyller snart år.
      Fråga: Upp till vilken ålder gäller det som lagen och målen säger om barn och unga?
      Givet att barnet är <ålder> år
      Och att placeringen är planerad
      Och att hälsoundersökningen behövs
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel: Till och med 20 år
        | ålder | svar                                                                                                     |
        | 20    | säger klausul 1.1.3 att det ska samverkas, men inte av vem                                               |
        | 20    | ska regionen erbjuda barnet en hälsoundersökning                                                         |
        | 20    | ska socialnämnden lämna underrättelse om placeringen                                                     |
        | 20    | ska tillfälle att påverka insatserna av stöd och vård ges, men texten säger inte av vem                  |
        | 20    | har barnet eller den unge rätt att få tandvård och hälso- och sjukvård på samma sätt som alla andra barn |
        | 20    | har barnet eller den unge rätt att få stöd i vardagen och skolarbetet på samma sätt som alla andra barn  |

      Exempel: Efter 21-årsdagen
        | ålder | svar                                                                                                |
        | 21    | gäller här ingen regel om att erbjuda barnet en hälsoundersökning                                   |
        | 21    | gäller här ingen regel om att lämna underrättelse om placeringen                                    |
        | 21    | gäller här ingen regel om att ge tillfälle att påverka insatserna av stöd och vård                  |
        | 21    | gäller här ingen regel om att få tandvård och hälso- och sjukvård på samma sätt som alla andra barn |
        | 21    | gäller här ingen regel om att få stöd i vardagen och skolarbetet på samma sätt som alla andra barn  |

    @S-404 @VG-1.1.3
    Scenario: Regionens erbjudande försvinner inte för att ingen har berättat om initiativet
      En femtonåring är akut placerad. Ingen har frågat nämnden.
      Fråga: Ska hälsoundersökningen erbjudas när ingen vet om nämnden har tagit initiativet?
      Givet att barnet är 15 år
      Och att placeringen är akut
      När överenskommelsen i Västra Götaland tillämpas
      Så ska regionen erbjuda barnet en hälsoundersökning

    @S-407 @VG-1.1.3
    Scenario: Utan placering erbjuder regionen ingen undersökning enligt den här lagen
      Nämnden vill veta hur barnet mår, men barnet bor hemma.
      Fråga: Ska hälsoundersökningen erbjudas ett barn som inte är placerat?
      Givet att barnet är 15 år
      Och att barnet inte är placerat
      Och att socialnämnden tar initiativ till en hälsoundersökning
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att erbjuda barnet en hälsoundersökning
