# Co mówi podsumowanie o regule: zdanie mówi, co się stało, `.why` – dlaczego tak jest w sprzedaży, `.better` – co pomaga
# zamiast tego (tylko przy regułach przeciw temu, co zrobiono). O ruchu, nigdy o osobie.
# „Zasada warsztatowa” oznacza doświadczenie z warsztatów; o badaniach mowa tylko tam, gdzie są dobre.

## Otwarcie

rule-m1 = Jedno pytanie oparte na prawdziwym fakcie: budzi się ciekawość.
    .why = Pytanie o to, co właśnie dzieje się u klienta, daje rozmowie powód i prosi o odpowiedź, a nie o cierpliwość.

rule-m1-generic = Takie otwarcie mogło pójść do każdego, więc nie dało powodu, żeby odpowiedzieć.
    .why = Odpowiada się na to, co wyraźnie dotyczy nas; coś ogólnego łatwo odłożyć na później.

rule-m1-wrong = Osobisty akcent był chybiony albo zbyt osobisty i od razu kosztował zaufanie.
    .why = Błędny albo wścibski szczegół pokazuje, że ktoś szukał, tyle że bez wyczucia.
    .better = Oprzyj się na jednym publicznym, sprawdzonym fakcie o pracy firmy, a sprawy prywatne zostaw w spokoju.

rule-m2 = Materiały przyszły wtedy, gdy się przydają: droga jest jaśniejsza.
    .why = Pod koniec sprzedaży dokument odpowiada na zadane pytania, na początku – na takie, których nikt jeszcze nie zadał.

rule-m2-early = Folder zastąpił rozmowę: ciekawość gaśnie, a „zajrzę w wolnej chwili” grzecznie zamyka temat.
    .why = Zasada warsztatowa: kto dostaje folder, ma uprzejmy powód, żeby nie rozmawiać.
    .better = Zadaj jedno pytanie, które budzi ciekawość, a materiały zaproponuj, gdy wiadomo już, po co.

rule-m2-more = Kolejny dokument przyniósł podziękowanie, stracony tydzień i trochę więcej obaw.
    .why = Komu brakuje pewności, temu nie brakuje papieru: każda strona to jeszcze jedna rzecz do rozważenia.
    .better = Zapytaj, czego trzeba, żeby się zdecydować, i poleć jedno rozwiązanie.

rule-m3 = Na początku padło, ile to potrwa, po co jest rozmowa i że wolno odmówić: napięcie spada, cierpliwości przybywa.
    .why = Kto wie, ile to potrwa i że „nie” też jest w porządku, nie musi mieć się na baczności.

rule-m3-late = Czas i cel padły w środku rozmowy i niczego już nie zmieniły.
    .why = Ramy pomagają na wejściu; potem i tak już wiadomo, jak ta rozmowa przebiega.

## Pytania

rule-m4 = Pytanie o to, jak jest dziś: przynosi fakt, ale samo potrzeby nie budzi.
    .why = Z pytań o sytuację więcej ma ten, kto pyta, niż ten, kto odpowiada.

rule-m4-many = O jedno pytanie o sytuację za dużo: cierpliwości ubywa.
    .why = Każda odpowiedź o tym, jak jest, to dla klienta praca, z której nic nie ma.
    .better = Poprzestań na kilku i zapytaj, co w tym sprawia kłopot.

rule-m4-known = Pytanie dotyczyło czegoś, co dało się sprawdzić, i kosztowało trochę zaufania.
    .why = Słychać w nim, że do tej rozmowy nikt się nie przygotował.
    .better = Sprawdź to przed rozmową i zapytaj, co z tego u nich wynika.

rule-m5 = Pytanie o to, co nie działa: zaczyna być widać potrzebę.
    .why = Problem, który nazwało się samemu, waży więcej niż ten, o którym opowiada ktoś inny.

rule-m6 = Pytanie o to, do czego prowadzi problem: potrzeba staje się wyraźna.
    .why = Uciążliwość zamienia się w powód do działania, gdy jej skutki zostaną powiedziane na głos.

rule-m6-early = Pytanie dotyczyło skutków problemu, którego nikt nie nazwał: niewiele z niego wyszło.
    .why = Dopóki problem nie padł, takie pytanie brzmi jak sztuczka.
    .better = Najpierw zapytaj, co sprawia kłopot, potem, do czego to prowadzi.

rule-m6-fear = Pytanie o skutki trafiło na kogoś, kto i tak się obawia: obawa rośnie.
    .why = Obawa przed złym wyborem potrzebuje bezpieczeństwa; kolejne powody do niepokoju tylko utrudniają wybór.
    .better = Zapytaj, co dałoby rozwiązanie, albo zdejmij część ryzyka.

rule-m7 = Pytanie pozwoliło klientowi własnymi słowami powiedzieć, co dałoby rozwiązanie.
    .why = Najmocniej wierzy się w tę wartość, którą nazwało się samemu.

rule-m7-safe = Przy obawie padło pytanie o korzyść, a nie o konsekwencje.
    .why = Pytanie o konsekwencje straszy kogoś, kto i tak się boi. Obraz tego, że wszystko działa, daje grunt pod nogami.

rule-m7-early = Pytanie o korzyść padło, zanim problem był znany: zabrzmiało jak sprzedawanie.
    .why = Bez problemu nikt nie powie, ile warte jest jego rozwiązanie.
    .better = Najpierw zapytaj o problem i o to, do czego prowadzi.

rule-m8 = Dopytanie o to, co właśnie padło: zaufanie rośnie, a klient mówi więcej.
    .why = Badania rozmów pokazują, że bardziej lubi się osoby, które dopytują.


