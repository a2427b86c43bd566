# Analiza w oknie: prawdopodobieństwo, decyzje, uzasadnienia, nauka na błędach, ukryte myśli klienta.

## Strony podsumowania

ui-tab-overview = Przegląd
ui-tab-analysis = Analiza
ui-tab-learn = Nauka na błędach
ui-tab-mind = Co było ukryte

## Prawdopodobieństwo

ui-analysis-title = Prawdopodobieństwo właściwego zakończenia, decyzja po decyzji
ui-analysis-open = Zobacz szczegóły
ui-analysis-accuracy = trafność { $percent }
ui-analysis-same-end = { $percent } rozgrywek z tymi decyzjami kończy się tak samo
ui-analysis-same-end-unknown = zbyt mało tych decyzji da się powtórzyć, żeby ocenić, jak często kończy się to tak samo
ui-analysis-same-end-span = Te same decyzje, wszystko inne losowane od nowa: tak samo kończy się { $percent } rozgrywek ({ $span }).
ui-analysis-substituted = Gdy wszystko inne losuje się od nowa, { $percent } tych decyzji nie da się powtórzyć, więc nie podajemy, jak często kończy się to tak samo.
ui-analysis-method-end = Gdy gra się według metody, do właściwego zakończenia dochodzi w { $percent } rozgrywek ({ $span }).
ui-analysis-share = Na początku było { $start }. Decyzje: { $skill } p.p. Przypadek i klient: { $luck } p.p.
ui-analysis-weight-skill = Więcej zależało od decyzji.
ui-analysis-weight-luck = Więcej zależało od przypadku.
ui-analysis-weight-both = Jedno i drugie ważyło mniej więcej tyle samo.
ui-analysis-progress = { $done } z { $count } decyzji
ui-analysis-refining = dokładniejsze liczby: { $done } z { $count } decyzji
ui-analysis-luck = Ile tu było przypadku? Chwileczkę…
ui-analysis-stop = Przerwij
ui-analysis-begin = Zacznij analizę od nowa
ui-analysis-cancelled = Przerwano. Widać to, co już policzono, ale nic z tego nie zostanie zapisane.
ui-analysis-nothing = W tej rozgrywce nie było żadnej decyzji do oceny.
ui-analysis-unfinished = Analiza będzie dostępna po zakończeniu rozgrywki.
ui-analysis-other-rules = Ta rozgrywka toczyła się według innych zasad, więc prawdopodobieństw nie da się już policzyć.
ui-analysis-failed = Analizy nie udało się dokończyć.

## Decyzja

ui-analysis-decision = Decyzja { $number }
ui-analysis-great = świetny ruch
ui-analysis-best = najlepszy ruch
ui-analysis-good = dobry ruch
ui-analysis-inaccuracy = niedokładność
ui-analysis-mistake = błąd
ui-analysis-blunder = poważny błąd
ui-analysis-tag = { $label }, −{ $points } p.p.
ui-analysis-key-decisions = decyzje
ui-analysis-key-marked = zaznaczone momenty
ui-analysis-odds = prawdopodobieństwo
ui-analysis-behaviour = sposób pracy
ui-analysis-is-best = najlepszy ruch
ui-analysis-is-chosen = wybrany ruch
ui-analysis-is-palette = tylko na liście wszystkich ruchów
ui-analysis-trade = „Najlepszy” znaczy tu tylko: z największym prawdopodobieństwem na właściwe zakończenie. Warsztatowo ten ruch wypada wyraźnie słabiej niż następny ({ $best } wobec { $next }).
ui-analysis-rough = liczby przybliżone
ui-analysis-no-cost = nic nie kosztuje
ui-analysis-cost = kosztuje { $points } p.p.
ui-analysis-known = Co było wtedy wiadomo
ui-analysis-known-nothing = Jeszcze nic.
ui-analysis-objection = Otwarta obiekcja: { $category }
ui-analysis-fork = Rozegraj ten moment inaczej
ui-analysis-learn = Ucz się na błędach
ui-analysis-known-then = Co dało się wiedzieć
ui-analysis-true = Jak było naprawdę

## Trafność

ui-analysis-accuracy-title = Trafność
ui-analysis-by-stage = Etapy
ui-analysis-by-skill = Umiejętności
ui-analysis-accuracy-note = 100% oznacza za każdym razem najlepszy ruch. Każdy stracony punkt procentowy prawdopodobieństwa obniża trafność decyzji o cztery; strata 25 i więcej to 0%.
ui-analysis-too-few = za mało decyzji
ui-analysis-decisions =
    { $count ->
        [one] { $count } decyzja
        [few] { $count } decyzje
        [many] { $count } decyzji
       *[other] { $count } decyzji
    }

