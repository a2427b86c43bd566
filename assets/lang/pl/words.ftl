# Słowa list zamkniętych i to, co robi formularz.
# Nazwy zaczynają się wielką literą; to, co stoi w zdaniu albo w tabeli – małą.

## Etapy i zakończenia

stage-lead-generation = Pozyskiwanie leadów
stage-first-contact = Pierwszy kontakt
stage-qualification = Kwalifikacja
stage-presentation = Prezentacja
stage-objection-handling = Obiekcje
stage-closing = Zamknięcie
stage-follow-up = Opieka posprzedażowa

outcome-open = w toku
outcome-won = wygrana
outcome-lost = przegrana
outcome-no-decision = brak decyzji
outcome-nurture = przekazana do marketingu
outcome-disqualified = zdyskwalifikowana

stage-outcome-advanced = przejście dalej
stage-outcome-lost = przegrana
stage-outcome-no-decision = brak decyzji
stage-outcome-nurture = przekazana do marketingu
stage-outcome-disqualified = zdyskwalifikowana
stage-outcome-open = w toku

right-end-win = wygrać
right-end-nurture = przekazać do marketingu
right-end-drop = uprzejmie zamknąć
right-end-retain = utrzymać klienta
right-end-principled-loss = odmówić na tych warunkach

end-cause-fit = potrzeby są prawdziwe i jest budżet
end-cause-no-need = nic nie boli na tyle, żeby kupować
end-cause-budget-frozen = pieniądze będą dopiero później
end-cause-unfit = z tej firmy nie będzie klienta

## Ruchy

move-m1 = Otwarcie, które ciekawi
move-m2 = Wysłanie materiałów
move-m3 = Czas i cel na początku
move-m4 = Pytanie o sytuację
move-m5 = Pytanie o problem
move-m6 = Pytanie o skutki
move-m7 = Pytanie o korzyść
move-m8 = Dopytanie
move-m9 = Pytanie kwalifikujące
move-m10 = Pauza
move-m11 = Okazanie zrozumienia
move-m12 = Nazwanie uczucia
move-m13 = Parafraza
move-m14 = Zbadanie przyczyny
move-m15 = Wyodrębnienie obiekcji
move-m16 = Odpowiedź na przyczynę
move-m17 = Pytanie, czy to wyjaśnione
move-m18 = Inni też tak mieli
move-m19 = Kontrargument
move-m20 = Funkcje produktu
move-m21 = Korzyść dla potrzeby
move-m22 = Nowe spojrzenie
move-m23 = Historia klienta
move-m24 = Wartość w ich liczbach
move-m25 = Podanie ceny
move-m26 = Rabat
move-m27 = Coś za coś
move-m28 = Dodatek do oferty
move-m29 = Zmniejszenie ryzyka
move-m30 = Jedna rekomendacja
move-m31 = Koszt czekania
move-m32 = Pytanie o gotowość
move-m33 = Następny krok
move-m34 = Naciskanie na decyzję
move-m35 = Kroki i podpisy
move-m36 = Dotarcie do kolejnej osoby
move-m37 = Jedna strona dla szefa
move-m38 = Przekazanie lub zamknięcie
move-m39 = Notatka i karta
move-m40 = Kontakt z konkretem
move-m41 = Prośba o polecenie
move-m42 = Dotrzymana obietnica

family-open = Otwarcie
family-ask = Pytania
family-listen = Słuchanie
family-objections = Obiekcje
family-present = Prezentacja
family-trade = Cena i wymiana
family-decide = Pomoc w decyzji
family-people = Ludzie
family-after = Po sprzedaży

manner-plain = zwyczajnie
manner-why = pytaniem „dlaczego”
manner-bluff = bez pewności
manner-overpromise = z obietnicą na wyrost
manner-fake = ze zmyślonym terminem
manner-twist = z przekręceniem słów

## Co robi i pokazuje druga strona

reaction-leaves = kończy rozmowę
reaction-integrity-hit = traci wiarę w uczciwość
reaction-norm-broken = zauważa naruszenie zwyczaju
reaction-corrects = prostuje
reaction-discloses = mówi, o co naprawdę chodzi
reaction-objects = zgłasza obiekcję
reaction-defensive = ma się na baczności
reaction-trap-taken = na razie się zgadza
reaction-refuses-step = nie robi tego kroku
reaction-answers = odpowiada
reaction-accepts-step = robi ten krok
reaction-confirms = potwierdza
reaction-asks-back = pyta z własnej inicjatywy
reaction-short-of-time = ma mało czasu
reaction-neutral = słucha

