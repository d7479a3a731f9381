# language: sv
Egenskap: Hur länge Västra Götalands överenskommelse gäller och vilka den är till för

  Överenskommelsen har en tryckt giltighetstid och en möjlig förlängning. Den som läser den
  efteråt får fortfarande svar, men guiden säger att tiden har gått ut. Den är till för barn
  och unga till och med 20 år, och reglerna om placerade barn räknar upp boenden och lagar.

  Regel: Tiden är ett besked vid sidan av svaret

    @S-153 @VG-1.6
    Scenariomall: Västra Götalands text löper tre år och kan ha förlängts med två
      En enhetschef hittar texten i en pärm och vill veta om den gäller.
      Fråga: Gäller Västra Götalands överenskommelse den dagen?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas den <dag>
      Så <besked>

      Exempel:
        | dag              | besked                                                  |
        | 31 december 2020 | har överenskommelsens tid inte börjat                   |
        | 1 januari 2021   | ligger dagen inom den tryckta giltighetstiden           |
        | 31 december 2023 | ligger dagen inom den tryckta giltighetstiden           |
        | 1 januari 2024   | är överenskommelsen förlängd, om ingen har sagt upp den |
        | 31 december 2025 | är överenskommelsen förlängd, om ingen har sagt upp den |
        | 1 januari 2026   | har överenskommelsens tid gått ut                       |

    @S-154 @VG-1.6
    Scenario: Den som vill hindra förlängningen i Västra Götaland säger upp skriftligt i tid
      En kommun överväger att lämna samarbetet när perioden är slut. Det är mars det sista året.
      Fråga: Hur och senast när hindrar en part att Västra Götalands överenskommelse förlängs?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas den 1 mars 2023
      Så ligger dagen inom den tryckta giltighetstiden
      Och sista dagen att säga upp överenskommelsen är den 31 mars 2023
      Och uppsägningen måste vara skriftlig

    @S-155 @VG-1.6 @VG-3.4.3 @VG-4.3
    Scenariomall: Västra Götalands text svarar även före och efter sin tid
      En placering planeras, och kommunen och regionen är oense om stödet. Frågan ställs vid
      olika tider, före perioden och efter.
      Fråga: Ändras svaren när Västra Götalands överenskommelse inte har börjat gälla eller har gått ut?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 15 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att hälsoundersökningen behövs
      Och att verksamheter i kommun och region tvistar
      När överenskommelsen i Västra Götaland tillämpas den <dag>
      Så <besked>
      Och socialtjänsten ska initiera en hälsoundersökning
      Och det står i klausul 3.4.3
      Och närmaste chef med mandat att besluta i frågan ska lösa tvisten lokalt
      Och det står i klausul 4.3

      Exempel:
        | dag              | besked                                                  |
        | 31 december 2020 | har överenskommelsens tid inte börjat                   |
        | 31 december 2023 | ligger dagen inom den tryckta giltighetstiden           |
        | 31 december 2025 | är överenskommelsen förlängd, om ingen har sagt upp den |
        | 1 januari 2026   | har överenskommelsens tid gått ut                       |
        | 22 november 2026 | har överenskommelsens tid gått ut                       |

  Regel: Parterna ser över sin egen överenskommelse

    @S-156 @VG-1.6 @VG-4.4
    Scenario: Västra Götalands text följs upp när det första året har gått, av någon som inte nämns
      En utredare söker uppdragsgivaren i texten.
      Fråga: När följs Västra Götalands överenskommelse upp, och vem gör det?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas den 1 februari 2022
      Så ska överenskommelsen följas upp, men texten säger inte av vem
      Och det som räknas upp ska redovisas i uppföljningen, men texten säger inte av vem
      Och texten säger inte mer om det
      Och texten säger inte vem
      Och texten säger när: efter det första avtalsåret
      Och texten ger flera svar på frågan när det görs, och alla gäller
      Och texten anger inte hur många dagar eller veckor
      Och det finns ingen sista dag
      Och guiden visar hur den läser texten
      Och det står i klausul 1.6

    @S-157 @VG-1.6
    Scenario: När lagen har ändrats väsentligt får parterna justera texten om de är ense
      En ny lag har kommit mitt i perioden, och den ändrar mycket.
      Fråga: Vem får justera överenskommelsen när lagen har ändrats, och hur?
      Givet att hemkommunen ligger i Västra Götaland
      Och att nya lagar eller regelverk har väsentligt ändrat förutsättningarna
      När överenskommelsen i Västra Götaland tillämpas den 1 juli 2023
      Så får parterna göra de justeringar av överenskommelsen som behövs
      Och texten lägger till orden ”i samförstånd”
      Och texten säger när: under avtalstiden
      Och det står i klausul 1.6

    @S-158 @VG-1.6
    Scenario: Utan en väsentlig ändring ger texten ingen rätt att justera under tiden
      En av parterna vill ändra en formulering som den ångrar. Det är inget nytt i lagen.
      Fråga: Får en part justera överenskommelsen när inget väsentligt har ändrats?
      Givet att hemkommunen ligger i Västra Götaland
      Och att förutsättningarna inte har ändrats väsentligt
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att göra de justeringar av överenskommelsen som behövs

    @S-159 @VG-1.4 @VG-1.5 @VG-1.6
    Scenariomall: Det som rör överenskommelsen själv beror inte på något barns ålder
      Frågan om uppföljning väcks av två ärenden, om unga i olika ålder. Lagen har just ändrats.
      Fråga: Spelar barnets ålder någon roll för uppföljningen och justeringen av överenskommelsen?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är <ålder> år
      Och att nya lagar eller regelverk har väsentligt ändrat förutsättningarna
      När överenskommelsen i Västra Götaland tillämpas
      Så ska överenskommelsen följas upp, men texten säger inte av vem
      Och parterna får göra de justeringar av överenskommelsen som behövs
      Och det är privata utförare med avtal som omfattas av överenskommelsen

      Exempel:
        | ålder |
        | 20    |
        | 21    |

  Regel: Överenskommelsen gäller parterna och dem som arbetar åt dem

    @S-160 @VG-1.5
    Scenario: En privat utförare med avtal omfattas i Västra Götaland
      En privat vårdcentral med avtal undrar om den kan tacka nej till ett placerat barn.
      Fråga: Omfattas en privat vårdcentral av Västra Götalands överenskommelse?
      Givet att hemkommunen ligger i Västra Götaland
      När överenskommelsen i Västra Götaland tillämpas
      Så är det privata utförare med avtal som omfattas av överenskommelsen
      Och guiden visar hur den läser texten
      Och det står i klausul 1.5

    @S-400 @VG-1.5
    Scenariomall: Överenskommelsen gäller i den mån inget annat avtal reglerar saken
      Hälso- och sjukvårdsavtalet beskriver redan hur ansvaret för en insats delas. Två
      handläggare är oense om vilken text de ska läsa.
      Fråga: När förtydligar överenskommelsen ansvaret, och hur långt går den i förhållande till andra avtal?
      Givet att hemkommunen ligger i Västra Götaland
      Och att <behovet>
      När överenskommelsen i Västra Götaland tillämpas
      Så <svar>

      Exempel:
        | behovet                                                  | svar                                                                                                                                                              |
        | barnet behöver insatser från både kommun och region      | säger texten att den förtydligar verksamheternas ansvar för samverkan och anger hur samarbetet är uppbyggt och går till, utom det som andra avtal reglerar        |
        | barnet inte behöver insatser från både kommun och region | gäller här ingen regel om att förtydliga verksamheternas ansvar för samverkan och ange hur samarbetet är uppbyggt och går till, utom det som andra avtal reglerar |

    @S-401 @VG-1.5
    Scenario: Vad överenskommelsen säger om sig själv: i vilken mån, i första hand och i stället för vad
      Någon har hittat äldre riktlinjer i en pärm. En annan letar efter hur en kommun ska
      fördela arbetet mellan sina enheter.
      Fråga: Vad säger överenskommelsen om vad den reglerar och vad den ersätter?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet behöver insatser från både kommun och region
      När överenskommelsen i Västra Götaland tillämpas
      Så säger texten att den förtydligar verksamheternas ansvar för samverkan och anger hur samarbetet är uppbyggt och går till, utom det som andra avtal reglerar
      Och texten lägger till orden ”i den mån”
      Och guiden visar hur den läser texten
      Och texten säger att den reglerar vad kommunen och regionen åtar sig, inte deras interna organisation och ansvarsfördelning
      Och texten lägger till orden ”i första hand”
      Och texten säger att den ersätter Västbus riktlinjer
      Och texten hänvisar vidare till SIP-riktlinjen för Västra Götaland
      Och det står i klausul 1.5

    @S-161 @VG-1.3 @VG-3.3.1
    Scenariomall: Texten binder kommunerna i Västra Götaland men vänder sig även till andra
      Barnet ska bo i Västra Götaland, och kommunen som utreder har fått in en orosanmälan.
      Kommunen kan ligga i länet eller utanför.
      Fråga: Vem inleder utredningen när barnet ska bo i Västra Götaland, och är den som gör det bunden?
      Givet att <hemkommunen>
      Och att barnet placeras i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 15 år
      Och att socialtjänsten har fått uppgifter som kan föranleda åtgärd
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten inleda utredning
      Och texten riktar sig till socialtjänsten, som <ställning>

      Exempel:
        | hemkommunen                          | ställning                    |
        | hemkommunen ligger i Västra Götaland | överenskommelsen binder      |
        | hemkommunen ligger i Stockholms län  | överenskommelsen inte binder |
        | hemkommunen ligger i en annan region | överenskommelsen inte binder |

    @S-162 @VG-1.3
    Scenariomall: Ett enda band till Västra Götaland räcker för att texten ska tas med
      Ett barn rör sig ofta över länsgränser. I varje exempel har barnet bara ett band till
      Västra Götaland.
      Fråga: Vilka band till Västra Götaland räcker för att överenskommelsen där ska beröras?
      Givet att hemkommunen ligger i <hemkommun>
      Och att barnet är folkbokfört i <folkbokförd>
      Och att barnet placeras i <placerad>
      När överenskommelsen i Västra Götaland tillämpas
      Så är det privata utförare med avtal som omfattas av överenskommelsen

      Exempel:
        | hemkommun       | folkbokförd     | placerad        |
        | Västra Götaland | en annan region | en annan region |
        | en annan region | Västra Götaland | en annan region |
        | en annan region | en annan region | Västra Götaland |

    @S-163 @VG-1.3
    Scenario: Ett barn utan band till Västra Götaland berörs inte av texten där
      Hemkommunen, folkbokföringen och familjehemmet ligger alla i andra delar av landet.
      Fråga: Berörs Västra Götalands överenskommelse av ett barn utan band dit?
      Givet att hemkommunen ligger i en annan region
      Och att barnet är folkbokfört i en annan region
      Och att barnet placeras i Stockholms län
      När överenskommelsen i Västra Götaland tillämpas
      Så rör överenskommelsen inte fallet

  Regel: Målgruppen är barn och unga till och med 20 år

    @S-164 @VG-1.4 @VG-3.4.3 @VG-4.3
    Scenariomall: Västra Götalands text räknar med den unge ända till 21-årsdagen
      En ung person i familjehem blir myndig, och någon i nätverket tror att stödet tar slut då.
      Fråga: Från vilken ålder och till vilken räknas den unge in i Västra Götalands målgrupp?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är <ålder> år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att hälsoundersökningen behövs
      Och att verksamheter i kommun och region tvistar
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och närmaste chef med mandat att besluta i frågan ska lösa tvisten lokalt

      Exempel:
        | ålder |
        | 0     |
        | 17    |
        | 18    |
        | 20    |

    @S-165 @VG-1.4 @VG-2.2.2 @VG-3.4.3 @VG-3.4.8 @VG-4.3
    Scenariomall: Den som har fyllt 21 hör inte till målgruppen i Västra Götaland
      Den unge bor kvar i samma familjehem dagen efter födelsedagen. Behovet är detsamma som
      dagen före.
      Fråga: Gäller Västra Götalands regler om barnet dagen efter 21-årsdagen?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 21 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att barnet behöver insatser från både kommun och region
      Och att hälsoundersökningen behövs
      Och att verksamheter i kommun och region tvistar
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel:
        | sak                                                          |
        | bli erbjuden en SIP                                          |
        | initiera en hälsoundersökning                                |
        | följa vården av placerade barn och unga                                           |
        | lösa tvisten lokalt                                          |
        | lyfta tvisten vidare                                         |
        | nå en gemensam lösning där barnets eller den unges behov går först                          |
        | hantera tvisten enligt delregionala rutiner                  |
        | komma överens om en tillfällig ansvarsfördelning             |
        | säkerställa vård och omsorg så att barnet eller den unge inte kommer i kläm |

    @S-405 @VG-1.4 @VG-2.2.2 @VG-3.4.3 @VG-4.3
    Scenariomall: Behovet av samordnade insatser hör till målgruppen, och guiden utgår från det
      En femtonåring är placerad och verksamheterna är oense. En av dem menar att barnet klarar
      sig utan de andra.
      Fråga: Hör det till målgruppen att barnet behöver samordnade insatser från flera?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 15 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor i familjehem
      Och att hälsoundersökningen behövs
      Och att verksamheter i kommun och region tvistar
      Och att <behovet>
      När överenskommelsen i Västra Götaland tillämpas
      Så <tvisten>
      Och socialtjänsten ska initiera en hälsoundersökning

      Exempel:
        | behovet                                                                                     | tvisten                                                               |
        | barnet behöver samordnade insatser och kompetens från flera yrken i olika verksamheter      | ska närmaste chef med mandat att besluta i frågan lösa tvisten lokalt |
        | barnet behöver insatser från både kommun och region                                         | ska närmaste chef med mandat att besluta i frågan lösa tvisten lokalt |
        | barnet inte behöver samordnade insatser och kompetens från flera yrken i olika verksamheter | gäller här ingen regel om att lösa tvisten lokalt                     |

    @S-406 @VG-1.4 @VG-2.2.2 @VG-2.2.3
    Scenario: Utan behov av samordnade insatser krävs ingen SIP, men oro ska anmälas ändå
      Barnet behöver bara stöd i skolan. Någon i personalen misstänker ändå att barnet far illa.
      Fråga: Måste oro anmälas, och en SIP erbjudas, när barnet inte behöver samordnade insatser?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 15 år
      Och att barnet inte behöver samordnade insatser och kompetens från flera yrken i olika verksamheter
      Och att någon i sin verksamhet får veta eller misstänker att barnet far illa
      Och att kommunen eller regionen bedömer att insatserna behöver samordnas för att barnets behov ska tillgodoses
      När överenskommelsen i Västra Götaland tillämpas
      Så ska alla myndigheter och yrkesverksamma vars verksamhet rör barn och unga göra orosanmälan
      Men här gäller ingen regel om att bli erbjuden en SIP

  Regel: Reglerna om placerade barn räknar upp boenden och lagar

    @S-166 @VG-1.4 @VG-3.4.3
    Scenariomall: Fem slags boende och tre lagar öppnar reglerna om placerade barn
      En artonåring vårdas utanför hemmet. Lagen och boendet skiljer sig från exempel till
      exempel.
      Fråga: I vilka boenden och med stöd av vilka lagar räknas den unge som placerad?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 18 år
      Och att placeringen är <slag>
      Och att <vården>
      Och att <boendet>
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning

      Exempel: Boendet
        | slag     | vården                        | boendet                                       |
        | akut     | barnet vårdas med stöd av SoL | barnet bor i familjehem                       |
        | planerad | barnet vårdas med stöd av SoL | barnet bor på HVB                             |
        | akut     | barnet vårdas med stöd av SoL | barnet bor på ett särskilt ungdomshem hos SiS |
        | akut     | barnet vårdas med stöd av SoL | barnet bor i jourboende                       |
        | planerad | barnet vårdas med stöd av SoL | den unge bor i stödboende                     |

      Exempel: Lagen
        | slag     | vården                                          | boendet           |
        | planerad | rätten har beslutat om vård enligt LVU          | barnet bor på HVB |
        | akut     | barnet är omedelbart omhändertaget enligt LVU   | barnet bor på HVB |
        | planerad | den unge vårdas med stöd av LVM                 | barnet bor på HVB |
        | akut     | den unge är omedelbart omhändertagen enligt LVM | barnet bor på HVB |

    @S-167 @VG-1.4 @VG-3.4.1 @VG-3.4.3 @VG-3.4.6 @VG-3.4.7 @VG-3.4.8
    Scenariomall: Ett boende eller en lag som inte räknas upp faller utanför reglerna om placerade barn
      Barnet är akut placerat. Boendet eller lagen är ovanlig.
      Fråga: Gäller reglerna om placerade barn i varje boende och för varje lag?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 15 år
      Och att placeringen är akut
      Och att <vården>
      Och att <boendet>
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel: Ett boende som inte räknas upp
        | vården                        | boendet                             | sak                                     |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | lämna information om placeringen        |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | initiera en hälsoundersökning           |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | genomföra hälsoundersökningen           |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | genomföra den orala hälsoundersökningen |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | bedömas ha behov av en fast vårdkontakt       |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | utfärda en fullmakt                     |
        | barnet vårdas med stöd av SoL | barnet bor i någon annan boendeform | följa vården av placerade barn och unga                      |

      Exempel: En lag som inte räknas upp
        | vården                                    | boendet                 | sak                              |
        | barnet vårdas med stöd av någon annan lag | barnet bor på HVB       | lämna information om placeringen |
        | barnet vårdas med stöd av någon annan lag | barnet bor på HVB       | initiera en hälsoundersökning    |
        | barnet vårdas med stöd av någon annan lag | barnet bor på HVB       | bedömas ha behov av en fast vårdkontakt|
        | barnet vårdas med stöd av någon annan lag | barnet bor i familjehem | följa vården av placerade barn och unga               |

    @S-168 @VG-1.4 @VG-3.3.1 @VG-3.4.2.1 @VG-3.4.3
    Scenario: Utredning och läkarundersökning väntar inte på att barnet är placerat
      En femtonåring utreds, och en ansökan om vård är på väg till rätten. Ingen vet ännu var
      barnet ska bo.
      Fråga: Vilka regler gäller innan barnet är placerat, medan socialtjänsten utreder och ansöker om vård?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 15 år
      Och att barnet inte är placerat
      Och att socialtjänsten har fått uppgifter som kan föranleda åtgärd
      Och att socialtjänsten ansöker om vård enligt LVU
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten inleda utredning
      Och vårdcentralen ska genomföra läkarundersökningen
      Men här gäller ingen regel om att initiera en hälsoundersökning
      Och här gäller ingen regel om att följa vården av placerade barn och unga

    @S-491 @VG-1.4 @VG-3.4.1
    Scenario: För den som inte är placerad gäller bara att barnet listas i tandvården
      Barnet bor hemma och ingen placering är på väg.
      Fråga: Vilka av reglerna om information gäller ett barn som inte är placerat?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att barnet är 7 år
      Och att barnet inte är placerat
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att lämna information om placeringen
      Och här gäller ingen regel om att underrätta vårdenheterna på den nya orten
      Och här gäller ingen regel om att överlämna aktuella uppgifter och vårdplanering
      Och här gäller ingen regel om att föra över information
      Och här gäller ingen regel om att begära underlag
      Och det är vårdnadshavaren som listar barnet hos en tandvårdsklinik
      Och det går bara att lista barnet hos en tandvårdsklinik inom hemregionen och hos leverantörer med avtal

  Regel: Asylsökande och papperslösa räknas in så långt deras rätt räcker

    @S-169 @VG-1.4 @VG-3.4.3 @VG-4.3
    Scenariomall: Den som har rätt till insatsen räknas in även utan uppehållstillstånd
      Ett barn har just kommit till Sverige eller lever här utan papper. Lagen ger barnet rätt
      till insatsen.
      Fråga: Räknas asylsökande och papperslösa barn in när de har rätt till insatsen?
      Givet att hemkommunen ligger i Västra Götaland
      Och att <barnet>
      Och att barnet har rätt till insatsen enligt lag och anvisningar
      Och att barnet är 17 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor på HVB
      Och att hälsoundersökningen behövs
      Och att verksamheter i kommun och region tvistar
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning
      Och närmaste chef med mandat att besluta i frågan ska lösa tvisten lokalt

      Exempel:
        | barnet                |
        | barnet är asylsökande |
        | barnet är papperslöst |

    @S-170 @VG-1.4 @VG-3.4.3 @VG-4.3
    Scenariomall: Utan rätt till insatsen gäller reglerna inte för asylsökande och papperslösa
      Ett barn har just kommit till Sverige eller lever här utan papper. Lag och anvisningar ger
      inte barnet den här insatsen.
      Fråga: Gäller reglerna asylsökande och papperslösa barn som inte har rätt till insatsen?
      Givet att hemkommunen ligger i Västra Götaland
      Och att <barnet>
      Och att barnet inte har rätt till insatsen enligt lag och anvisningar
      Och att barnet är 17 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor på HVB
      Och att hälsoundersökningen behövs
      Och att verksamheter i kommun och region tvistar
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel: Asylsökande
        | barnet                | sak                                                          |
        | barnet är asylsökande | initiera en hälsoundersökning                                |
        | barnet är asylsökande | lösa tvisten lokalt                                          |
        | barnet är asylsökande | lyfta tvisten vidare                                         |
        | barnet är asylsökande | nå en gemensam lösning där barnets eller den unges behov går först                          |
        | barnet är asylsökande | hantera tvisten enligt delregionala rutiner                  |
        | barnet är asylsökande | komma överens om en tillfällig ansvarsfördelning             |
        | barnet är asylsökande | säkerställa vård och omsorg så att barnet eller den unge inte kommer i kläm |

      Exempel: Papperslösa
        | barnet                | sak                           |
        | barnet är papperslöst | initiera en hälsoundersökning |
        | barnet är papperslöst | lösa tvisten lokalt           |

    @S-171 @VG-1.4 @VG-3.4.3
    Scenariomall: Innan rätten till insatsen är känd frågar guiden efter den
      Handläggaren vet att barnet söker skydd eller saknar papper, men inte mer än så.
      Fråga: Vad måste handläggaren veta först när barnet är asylsökande eller papperslöst?
      Givet att hemkommunen ligger i Västra Götaland
      Och att <barnet>
      Och att barnet är 17 år
      Och att placeringen är akut
      Och att barnet vårdas med stöd av SoL
      Och att barnet bor på HVB
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så går det inte att avgöra om någon ska initiera en hälsoundersökning
      Och den fråga som avgör mest är: Har barnet rätt till insatsen enligt lag och anvisningar?

      Exempel:
        | barnet                |
        | barnet är asylsökande |
        | barnet är papperslöst |

    @S-172 @VG-1.4 @VG-3.4.3
    Scenariomall: Att barnet är ensamkommande ändrar ingenting i Västra Götaland
      Två unga bor i samma stödboende och är bosatta i Sverige. En av dem kom hit utan sina
      föräldrar.
      Fråga: Spelar det någon roll i Västra Götaland att barnet är ensamkommande?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är bosatt i Sverige
      Och att <barnet>
      Och att barnet är 17 år
      Och att placeringen är planerad
      Och att barnet vårdas med stöd av SoL
      Och att den unge bor i stödboende
      Och att hälsoundersökningen behövs
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten initiera en hälsoundersökning

      Exempel:
        | barnet                       |
        | barnet är ensamkommande      |
        | barnet inte är ensamkommande |

    @S-370 @VG-1.4 @VG-2.2.3
    Scenariomall: Skyldigheten att anmäla oro gäller varje barn, vilken rätt till insatser det än har
      En lärare misstänker att en tioåring far illa. Familjen saknar tillstånd att vara i
      landet, eller väntar på besked.
      Fråga: Måste oro anmälas för ett barn som saknar tillstånd att vara i landet?
      Givet att hemkommunen ligger i Västra Götaland
      Och att barnet är 10 år
      Och att <barnet>
      Och att barnet inte har rätt till insatsen enligt lag och anvisningar
      Och att någon i sin verksamhet får veta eller misstänker att barnet far illa
      När överenskommelsen i Västra Götaland tillämpas
      Så ska alla myndigheter och yrkesverksamma vars verksamhet rör barn och unga göra orosanmälan
      Och det står i klausul 2.2.3
      Men här gäller ingen regel om att erbjuda en SIP

      Exempel:
        | barnet                |
        | barnet är papperslöst |
        | barnet är asylsökande |
