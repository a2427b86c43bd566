# Raporty: to, co czyta trener. Udziały i przedziały przychodzą jako gotowy tekst.

report-title-funnel = Lejek
report-title-cycle = Długość cyklu
report-title-skills = Umiejętności
report-title-summary = Podsumowanie dla trenera
report-notes = Jak liczone są wskaźniki

report-none = b.d.
report-anonymous = (nazwisko usunięte)
report-bot = Bot { $name }

# Pod tytułem.
report-about-runs = { $n ->
    [one] { $n } rozgrywka
    [few] { $n } rozgrywki
    [many] { $n } rozgrywek
   *[other] { $n } rozgrywki
}
report-about-trainee = handlowiec: { $name }
report-about-policy = bot: { $name }
report-about-policies = wszystkie boty
report-about-scenario = scenariusz: { $name }
report-about-since = rozpoczęte od { $name }
report-about-made = sporządzono { $name }

report-no-runs = Nie ma jeszcze żadnej rozgrywki do raportu.
report-no-whole-runs = Żadna rozgrywka nie zaczęła się jeszcze od pozyskiwania leadów, więc nie ma czego mierzyć.
report-few-runs = { $n ->
    [one] Tylko { $n } rozgrywka: ważniejsze są przedziały niż same liczby.
    [few] Tylko { $n } rozgrywki: ważniejsze są przedziały niż same liczby.
    [many] Tylko { $n } rozgrywek: ważniejsze są przedziały niż same liczby.
   *[other] Tylko { $n } rozgrywki: ważniejsze są przedziały niż same liczby.
}

# Co widać w lejku.
report-bottleneck = Przed podpisem żaden etap nie traci więcej szans sprzedaży (przegrane i brak decyzji) niż „{ $stage }”: { $n } z { $entered }, które na niego weszły.
report-bottleneck-few = Mniej niż 20 przypadków: za mało, żeby mówić o wąskim gardle.
report-slowest = Przed podpisem szanse sprzedaży najdłużej czekają na etapie „{ $stage }”: średnio { $days } dnia.

report-heading-ends = Co się stało na etapach
report-heading-conversion = Konwersja na etapach
report-heading-lengths = Długości w dniach symulacji
report-heading-levels = Poziomy umiejętności
report-heading-trainees = Handlowcy
report-heading-ratings = Ocena umiejętności
report-heading-trend = Zmiana w czasie

# Kolumny.
report-col-stage = Etap
report-col-entered = Weszło
report-col-advanced = Przeszło
report-col-lost = Przegrane
report-col-no-decision = Brak decyzji
report-col-nurture = Do marketingu
report-col-disqualified = Zdyskwalif.
report-col-open = W toku
report-col-n = n
report-col-conversion = Konwersja
report-col-ci95 = Przedział 95%
report-col-leads-per-advance = Leadów na przejście
report-col-days-mean = Dni, średnia
report-col-days-median = Dni, mediana
report-col-deals = Szanse sprzedaży
report-col-mean = Średnia
report-col-median = Mediana
report-col-p25 = 25%
report-col-p75 = 75%
report-col-skill = Umiejętność
report-col-rating = Ocena
report-col-rating-overall = Łącznie
report-col-firsts = Nowe okoliczności
report-col-repeats = Powtórki
report-col-change = Zmiana poziomu
report-col-weight = Waga
report-col-runs = Rozgrywki
report-col-scenarios = Scenariusze
report-col-level = Poziom
report-col-sd = Rozrzut
report-col-middle-half = Środkowa połowa
report-col-evidence = Pewność
report-col-trainee = Handlowiec
report-col-next = Do ćwiczenia
report-col-finished = Zakończone
report-col-win-rate = Wygrane
report-col-right-ends = Właściwy koniec
report-col-behaviour = Wynik

# Wykresy.
report-chart-funnel = Szanse sprzedaży, które weszły na etap i przeszły dalej; odsetek przejść z przedziałem 95%
report-chart-lengths = Od pierwszego kontaktu z odpowiedzią: środkowa połowa, mediana (kreska), średnia (kółko); dni na osi
report-chart-skills = Średni poziom od 1 do 5; klamra to środkowa połowa rozgrywek
report-axis-days = dni symulacji
report-bar-counts = weszło: { $entered }, przeszło: { $advanced }
report-bar-last = ostatni etap: bez konwersji
report-bar-evidence = rozgrywki: { $runs }, scenariusze: { $scenarios }
report-strip = n = { $n }, mediana { $median }