rule-m9 = Pytanie kwalifikujące dostało prostą odpowiedź.
    .why = Budżet, decyzja i termin przesądzają, czy z tego w ogóle może być sprzedaż.

rule-m9-evasive = Pytanie padło, zanim pojawiło się zaufanie, więc odpowiedź jest wymijająca.
    .why = O pieniądzach i o tym, kto decyduje, mówi się komuś, komu choć trochę się ufa.

rule-m9-early = Pytanie kwalifikujące w pierwszej minucie kosztowało zaufanie.
    .why = Tak wcześnie brzmi to, jakby liczyły się tylko pieniądze.
    .better = Zacznij od problemu klienta, a o budżet i decyzję zapytaj później.

## Słuchanie

rule-m10 = Pauza zrobiła miejsce i padło coś jeszcze.
    .why = Cisza pozwala dopowiedzieć to, co miało zostać niedopowiedziane.

rule-m10-price = Cisza po podaniu ceny dodała jej wagi.
    .why = Kto po podaniu ceny mówi dalej, broni jej, zanim ktokolwiek ją podważy.

rule-m10-twice = Druga cisza z rzędu zrobiła się niezręczna i kosztowała cierpliwość.
    .why = Jedna pauza zaprasza, następna zostawia drugą stronę samą z rozmową.
    .better = Po pauzie podejmij to, co padło: dopytaj albo sparafrazuj.

rule-m11 = Najpierw padły słowa zrozumienia: napięcie spada.
    .why = Kto czuje się wysłuchany, nie musi niczego powtarzać ani bronić.

rule-m11-empty = Kolejne „rozumiem” bez kroku naprzód nic już nie dało.
    .why = Zrozumienie, z którego nic nie wynika, zaczyna brzmieć jak formułka.

rule-m12 = Uczucie stojące za słowami zostało nazwane, i to trafnie: napięcie spada, pada więcej.
    .why = O uczuciu, które nazwano, da się rozmawiać; nienazwane steruje rozmową z ukrycia.

rule-m12-wrong = Nazwane uczucie nie było tym właściwym i zostało sprostowane.
    .why = Chybione nazwanie trochę kosztuje, ale sprostowanie też coś mówi.
    .better = Zanim nazwiesz uczucie, poczekaj na sygnał; sprostowanie potraktuj jak odpowiedź.

rule-m13 = Parafraza oddała to, o co chodziło: przybywa zaufania i jasności.
    .why = Kto słyszy własną myśl w innych słowach, wie, że dotarła.

rule-m13-false = Parafraza przekręciła to, co padło, i została sprostowana.
    .why = Naciągnięta parafraza zdradza, że słyszy się to, co wygodne.
    .better = Oddaj sens słów klienta, a nie wniosek, który byłby na rękę.

## Obiekcje

rule-m14 = Obiekcja została zbadana, zanim padła odpowiedź: prawdziwa przyczyna jest bliżej.
    .why = To, co pada najpierw, często nie jest całym powodem.

rule-m14-why = Pytanie „dlaczego” zabrzmiało jak wezwanie do tłumaczenia się.
    .why = „Dlaczego” każe się bronić, „co” i „jak” pozwalają opowiedzieć.
    .better = Zapytaj „co w tym niepokoi?” albo „co musiałoby się zmienić?”.

rule-m14-cold = W napiętej rozmowie pytanie wyprzedziło słuchanie, więc dało mniej.
    .why = Kto jest w napięciu, chce najpierw zostać wysłuchany, a dopiero potem pytany.

rule-m14-told = Przyczyna już padła, a kolejne pytanie dalej ją drążyło.
    .why = Kto powiedział, co go powstrzymuje, czeka na odpowiedź; kolejne pytanie o to samo brzmi tak, jakby nikt nie słuchał.
    .better = Powtórz swoimi słowami, co padło, odpowiedz na to i zapytaj, czy sprawa jest wyjaśniona.

rule-m15 = Padło pytanie, czy coś jeszcze stoi na przeszkodzie: teraz wszystko leży na stole.
    .why = Wyodrębnienie wydobywa następną wątpliwość, póki jeszcze można na nią odpowiedzieć.

rule-m15-early = Obiekcja została wyodrębniona, zanim znana była przyczyna: utrwalił się nie ten powód.
    .why = Kto raz potwierdzi pretekst, będzie się go trzymał.
    .better = Najpierw zbadaj przyczynę, wyodrębnij dopiero wtedy, gdy ta prawdziwa leży na stole.

rule-m16 = Odpowiedź dotyczyła prawdziwej przyczyny i trafiła: obiekcja traci na wadze.
    .why = Obiekcja znika, gdy odpowiedź dotyczy jej powodu, a nie samych słów.

rule-m16-early = Odpowiedź była trafna przypadkiem: przyczyna jeszcze nie padła, więc zadziałała tylko częściowo.
    .why = Odpowiedź działa w pełni dopiero wtedy, gdy klient sam powie, na co ona odpowiada.

rule-m16-miss = Odpowiedź dotyczyła nie tej przyczyny: teraz jest grzeczne „dziękuję”, a obiekcja wróci.
    .why = Odpowiedź obok prawdziwego powodu ucisza rozmowę, a nie wątpliwość.
    .better = Badaj, aż przyczyna padnie, i odpowiedz właśnie na nią.

