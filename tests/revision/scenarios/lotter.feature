# language: sv
Egenskap: Lotter

  @S-901 @OL-2.1
  Scenario: En ledig lott erbjuds
    När en lott blir ledig
    Så erbjuder nämnden den