report-lane-won = Wygrane
report-lane-lost = Przegrane, brak decyzji
report-lane-open = W toku (wiek)

# Najważniejsze liczby.
report-figure-win-rate = Odsetek wygranych
report-figure-right-ends = Właściwe zakończenia
report-figure-no-decision = Brak decyzji wśród niewygranych
report-figure-reasons = Zapisany powód jest prawdziwy
report-figure-behaviour = Wynik za sposób pracy, średnia
report-figure-discount = Rabat w wygranych, średnia
report-figure-deal-size = Wartość wygranej, średnia
report-figure-win-rate-value = Odsetek wygranych według kwot
report-figure-cycle-median = Długość wygranych, mediana dni
report-figure-days-per-closed = Dni symulacji na jedną wygraną
report-detail = { $count } z { $n } ({ $range })
report-detail-few = , mało przypadków
report-detail-none = jeszcze żadnego przypadku
report-detail-won = { $n ->
    [one] { $n } wygrana
    [few] { $n } wygrane
    [many] { $n } wygranych
   *[other] { $n } wygranej
}
report-detail-cycle = środkowa połowa { $range }, średnia { $mean }
report-detail-behaviour = { $n ->
    [one] { $n } zakończona rozgrywka
    [few] { $n } zakończone rozgrywki
    [many] { $n } zakończonych rozgrywek
   *[other] { $n } zakończonej rozgrywki
}; z ograniczeniem: { $capped }
report-detail-value = według kwot, nie według liczby

# Umiejętności.
report-practise-next = Następne do ćwiczenia: { $skill }.
report-practise-then = Potem: { $skills }.
report-practise-weak = Część tych poziomów opiera się na mniej niż { $n } scenariuszach: to pierwsza wskazówka, jeszcze nie wniosek.
report-evidence-more = za mało danych
report-evidence-enough = dość danych
report-trainees-legend = Średnie poziomy, według nazwisk. Gwiazdka oznacza poziom oparty na zbyt małej liczbie danych.
report-trend = O zmianie mówi się tu dopiero po teście: liczą się zakończone pierwsze rozgrywki w danych okolicznościach, porównywane w obrębie scenariusza. Jeśli późniejsza rozgrywka wypada lepiej, mógł o tym zdecydować przypadek albo scenariusz, łatwiejszy lub już znany; kto niczego się nie uczy, przechodzi ten test najwyżej w 2 przypadkach na 100.
report-ratings-legend = Jak dobrze wypadała każda umiejętność na tle napotkanych sytuacji; każdy zaczyna od 1500. Gwiazdka albo „za mało danych” oznacza odchylenie powyżej { $deviation }: przedział jest jeszcze szeroki.
report-rating-overall = Wszystkie umiejętności, według wag
report-rating-enough = dość rozgrywek
report-change-none = nie widać zmiany
report-change-few = za mało rozgrywek

# Czy komuś idzie lepiej. Okoliczności są nowe, jeśli z tym klientem w tym układzie nie było jeszcze rozgrywki.
report-progress-improved = W ciągu { $n } rozgrywek w nowych okolicznościach wynik wzrósł o około { $points ->
    [one] { $points } punkt
    [few] { $points } punkty
    [many] { $points } punktów
   *[other] { $points } punktu
}{ $range }.
report-progress-improved-own = W ciągu { $n } rozgrywek w nowych okolicznościach Twój wynik wzrósł o około { $points ->
    [one] { $points } punkt
    [few] { $points } punkty
    [many] { $points } punktów
   *[other] { $points } punktu
}{ $range }.
report-progress-declined = W ciągu { $n } rozgrywek w nowych okolicznościach wynik spadł o około { $points ->
    [one] { $points } punkt
    [few] { $points } punkty
    [many] { $points } punktów
   *[other] { $points } punktu
}{ $range }.
report-progress-declined-own = W ciągu { $n } rozgrywek w nowych okolicznościach Twój wynik spadł o około { $points ->
    [one] { $points } punkt
    [few] { $points } punkty
    [many] { $points } punktów
   *[other] { $points } punktu
}{ $range }.
report-progress-range = {" "}(95%: od { $low } do { $high })
report-progress-none = Po { $n } rozgrywkach w nowych okolicznościach nie widać jeszcze zmiany.
report-progress-none-within = Nie widać jeszcze zmiany: po { $n } rozgrywkach w nowych okolicznościach przedział 95% sięga od { $low } do { $high } pkt.
report-progress-few = Za mało rozgrywek w nowych okolicznościach, żeby mówić o zmianie: na razie { $n }. Potrzeba co najmniej { $least }, w tym kilku w tym samym scenariuszu.
report-progress-skills = Zmieniły się poziomy: { $skills }.
report-progress-skill = { $skill } { $by }

