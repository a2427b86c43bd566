# Okno: ekrany, panele, klawisze.
# Do handlowca w drugiej osobie, bez zgadywania rodzaju.

## Wszędzie

ui-library = Scenariusze
ui-coach = Raport trenera
ui-diagnostics = Błędy w pakietach
ui-settings = Ustawienia
ui-back = Wstecz
ui-close = Zamknij
ui-in-days =
    { $days ->
        [one] za { $days } dzień
        [few] za { $days } dni
        [many] za { $days } dni
       *[other] za { $days } dnia
    }

ui-stage-1 = Pozyskiwanie
ui-stage-2 = Pierwszy kontakt
ui-stage-3 = Kwalifikacja
ui-stage-4 = Prezentacja
ui-stage-5 = Obiekcje
ui-stage-6 = Zamknięcie
ui-stage-7 = Opieka

ui-moment-desk = dzień { $day }
ui-moment-talking = dzień { $day } · { $what }, { $minutes } min
ui-moment-call = telefon
ui-moment-visit = wizyta
ui-moment-talk = rozmowa

## Ekran tytułowy

ui-title-about = Tu ćwiczysz rozmowy handlowe: od pierwszego leada do przeglądu po wdrożeniu. Wszystko zostaje na tym komputerze.
ui-title-name = Imię
ui-title-address = Jak klient ma się do Ciebie zwracać
ui-title-pan = Pan
ui-title-pani = Pani
ui-title-language = Język
ui-title-start = Zacznij
ui-title-missing = Wpisz imię i wybierz formę. Według niej klient dobiera końcówki.
ui-title-interrupted = Przerwana rozgrywka
ui-title-resume = Wróć do rozmowy: { $title }
ui-title-others = Ćwiczą tu też
ui-title-problems =
    { $count ->
        [one] { $count } błąd w pakietach
        [few] { $count } błędy w pakietach
        [many] { $count } błędów w pakietach
       *[other] { $count } błędu w pakietach
    }

## Scenariusze

ui-minutes = ok. { $minutes } min
ui-from-stage = Od etapu: { $stage }
ui-hero-first = Zacznij tutaj
ui-hero-next = Następne do przećwiczenia
ui-hero-open = Zobacz
ui-recent = Ostatnie rozgrywki
ui-resume = Wróć do rozmowy
ui-score = wynik { $points }

## Wprowadzenie

ui-briefing-start = Zacznij
ui-ideal-customer = Kogo szukasz
ui-product = Co sprzedajesz: { $product }
ui-you-sell = Sprzedajesz system { $product } firmy { $seller }.
ui-forbidden = Czego nie wolno obiecać
ui-rubric = Za co są punkty
ui-rubric-note = Liczy się to, jak prowadzisz sprzedaż, a nie to, czy padnie „tak”. Dobrze zamknięta szansa bez przyszłości też daje wysoki wynik.
ui-level-looks-like = Poziom { $level }: { $words }

## Kto i co wiemy

ui-card = Co wiemy
ui-goal = Cel etapu
ui-goal-1 = Znajdź firmę, której warto poświęcić czas: wybierz źródło, sprawdź karty, weź jednego leada.
ui-goal-2 = Zdobądź rozmowę: wybierz kanał i otwarcie. Etap kończy się, gdy dostajesz termin rozmowy.
ui-goal-3 = Dowiedz się, co boli, ile to kosztuje i kto decyduje. Etap kończy się, gdy klient chce zobaczyć rozwiązanie i mówi, kto przyjdzie.
ui-goal-4 = Pokaż to, co odpowiada na potrzeby klienta. Etap kończy się, gdy klient zgadza się przyjąć ofertę w konkretnym terminie.
ui-goal-5 = Najpierw wysłuchaj każdej obiekcji, potem odpowiadaj. Etap kończy się, gdy klient mówi, że nic nie stoi na przeszkodzie, albo odkłada decyzję do konkretnej daty.
ui-goal-6 = Ustal cenę, warunki, zakres i start z osobą, która podpisuje. Etap kończy się podpisem.
ui-goal-7 = Dotrzymaj obietnic i odezwij się po 30, 60 i 90 dniach. Etap kończy się przeglądem po 90 dniach.
ui-needs = Potrzeby
ui-people = Uczestnicy decyzji
ui-calendar = Kalendarz
ui-calendar-empty = Nic nie jest umówione.
ui-runs-until = Do tego dnia trwa pilotaż albo lektura materiałów
ui-checkpoint =
    { $days ->
        [one] { $days } dzień po podpisie
        [few] { $days } dni po podpisie
        [many] { $days } dni po podpisie
       *[other] { $days } dnia po podpisie
    }