## Dlaczego

ui-why-title = Dlaczego
ui-why-best = Nie znaleziono tu lepszego ruchu.
ui-why-great = To był tu jedyny dobry ruch: wszystkie inne zostają daleko w tyle.
ui-why-level = Najlepszy ruch daje praktycznie takie samo prawdopodobieństwo.
ui-why-little = Najlepszy ruch daje prawdopodobieństwo większe o { $points } p.p. (±{ $error }): to za mało, żeby mówić o niedokładności.
ui-why-lost = Ten ruch obniżył prawdopodobieństwo o { $points } p.p. (±{ $error }).
ui-why-within-error = Ten ruch mógł obniżyć prawdopodobieństwo o { $points } p.p., ale błąd pomiaru jest równie duży (±{ $error }). Dlatego nie jest zaznaczony jako błąd.
ui-why-principled = Prawdopodobieństwo spada, ale to sposób sprzedaży co najmniej równie dobry. Takiego wyboru można bronić, więc nie nazywamy go błędem.
ui-why-no-rule = Nie wyróżnia się żadna pojedyncza zasada: różnica narasta w dalszym przebiegu sprzedaży.
ui-why-moved = Co najlepszy ruch zmieniłby od razu ({ $name }): { $what }.
ui-why-part = { $size } { $what } ({ $by })
ui-why-a-little = trochę
ui-why-clearly = wyraźnie
ui-why-much = znacznie
ui-why-harms = Co wynika z tego ruchu
ui-why-gains = Co wynika z najlepszego ruchu
ui-why-did = Co dał ten ruch
ui-why-at-once = { $rule } · od razu · po najlepszym ruchu { $best }, po tym { $chosen }
ui-why-later = { $rule } · później · po najlepszym ruchu { $best }, po tym { $chosen }
ui-why-worlds =
    { $worlds ->
        [one] Policzone dla { $worlds } możliwej wersji tego klienta, zgodnej z tym, co było widać.
        [few] Policzone dla { $worlds } możliwych wersji tego klienta, zgodnych z tym, co było widać.
        [many] Policzone dla { $worlds } możliwych wersji tego klienta, zgodnych z tym, co było widać.
       *[other] Policzone dla { $worlds } możliwych wersji tego klienta, zgodnych z tym, co było widać.
    }
ui-why-worlds-few =
    { $worlds ->
        [one] Prawie żadna wersja tego klienta nie pasuje do tego, co było widać; policzone dla { $worlds } najbliższej. To liczby przybliżone.
        [few] Prawie żadna wersja tego klienta nie pasuje do tego, co było widać; policzone dla { $worlds } najbliższych. To liczby przybliżone.
        [many] Prawie żadna wersja tego klienta nie pasuje do tego, co było widać; policzone dla { $worlds } najbliższych. To liczby przybliżone.
       *[other] Prawie żadna wersja tego klienta nie pasuje do tego, co było widać; policzone dla { $worlds } najbliższych. To liczby przybliżone.
    }
ui-why-truth = Policzone dla klienta takiego, jaki był naprawdę.
ui-why-first = To pierwsze liczby, dokładniejsze pojawią się za chwilę.
ui-moved-trust-more = więcej zaufania
ui-moved-trust-less = mniej zaufania
ui-moved-interest-more = więcej zainteresowania
ui-moved-interest-less = mniej zainteresowania
ui-moved-patience-more = więcej cierpliwości
ui-moved-patience-less = mniej cierpliwości
ui-moved-tension-more = większe napięcie
ui-moved-tension-less = mniejsze napięcie
ui-moved-fear-more = większa obawa przed złym wyborem
ui-moved-fear-less = mniejsza obawa przed złym wyborem
ui-moved-clarity-more = jaśniejsza droga
ui-moved-clarity-less = mniej jasna droga
ui-moved-preference-more = więcej przychylności
ui-moved-preference-less = mniej przychylności
ui-moved-need-more = silniej odczuwana potrzeba
ui-moved-need-less = słabiej odczuwana potrzeba
ui-moved-value-more = większa odczuwana wartość
ui-moved-value-less = mniejsza odczuwana wartość
ui-moved-disclosure-more = więcej otwartości co do przyczyny
ui-moved-disclosure-less = mniej otwartości co do przyczyny
ui-moved-resolution-more = lepiej wyjaśniona obiekcja
ui-moved-resolution-less = słabiej wyjaśniona obiekcja
ui-moved-salience-more = poważniejsza obiekcja
ui-moved-salience-less = mniej poważna obiekcja
ui-moved-price-credibility-more = więcej wiary w cenę
ui-moved-price-credibility-less = mniej wiary w cenę
ui-moved-momentum-more = szybsze tempo sprawy
ui-moved-momentum-less = wolniejsze tempo sprawy
ui-moved-adoption-more = częstsze używanie systemu
ui-moved-adoption-less = rzadsze używanie systemu
ui-moved-satisfaction-more = większe zadowolenie
ui-moved-satisfaction-less = mniejsze zadowolenie