mood-calm = spokój
mood-smile = życzliwość
mood-interested = zainteresowanie
mood-doubtful = wątpliwość
mood-uneasy = niepewność
mood-concerned = zatroskanie
mood-tense = napięcie
mood-tired = zmęczenie
mood-surprised = zaskoczenie
mood-closed = rezerwa

tell-fear-high = obawa przed złym wyborem
tell-status-quo = przywiązanie do tego, co jest
tell-trust-low = mało zaufania
tell-trust-high = zaufanie
tell-interest-high = duże zainteresowanie
tell-interest-low = małe zainteresowanie
tell-tension-high = napięcie
tell-patience-low = kończąca się cierpliwość
tell-hidden-signer = głos ma jeszcze ktoś inny

meter-trust = zaufanie
meter-interest = zainteresowanie
meter-patience = cierpliwość
meter-tension = napięcie
meter-fear = obawa przed złym wyborem
meter-clarity = jasność drogi
meter-preference = przychylność
meter-need = potrzeba
meter-value = odczuwana wartość
meter-disclosure = otwartość co do przyczyny
meter-resolution = wyjaśnienie obiekcji
meter-salience = waga obiekcji
meter-price-credibility = wiara w cenę
meter-momentum = tempo sprawy
meter-adoption = używanie systemu
meter-satisfaction = zadowolenie

## Pierwszy kontakt

channel-call = Telefon
channel-email = E-mail
channel-social = Komunikator
channel-visit = Wizyta
channel-intro = Wprowadzenie

touch-result-silence = brak odpowiedzi
touch-result-brush-off = grzeczne zbycie
touch-result-wrong-channel = prośba o inny kanał
touch-result-irritated = irytacja
touch-result-asks-back = pytanie w odpowiedzi
touch-result-gives-slot = termin rozmowy
touch-result-reached = odebrane

opening-kind-fact = prawdziwy fakt o firmie
opening-kind-generic = mogłoby pójść do każdego
opening-kind-creepy = chybione albo zbyt osobiste

substance-kind-insight = pytanie, które daje do myślenia
substance-kind-brochure = folder
substance-kind-story = historia klienta

ask-kind-interest = pytanie o zainteresowanie
ask-kind-slot = prośba o termin
ask-kind-right-person = pytanie o właściwą osobę

source-cold = Zimny kontakt
source-networking = Kontakty i polecenia
source-social = Media społecznościowe

## Karta

field-budget = Budżet
field-authority = Kto decyduje
field-timing = Termin
field-competitor = Konkurencja
field-process = Jak kupują
field-size = Wielkość

card-field-problem = Problem
card-field-figure = Liczba
card-field-budget = Budżet
card-field-authority = Kto decyduje
card-field-timing = Termin
card-field-competitor = Konkurencja
card-field-process = Jak kupują
card-field-size = Wielkość
card-field-why-not-now = Co powstrzymuje
card-field-person = Osoba
card-field-trigger = Co się zmieniło
card-field-channel = Kanał
card-field-norm = Zwyczaj

style-driver = styl nastawiony na wynik
style-analyst = styl analityczny
style-expressive = styl ekspresyjny
style-amiable = styl życzliwy

authority-user = korzysta
authority-influencer = ma wpływ
authority-recommender = rekomenduje
authority-signer = podpisuje

category-price = Cena i wartość
category-risk = Ryzyko
category-content = Zawartość oferty
category-terms = Warunki umowy
category-timing = Termin
category-authority = Kto decyduje
category-competitor = Konkurencja
category-status-quo = Dobrze jest, jak jest
category-indecision = Trudność z decyzją
category-brush-off = Zbycie na wstępie
category-last-minute = Wątpliwość przed podpisem

cause-kind-ordinary = zwyczajna
cause-kind-career = dotyczy czyjejś pozycji
cause-kind-political = dotyczy układów w firmie

trigger-call-opened = początek pierwszego telefonu
trigger-meeting-opened = początek rozmowy
trigger-pitched = funkcje bez potrzeby
trigger-price-stated = podanie ceny
trigger-step-asked = prośba o następny krok
trigger-options-shown = kilka opcji na stole
trigger-presented = prezentacja
trigger-offer-sent = nadejście oferty
trigger-commitment-near = bliskość podpisu

terms-kind-upfront = całość przy podpisaniu
terms-kind-instalments = raty
terms-kind-annual = umowa na rok
terms-kind-opt-out = możliwość rezygnacji

