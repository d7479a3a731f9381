# language: sv
Egenskap: Lotter

  @S-901 @OL-2.1
  Scenario: En ledig lott erbjuds
    En lott har stått tom sedan nyår, och någon väntar på den.
    Givet att lotten blev ledig den 1 mars 2026
    När överenskommelsen i Ån tillämpas
    Så ska trädgårdsnämnden erbjuda en lott
    Och texten säger när: inom 3 veckor efter att lotten blev ledig
    Och sista dagen är den 22 mars 2026
