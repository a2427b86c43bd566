# Analiza w oknie: prawdopodobieństwo, decyzje, uzasadnienia, nauka na błędach, ukryte myśli klienta.

## Strony podsumowania

ui-tab-overview = Przegląd
ui-tab-analysis = Analiza
ui-tab-learn = Nauka na błędach
ui-tab-mind = Co było ukryte

## Prawdopodobieństwo

ui-analysis-title = Prawdopodobieństwo właściwego zakończenia, decyzja po decyzji
ui-analysis-open = Zobacz dokładniej
ui-analysis-accuracy = trafność { $percent }
ui-analysis-same-end = { $percent } rozgrywek z tymi decyzjami kończy się tak samo
ui-analysis-same-end-unknown = za mało tych decyzji da się powtórzyć, żeby powiedzieć, jak często tak się to kończy
ui-analysis-same-end-span = Te same decyzje, wszystko inne losowane od nowa: tak samo kończy się { $percent } rozgrywek ({ $span }).
ui-analysis-substituted = Gdy wszystko inne losuje się od nowa, { $percent } tych decyzji nie da się powtórzyć, więc nic o nich nie mówimy.
ui-analysis-method-end = Gdy gra się według metody, właściwie kończy się { $percent } rozgrywek ({ $span }).
ui-analysis-share = Na początku było { $start }. Decyzje: { $skill } pkt. Przypadek i klient: { $luck } pkt.
ui-analysis-weight-skill = Więcej zależało od decyzji.
ui-analysis-weight-luck = Więcej zależało od przypadku.
ui-analysis-weight-both = Jedno i drugie ważyło mniej więcej tyle samo.
ui-analysis-progress = decyzje: { $done } z { $count }
ui-analysis-refining = dokładniejsze liczby, decyzje: { $done } z { $count }
ui-analysis-luck = Ile tu było przypadku? Chwileczkę…
ui-analysis-stop = Przerwij
ui-analysis-begin = Zacznij analizę od nowa
ui-analysis-cancelled = Przerwano. Widać to, co już policzone; nic z tego nie zostanie zapisane.
ui-analysis-nothing = W tej rozgrywce nie było żadnej decyzji do oceny.
ui-analysis-unfinished = Rozgrywkę można przeanalizować, gdy się skończy.
ui-analysis-other-rules = Ta rozgrywka toczyła się według innych zasad, więc nie da się teraz policzyć jej prawdopodobieństw.
ui-analysis-failed = Analizy nie udało się dokończyć.

## Decyzja

ui-analysis-decision = Decyzja { $number }
ui-analysis-great = świetny ruch
ui-analysis-best = najlepszy ruch
ui-analysis-good = dobry ruch
ui-analysis-inaccuracy = niedokładność
ui-analysis-mistake = błąd
ui-analysis-blunder = poważny błąd
ui-analysis-tag = { $label }, −{ $points } pkt
ui-analysis-key-decisions = decyzje
ui-analysis-key-marked = zaznaczone momenty
ui-analysis-odds = prawdopodobieństwo
ui-analysis-behaviour = ocena zachowania
ui-analysis-is-best = najlepszy ruch
ui-analysis-is-chosen = wybrany ruch
ui-analysis-is-palette = tylko na liście wszystkich ruchów
ui-analysis-no-cost = nic nie kosztuje
ui-analysis-cost = kosztuje { $points } pkt prawdopodobieństwa
ui-analysis-known = Co było wtedy wiadomo
ui-analysis-known-nothing = Jeszcze nic.
ui-analysis-objection = Otwarta obiekcja: { $category }
ui-analysis-fork = Spróbuj tego momentu jeszcze raz
ui-analysis-learn = Ucz się na błędach
ui-analysis-known-then = Co dało się wiedzieć
ui-analysis-true = Jak było naprawdę

## Trafność

ui-analysis-accuracy-title = Trafność
ui-analysis-by-stage = Etapy
ui-analysis-by-skill = Umiejętności
ui-analysis-accuracy-note = 100% to za każdym razem najlepszy ruch; każdy stracony punkt prawdopodobieństwa odejmuje cztery, najwyżej za 25 punktów.
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
ui-why-best = Niczego lepszego tu nie znaleziono.
ui-why-great = To było tu jedyne dobre wyjście: wszystko inne zostaje daleko w tyle.
ui-why-level = Najlepszy ruch nie daje prawdopodobieństwa większego na tyle, żeby się to liczyło.
ui-why-little = Najlepszy ruch jest lepszy o { $points } pkt prawdopodobieństwa (±{ $error }): za mało na etykietę.
ui-why-lost = To kosztowało { $points } pkt prawdopodobieństwa (±{ $error }).
ui-why-within-error = To mogło kosztować { $points } pkt prawdopodobieństwa, ale błąd pomiaru jest równie duży (±{ $error }). Dlatego nie ma etykiety.
ui-why-principled = Prawdopodobieństwo spada, ale sprzedaje się tak co najmniej równie dobrze. To wybór, za którym można stać, więc nie nazywamy go błędem.
ui-why-no-rule = Żadna pojedyncza zasada się nie wybija: różnica narasta w dalszej części sprzedaży.
ui-why-moved = Po najlepszym ruchu od razu byłoby ({ $name }): { $what }.
ui-why-part = { $size } { $what } ({ $by })
ui-why-a-little = trochę
ui-why-clearly = wyraźnie
ui-why-much = znacznie
ui-why-harms = Co wynika z tego ruchu
ui-why-gains = Co wynika z najlepszego ruchu
ui-why-did = Co dał ten ruch
ui-why-at-once = { $rule } · od razu · po najlepszym { $best }, po tym { $chosen }
ui-why-later = { $rule } · później · po najlepszym { $best }, po tym { $chosen }
ui-why-worlds =
    { $worlds ->
        [one] Policzone dla { $worlds } możliwego klienta, który pasuje do tego, co było widać.
        [few] Policzone dla { $worlds } możliwych klientów, którzy pasują do tego, co było widać.
        [many] Policzone dla { $worlds } możliwych klientów, którzy pasują do tego, co było widać.
       *[other] Policzone dla { $worlds } możliwych klientów, którzy pasują do tego, co było widać.
    }
