# language: sv
Egenskap: Konsultation och kontakt i Västra Götaland

  Socialtjänsten frågar dem som känner barnet, medan den utreder. När barnet placeras ska
  båda sidor veta vem de ringer. Scenarierna skiljer det som är ett krav från det som bara
  beskrivs, och visar hur reglerna om samtycke hänger ihop.

  Bakgrund:
    Givet att hemkommunen ligger i Västra Götaland
    Och att barnet är bosatt i Sverige
    Och att barnet är 12 år

  Regel: Under utredningen frågar socialtjänsten dem som känner barnet

    @S-266 @VG-3.3.2
    Scenariomall: Utredaren behöver uppgifter från skola, vård och tandvård
      Utredningen ska ge en bild av hur en tolvåring har det. Handläggaren undrar vilka hon
      ringer först.
      Fråga: Hur bindande är det att hämta in uppgifter under utredningen, och från vilka?
      Givet att <utredningen>
      När överenskommelsen i Västra Götaland tillämpas
      Så behöver socialtjänsten hämta in uppgifter
      Och det är från förskolan, skolan, elevhälsan, hälso- och sjukvården och tandvården
      Och texten lägger till orden ”ofta”
      Och texten ger bara ett svar på frågan hur bindande det är
      Och det står i klausul 3.3.2

      Exempel:
        | utredningen                      |
        | en barnavårdsutredning pågår     |
        | en utredning om tvångsvård pågår |

    @S-267 @VG-3.3.2 @VG-3.3.2.1
    Scenariomall: När ingen utredning pågår gäller inget av det som sägs om konsultation
      Utredningen är nedlagd. Oron för barnet finns kvar.
      Fråga: Gäller reglerna om konsultation när ingen utredning pågår?
      Givet att ingen utredning pågår
      Och att det finns oro för barnets situation
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel:
        | sak                                                              |
        | hämta in uppgifter                                               |
        | eftersträva samtycke vid en utredning |
        | ta nödvändiga kontakter utan samtycke                            |
        | använda stödmaterial vid socialtjänstens konsultation                          |
        | ställa konsultationens frågor muntligt                           |

    @S-268 @VG-3.3.2 @VG-2.2.4
    Scenariomall: Samtycke krävs inte i utredningen men ska eftersträvas ändå
      Föräldern har inte svarat i telefon. Utredaren vill ringa skolan.
      Fråga: Krävs samtycke under en utredning, eller ska det bara eftersträvas?
      Givet att <utredningen>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska samtycke eftersträvas vid en utredning, men texten säger inte av vem
      Och texten säger inte vem
      Och det är från vårdnadshavaren eller den unge själv
      Och ingen behöver inhämta samtycke vid en utredning
      Och texten ger flera svar på frågan hur bindande det är, och alla gäller
      Och texten säger inte mer om det
      Och guiden visar hur den läser texten
      Och det står i klausul 3.3.2
      Och det står i klausul 2.2.4

      Exempel:
        | utredningen                      |
        | en barnavårdsutredning pågår     |
        | en utredning om tvångsvård pågår |

    @S-269 @VG-3.3.2
    Scenariomall: Vid oro får socialtjänsten ta kontakter utan samtycke
      Föräldrarna säger nej till att skolan kontaktas. Det finns oro för barnet.
      Fråga: Får utredaren ta kontakter utan samtycke när det finns oro för barnet?
      Givet att <utredningen>
      Och att det finns oro för barnets situation
      När överenskommelsen i Västra Götaland tillämpas
      Så får socialtjänsten ta nödvändiga kontakter utan samtycke
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.3.2

      Exempel:
        | utredningen                      |
        | en barnavårdsutredning pågår     |
        | en utredning om tvångsvård pågår |

    @S-270 @VG-3.3.2
    Scenariomall: Utan oro ger texten inget stöd för kontakter utan samtycke
      Utredningen handlar om en ansökan från familjen själv, och ingen är orolig för barnet.
      Fråga: Får utredaren ta kontakter utan samtycke när det inte finns någon oro?
      Givet att <utredningen>
      Och att det inte finns någon oro för barnets situation
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att ta nödvändiga kontakter utan samtycke

      Exempel:
        | utredningen                      |
        | en barnavårdsutredning pågår     |
        | en utredning om tvångsvård pågår |

    @S-271 @VG-3.3.2.1
    Scenariomall: Handläggaren ställer färdiga frågor ur BBIC muntligt
      En utredning om en tolvåring pågår. Handläggaren ska tala med dem som möter barnet varje
      dag.
      Fråga: Vem ställer frågorna vid en konsultation, hur och ur vilket material?
      Givet att <utredningen>
      När överenskommelsen i Västra Götaland tillämpas
      Så är det den utredande handläggaren som ställer konsultationens frågor muntligt
      Och det är till den personal som har kontakt med barnet
      Och texten lägger till orden ”tänkta att”
      Och texten räknar upp: <frågorna>
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och stödmaterial används vid socialtjänstens konsultation, men texten säger inte av vem
      Och texten säger inte vem
      Och texten hänvisar vidare till BBIC:s stödmaterial för konsultation
      Och det står i klausul 3.3.2.1

      Exempel:
        | utredningen                      | frågorna                                   |
        | en barnavårdsutredning pågår     | frågor till BVC och elevhälsan             |
        | en barnavårdsutredning pågår     | frågor till tandvården                     |
        | en barnavårdsutredning pågår     | frågor till barnets pågående vårdkontakter |
        | en utredning om tvångsvård pågår | frågor till förskolan                      |
        | en utredning om tvångsvård pågår | frågor till skolan                         |

    @S-273 @VG-3.3.2.1
    Scenario: Vården och tandvården dokumenterar sitt utlåtande efter föreskrifterna
      Samtalet är klart. Nu undrar den som har lämnat ett utlåtande var det skrivs ner.
      Fråga: Vem dokumenterar utlåtandet efter en konsultation, och efter vilka föreskrifter?
      När överenskommelsen i Västra Götaland tillämpas
      Så ska hälso- och sjukvården och tandvården dokumentera sitt utlåtande
      Och texten anger inte vilken enhet
      Och texten hänvisar vidare till Socialstyrelsens föreskrifter och allmänna råd (HSLF-FS 2019:19)
      Och guiden visar hur den läser texten
      Och texten säger inte mer om det
      Och det står i klausul 3.3.2.1

  Regel: Socialtjänst och vård håller kontakt

    @S-274 @VG-3.2
    Scenario: Socialtjänsten behöver kontakta vården många gånger, och vården kan behöva höra av sig
      En tolvåring utreds, placeras och flyttar hem igen. Kontakterna blir många.
      Fråga: Hur bindande är det att hålla kontakten mellan socialtjänst och vård, och när?
      När överenskommelsen i Västra Götaland tillämpas
      Så behöver socialtjänsten ta kontakt
      Och det är med hälso- och sjukvården
      Och texten säger när: vid upprepade tillfällen
      Och texten anger inte hur många dagar eller veckor
      Och texten räknar upp: under utredningen
      Och texten räknar upp: vid konsultationer
      Och texten räknar upp: inför läkarundersökningar i samband med ansökningar enligt LVU och LVM
      Och texten räknar upp: inför hälsoundersökningar
      Och texten räknar upp: inför SIP-möten
      Och texten räknar upp: inför uppföljning av den planerade vården
      Och texten räknar upp: inför avslutet av placeringen
      Och guiden visar hur den läser texten
      Och hälso- och sjukvården kan behöva ta kontakt
      Och det är med socialtjänsten
      Och texten säger när: under pågående vård
      Och texten lägger till orden ”till exempel”
      Och texten räknar upp: när barnet eller den unge får förändrade behov
      Och texten räknar upp: när patienten inte fullföljer vården
      Och texten anger inte vilken enhet
      Och kontaktvägarna mellan verksamheterna behöver hållas smidiga, men texten säger inte av vem
      Och texten säger inte vem
      Och det står i klausul 3.2

    @S-275 @VG-3.2
    Scenariomall: Vårdgivarna ska veta vem de ringer på socialtjänsten, hela tiden
      Handläggaren slutar och en ny tar över mitt i placeringen.
      Fråga: Hur hålls uppgiften om ansvarig tjänsteman aktuell för vården?
      Givet att placeringen är <slag>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska socialtjänsten lämna kontaktuppgifter om ansvarig tjänsteman
      Och det är till aktuella vårdgivare
      Och texten säger när: inför och under placeringen
      Och texten anger inte hur många dagar eller veckor
      Och socialtjänsten ska hålla kontaktuppgifterna om ansvarig tjänsteman aktuella
      Och det är för aktuella vårdgivare
      Och texten säger när: inför och under placeringen
      Och det står i klausul 3.2

      Exempel:
        | slag     |
        | planerad |
        | akut     |

    @S-276 @VG-3.2
    Scenariomall: Vården ska löpande berätta när vården eller kontaktvägen ändras
      Barnet byter läkare i maj.
      Fråga: Vem berättar när vården eller kontaktvägen ändras, och hur ofta?
      Givet att placeringen är <slag>
      När överenskommelsen i Västra Götaland tillämpas
      Så ska hälso- och sjukvården meddela förändringar av vården
      Och det är till socialtjänsten
      Och texten säger när: löpande
      Och texten anger inte vilken enhet
      Och hälso- och sjukvården ska meddela aktuella kontaktuppgifter till aktuella vårdgivare
      Och det är till socialtjänsten
      Och texten säger när: löpande
      Och guiden visar hur den läser texten
      Och det står i klausul 3.2

      Exempel:
        | slag     |
        | planerad |
        | akut     |

    @S-277 @VG-3.2 @VG-3
    Scenariomall: Är barnet inte placerat gäller inga regler om kontaktuppgifter eller skolan
      Familjen får stöd hemma. Barnet bor kvar hos sina föräldrar.
      Fråga: Gäller reglerna om kontaktuppgifter och skola ett barn som inte är placerat?
      Givet att barnet inte är placerat
      När överenskommelsen i Västra Götaland tillämpas
      Så gäller här ingen regel om att <sak>

      Exempel:
        | sak                                                        |
        | lämna kontaktuppgifter om ansvarig tjänsteman              |
        | hålla kontaktuppgifterna om ansvarig tjänsteman aktuella   |
        | meddela förändringar av vården                             |
        | meddela aktuella kontaktuppgifter till aktuella vårdgivare |
        | involvera skolan                                           |
        | informera skolan                                           |

  Regel: Skolan bör vara med

    @S-279 @VG-3
    Scenariomall: Skolan bör involveras och framför allt informeras när ett barn placeras
      Rektorn får veta av en klasskamrat att en elev har flyttat.
      Fråga: Hur bindande är det att involvera och informera skolan när ett barn placeras?
      Givet att placeringen är <slag>
      När överenskommelsen i Västra Götaland tillämpas
      Så bör skolan involveras, men texten säger inte av vem
      Och texten säger inte vem
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och skolan bör informeras, men texten säger inte av vem
      Och texten lägger till orden ”framför allt”
      Och texten säger inte vem
      Och texten anger ingen tid
      Och guiden visar hur den läser texten
      Och det står i klausul 3

      Exempel:
        | slag     |
        | planerad |
        | akut     |