rule-m16-bluff = Padło zapewnienie bez pokrycia: teraz uspokaja, później może wyjść na jaw.
    .why = Jedno zapewnienie, które okaże się puste, podważa wszystkie pozostałe.
    .better = Powiedz, co wiesz na pewno, a resztę obiecaj sprawdzić do konkretnego dnia.

rule-m17 = Na pytanie, czy sprawa jest wyjaśniona, padło szczere „tak”: ta obiekcja jest zamknięta.
    .why = Obiekcję zamyka słowo klienta, a nie dobra odpowiedź.

rule-m17-missing = Na pytanie, czy sprawa jest wyjaśniona, klient mówi, czego jeszcze brakuje.
    .why = „Jeszcze nie” jest w tym miejscu cenniejsze niż wątpliwość, o której nikt nie mówi.

rule-m17-false = „Tak” padło dla świętego spokoju: sprawa nie jest wyjaśniona.
    .why = Pod naciskiem ludzie zgadzają się, żeby skończyć temat.
    .better = Najpierw rozładuj napięcie, potem zapytaj jeszcze raz.

rule-m18 = Przykład innych w podobnym położeniu trochę uspokaja.
    .why = To, co sprawdziło się w podobnych firmach, wygląda na mniej ryzykowne.

rule-m18-canned = „Inni też tak mieli” zabrzmiało jak formułka i kosztowało zaufanie.
    .why = Bez zaufania i bez pasującego przykładu to tylko chwyt.
    .better = Opowiedz o jednym prawdziwym kliencie z tą samą obawą albo zapytaj, co by uspokoiło.

rule-m19 = Obiekcja trafiła na kontrargument: napięcie rośnie, zaufanie spada.
    .why = Kto słyszy sprzeciw, broni swojego zdania, nawet słabego.
    .better = Przyjmij uwagę, zapytaj, co za nią stoi, i odpowiedz na to.

rule-m19-facts = Sprzeciw opierał się na danych, które obie strony uznają, więc niewiele zaszkodził.
    .why = Przy wspólnych liczbach mowa jest o sprawie, a nie o osobie.

## Prezentacja

rule-m20 = Funkcje bez potrzeby, która by za nimi stała: uwaga słabnie, a cena zaczyna ciążyć.
    .why = Funkcja, o którą nikt nie prosił, wygląda jak coś, za co płaci się na darmo.
    .better = Zacznij od potrzeby i pokaż tę jedną funkcję, która na nią odpowiada.

rule-m20-linked = Funkcje dotyczyły potrzeby, która już padła, więc część z tego dotarła.
    .why = Funkcja liczy się o tyle, o ile coś klientowi załatwia.

rule-m21 = Korzyść odpowiadała na wyraźnie nazwaną potrzebę: odczuwana wartość rośnie.
    .why = Kupuje się odpowiedź na to, co samemu nazwało się problemem.

rule-m21-implied = Korzyść dotyczyła potrzeby ledwie zasygnalizowanej: trochę wartości i ziarno wątpliwości.
    .why = Przy potrzebie wypowiedzianej do połowy rodzi się pytanie, czy to warte swojej ceny.

rule-m21-unlinked = Korzyść, o którą nikt nie prosił: wartości nie przybyło, za to częściej wraca myśl o cenie.
    .why = Wartość bierze się tylko z potrzeby, którą się odczuwa.
    .better = Każdą korzyść powiąż z potrzebą z karty, a resztę pomiń.

rule-m22 = Nowe spojrzenie na sprawę: rośnie zainteresowanie i wyłania się potrzeba.
    .why = Kto pokazuje ludziom coś nowego o ich własnej pracy, zasługuje na dalszą rozmowę.

rule-m22-off = Spostrzeżenie było obok tematu i kosztowało cierpliwość.
    .why = Nowość, która nie dotyczy ich pracy, jest wykładem.
    .better = Wyjdź od tego, co padło, i dodaj jedną rzecz, której może nie widać od środka.

rule-m23 = Historia była podobna do ich własnej: wartość rośnie, obawa spada.
    .why = Historia kogoś podobnego pokazuje, że tutaj też się da.

rule-m23-miss = Historia była o cudzym kłopocie i kosztowała trochę zaufania.
    .why = Niepasująca historia mówi, że nikt tu nie słuchał.
    .better = Wybierz historię o tym samym problemie albo z tej samej branży, albo nie opowiadaj żadnej.

rule-m24 = Wartość została policzona na ich własnych liczbach: da się w nią uwierzyć i podać ją dalej.
    .why = Własnych liczb nikt nie musi przed sobą bronić.

rule-m24-invented = Wartość została policzona na cudzych liczbach, więc trudno w nią uwierzyć.
    .why = Wyliczenie jest tyle warte, ile jego najmniej pewna liczba.
    .better = Poproś o jedną ich liczbę i policz na niej.

## Cena i wymiana

rule-m25 = Cena padła z uzasadnieniem i dopiero wtedy, gdy widać było wartość: broni się.
    .why = Obok odczuwanej wartości cena ma się do czego odnieść.

rule-m25-early = Cena padła, zanim widać było wartość, i stała się głównym tematem.
    .why = Dopóki nie widać wartości, każda cena wygląda na wysoką.
    .better = Najpierw pokaż, ile to jest warte; na pytanie o cenę podaj widełki i wróć do rzeczy.


rule-m26 = Rabat bez warunku: teraz ulga, potem mniej wiary w cenę i więcej próśb.
    .why = Badania negocjacji pokazują, że po ustępstwie od ręki druga strona jest mniej zadowolona z umowy.
    .better = Poproś o coś w zamian albo sprawdź, czy w ogóle chodzi o cenę.

