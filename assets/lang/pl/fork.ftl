# Powrót do wybranego momentu rozgrywki i porównanie obu wariantów.

store-no-turn = W tej rozgrywce nie ma ruchu { $detail }, do którego można by wrócić: { $place }.
store-other-rules = Ta rozgrywka toczyła się według innych zasad: można ją obejrzeć, ale nie da się jej rozegrać inaczej ({ $place }). { $detail }

## Polecenie `fork`

fork-stored = Inny wariant, od ruchu { $turn } w tych samych okolicznościach, jest zapisany jako rozgrywka { $run }. Nie wlicza się do wyników.
fork-parted = Warianty rozchodzą się przy ruchu { $turn }.
fork-same = Oba warianty przebiegły tak samo, ruch po ruchu.
fork-open = W tym wariancie sprzedaż jeszcze trwa: można ją kontynuować w grze.
fork-before = tak było
fork-after = inny wariant
fork-outcome = jak się skończyło
fork-right-end = właściwe zakończenie
fork-right = tak
fork-not-right = nie
fork-days = liczba dni
fork-revenue = przychód
fork-score = wynik

## Inny wariant w oknie

ui-try-note = Inny wariant od ruchu { $turn }, w tych samych okolicznościach. Nie wlicza się do wyników.
ui-try-short = inny wariant
ui-try-title = Rozegraj wybrany moment inaczej
ui-try-hint = Wróć do wybranej decyzji i rozegraj ją inaczej, w tych samych okolicznościach.
ui-try-again = Zagraj od tego momentu
ui-try-once-more = Zagraj jeszcze raz od tego momentu
ui-try-move = Ruch { $turn }
ui-try-before = Inne warianty
ui-try-row = Od ruchu { $turn }: { $outcome }, wynik { $points }
ui-try-compare = Porównaj
ui-try-go-on = Graj dalej
ui-try-other-rules = Ta rozgrywka toczyła się według innych zasad: można ją obejrzeć, ale nie da się jej rozegrać inaczej.
ui-try-unsaved = Ta rozgrywka nie jest zapisana, więc nie ma do czego wracać.

## Dwa warianty obok siebie

ui-compare-moment = Ruch { $turn }: { $words }
ui-compare-luck = Oba warianty toczą się w tych samych okolicznościach.
ui-compare-parted = Warianty rozchodzą się przy ruchu { $turn }.
ui-compare-same = Na razie nic nie potoczyło się inaczej.
ui-compare-before = Tak było
ui-compare-after = Inny wariant
ui-compare-open = jeszcze trwa
ui-compare-days = Dni
ui-compare-revenue = Przychód
ui-compare-score = Wynik
ui-compare-odds = Prawdopodobieństwo właściwego zakończenia
ui-compare-look-back = Podsumowanie tego wariantu