ui-promise-keep = Dotrzymaj
ui-promise-broken = termin minął
ui-not-noted = niezapisane
ui-source-research = sprawdzone
ui-source-mail = wiadomość
ui-depth-1 = wzmianka
ui-depth-2 = zarys
ui-depth-3 = problem
ui-depth-4 = z kosztem
ui-depth-5 = z tym, co od niej zależy
ui-person-met = po rozmowie
ui-person-reachable = można umówić
ui-person-named = na razie tylko z nazwiska
ui-hunch = Twoje przeczucie: co za tym stoi?
ui-hunch-told = Padło wprost: { $cause }
ui-hunch-note = To nic nie kosztuje i niczego w rozmowie nie zmienia. W podsumowaniu zobaczysz, na ile przeczucie było trafne.
ui-sure-1 = mało pewne
ui-sure-2 = średnio pewne
ui-sure-3 = pewne

## Rozmowa

ui-key-space = Spacja
ui-key-choose = wybierz
ui-key-pause = pauza
ui-key-palette = wszystkie ruchy
ui-key-note = zanotuj
ui-key-end = zakończ
ui-key-leave = wyjdź, rozgrywka poczeka
ui-transcript-pause = (pauza)
ui-transcript-noted = Zapisane na karcie
ui-transcript-talk = { $channel }: { $who }
ui-transcript-ended = Rozmowa zakończona
ui-transcript-no-call =
    { $days ->
        [0] Telefon: nikt nie odbiera
        [one] Telefon: nikt nie odbiera, mija { $days } dzień
        [few] Telefon: nikt nie odbiera, mijają { $days } dni
        [many] Telefon: nikt nie odbiera, mija { $days } dni
       *[other] Telefon: nikt nie odbiera, mija { $days } dnia
    }
ui-transcript-no-visit =
    { $days ->
        [0] Wizyta: nikogo nie ma na miejscu
        [one] Wizyta: nikogo nie ma na miejscu, mija { $days } dzień
        [few] Wizyta: nikogo nie ma na miejscu, mijają { $days } dni
        [many] Wizyta: nikogo nie ma na miejscu, mija { $days } dni
       *[other] Wizyta: nikogo nie ma na miejscu, mija { $days } dnia
    }
ui-log-source = Źródło leadów: { $what }
ui-log-research = Sprawdzone: { $what }
ui-log-pick = Wybrany lead: { $what }
ui-log-presentation = Prezentacja gotowa: { $what }
ui-log-hand-over = Przekazane wdrożeniu: { $what }
ui-log-answers = Odpowiedzi przygotowane: { $what }
ui-log-offer = Oferta wysłana: { $what }
ui-transcript-faded = Co nie było zapisane, uciekło z pamięci
ui-transcript-promise-broken = Minął termin obietnicy
ui-transcript-days =
    { $days ->
        [one] Mija { $days } dzień
        [few] Mijają { $days } dni
        [many] Mija { $days } dni
       *[other] Mija { $days } dnia
    }
ui-transcript-silence =
    { $days ->
        [one] Bez odpowiedzi, minął { $days } dzień
        [few] Bez odpowiedzi, minęły { $days } dni
        [many] Bez odpowiedzi, minęło { $days } dni
       *[other] Bez odpowiedzi, minęło { $days } dnia
    }
ui-transcript-answer =
    { $days ->
        [one] Odpowiedź po { $days } dniu
        [few] Odpowiedź po { $days } dniach
        [many] Odpowiedź po { $days } dniach
       *[other] Odpowiedź po { $days } dnia
    }
ui-palette = Wszystkie ruchy
ui-palette-note = Szare: teraz niemożliwe
ui-palette-lead = Zacznij od
ui-palette-no-lead = niczego

## Koniec rozmowy