rule-m27 = Coś za coś: po takim ustępstwie w cenę nadal można wierzyć.
    .why = Badania negocjacji pokazują, że malejące ustępstwa sygnalizują, gdzie jest granica.

rule-m27-growing = To ustępstwo nie było mniejsze od poprzedniego: znak, że jest jeszcze z czego zejść.
    .why = Badania negocjacji pokazują, że po malejących ustępstwach druga strona prosi o mniej.
    .better = Każde kolejne ustępstwo zrób mniejsze i każde za coś.

rule-m28 = Dodatek przyszedł późno i odpowiadał na konkretną obawę: ociepla i uspokaja.
    .why = Gest liczy się wtedy, gdy jest dla tej osoby i na tę obawę.

rule-m28-early = Dodatek, o który nikt jeszcze nie prosił, sprawia, że cena wygląda na miękką.
    .why = Dokładanie bez pytania wygląda tak, jakby w cenie był spory zapas.
    .better = Zachowaj dodatki na koniec i każdy powiąż z obawą albo z zobowiązaniem.

rule-m28-norm = Dodatek padł tam, gdzie prezentów przyjmować nie wolno: to naruszenie zasad tej firmy.
    .why = Zasada warsztatowa: każda branża ma swoje zwyczaje, a tutaj prezent wygląda na próbę wpływu.
    .better = Proponuj to, co może otwarcie stać w umowie.

## Pomoc w decyzji

rule-m29 = Ryzyko jest mniejsze: jest kryterium, termin i osoba, która decyduje, więc obawa spada.
    .why = Kto wie, którędy się wycofać, odważy się wejść.

rule-m29-loose = Pilotaż albo obietnica bez kryterium, terminu i decydenta: teraz spokój, potem stracone tygodnie.
    .why = Próba, której nikt nie potrafi zakończyć, niczego nie dowodzi.
    .better = Powiedz, co zostanie zmierzone, do kiedy i kto na tej podstawie zdecyduje.

rule-m29-comfort = Uspokajanie tam, gdzie nie ma obawy: nic się nie zmieniło.
    .why = Komu jest dobrze, jak jest, temu brakuje powodu, a nie bezpieczeństwa.
    .better = Zapytaj, ile kosztuje zostawienie wszystkiego po staremu.

rule-m29-alone = Pilotaż uspokoił tylko trochę, bo nikt w firmie za nim nie stoi.
    .why = Pilotaż działa, gdy ktoś w środku za niego ręczy. Inaczej jest kolejnym obowiązkiem.
    .better = Najpierw zdobądź zaufanie rozmówcy albo poznaj jeszcze jedną osobę, której na tym zależy, a potem ustal kryterium, termin i decydenta.

rule-m30 = Padła jedna rekomendacja, reszta została odłożona na bok: droga jest jaśniejsza, obawa mniejsza.
    .why = Jasna rekomendacja zdejmuje część ciężaru wyboru.

rule-m30-early = Rekomendacja padła, zanim znana była jakakolwiek potrzeba: wyglądała na zgadywanie i kosztowała zaufanie.
    .why = Rada jest radą dopiero wtedy, gdy ktoś wcześniej wysłuchał.
    .better = Najpierw poznaj potrzeby, potem poleć jedno rozwiązanie i powiedz, na którą z nich odpowiada.

rule-m31 = Koszt czekania padł uczciwie: jest powód, żeby działać.
    .why = Gdy nikomu się nie spieszy, brakuje właśnie powodu, żeby nie czekać.

rule-m31-fear = Ponaglanie tam, gdzie jest obawa: obawa rośnie, decyzja się oddala.
    .why = Kto boi się złego wyboru, słyszy w ponaglaniu kolejny powód do ostrożności.
    .better = Zmniejsz ryzyko, poleć jedno rozwiązanie i pozwól, żeby to klient podał termin.

rule-m31-fake = Ten termin nie istnieje: daje szybką datę, ale może wyjść na jaw.
    .why = Zmyślony termin mija, a razem z nim wiara w całą resztę.
    .better = Podawaj termin tylko wtedy, gdy jest prawdziwy, i powiedz, co od niego zależy.

rule-m32 = Pytanie o gotowość pokazało, ile brakuje do „tak”.
    .why = Takie pytanie do niczego nie zobowiązuje, a mówi, co jeszcze zostało do zrobienia.

rule-m32-often = Pytanie o gotowość wraca raz za razem i zaczyna naciskać.
    .why = Powtarzane pytanie o decyzję jest już ponaglaniem.
    .better = Po jednym takim pytaniu zajmij się tym, czego według klienta brakuje.

rule-m33 = Został ustalony konkretny następny krok: sprawa nie traci tempa.
    .why = Co ma datę i nazwisko, to się dzieje; co zostaje otwarte, to czeka.

rule-m33-early = Prośba o ten krok padła za wcześnie: odmowa i mniej cierpliwości.
    .why = Zbyt wczesna prośba kończy się odmową, a na następną trudniej się zgodzić.
    .better = Zapytaj, czego brakuje do tego kroku, i zajmij się najpierw tym.

rule-m34 = Lekki nacisk tam, gdzie prawie wszystko było już przesądzone: nie zaszkodził.
    .why = Gdy stawka jest mała, a decyzja prawie zapadła, lekkie popchnięcie może pomóc.

rule-m34-pressure = Nacisk na decyzję: napięcie rośnie, zaufanie spada.
    .why = Podpisu złożonego dla świętego spokoju żałuje się później.
    .better = Zapytaj, czego brakuje do dobrej decyzji, i zaproponuj krok z datą.

