# language: sv
Egenskap: Överenskommelsen i $place_sv

  @$scenario @$code-1
  Scenario: Platshållare: parterna följer upp överenskommelsen
    Det här är en platshållare som väntar på att överenskommelsens text läggs in.
    Givet att $home
    När överenskommelsen i $place_sv tillämpas
    Så ska parterna följa upp överenskommelsen
    Och det står i klausul 1