norm-formal = formalny ton
norm-no-rush-hours = bez telefonów w godzinach szczytu
norm-on-site = rozmowy na miejscu, w firmie
norm-no-gifts = bez prezentów i dodatków

## Umiejętności i ćwiczenie

skill-s1 = Pozyskiwanie i pierwszy kontakt
skill-s2 = Kwalifikacja i dyskwalifikacja
skill-s3 = Pytania i badanie potrzeb
skill-s4 = Słuchanie i relacja
skill-s5 = Praca z obiekcjami
skill-s6 = Prezentacja wartości
skill-s7 = Negocjacje
skill-s8 = Zamknięcie i pomoc w decyzji
skill-s9 = Uczestnicy decyzji i plan
skill-s9p = Opieka posprzedażowa i polecenia
skill-s10 = Pipeline i porządek w CRM

mode-deal = Cała sprzedaż
mode-drill = Ćwiczenie
mode-tutorial = Pierwsza lekcja

card-poor = przejęta z ubogą kartą
card-good = przejęta z pełną kartą

segment-small = mała sprzedaż
segment-mid = średnia sprzedaż
segment-large = duża sprzedaż

gender-masculine = Pan
gender-feminine = Pani

sureness-low = mała pewność
sureness-medium = średnia pewność
sureness-high = duża pewność

## Dlaczego czegoś nie można teraz zrobić

refusal-over = Ta rozgrywka jest zakończona. Zacznij nową albo wróć z podsumowania do wybranej decyzji.
refusal-not-talking = To można powiedzieć tylko w rozmowie. Najpierw ją umów.
refusal-not-at-desk = To robi się przy biurku. Najpierw zakończ rozmowę.
refusal-file-first = Rozmowa się skończyła. Zanim pójdziesz dalej, uzupełnij kartę.
refusal-wrong-stage = To należy do innego etapu. Sprawdź, czego wymaga obecny.
refusal-source-chosen = Źródło leadów jest już wybrane. Obejrzyj jego karty.
refusal-no-source = Najpierw wybierz źródło leadów.
refusal-no-lead = Żaden lead nie jest w pracy albo ten okazał się chybiony. Wybierz inną kartę.
refusal-looked-enough = Trzy sprawdzenia są już wykorzystane. Wybierz lead na podstawie tego, co wiesz.
refusal-lead-picked = Jeden lead jest już w pracy. Zakończ go, zanim weźmiesz następny.
refusal-no-slot = Nikt jeszcze nie dał terminu. Najpierw nawiąż kontakt.
refusal-fact-unknown = To otwarcie opiera się na fakcie, którego jeszcze nie masz. Najpierw go sprawdź.
refusal-need-unknown = Tej potrzeby nie ma jeszcze na karcie. Najpierw o nią zapytaj.
refusal-nothing-said = W ostatniej odpowiedzi nie ma do czego nawiązać. Zadaj nowe pytanie.
refusal-nothing-open = Na stole nie ma żadnej obiekcji. Ten ruch przyda się, gdy jakaś padnie.
refusal-concern-unknown = Ta osoba nie podniosła tej sprawy albo sprawa jest już wyjaśniona.
refusal-person-unknown = O tej osobie nikt jeszcze nie wspomniał. Zapytaj, kto jeszcze bierze udział w decyzji.
refusal-no-access = Do tej osoby nie ma jeszcze drogi. Poproś swój kontakt o wprowadzenie.
refusal-no-consent = Z tą osobą nie było jeszcze rozmowy, więc nie ma jej zgody. Najpierw o nią poproś.
refusal-no-channel = Ten kanał tu nie działa. Wybierz inny.
refusal-in-writing = Na piśmie nie ma pauzy. Wyślij kolejną wiadomość albo zadzwoń.
refusal-wrong-topic = Ten ruch nie dotyczy tego tematu. Wybierz inny temat.
refusal-wrong-manner = Tego ruchu nie da się zrobić w ten sposób. Zrób go zwyczajnie.
refusal-wrong-lead = Przed tym ruchem niczego się nie wtrąca. Zrób go bez wstępu.
refusal-not-a-move = Tego nie mówi się w rozmowie. Służy do tego formularz.
refusal-ask-the-prospect = To pytanie do głównego rozmówcy. Tej osobie pokaż, ile to jest warte.
refusal-no-words = Na to nie ma tu słów. Wybierz inny ruch.
refusal-given-already = To ustępstwo już padło. Zaproponuj coś innego.
refusal-no-offer = Na stole nie ma jeszcze oferty. Najpierw ją złóż.
refusal-no-presentation = Najpierw przygotuj prezentację, potem umów rozmowę.
refusal-compose-first = Najpierw przygotuj ofertę, potem umów rozmowę.
refusal-nothing-new = Wszystko, co już wiadomo, jest zapisane.
refusal-no-promise = Takiej obietnicy nie ma albo jest już rozliczona.
refusal-out-of-bounds = To wykracza poza dostępne wartości. Wybierz jedną z pokazanych.
refusal-done-already = To już zrobione. Przejdź do następnej rzeczy.
refusal-not-booked = Najpierw umów rozmowę.
refusal-too-soon = Na to za wcześnie. Poczekaj na przegląd po wdrożeniu albo na koniec tej sprawy.