ui-wrap-title = Rozmowa się skończyła
ui-wrap-title-end = Zakończyć rozmowę?
ui-wrap-learnt = Co nowego:
ui-wrap-nothing = W tej rozmowie nie padło nic nowego.
ui-wrap-no-step = Następny krok nie jest umówiony.
ui-wrap-note = Co nie trafi na kartę, po kilku dniach ucieka z pamięci.
ui-wrap-file = Uzupełnij kartę i zakończ
ui-wrap-leave = Zakończ bez karty
ui-wrap-stay = Wróć do rozmowy
ui-agreed-1 = Lead jest w pracy.
ui-agreed-2 = Jest termin rozmowy.
ui-agreed-3 = Jest termin: chcą zobaczyć rozwiązanie.
ui-agreed-4 = Uzgodnione: przyjmą ofertę.
ui-agreed-5 = Uzgodnione: nic nie stoi na przeszkodzie.
ui-agreed-6 = Uzgodnione: można przejść do podpisu.
ui-agreed-7 = Umowa podpisana.

## Biurko

ui-now = Co teraz?
ui-compose-touch = Ułóż własną wiadomość
ui-compose-presentation = Ułóż własną prezentację
ui-compose-offer = Ułóż własną ofertę
ui-compose-back = Wróć do propozycji
ui-sources = Gdzie szukasz leadów?
ui-sources-note = Od źródła zależy, ile zaufania jest na początku i co da się sprawdzić.
ui-cards-in-days =
    { $days ->
        [one] karty za { $days } dzień
        [few] karty za { $days } dni
        [many] karty za { $days } dni
       *[other] karty za { $days } dnia
    }
ui-leads = Cztery leady na biurku
ui-leads-note = Na kartach stoi prawda, ale nie cała. Sprawdź i wybierz jeden.
ui-looks-left =
    { $count ->
        [one] zostało { $count } sprawdzenie
        [few] zostały { $count } sprawdzenia
        [many] zostało { $count } sprawdzeń
       *[other] zostało { $count } sprawdzenia
    }
ui-lead-pick = Wybierz
ui-lead-look = Sprawdź
ui-lead-look-more = Sprawdź coś jeszcze
ui-lead-out = odłożony
ui-found = Co udało się sprawdzić
ui-nothing-found = Nic szczególnego nie widać.
ui-contact-number = kontakt nr { $number }
ui-touch = Pierwszy kontakt
ui-touch-opening = Otwarcie
ui-touch-first-sentence = Pierwsze zdanie
ui-touch-substance = Treść
ui-touch-ask = Prośba
ui-touch-message = Tak to zabrzmi
ui-touch-send = Wyślij
ui-touch-call = Zadzwoń
ui-touch-visit = Jedź na miejsce
ui-touch-intro = Poproś o wprowadzenie
ui-touch-opening-1 = Dzień dobry, piszę w sprawie tego, co się u Państwa ostatnio zmieniło.
ui-touch-opening-2 = Dzień dobry, wiele firm z Państwa branży zmaga się dziś z papierami i terminami.
ui-touch-opening-3 = Dzień dobry, dużo dobrego słyszę o Państwa firmie, gratuluję ostatnich sukcesów.
ui-touch-substance-1 = Jak dziś sprawdzają Państwo, na jakim etapie jest każde zlecenie?
ui-touch-substance-2 = W załączniku przesyłam folder i prezentację wszystkich modułów systemu.
ui-touch-substance-3 = Podobna firma skróciła tę drogę z dwóch dni do dwóch godzin.
ui-touch-ask-1 = Czy to u Państwa w ogóle jest temat?
ui-touch-ask-2 = Czy znajdzie się kwadrans na rozmowę w czwartek o jedenastej?
ui-touch-ask-3 = A jeśli to nie Państwa obszar, kto się tym zajmuje?
ui-opening-not-known = Tego jeszcze nie wiesz.
ui-meeting = Następna rozmowa
ui-meeting-book = Umów i idź na rozmowę
ui-prepare = Przygotuj odpowiedzi
ui-prepare-note = Najwyżej trzy wątpliwości, na które chcesz mieć odpowiedź pod ręką.
ui-prepare-keep = Przygotuj
ui-builder = Prezentacja
ui-builder-built = gotowa, możesz ją jeszcze zmienić
ui-builder-needs = O jakich potrzebach mówisz
ui-builder-no-needs = Na karcie nie ma jeszcze żadnej potrzeby. Umów rozmowę i zapytaj.
ui-builder-story = Jedna historia klienta
ui-builder-scope = Zakres
ui-builder-range = Widełki cenowe
ui-builder-range-no = na razie bez ceny
ui-builder-range-yes = od razu z ceną
ui-builder-build = Przygotuj prezentację
ui-builder-missing = Wybierz przynajmniej jedną potrzebę i jedną historię klienta.
ui-need-not-heard = Za mało o niej wiadomo: najpierw zapytaj.
ui-offer = Oferta
ui-offer-scope = Zakres
ui-offer-price = Cena
ui-offer-list-price = cennik
ui-offer-terms = Warunki
ui-offer-start = Start
ui-offer-incomplete = Oferta bez warunków albo daty wróci z pytaniami.
ui-offer-send = Wyślij ofertę
ui-hand-over = Przekazanie do wdrożenia
ui-hand-over-note = Wdrożenie wie tylko to, co mu przekażesz.
ui-hand-over-facts = fakty z karty
ui-hand-over-promises = złożone obietnice
ui-hand-over-send = Przekaż
ui-give-away = Zakończ szansę sprzedaży
ui-give-away-open = Zakończ szansę sprzedaży…
ui-sure-title = Zakończyć szansę sprzedaży?
ui-sure-note = To kończy rozgrywkę. Nie da się tego cofnąć.
ui-sure-yes = Tak, zakończ
ui-sure-no = Nie, wróć do rozgrywki
ui-give-away-note = Gdy teraz nic z tego nie będzie: przekaż do marketingu z powodem i datą albo uprzejmie zamknij.
ui-give-away-reason = Powód
ui-give-away-topic = O czym ma pisać marketing
ui-give-away-back = Kiedy wrócić
ui-give-away-marketing = Przekaż do marketingu
ui-give-away-close = Zamknij uprzejmie

