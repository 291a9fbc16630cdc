"""Opposites in Polish; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: po prostu, po pierwsze, przede wszystkim, prawo do, prawa do, prawo, prawa, prawem, ameryk* północn*,
    ameryk* południow*, bliski wschód, bliskim wschodzie, bliskiego wschodu, na koniec, w końcu, biały dom,
    czerwony krzyż, na przykład, irlandi* północn*, ten ostatni, ta ostatnia
before: przed, przedtem, uprzedni*, poprzedn*, wcześniej*, zanim | do, już, dotych*, prze* / później*,
    następn*, kolejn* | gdy, od, kiedy, nast*, potem, po
increase: zwiększ*, wzrost*, wzrasta*, wzrosł*, rosn*, podwyższ*, podnie*, powiększ*, rozszerz* | więcej, więk*
    / zmniejsz*, spad*, obniż*, redukc*, zreduk*, maleje | mniej, ogranicz*
import: import*, przywóz*, przywoz* | wwóz / eksport*, wywóz*, wywoz*
buyer: kupując*, nabywc*, nabywca | klient* / sprzedawc*, sprzedając*, zbywc* | sprzed*, dost*
purchase: kupn*, kupi*, kupow*, zakup*, naby* / sprzeda*, zbyci*
lessor: wynajmując*, wydzierżawiając* | właśc* / najemc*, dzierżawc*, lokator*
employer: pracodawc* | firm*, przedsięb* / pracowni*, zatrudnion* | prac*, person*
north: północ, północy, północn* | półn* / południe, południa, południu, południow* | połud* /
    wschód, wschodu, wschodzie, wschodni* | wsch*, północno-wsch*, południowo-wsch* / zachód, zachodu,
    zachodzie, zachodni* | zach*
left: lewy, lewa, lewej, lewego, lewą, lewym, lewo, lewe / prawy, prawej, prawą, prawego, prawym | praw*
first: pierwsz* | począt*, 1 / ostatni* | końc*, ubieg*, zesz*
inner: wewnętrzn*, wewnątrz | w, kraj* / zewnętrzn*, zewnątrz | poza, zagr*
public: publiczn* | państw* / prywatn* | osob*, niepubl*
include: obejm*, zawiera*, łącznie, włączn* | w, wlicz* / wyłącz*, wyklucz*, z wyjątkiem | oprócz, poza
begin: początk*, rozpocz*, zaczyn*, zaczę*, początek | start*, od, wszcz* / koniec, końca, końcu, zakończ*,
    kończ*, skończ* | przest*, zamk*, osta*, do, wyga*, upły*
morning: rano, ranek, poran* / popołudni* / wiecz*, noc, nocy, nocn*, północy | wiecz*
summer: lato, lata, latem, letni* / zima, zimy, zimą, zimow* / wiosn*, wiosen* / jesień, jesieni*, jesien*
male: mężczyzn*, męsk*, chłop* / kobiet*, żeńsk*, dziewcz* | ona, pani*
husband: mąż, męża, mężem, mężowi | małż* / żona, żony, żoną, żonie, żonę | małż*
father: ojciec, ojca, ojcem, ojcu, ojcow* | rodz* / matk*, matce | rodz*
son: syn, syna, synem, synow* | dziec* / córk*, córce | dziec*
brother: brat, brata, bratem, braci* | rodzeń* / siostr* | rodzeń*
upper: górn*, powyż*, u góry | poprz* / doln*, poniż*, dole | nast*
minimum: minim*, najmniejsz* | najm*, najn* / maksym*, największ* | najw*, najd*
sender: nadawc* / odbiorc*, adresat*
creditor: wierzyciel* / dłużni*
plaintiff: powód, powoda, powodowi, powódk* | skarż* / pozwan*
accept: przyję*, przyjm*, zaakcept*, akcept*, zatwierdz* | zgod*, uzna*, wyraż* / odmow*, odmaw*, odrzuc* |
    brak*, bez
enable: włącz*, aktyw* | umoż* / wyłącz*, dezaktyw* | bez
install: zainstal*, instal* / odinstal* | usuń, usuwa*, usunię*
add: doda*, dołącz* / usuń, usuwa*, usunię*, usunąć, skasow* | bez
encrypt: szyfr*, zaszyfr* / odszyfr*, deszyfr*
input: wejści*, wejście | wprow* / wyjści*, wyjście | wypr*
read: czyta*, odczyt*, przeczyt* / zapis*, pisa*, napis*
true: prawdziw*, prawda | praw*, rzecz* / fałsz* | błęd*
online: online / offline
domestic: krajow*, krajowy | wewn*, narod* / zagraniczn* | zewn*
permanent: stał*, trwał* | zawsze, wiecz*, bezter* / tymczasow*, czasow*, przejściow* | krót*
direct: bezpośredni*, wprost / pośredni*
positive: pozytywn*, dodatni* | dobr* / negatywn*, ujemn*
profit: zysk* / strat*
income: przych*, dochod*, dochód | wpływ* / wydat*, koszt*
legal: legaln*, zgodn* z prawem | praw* / nielegaln*, bezprawn* | niezg*
valid: ważn* | obow*, skut* / nieważn* | bez
win: wygr*, zwyci* / przegr*, porażk*
success: sukces*, powodz* | uzysk*, pomyśl* / porażk*, niepowodz* | błęd*
war: wojn*, wojen* / pokój, pokoju, pokojow*
birth: urodz*, narodz* / śmierć, śmierci*, zmar*, zgon* | umar*
young: młod* | dziec* / star*, starsz* | lat
new: now*, nowsz* / stary, stara, stare, starego, starej | poprz*
strong: siln*, mocn* / słab*
long: dług*, dłuż* / krót*
large: duż*, wielk*, więks* / mał*, mniejs* | niew*
high: wysok*, wyż* / nisk*, niż*
early: wcze* / późn*
easy: łatw*, prost* / trudn*
full: pełn* / pust*
safe: bezpieczn* / niebezpieczn*
majority: większość, większości* | więk* / mniejszość, mniejszości*
urban: miejsk*, miast* / wiejsk*, wieś, wsi
teacher: nauczyciel* / uczeń, ucznia, uczni*, student*
parent: rodzic* / dziecko, dzieci, dziecka
supply: podaż* / popyt*
horizontal: poziom* / pion*
show: pokaz*, wyświetl* / ukry*
insurer: ubezpieczyciel* | ubezp* / ubezpieczon*, ubezpieczając*
lender: kredytodawc*, pożyczkodawc* / kredytobiorc*, pożyczkobiorc*
guilty: winny, winna, winni / niewinn*
natural: naturaln* / sztuczn*
manual: ręczn* / automatyczn*
active: aktywn*, czynn* / biern*, nieaktywn*, pasywn*
local: lokaln*, miejscow* / zdaln*
black: czarn* / biał*
red: czerwon* / niebiesk*, błękit* / zielon* / żółt*
half: pierwsze półrocze, pierwszym półroczu, pierwszego półrocza, pierwsza połowa, pierwszej połowie, pierwszej
    połowy / drugie półrocze, drugim półroczu, drugiego półrocza, druga połowa, drugiej połowie, drugiej połowy
"""