## Ludzie

rule-m35 = Powstała lista: co jeszcze zrobić i kto podpisuje. Droga jest jasna, obawa mniejsza.
    .why = Drogą, która ma kroki i nazwiska, da się iść; bez nich budzi obawy.

rule-m35-long = Plan zrobił się za długi i kosztował cierpliwość.
    .why = Lista, której nikt nie ogarnia, nie prowadzi do podpisu.
    .better = Zostaw tych kilka kroków, które prowadzą do podpisu.

rule-m36 = Kolejna osoba dołącza za zgodą kontaktu.
    .why = Zasada warsztatowa: wczesna rozmowa z decydentami skraca drogę, a zgoda kontaktu pozwala zachować sojusznika.

rule-m36-bypass = Kolejna osoba została wciągnięta ponad głową kontaktu: zaufanie pęka.
    .why = Kto został pominięty, przestaje być po naszej stronie.
    .better = Powiedz, po co ta rozmowa i co zyska na niej kontakt, a potem poproś.

rule-m37 = Kontakt ma w ręku jedną stronę z liczbami, którą może pokazać przełożonym.
    .why = Rozmowa, która przesądza, często toczy się bez sprzedającego.

rule-m37-thin = Argumenty dla szefostwa są słabe: brakuje liczb albo zaufania, żeby ich bronić.
    .why = Dalej podaje się to, czego da się obronić.

## Notatki

rule-m39 = Fakty, następny krok i data są zapisane: nic nie ucieknie.
    .why = Co zapisane, jest pod ręką następnym razem, także dla tego, kto przejmie sprawę.

rule-m39-none = Rozmowa skończyła się bez notatki: to, co padło, zaczyna się zacierać.
    .why = W pamięci zostaje wrażenie, a liczby uciekają.
    .better = Po każdej rozmowie poświęć minutę: fakty, następny krok, data.

rule-m39-reason = Na karcie jest zapisany prawdziwy powód.
    .why = Na zapisanym powodzie opiera się następna próba i każdy raport.

rule-m39-wrong = Powód zapisany na karcie nie jest tym prawdziwym.
    .why = Zapisuje się często to, co padło w rozmowie, a nie to, co przesądziło.

## Po sprzedaży

rule-m40 = Kontakt z konkretem: system jest częściej używany, zadowolenie rośnie.
    .why = Wartość widać dopiero w użyciu, a początki wymagają pomocy.

rule-m40-empty = Kontakt bez treści: zajął czas i nic nie dał.
    .why = Telefon bez powodu zabiera czas klientowi dla wygody sprzedającego.
    .better = Przynieś coś: liczbę, odpowiedź, pomoc w jednej rzeczy, która nie idzie.

rule-m41 = Prośba o polecenie padła po nazwanym efekcie i dotyczyła konkretnej osoby.
    .why = Badania pokazują, że klienci z polecenia zostają na dłużej.

rule-m41-vague = Prośba o polecenie dotyczyła kogokolwiek i czegokolwiek, więc wszystko zależało od przypadku.
    .why = O jednej konkretnej osobie łatwiej pomyśleć niż o wszystkich znajomych.

rule-m41-early = Prośba o polecenie wyprzedziła efekty i kosztowała zaufanie.
    .why = Kto poleca, ręczy własnym nazwiskiem.
    .better = Poczekaj, aż klient sam nazwie efekt, i poproś dopiero wtedy.

rule-m42 = Obietnica dotrzymana w terminie: zaufanie rośnie.
    .why = Dotrzymana mała obietnica to najlepszy dowód na te duże.

rule-m42-broken = Obietnica nie została dotrzymana: zaufanie mocno spada.
    .why = Złamana obietnica mówi o współpracy więcej niż cała prezentacja.
    .better = Obiecuj mniej, zapisz termin i odezwij się, zanim minie.

## Zależności

rule-c1 = Padła prawdziwa przyczyna: teraz jest na co odpowiedzieć.
    .why = Prawdziwy powód pada tam, gdzie jest zaufanie, spokój i ktoś, kto pyta.

rule-c2 = Obiekcja, która była tylko uciszona, wraca z większą siłą.
    .why = To, na co odpowiedziano obok przyczyny, pracuje dalej po cichu.
    .better = Nie zostawiaj obiekcji, dopóki nie padnie przyczyna i potwierdzenie, że to wyjaśnione.

rule-c3 = Odpowiedź, której nikt nie potwierdził, do następnej rozmowy osłabła.
    .why = Bez głośnego „to mamy wyjaśnione” wątpliwość ma gdzie wrócić.
    .better = Po każdej odpowiedzi zapytaj, czy to wyjaśnia sprawę.

rule-c4 = Kolejna opcja na stole: więcej do rozważenia, większa obawa przed złym wyborem.
    .why = Każda opcja to jeszcze jeden sposób, żeby się pomylić.
    .better = Poleć jedną, a pozostałe odłóż na bok.

rule-c5 = Czas bez kontaktu: ubywa tempa, jasności i zainteresowania.
    .why = Ciszę szybko wypełniają inne sprawy.
    .better = Z każdej rozmowy wychodź z datą następnej.

rule-c6 = Sprawę przekazywał dalej ktoś inny: ubyło dni i części treści.
    .why = Zasada warsztatowa: każdy, kto stoi między Tobą a decydentem, kosztuje czas i treść.
    .better = Poznaj decydenta przed ofertą, razem ze swoim kontaktem.

rule-c7 = Padła obiekcja: to, co ciąży, leży teraz na stole.
    .why = Obiekcje to zwykła część sprzedaży; groźne są te, które nie padają.

