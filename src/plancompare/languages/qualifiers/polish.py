"""Qualifiers in Polish; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: nie tylko, wolne oprogramowanie, coraz więcej, nie tyle
gradually: stopniow*, krok po kroku, etapami | stopn*, krok*, etap*, powoli, coraz, postęp*, faz*, sukces*
jointly: wspólnie, wspóln*, łącznie | wspól*, razem, łączn*, z, ze, obie, zbior*, wszys*, między, współ*,
    zespoł*
severally: solidarnie, solidarn* | solidar*
simultaneously: jednocześnie, równocześnie, zarazem | jednocz*, równocz*, także, też, podczas, oraz, równol*, i,
    a, zarówno, lecz, ale, przy
further: ponadto, w dalszym ciągu | dal*, więcej, także, też, inn*, jeszcze, dodatk*, kolejn*, również, nadal,
    kontyn*, now*, następn*
principle: zasadniczo, w zasadzie, co do zasady | zasad*, ogóln*, zwykle, zwyk*, norm*
appropriate: w stosownych przypadkach, odpowiedni*, odpowiednio, stosown*, właściw* | odpowied*, właśc*, należy*,
    potrzeb*, popraw*, adekw*, słusz*, dobr*, wystarcz*, zadowal*, godziw*, należn*
necessary: w razie potrzeby, jeżeli to konieczne, niezbędn*, konieczn*, w razie konieczności | potrzeb*, koniecz*,
    niezb*, musi*, wymag*, trzeba, należy, powin*, muszą, obowiąz*, potrzebn*, ważn*, istotn*
possible: w miarę możliwości, w miarę możności, jak najbardziej, o ile to możliwe | możliw*, możn*, moż*, miar*,
    najlep*, maksym*, jak naj*, mog*
only: tylko, jedynie, wyłącznie, wyłączn* | jedyn*, wyłącz*, sam*, nic, jedn*, nie, żad*, dopiero, zaledw*,
    oprócz, prócz, chyba, bez, nikt, indywid*, pojed*
except: z wyjątkiem, oprócz, chyba że, z wyłączeniem, poza | wyjątk*, wyłącz*, bez, inn*, nie, jeśli, prócz,
    jeżeli, ale, lecz
notwithstanding: niezależnie od, bez uszczerbku, bez względu, pomimo | mimo, choć*, nawet, niezal*, jednak, bez,
    względ*, ale, lecz, też, chociaż, jakiekol*, każd*, nie, naruszeń, żad*, wszel*
writing: na piśmie, pisemn* | pis*, piś*, list*, tekst*
prior: uprzedni*, z wyprzedzeniem, wcześniejsz* | wcześ*, uprzed*, przed*, poprzed*, już, wstęp*, dotych*, pierwsz*
immediately: niezwłoczn*, natychmiast*, bezzwłoczn*, bez zwłoki | niezwł*, natych*, bezzwł*, szyb*, zaraz, od
    razu, bezpoś*, piln*, tuż, prędk*, teraz
mutual: wzajem*, obopóln* | ob*, między, wspól*, nawzajem, siebie, sobą
especially: w szczególności, szczególnie, zwłaszcza, przede wszystkim | szczeg*, zwłasz*, specj*, przede,
    bardzo, m.in*, głów*, takich jak, takie, naj*, między innymi
temporarily: tymczasow*, czasowo, przejściow*, tymczasem | tymczas*, czas*, przejś*, chwil*, krótk*, zawies*
permanently: na stałe, trwale, trwał*, bezterminow* | stał*, trwa*, zawsze, bezterm*, ciąg*, ostatecz*, wiecz*,
    nigdy, nieust*
free: bezpłatn*, nieodpłatn*, za darmo, darmow* | bezpł*, nieodpł*, darm*, woln*, koszt*, opłat*
reasonable: rozsądn*, uzasadnion*, racjonaln* | rozsąd*, uzas*, racj*, odpow*, słusz*, sprawiedl*, zadowal*
direct: bezpośredni*, wprost | bezpoś*, osob*, sam*, natych*, własn*
indirect: pośredni*, pośrednio | pośr*, poprzez, przez
fully: w pełni, całkowicie, całkowit*, pełn*, wyczerpując*, kompleksow* | cał*, wszys*, zupeł*, kompl*,
    wyczerp*, absol*, dokład*, dobrze, bardzo, jakiekol*
partly: częściow*, po części | częś*, niektór*, pewn*, połow*
actively: aktywn*, czynn* | aktyw*, czyn*, dział*, energ*, udział
deeply: pogłęb*, dogłębn*, głęboko | głęb*, dogłęb*, wzmoc*, siln*, bardzo, szczeg*, wszechstr*
coordinated: skoordynowan*, koordyn* | skoordyn*, wspól*, uzgod*, współ*, zorgan*, organiz*
autonomous: samodzieln*, autonomiczn* | sam*, niezal*, auton*, własn*, odręb*, niepod*, woln*, niezależn*
voluntarily: dobrowoln* | dobrow*, wol*, własnej, ochot*
expressly: wyraźn*, jednoznaczn* | wyraź*, jednozn*, jasn*, jawn*, konkr*, szczeg*, otwar*
automatically: automatyczn* | auto*, sam*, domyśl*
annually: coroczn*, rocznie, co roku, każdego roku | rok*, rocz*, lat*, coroc*
monthly: miesięczn*, co miesiąc, comiesięczn* | miesi*, comiesi*
regularly: regularn*, okresow*, systematyczn* | regul*, okres*, system*, często, stale, zwykle, periodyczn*, od
    czasu do czasu
strictly: ściśle, rygorystyczn*, surowo | ścis*, rygor*, surow*, dokład*, wyłącz*
effectively: skuteczn*, efektywn* | skut*, efekt*, faktycz*, rzeczyw*, spraw*, dobr*, moc*
publicly: publicznie | publ*, jawn*, otwar*, jawnie
confidential: poufn*, tajn* | pouf*, taj*, pryw*, ukry*, anonim*
respectively: oddzieln*, osobno, indywidualn*, poszczególn* | odpow*, oddz*, osob*, indyw*, każd*, poszcz*,
    odręb*, własn*, jedn*, różn*, po, in*, pojed*, odpowiednio
continuously: stale, ciągle, nieustann*, ciągł*, nieprzerwan* | stał*, ciąg*, nieust*, nieprz*, wciąż, zawsze,
    nadal, trwa*, regul*
urgently: piln*, w trybie pilnym | pil*, natych*, szyb*, niezwł*, nagł*
personally: osobiście | osob*, sam*, własn*
lawfully: zgodnie z prawem, legaln*, zgodnie z ustawą, prawnie | praw*, legal*, ustaw*
intentionally: umyśln*, celow*, świadom* | umyśl*, świad*, zamierz*, rozmyśl*, cel*
negligence: niedbal*, rażące zaniedbanie | niedb*, zanied*, nieumyśl*, błąd*, win*
seriously: poważn*, ciężk* | poważ*, cięż*, siln*, duż*, istotn*, znacz*, groź*, kryt*
significantly: znaczn*, znacząc*, istotn*, ważn* | znacz*, istot*, duż*, waż*, wiel*, zasadn*, silnie, bardzo,
    wysok*, dużo, głów*
slightly: nieznaczn*, niewielk*, drobn* | niezn*, niew*, drob*, lekk*, mał*, trochę, nieco
additional: dodatkow*, uzupełniając* | dodat*, uzup*, inn*, więcej, jeszcze, kolej*, now*, ponadto, dal*, oprócz,
    poza, pozost*
abroad: za granicą, zagraniczn* | zagr*, gran*, obc*, zewn*, inn*
domestic: krajow*, na terytorium, wewnętrzn* | kraj*, wewn*, terytor*, narod*, lokal*, państw*
electronic: elektroniczn* | elektr*, cyfr*, online, internet*, mail*
orally: ustn*, ustnie | ust*, słow*, mów*
irrevocable: nieodwołaln* | odwoł*, nieodwoł*, cof*
unconditional: bezwarunkow* | warun*, bezwar*, zastrz*
unilateral: jednostronn* | jednostr*, jedn*, sam*
equally: na równi, równie, jednakow*, sprawiedliw* | równ*, jednak*, tak samo, sam*, również, ident*
unanimously: jednomyśln*, jednogłośn* | jednom*, jednog*, zgod*, wszys*, konsens*
majority: większość, większości, większością | więk*, najw*, przew*
priority: w pierwszej kolejności, priorytetow*, preferencyjn* | prior*, pierw*, prefer*, kolejn*, lepiej, najlep*,
    ważn*
approximately: około, w przybliżeniu, mniej więcej | przybl*, blisko, ok, prawie, szac*, jakieś, kilka
usually: zazwyczaj, zwykle, zwyczajowo, na ogół | zazw*, zwyk*, ogół*, norm*, często, typ*, standard*, przewa*,
    większ*, tradyc*, domyśl*
always: zawsze, w każdym czasie | każd*, stale, wciąż, ciągle, wszys*, nigdy, musi
never: nigdy | nie, żad*, nikt, bez, ani
often: często, częst* | wiel*, zwykle, większ*, zazw*, regul*
probably: prawdopodobn*, być może, przypuszczalnie, ewentualn* | prawd*, może, mog*, przyp*, chyba, możl*, ewent*,
    zapew*, potenc*, wydaj*, powin*, moż*
currently: obecnie, aktualnie, w chwili obecnej | obecn*, aktual*, teraz, dziś, chwil*, jeszcze, już, istniej*,
    bież*, tym, ten, dotych*
again: ponownie, ponown*, jeszcze raz, znów | ponow*, znow*, raz, nowo, jeszcze, powt*, prze*, kolejn*
mainly: głównie, przeważnie, przede wszystkim | głów*, przew*, przede, zasadn*, więk*, pierw*, najw*
almost: prawie, niemal, niemalże | praw*, niemal*, blisko, prakt*, około, mało
rapidly: szybko, przyspiesz*, gwałtown* | szyb*, przysp*, gwałt*, prędk*, błysk*, krótk*, łatw*, spraw*
freely: swobodn*, bez ograniczeń | swob*, woln*, dowol*, ogranicz*, nieskręp*
"""