## Gdy zapis się nie udaje

ui-store-stopped = Tego ruchu nie udało się zapisać. Czeka, nic nie przepadło.
ui-store-unsaved = Rozgrywka toczy się bez zapisu.
ui-store-retry = Spróbuj ponownie
ui-store-go-on = Graj dalej bez zapisu
store-read-only = Nie można zapisać: { $place }. Plik albo jego folder jest tylko do odczytu. { $detail }
store-full = Nie można zapisać: { $place }. Brakuje miejsca na dysku. To, co zapisano wcześniej, jest bezpieczne. { $detail }
store-busy = Z pliku korzysta inny program: { $place }. Spróbuj za chwilę. { $detail }
store-io = Nie można czytać ani pisać: { $place }. Sprawdź dysk i spróbuj ponownie. ({ $detail })
store-open-elsewhere = Ta rozgrywka jest otwarta w innym oknie (proces { $detail }, { $place }). Graj dalej tam albo najpierw je zamknij.
store-corrupt = Plik jest uszkodzony: { $place }. Nie kasuj go, tylko odłóż na bok i pracuj dalej na kopii zapasowej. ({ $detail })
store-not-a-store = To nie jest plik Dealdojo: { $place }. Nic w nim nie zmieniono. ({ $detail })
store-newer = Ten plik pochodzi z nowszej wersji Dealdojo: { $place }. Zaktualizuj Dealdojo. { $detail }
store-newer-record = Ten zapis pochodzi z nowszej wersji Dealdojo: { $place }. Zaktualizuj Dealdojo. { $detail }
store-conflict = Pod tą nazwą zapisane jest już coś innego: { $place }. Nic nie zmieniono. ({ $detail })
store-out-of-order = Ruchy tej rozgrywki przyszły w złej kolejności ({ $place }, { $detail }). Wyjdź z niej i otwórz ją jeszcze raz.
store-no-run = Tej rozgrywki już tu nie ma: { $place }. { $detail }
store-no-pack = Pakietu tej rozgrywki już tu nie ma: { $place }. { $detail }
store-no-trainee = Nikt o imieniu { $place } tu nie ćwiczy. { $detail }
store-bad-record = Nie da się tego odczytać: { $place }. ({ $detail })
store-bad-pack = Zapisanego pakietu tej rozgrywki nie da się użyć: { $place }. ({ $detail })
store-bad-file = Nie da się odczytać wiersza { $place } tego pliku. Nic nie zostało wczytane. ({ $detail })
store-bad-url = Nie da się tu zapisywać: { $place }. ({ $detail })