rule-c8 = Tuż przed podpisem obawa przed błędem jeszcze raz rośnie.
    .why = Im bliżej podpisu, tym uważniej szuka się haczyka.

rule-c9 = Pytanie za pytaniem i nic w zamian: zrobiło się przesłuchanie.
    .why = Kto tylko odpowiada, w końcu pyta sam siebie, co z tego ma.
    .better = Po kilku pytaniach daj coś od siebie: podsumowanie, myśl, przykład.

rule-c10 = Przez większość czasu mówiła strona sprzedająca: zainteresowanie spada.
    .why = W dużych zbiorach nagranych rozmów sprzedażowych w tych udanych więcej mówił klient.
    .better = Zadaj pytanie, zrób pauzę i daj odpowiedzi wybrzmieć do końca.

rule-c11 = Argument za argumentem, bez przerwy: uwaga ucieka.
    .why = W nagranych spotkaniach handlowych długie monologi o ofercie szły w parze z gorszym wynikiem.
    .better = Po dwóch punktach przerwij i zapytaj, co to tutaj zmienia.

rule-c12 = Rozmowa trwała, choć wszystko było wyjaśnione: cierpliwości ubywa, przychodzą nowe wątpliwości.
    .why = Sprawa wyjaśniona, o której wciąż się mówi, przestaje wyglądać na wyjaśnioną.
    .better = Gdy nic nie jest otwarte, zaproponuj następny krok.

rule-c13 = Dobry ruch na niewłaściwym etapie: zamiast pomóc, zaszkodził.
    .why = Zasada warsztatowa: właściwe działanie potrzebuje właściwej chwili.
    .better = Sprawdź, na jakim etapie jest klient, i zachowaj ten ruch na etap, do którego pasuje.

rule-c14 = Fakty, których nikt nie zapisał, zniknęły z karty.
    .why = Po kilku dniach zostaje to, co zapisane.
    .better = Uzupełniaj kartę po każdej rozmowie.

rule-c15 = Naruszony został zwyczaj tego środowiska i to się rzuca w oczy.
    .why = Zasada warsztatowa: po zwyczajach branży poznaje się, kto ją zna.
    .better = Sprawdź wcześniej, co jest tam przyjęte: ton, kanał, miejsce, pora dnia.

rule-c16 = To kanał, który ta osoba lubi, więc wiadomość miała najłatwiejszą drogę.
    .why = Zasada warsztatowa: najchętniej odpowiada się tam, gdzie kontakt jest wygodny.

rule-c17 = Kanał, którego ta osoba nie lubi: trudniej dotrzeć i trochę mniej cierpliwości.
    .why = Zasada warsztatowa: nielubiany kanał przeszkadza, zanim padnie pierwsze słowo.
    .better = Sprawdź, jaki kanał ta osoba woli, i zmień go.

rule-c18 = Źródło leada przesądziło, ile zaufania było na starcie i ile dni to zajęło.
    .why = Zasada warsztatowa: lead od znajomych przynosi trochę zaufania, zimny przychodzi szybciej.

rule-c19 = Firma została sprawdzona przed pierwszym kontaktem: jest fakt na otwarcie.
    .why = Przygotowane otwarcie jest o kliencie od pierwszego zdania.

rule-c20 = Wiadomość, którą mogła dostać tylko ta jedna osoba: wyróżnia się.
    .why = To, co wyraźnie napisano do kogoś, czyta się jak list, a nie jak ulotkę.

rule-c21 = Lead okazał się chybiony, a wyszło to dopiero po kilku dniach.
    .why = Sama dobra branża albo sama świeża zmiana to jeszcze nie klient.
    .better = Przed wyborem sprawdź, co się tam zmieniło, kto to jest i co stoi na przeszkodzie.

rule-c22 = Jeszcze raz to samo w ten sam sposób: działa coraz słabiej.
    .why = Kolejne pukanie do tych samych drzwi nie mówi nic nowego.
    .better = Zmień kanał albo przyjdź z nowym powodem.

rule-c23 = Wyszło na jaw to, co było zmyślone: zaufanie spada, a pytanie znów jest otwarte.
    .why = Jedna nieprawda, która wyjdzie na jaw, rzuca cień na wszystko, co padło wcześniej.
    .better = Mów tylko to, co wiesz, a pomyłkę sprostuj, zanim zrobią to inni.

rule-c24 = Między rozmowami coś się po stronie klienta zmieniło: sprawa traci trochę tempa.
    .why = W firmie klienta dzieją się też inne rzeczy; wspólny plan lepiej je przetrwa.

rule-c25 = Mowa o wartości wyprzedziła potrzebę: wartość nie urośnie ponad to, co się odczuwa.
    .why = Wartość, która nie odpowiada na odczuwaną potrzebę, nie zostaje w głowie.
    .better = Najpierw pogłęb potrzebę: zapytaj o skutki i o to, co dałoby rozwiązanie.

rule-c27 = W ofercie czegoś brakowało: doszła runda pytań i minęło kilka dni.
    .why = O to, czego w ofercie nie ma, trzeba zapytać, a to zajmuje czas.
    .better = Podaj komplet: cenę, warunki, zakres i termin.

rule-c28 = Ten zakres kosztuje więcej, niż mieści budżet: cena zaczyna niepokoić.
    .why = Tego, na co nie ma pieniędzy, nikt dalej nie rozważa.
    .better = Dobierz zakres do budżetu albo zacznij od części.