## Nauka na błędach

ui-learn-title = Nauka na błędach
ui-learn-wait = Zaznaczone momenty pojawią się tutaj, gdy analiza się skończy.
ui-learn-none = Żaden moment nie został zaznaczony jako błąd. Nie ma więc czego powtarzać, a to, co było ukryte, jest już odsłonięte.
ui-learn-count =
    { $count ->
        [one] { $count } moment, w którym można było zagrać lepiej. Najpierw zdecyduj, co teraz powiesz albo zrobisz, potem zobacz, ile to jest warte i dlaczego.
        [few] { $count } momenty, w których można było zagrać lepiej. Najpierw zdecyduj, co teraz powiesz albo zrobisz, potem zobacz, ile to jest warte i dlaczego.
        [many] { $count } momentów, w których można było zagrać lepiej. Najpierw zdecyduj, co teraz powiesz albo zrobisz, potem zobacz, ile to jest warte i dlaczego.
       *[other] { $count } momentu, w którym można było zagrać lepiej. Najpierw zdecyduj, co teraz powiesz albo zrobisz, potem zobacz, ile to jest warte i dlaczego.
    }
ui-learn-begin = Zacznij
ui-learn-skip = Pomiń i pokaż, co było ukryte
ui-learn-step = moment { $at } z { $of }
ui-learn-question = Co teraz powiesz albo zrobisz?
ui-learn-same = To samo co w tej rozgrywce.
ui-learn-next = Dalej
ui-learn-why = Ruch z tej rozgrywki
ui-learn-leave = wyjdź
ui-learn-done = Zaznaczone momenty są już za Tobą
ui-learn-summary = Wyraźnie lepszy ruch niż poprzednio: { $better } z { $count }.
ui-learn-row = prawdopodobieństwo: wtedy { $then }, po nowym wyborze { $now }
ui-learn-row-skipped = nic nie wybrano
ui-learn-reveal = Pokaż, co było ukryte
ui-learn-again = Jeszcze raz

## Co było ukryte

ui-mind-closed = To, co było ukryte, jest jeszcze zasłonięte
ui-mind-closed-note = Zobaczysz tu prawdziwe przyczyny obiekcji, kto podpisuje, które potrzeby były prawdziwe i jak zmieniały się zaufanie i obawa. Więcej się nauczysz, jeśli najpierw przejdziesz przez zaznaczone momenty: później odpowiedzi są już znane.
ui-mind-learn = Najpierw ucz się na błędach
ui-mind-show = Pokaż teraz
ui-mind-title = Jak było naprawdę
ui-mind-end = Właściwe zakończenie: { $end } ({ $why }).
ui-mind-signs = Podpisuje: { $names }.
ui-mind-meters = Jak zmieniało się nastawienie klienta, ruch po ruchu
ui-mind-meters-note = Od 0 do 100, tak jak odczuwał to klient; na ekranie nie było tego widać.
ui-mind-trust = zaufanie
ui-mind-fear = obawa
ui-mind-tension = napięcie
ui-mind-need = potrzeba
ui-mind-value = wartość
ui-mind-patience = cierpliwość
ui-mind-concerns = Co powstrzymywało klienta i jaka była prawdziwa przyczyna
ui-mind-needs = Które potrzeby były prawdziwe
ui-mind-need-real = prawdziwa, waga { $weight } na 100
ui-mind-need-none = to nie była prawdziwa potrzeba
ui-mind-need-unheard = Nie było o niej mowy.
ui-mind-told = Przyczyna padła w ruchu { $turn }.
ui-mind-told-before = Przyczyna padła.
ui-mind-untold = Obiekcja padła, przyczyna nie.
ui-mind-silent = Obiekcja nigdy nie padła na głos.
ui-mind-settled = Obiekcja wyjaśniona.
ui-mind-open = Obiekcja niewyjaśniona.