## Podsumowanie

ui-debrief-moments = Najważniejsze momenty
ui-debrief-transcript = Cały przebieg
ui-debrief-points = wynik { $points } na 100
ui-debrief-right = właściwe zakończenie
ui-debrief-not-right = właściwe zakończenie: { $end }
ui-debrief-cause = Co naprawdę za tym stało: { $cause }
ui-debrief-filed = Zapisany powód: { $cause }
ui-debrief-capped = Wynik ograniczony do 60: { $rule }
ui-debrief-figures = { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }, { $turns ->
        [one] { $turns } ruch
        [few] { $turns } ruchy
        [many] { $turns } ruchów
       *[other] { $turns } ruchu
    }
ui-debrief-again = Zagraj jeszcze raz
ui-debrief-library = Do scenariuszy
ui-moment-none = Ta rozgrywka była za krótka, żeby pokazać ważny moment.
ui-hunches = Twoje przeczucia
ui-hunches-fitted = pewność uzasadniona: { $fitted } z { $count }
ui-hunch-right = „{ $cause }”, { $sureness }: trafione od ruchu { $turn }.
ui-hunch-wrong = Ruch { $turn }: „{ $cause }”, { $sureness }. Naprawdę chodziło o coś innego: „{ $truth }”.
ui-hunch-sure-right = Duża pewność i trafienie: sygnały wystarczyły.
ui-hunch-unsure-right = Trafione, a sygnały pozwalały na większą pewność.
ui-hunch-sure-wrong = Pewność wyprzedziła sygnały; jedno pytanie więcej by to pokazało.
ui-hunch-unsure-wrong = Zaznaczone ostrożnie i ta ostrożność była na miejscu.
ui-hunch-marked = Ruch { $turn }: „{ $cause }”, { $sureness }.
ui-hunch-veiled = To, na ile przeczucie było trafne, okaże się po odsłonięciu tego, co ukryte.
ui-moment-closed =
    { $count ->
        [one] Jeszcze jeden moment pojawi się dopiero po nauce na błędach, bo zdradza, co było ukryte.
        [few] Jeszcze { $count } momenty pojawią się dopiero po nauce na błędach, bo zdradzają, co było ukryte.
        [many] Jeszcze { $count } momentów pojawi się dopiero po nauce na błędach, bo zdradzają, co było ukryte.
       *[other] Jeszcze { $count } momentu pojawi się dopiero po nauce na błędach, bo zdradza, co było ukryte.
    }
ui-veil-note = To, co naprawdę za tym stało, na razie jest zakryte: w zakładce „Nauka na błędach” najpierw wybierasz, a potem widzisz rozwiązanie.
ui-veil-learn = Ucz się na błędach
ui-skills = Umiejętności
ui-skills-note = poziom 1–5
ui-skills-none = Ta rozgrywka była na to za krótka.
ui-evidence-title = Na jakiej podstawie
ui-evidence = Ruch { $turn }, poziom { $level }: { $rule }
ui-evidence-veiled = Ruch { $turn }: szczegóły po odsłonięciu tego, co ukryte.
ui-next = Następnym razem
ui-file-reason = Co Twoim zdaniem naprawdę za tym stało?
ui-file-reason-note = Zapisz powód, zanim zobaczysz prawdę. Trafny powód też się liczy.
ui-file-reason-file = Zapisz powód
ui-file-reason-skip = Pomiń

## Raport trenera

ui-coach-summary = Podsumowanie
ui-coach-funnel = Lejek
ui-coach-cycle = Długość cyklu
ui-coach-skills = Umiejętności

## Błędy w pakietach

ui-diagnostics-count =
    { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
ui-diagnostics-note = Pakiet z błędem nie jest wczytywany. Plik, wiersz i kolumna wskazują miejsce. Opisy błędów są po angielsku, takie same jak w poleceniu check.

## Ustawienia

ui-settings-text = Wielkość tekstu
ui-settings-motion = Ruch na ekranie
ui-settings-motion-on = delikatny
ui-settings-motion-off = żadnego
ui-settings-profile = Kto ćwiczy
ui-settings-profile-change = Zmień
ui-settings-data = Gdzie są dane
ui-settings-data-note = Zostają na tym komputerze. Nic nie jest wysyłane.