ui-why-worlds-few =
    { $worlds ->
        [one] Do tego, co było widać, mało kto pasuje; policzone dla { $worlds } najbliższego klienta. To liczby przybliżone.
        [few] Do tego, co było widać, mało kto pasuje; policzone dla { $worlds } najbliższych klientów. To liczby przybliżone.
        [many] Do tego, co było widać, mało kto pasuje; policzone dla { $worlds } najbliższych klientów. To liczby przybliżone.
       *[other] Do tego, co było widać, mało kto pasuje; policzone dla { $worlds } najbliższych klientów. To liczby przybliżone.
    }
ui-why-truth = Policzone dla tego klienta takiego, jaki był naprawdę.
ui-why-first = To pierwsze liczby; dokładniejsze zaraz będą.
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
ui-moved-salience-more = cięższa obiekcja
ui-moved-salience-less = lżejsza obiekcja
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
ui-learn-wait = Zaznaczone momenty pojawią się tutaj, gdy analiza będzie cała.
ui-learn-none = Żaden moment nie został zaznaczony jako błąd. Nie ma czego przechodzić; to, co było ukryte, jest już odsłonięte.
ui-learn-count =
    { $count ->
        [one] { $count } moment, w którym dało się zrobić coś lepszego. Najpierw powiedz, co by teraz padło, potem zobacz, ile to jest warte i dlaczego.
        [few] { $count } momenty, w których dało się zrobić coś lepszego. Najpierw powiedz, co by teraz padło, potem zobacz, ile to jest warte i dlaczego.
        [many] { $count } momentów, w których dało się zrobić coś lepszego. Najpierw powiedz, co by teraz padło, potem zobacz, ile to jest warte i dlaczego.
       *[other] { $count } momentu, w których dało się zrobić coś lepszego. Najpierw powiedz, co by teraz padło, potem zobacz, ile to jest warte i dlaczego.
    }
ui-learn-begin = Zacznij
ui-learn-skip = Pomiń i pokaż, co było ukryte
ui-learn-step = moment { $at } z { $of }
ui-learn-question = Co teraz powiesz albo zrobisz?
ui-learn-same = To samo co w tej rozgrywce.
ui-learn-next = Dalej
ui-learn-why = Ruch z tej rozgrywki
ui-learn-leave = zakończ
ui-learn-done = Zaznaczone momenty są już za Tobą
ui-learn-summary = Wyraźnie lepszy ruch: { $better } z { $count }.
ui-learn-row = prawdopodobieństwo wtedy { $then }, po nowym wyborze { $now }
ui-learn-row-skipped = bez wyboru
ui-learn-reveal = Pokaż, co było ukryte
ui-learn-again = Jeszcze raz

## Co było ukryte

ui-mind-closed = To, co było ukryte, jest jeszcze zasłonięte
ui-mind-closed-note = Są tu prawdziwe przyczyny, kto podpisuje, które potrzeby były prawdziwe i jak zmieniały się zaufanie i obawa. Więcej nauczy przejście najpierw przez zaznaczone momenty: potem odpowiedź jest już znana.
ui-mind-learn = Najpierw ucz się na błędach
ui-mind-show = Pokaż teraz
ui-mind-title = Jak było naprawdę
ui-mind-end = Właściwe zakończenie: { $end } ({ $why }).
ui-mind-signs = Podpisuje: { $names }.
ui-mind-meters = Jak to się zmieniało, ruch po ruchu
ui-mind-meters-note = Od 0 do 100, tak jak odczuwał to klient; nic z tego nie było na ekranie.
ui-mind-trust = zaufanie
ui-mind-fear = obawa
ui-mind-tension = napięcie
ui-mind-need = potrzeba
ui-mind-value = wartość
ui-mind-patience = cierpliwość
ui-mind-concerns = Co klienta powstrzymywało i prawdziwa przyczyna
ui-mind-needs = Które potrzeby były prawdziwe
ui-mind-need-real = prawdziwa, waga { $weight } na 100
ui-mind-need-none = to nie była prawdziwa potrzeba
ui-mind-need-unheard = Nie było o niej mowy.
ui-mind-told = Powiedziana w ruchu { $turn }.
ui-mind-told-before = Powiedziana.
ui-mind-untold = Obiekcja padła, przyczyna nie.
ui-mind-silent = Nigdy nie padło na głos.
ui-mind-settled = Wyjaśniona.
ui-mind-open = Niewyjaśniona.