## Co robi formularz

form-pause = Nic nie mów i poczekaj
form-choose-source = Szukaj leadów: { $source }
form-research = Sprawdź firmę { $company }
form-pick-lead = Zajmij się firmą { $company }
form-touch = { $channel }: { $words }
form-touch-company = { $channel }: { $company }
form-book-call = Umów rozmowę telefoniczną: { $person }
form-book-visit = Umów wizytę: { $person }
form-book-meeting = Umów spotkanie: { $person }
form-note-fact = Zapisz, co nowego
form-end-with-card = Zakończ rozmowę i uzupełnij kartę
form-end-without-card = Zakończ rozmowę bez karty
form-file-card = Uzupełnij kartę: fakty, następny krok, data
form-skip-card = Idź dalej bez karty
form-wait =
    { $days ->
        [one] Odczekaj { $days } dzień
        [few] Odczekaj { $days } dni
        [many] Odczekaj { $days } dni
       *[other] Odczekaj { $days } dnia
    }
form-wait-checkpoint = Odczekaj do { $day }. dnia po podpisie
form-present = Przygotuj prezentację: { $needs }. Historia: { $story } Zakres: { $scope }, na razie bez ceny
form-present-with-range = Przygotuj prezentację: { $needs }. Historia: { $story } Zakres: { $scope }, z widełkami cenowymi
form-offer = Wyślij ofertę: { $price }, zakres: { $scope }, warunki: { $terms }, { $start }
form-offer-date = start: { $date }
form-offer-no-date = bez daty startu
form-offer-no-terms = nie podane
form-force-slot = Poproś o termin już teraz
form-force-solution = Poproś o termin prezentacji już teraz
form-force-offer = Poproś o zgodę na ofertę już teraz
form-force-settled = Uznaj wszystko za wyjaśnione i idź dalej
form-force-signature = Poproś o podpis już teraz
form-hand-to-marketing =
    { $days ->
        [one] Przekaż do marketingu: { $reason }. Temat: { $topic }. Powrót za { $days } dzień
        [few] Przekaż do marketingu: { $reason }. Temat: { $topic }. Powrót za { $days } dni
        [many] Przekaż do marketingu: { $reason }. Temat: { $topic }. Powrót za { $days } dni
       *[other] Przekaż do marketingu: { $reason }. Temat: { $topic }. Powrót za { $days } dnia
    }
form-disqualify = Zamknij uprzejmie szansę sprzedaży: { $reason }
form-hand-over-all = Przekaż wdrożeniu: fakty i obietnice
form-hand-over-facts = Przekaż wdrożeniu: fakty, bez obietnic
form-hand-over-promises = Przekaż wdrożeniu: obietnice, bez faktów
form-hand-over-bare = Przekaż wdrożeniu: samą umowę
form-keep-promise = Dotrzymaj obietnicy
form-keep-promise-of = Dotrzymaj obietnicy: { $promise }, termin: { $date }
promise-m28 = dodatek do oferty
promise-m29 = pilotaż albo gwarancja
form-mark-hunch = Zaznacz przeczucie: { $cause } ({ $sureness })
form-prepare-answers = Przygotuj odpowiedzi: { $causes }
form-prepare-nothing = Idź bez przygotowanych odpowiedzi
form-log-reason = Zapisz powód: { $cause }

## Zmierzona trudność

difficulty-easy = Łatwy
difficulty-medium = Średni
difficulty-hard = Trudny
difficulty-none = Trudność jeszcze niezmierzona
difficulty-measured = { $band }: przeciętny bot doprowadza do właściwego zakończenia { $percent }% rozgrywek