rule-c29 = Odpowiedź była przygotowana przed rozmową i padła bez wahania.
    .why = Zasada warsztatowa: z przygotowanymi odpowiedziami głowa jest wolna do słuchania.

rule-c30 = Po podpisie nikt się nie odezwał: zadowolenie spada.
    .why = Po podpisie szuka się znaków, że wybór był dobry.
    .better = Ustal terminy przeglądów już przy podpisie i na każdy przynieś coś konkretnego.

rule-c31 = Kontaktów było więcej niż spraw: zaczynają przeszkadzać.
    .why = Kontakt jest mile widziany, dopóki w czymś pomaga.
    .better = Odzywaj się wtedy, gdy masz coś, co pomoże.

rule-c32 = Po podpisie przyszły wątpliwości: nikt nie powiedział, co dalej.
    .why = Po dużej decyzji człowiek pyta sam siebie, czy była słuszna.
    .better = Zaraz po podpisie przekaż sprawę wdrożeniu: otwarte pytania, następne kroki, nazwiska.

rule-c33 = Temat konkurencji pojawił się późno: sprawa traci tempo.
    .why = W nagranych rozmowach sprzedażowych wczesna rozmowa o konkurencji szła w parze z lepszym wynikiem niż późna.
    .better = Już w kwalifikacji zapytaj, z kim jeszcze rozmawiają.

rule-c34 = Wdrożenie ruszyło bez części ustaleń: klient musi je powtarzać.
    .why = O to, czego wdrożenie nie dowie się od sprzedaży, pyta klienta.
    .better = Przekaż na piśmie jedno i drugie: fakty i obietnice.

rule-c35 = Wdrożenie dostało fakty i obietnice: start jest spokojny.
    .why = Zasada warsztatowa: porządne przekazanie oszczędza klientowi powtarzania i wątpliwości.

rule-c36 = Wartość usłyszały też inne osoby w sali.
    .why = Każdy przy stole waży na własną rękę, co z tego ma.

rule-c37 = W ofercie jest cena, warunki, zakres i termin: nie ma o co dopytywać.
    .why = Gdy oferta mówi wszystko, można na jej podstawie decydować.

rule-c38 = Kanał do przyjęcia, choć nie ten ulubiony.
    .why = Zasada warsztatowa: ulubiony kanał niesie najdalej, ale pokrewny też dociera.

rule-c39 = Kolejny rabat uczy, że warto prosić.
    .why = Każde łatwe ustępstwo zachęca do następnej prośby.
    .better = Trzymaj cenę albo wymieniaj: mniejszy zakres, dłuższa umowa, referencja.

## Przejścia między etapami

rule-c40 = Obiekcja poczeka do ustalonego dnia, a reszta idzie dalej.
    .why = Zasada warsztatowa: nie na wszystko da się odpowiedzieć dziś. To, co ma termin i osobę odpowiedzialną, nie zatrzymuje sprzedaży.

rule-c41 = Tego nikt nie napisze: o karierze i układach w firmie się mówi, a nie pisze.
    .why = Mail można przesłać dalej, więc ludzie pomijają w nim to, co mogłoby im zaszkodzić.

rule-c42 = Mail obiegł firmę: liczby, cena i obietnice dotarły do innych słowo w słowo.
    .why = To, co napisane, idzie dalej niż to, co powiedziane, i dobre, i złe.

rule-c43 = Słusznie było tu przerwać, ale powód, temat, termin albo sposób nie pasuje.
    .why = Marketing może pracować tylko z tym, co wie: dlaczego nie teraz, o czym pisać i kiedy wrócić.
    .better = Podaj prawdziwy powód, temat, który ich dotyczy, i termin, do którego coś się zmieni.

rule-c44 = Przyczyna już padła, a odpowiedź dotyczyła czegoś innego: część efektu przepadła, a napięcie rośnie.
    .why = Kto powiedział, o co chodzi, a słyszy odpowiedź na inne pytanie, ma poczucie, że nikt go nie słucha.
    .better = Najpierw odnieś się do przyczyny, która padła, i użyj tego, co pomaga właśnie na nią.

rule-c45 = To samo padło w jednej rozmowie po raz drugi: nic to nie dało, a kosztowało cierpliwość klienta.
    .why = Zasada warsztatowa: jedna rekomendacja, jeden plan, jedna cena; powtarzanie brzmi jak brak pewności.
    .better = Zapytaj, czego jeszcze brakuje, i odpowiedz na to.

rule-g1 = Lead jest w pracy: jest z kim nawiązać kontakt.
    .why = Zasada warsztatowa: strategia zaczyna się od wyboru, komu poświęcić czas.

rule-g2 = Jest termin: pojawił się czas na rozmowę.
    .why = Czas dostaje to, co budzi ciekawość.

rule-g3 = Klient chce zobaczyć rozwiązanie: coś boli i jest z kim rozmawiać.
    .why = Prezentować warto tam, gdzie wiadomo, co boli.

rule-g4 = Klient chce oferty w ustalonym terminie: widzi wartość.
    .why = Oferta, na którą się czeka, zostaje przeczytana.

rule-g5 = Nic już nie jest otwarte: droga do podpisu jest wolna.
    .why = Co wyjaśnione przed podpisem, to podpisu nie wstrzyma.

rule-g6 = Umowa jest podpisana.
    .why = Podpis to suma tego, co było wcześniej: potrzeby, wartości, zaufania i jasnej drogi.

rule-g7 = Przegląd po dziewięćdziesięciu dniach się odbył: sprzedaż jest domknięta.
    .why = Zasada warsztatowa: sprzedaż kończy się na używaniu, a nie na podpisie.