# Jak liczone są wskaźniki.
report-note-conversion = Konwersja: jaka część szans sprzedaży, które weszły na etap, kiedykolwiek dotarła do następnego (kohorta, nie stan na dziś). Szanse sprzedaży w toku liczą się jako te, które weszły, i mają osobną kolumnę.
report-note-leads-per-advance = Leadów na przejście = weszło ÷ przeszło. Tak dzieli artykuł źródłowy i nazywa to konwersją; to odwrotność zwykłego wskaźnika.
report-note-late-start = Rozgrywka, która zaczyna się po pozyskiwaniu leadów, liczy się tylko na rozegranych etapach.
report-note-follow-up = Szansa sprzedaży jest wygrana z chwilą podpisu i tak zostaje; późniejsza rezygnacja liczy się jako przegrana w opiece posprzedażowej. Po opiece posprzedażowej nie ma już etapu, więc nie ma też konwersji; „przeszło” znaczy tam, że przegląd po dziewięćdziesięciu dniach wypadł dobrze.
report-note-stays = Dni na etapie: dni symulacji od wejścia do wyjścia; liczą się tylko szanse sprzedaży, które etap opuściły.
report-note-fell = Wąskie gardło: etap przed podpisem, na którym jest najwięcej przegranych i nierozstrzygniętych. Przekazane do marketingu i zdyskwalifikowane nie wchodzą do rachunku, bo to może być właściwe zakończenie.
report-note-wilson = Przedziały 95% to przedziały Wilsona.
report-note-few = Zasada Dealdojo: mniej niż 20 przypadków (gwiazdka albo „mało przypadków”) to za mało, żeby się na tym opierać.
report-note-verify = Wskaźniki powstają z zapisanych rozgrywek. Polecenie verify znajduje poprawki, luki, zmienioną kolejność i nieaktualne liczby; nie znajduje spójnego przepisania całej rozgrywki.
report-note-cycle = Długość wygranej: dni symulacji od pierwszego kontaktu z odpowiedzią do podpisu, tylko wygrane. Same wygrane upiększają obraz, dlatego obok stoją przegrane i te w toku.
report-note-days-per-closed = Dni symulacji na jedną wygraną = dni symulacji wszystkich szans sprzedaży z raportu (z opieką posprzedażową) ÷ wygrane. To wzór z artykułu źródłowego czytany dosłownie: odstęp między wygranymi, nie długość cyklu.
report-note-lost-cycle = Przegrane, brak decyzji: od pierwszego kontaktu z odpowiedzią do końca. W toku: od pierwszego kontaktu z odpowiedzią do dziś. Szanse sprzedaży zakończone przed kontaktem nie mają długości.
report-note-quantiles = Mediana i kwartyle są liczone liniowo między sąsiadami (typ 7).
report-note-left-out = { $n ->
    [one] { $n } rozgrywka zaczęła się po pozyskiwaniu leadów i nie wchodzi do żadnej długości.
    [few] { $n } rozgrywki zaczęły się po pozyskiwaniu leadów i nie wchodzą do żadnej długości.
    [many] { $n } rozgrywek zaczęło się po pozyskiwaniu leadów i nie wchodzi do żadnej długości.
   *[other] { $n } rozgrywki zaczęło się po pozyskiwaniu leadów i nie wchodzi do żadnej długości.
}
report-note-exercises = Liczą się też ćwiczenia i pierwsze lekcje; w tym raporcie: { $n }.
report-note-level = Poziomy od 1 do 5: 1 szkodzi, 2 początki, 3 dobrze, 4 bardzo dobrze, 5 wzorowo. Poziom w rozgrywce to średnia z sytuacji, które wymagały tej umiejętności; tutaj średnia z rozgrywek, każda z tą samą wagą.
report-note-called-for = Rozgrywka, w której umiejętność nie była potrzebna, nie liczy się do niej.
report-note-middle-half = Rozrzut: odchylenie standardowe między rozgrywkami. Środkowa połowa: od dolnego do górnego kwartyla rozgrywek (typ 7).
report-note-evidence = Zasada Dealdojo: poziom wymaga rozgrywek w co najmniej 4 różnych scenariuszach; jeden scenariusz nie pokazuje umiejętności.
report-note-weights = Zasada Dealdojo: wagi umiejętności w całej sprzedaży; razem 100.
report-note-next = Zasada Dealdojo: do ćwiczenia to, co może dać najwięcej punktów wyniku, waga × (5 − poziom) ÷ 4, wśród umiejętności poniżej poziomu 4.
report-note-rating = Ocena: Glicko-2, jak w rankingu szachowym. Partia to jedna umiejętność, której wymagała jedna rozgrywka, a przeciwnikiem jest sytuacja (scenariusz i umiejętność): poziom poniżej 2,5 to przegrana, od 2,5 remis, od 3,5 wygrana. Ocena sytuacji zaczyna się od zmierzonej trudności scenariusza, a bez pomiaru od 1500, i zmieniają ją tylko partie tej samej osoby. Pierwsza rozgrywka w danych okolicznościach liczy się w całości, powtórka w jednej czwartej; z każdym pełnym tygodniem bez ćwiczeń pewność maleje. Przedział: ocena ± 1,96 × odchylenie. Łącznie: średnia według wag.
report-note-new-seed = Okoliczności są nowe, jeśli ćwicząca osoba nie zaczęła w nich wcześniej rozgrywki w tym scenariuszu: klient jest ten sam, ale przyczyny, potrzeby i przypadek są inne. Inne warianty tej samej rozgrywki nigdy się nie liczą.
report-note-change = Zmiana: nachylenie wyników w tych rozgrywkach, po odjęciu średniej każdego scenariusza, przeciętnie od pierwszej do ostatniej rozgrywki w scenariuszu. Zasada Dealdojo: mówi się o niej, jeśli co najwyżej 2% przetasowań w obrębie scenariuszy daje równie duże nachylenie, w obie strony razem; dla wszystkich umiejętności łącznie najwyżej 1% (metoda Holma). Przedział 95% to odwrócony, trochę łagodniejszy test, więc może już nie obejmować 0, choć o zmianie jeszcze się nie mówi.
report-note-simulated = To liczby z ćwiczeń z symulowanymi klientami. Nie są wynikami sprzedaży i nie służą do rankingu osób.
report-note-win-rate = Odsetek wygranych = wygrane ÷ (wygrane + przegrane + brak decyzji). Bez szans sprzedaży w toku, przekazanych do marketingu i zdyskwalifikowanych, bez rozgrywek zaczynających się po podpisie.
report-note-win-rate-value = Odsetek wygranych według kwot: tak samo, z kwotami zamiast liczby; kwota to ostatnia cena na stole. Podawany tylko w jednej walucie.
report-note-right-ends = Właściwe zakończenia: jaka część zakończonych rozgrywek skończyła się tak, jak powinna: wygraną tam, gdzie była możliwa, a gdzie nie była – przekazaniem do marketingu albo uprzejmym zamknięciem.
report-note-no-decision = Brak decyzji wśród niewygranych = brak decyzji ÷ (przegrane + brak decyzji).
report-note-reasons = Zapisany powód: w jakiej części rozgrywek z zapisanym powodem wskazuje on najcięższą otwartą obiekcję i jej prawdziwą przyczynę.
report-note-behaviour = Wynik za sposób pracy, 0–100: poziomy umiejętności z wagami scenariusza, w zakończonych rozgrywkach; niezależnie od wygranej. Zasada Dealdojo: blef, zmyślony termin albo pominięcie osoby kontaktowej ograniczają go do 60.
report-note-discount = Rabat: od pierwszej ceny, w wygranych.
report-note-by-name = Handlowcy stoją według nazwisk. Scenariusze się różnią, więc wiersze nie porównują osób.

# Moment rozgrywki: co padło i co zrobiono, co z tego wyszło, co podpowiada metoda.
report-moments = Najważniejsze momenty
report-moment-when = ruch { $turn } · { $stage } · dzień { $day }
report-moment-helped = pomogło
report-moment-hurt = zaszkodziło
report-moment-missed = można było więcej
report-moment-skill = { $skill }: poziom { $level } z 5
report-moment-goal = Tak wygląda poziom { $level }: { $words }
report-moment-later = Później, w ruchu { $turn }: { $words }
report-moment-method-says = Na podstawie tego, co było wtedy wiadomo, metoda podpowiada: „{ $words }”
report-moment-method-does = Na podstawie tego, co było wtedy wiadomo, metoda podpowiada ruch: { $words }
report-moment-client-said = Klient: „{ $words }”
report-moment-person-said = { $name }: „{ $words }”
report-moment-you-said = Ty: „{ $words }”
report-moment-you-did = Twój ruch: { $words }
report-moment-reaction = Reakcja: { $words }
