# Powrót do wybranego momentu rozgrywki i porównanie obu wariantów.

store-no-turn = W tej rozgrywce nie ma momentu { $detail }, do którego można by wrócić: { $place }.
store-other-rules = Ta rozgrywka toczyła się według innych zasad: można ją obejrzeć, ale nie zagrać inaczej ({ $place }). { $detail }

## Polecenie `fork`

fork-stored = Inny wariant od ruchu { $turn } w tych samych okolicznościach zapisano jako rozgrywkę { $run }. Nie wlicza się do wyników.
fork-parted = Warianty rozchodzą się przy ruchu { $turn }.
fork-same = Oba warianty przebiegły tak samo, ruch po ruchu.
fork-open = W tym wariancie sprzedaż jeszcze trwa: można ją kontynuować w grze.
fork-before = tak było
fork-after = inny wariant
fork-outcome = jak się skończyło
fork-right-end = właściwe zakończenie
fork-right = tak
fork-not-right = nie
fork-days = dni
fork-revenue = przychód
fork-score = wynik