rule-g8 = Prośba o krok padła przed czasem: „tak” z grzeczności.
    .why = Grzeczne „tak” nic nie kosztuje i do niczego nie zobowiązuje.
    .better = Sprawdź, czego brakuje do prawdziwego „tak”, i zajmij się najpierw tym.

rule-g9 = To, co wcześniej pominięto, wraca jako późna obiekcja.
    .why = Zasada warsztatowa: pominięty krok nie znika, tylko czeka tam, gdzie kosztuje więcej.
    .better = Domykaj każdy etap przed następnym: fakty, decydenci, potwierdzone odpowiedzi.

rule-g10 = Sprawa poszła dalej z ubogą kartą: luki wracają jako wątpliwości co do ceny.
    .why = To, czego nie wiadomo o budżecie, decyzji i terminie, i tak da o sobie znać.
    .better = Przed prezentacją dopytaj o brakujące pola.

## Decyzje

rule-d1 = Wszyscy, którzy podpisują, powiedzieli „tak”: więcej było za niż przeciw.
    .why = Decyzja zapada, gdy wartość, zaufanie i jasna droga przeważą obawę i otwarte sprawy.

rule-d2 = Za mało jeszcze za tym przemawia: podpis musi poczekać.
    .why = Sympatia to jeszcze nie zakup: trzeba odczuwanej wartości i odpowiedzi na obawy.

rule-d3 = Podpis zależy od kogoś, z kim nie było rozmowy.
    .why = Zasada warsztatowa: kto nie zna sprawy, nie powie „tak”, więc decydenci wchodzą do gry wcześnie.
    .better = Zapytaj wcześnie, kto podpisuje, i porozmawiaj z tą osobą przed ofertą.

rule-d4 = Sprawa stała w miejscu, aż skończyła się bez decyzji.
    .why = Badania wielu rozmów sprzedażowych pokazują, że duża część szans sprzedaży kończy się bez żadnej decyzji.
    .better = Gdy sprawa staje, sprawdź, czy brakuje powodu, czy poczucia bezpieczeństwa, i ustal krok z datą.

rule-d5 = Wszystko zostaje po staremu: żadna potrzeba nie wybrzmiała dość mocno.
    .why = Gdy nic nie boli, najłatwiej niczego nie zmieniać.
    .better = Policz wspólnie z klientem, ile kosztuje pozostanie przy tym, co jest; jeśli nic nie boli, przekaż lead do marketingu.

rule-d6 = Klient wybiera kogoś innego: tamta propozycja lepiej trafia w to, czego szuka.
    .why = Kto wcześnie pomaga ustalić kryteria, ma na końcu przewagę.
    .better = Dowiedz się wcześnie, z czym klient to porównuje i według jakich kryteriów.

rule-d7 = Lead słusznie trafił do marketingu: jego czas może jeszcze przyjść.
    .why = Zasada warsztatowa: kto nie jest jeszcze gotowy, potrzebuje czegoś wartego przeczytania, a nie kolejnych telefonów.

rule-d8 = Oddany został lead, z którego mogło coś być.
    .why = Zbyt wczesna rezygnacja wygląda na dyscyplinę, a kosztuje klienta.
    .better = Zanim oddasz lead, sprawdź jeszcze raz potrzebę, budżet i termin.

rule-d9 = Szansa sprzedaży zamknięta uprzejmie i słusznie: jest czas dla innych.
    .why = Zasada warsztatowa: „nie” w porę robi miejsce dla leadów, z których coś będzie.

rule-d10 = Klient zrezygnował po podpisie.
    .why = Po podpisie przychodzi rachunek za nacisk, puste obietnice i brak opieki.
    .better = Dotrzymuj obietnic, przekaż wdrożeniu komplet i odzywaj się z czymś przydatnym.

rule-d11 = Cierpliwość się skończyła i druga strona przerwała rozmowę.
    .why = Czas to wkład klienta; kończy się tam, gdzie nic nie wraca.
    .better = Na początku powiedz, po co jest ta rozmowa, po drodze daj coś od siebie i skończ w porę.

rule-d12 = Mimo wielu prób nie udało się z nikim skontaktować.
    .why = Ta sama wiadomość w tym samym miejscu za każdym razem brzmi ciszej.
    .better = Wcześniej zmień kanał, powód albo osobę.

rule-d13 = Dalej prowadzony był lead, z którego na razie nic nie będzie: czas minął, efektu nie ma.
    .why = Zasada warsztatowa: kwalifikacja kieruje wysiłek tam, gdzie coś może z niego być.
    .better = Jeśli nic nie boli albo na razie nie ma pieniędzy, przekaż lead do marketingu z tematem i datą.

rule-d14 = Osobie, która podpisuje albo rekomenduje, brakuje zaufania: sama wartość tego nie nadrobi.
    .why = Zasada warsztatowa: złamana obietnica albo zapewnienie bez pokrycia waży przy podpisie więcej niż jakakolwiek liczba.
    .better = Dotrzymuj obietnic, mów otwarcie, czego nie wiesz, i wysłuchaj klienta, zanim padnie następny argument.

rule-d15 = Na kolejną rozmowę nie ma już zgody: zostało na nią zbyt mało zaufania.
    .why = Zasada warsztatowa: kto się zawiódł, a potem nie zobaczył żadnej poprawy, przestaje odbierać telefon.
    .better = Gdy coś wyjdzie na jaw, wykorzystaj tę rozmowę: wysłuchaj żalu i obiecuj tylko to, czego dotrzymasz.
