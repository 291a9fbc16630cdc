"""Opposites in Polish; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: po prostu, po pierwsze, przede wszystkim, prawo do, prawa do, prawo, prawa, prawem, ameryk* północn*,
    ameryk* południow*, korea południow*, korei południow*, korea północn*, korei północn*, irlandi* północn*,
    bliski wschód, bliskim wschodzie, bliskiego wschodu, na koniec, w końcu, biały dom, czerwony krzyż, na
    przykład
before: przed, przedtem, uprzedni*, poprzedn*, wcześniej*, zanim | do, już, dotych*, prze*, ów* / potem,
    później*, następn*, kolejn*, po | gdy, od, po*, kiedy, nast*
increase: zwiększ*, wzrost*, wzrasta*, wzrosł*, rosn*, podwyższ*, podnie* | więcej, wyż*, więk*, roś* /
    zmniejsz*, spad*, obniż*, redukc*, zreduk*, maleje | mniej, niż*, mał*, ogranicz*
import: import*, przywóz*, przywoz* | wwóz / eksport*, wywóz*, wywoz*
buyer: kupując*, nabywc*, nabywca | klient*, kup* / sprzedawc*, sprzedając*, zbywc* | sprzed*, dost*
purchase: kupn*, kupi*, kupow*, zakup*, naby* | kup* / sprzeda*, zbyci*
lessor: wynajmując*, wydzierżawiając* | właśc* / najemc*, dzierżawc*, lokator* | naj*
employer: pracodawc* | firm*, przedsięb* / pracowni*, zatrudnion* | prac*, person*
north: północ, północy, północn* | półn* / południe, południa, południu, południow* | połud* / wschód,
    wschodu, wschodzie, wschodni* | wsch*, północno-wsch*, południowo-wsch* / zachód, zachodu, zachodzie,
    zachodni* | zach*
left: lewy, lewa, lewej, lewego, lewą, lewym, lewo, lewe | lew* / prawy, prawej, prawą, prawego, prawym |
    praw*
first: pierwsz* | począt*, 1, jed* / ostatni* | końc*, ubieg*, zesz*
inner: wewnętrzn*, wewnątrz | w, kraj* / zewnętrzn*, zewnątrz | poza, zagr*
public: publiczn* | państw*, społ*, jaw* / prywatn* | osob*, niepubl*
include: obejm*, zawiera*, łącznie, włączn* | w, z, wlicz* / wyłącz*, wyklucz*, z wyjątkiem | bez, oprócz,
    nie, poza
begin: początk*, rozpocz*, zaczyn*, zaczę*, początek | start*, od, otw*, wszcz* / koniec, końca, końcu,
    zakończ*, kończ*, skończ* | przest*, zamk*, osta*, do, wyga*, upły*
open: otwar*, otwier*, otworz* | rozp* / zamkn*, zamyk* | zak*
morning: rano, ranek, poran* / popołudni* / wiecz*, noc, nocy, nocn*, północy | noc*, wiecz*
summer: lato, lata, latem, letni* | lec* / zima, zimy, zimą, zimow* / wiosn*, wiosen* / jesień, jesieni*,
    jesien*
male: mężczyzn*, męsk*, chłop* | on, pan*, mąż* / kobiet*, żeńsk*, dziewcz* | ona, pani*, żon*
husband: mąż, męża, mężem, mężowi | małż* / żona, żony, żoną, żonie, żonę | małż*
father: ojciec, ojca, ojcem, ojcu, ojcow* | rodz*, tat* / matk*, matce | rodz*, mam*
son: syn, syna, synem, synow* | dziec* / córk*, córce | dziec*
brother: brat, brata, bratem, braci* | rodzeń* / siostr* | rodzeń*
upper: górn*, powyż*, u góry | nad*, wyż*, poprz* / doln*, poniż*, dole | pod*, niż*, nast*
minimum: minim*, najmniejsz* | najm*, najn* / maksym*, największ* | najw*, najd*
sender: nadawc* | wys* / odbiorc*, adresat* | odb*
creditor: wierzyciel* / dłużni*
plaintiff: powód, powoda, powodowi, powódk* | skarż* / pozwan* | osk*
accept: przyję*, przyjm*, zaakcept*, akcept*, zatwierdz* | zgod*, uzna*, wyraż* / odmow*, odmaw*, odrzuc* |
    nie, brak*, bez
allow: zezwol*, pozwol*, pozwal*, dozwol*, zezwal* | może, moż*, mog* / zakaz*, zabron*, zabrani* | nie, bez
enable: włącz*, aktyw* | umoż*, moż* / wyłącz*, dezaktyw* | nie, bez
install: zainstal*, instal* / odinstal* | usuń, usuwa*, usunię*
add: doda*, dołącz* | now*, wię* / usuń, usuwa*, usunię*, usunąć, skasow* | bez
encrypt: szyfr*, zaszyfr* / odszyfr*, deszyfr*
input: wejści*, wejście | wprow* / wyjści*, wyjście | wypr*
read: czyta*, odczyt*, przeczyt* / zapis*, pisa*, napis*
true: prawdziw*, prawda | praw*, rzecz* / fałsz* | nie, błęd*
online: online / offline
domestic: krajow*, krajowy | wewn*, narod* / zagraniczn* | obc*, zewn*, międzynarod*
permanent: stał*, trwał* | zawsze, wiecz*, bezter* / tymczasow*, czasow*, przejściow* | krót*
direct: bezpośredni*, wprost / pośredni*
positive: pozytywn*, dodatni* | dobr* / negatywn*, ujemn* | nie, zły*
profit: zysk* / strat*
income: przych*, dochod*, dochód | wpływ* / wydat*, koszt*
legal: legaln*, zgodn* z prawem | praw* / nielegaln*, bezprawn* | nie, niezg*
valid: ważn* | obow*, skut* / nieważn* | nie, bez
win: wygr*, zwyci* | pok* / przegr*, porażk*
success: sukces*, powodz* | uda*, uzysk*, pomyśl* / porażk*, niepowodz* | nie, błęd*
war: wojn*, wojen* / pokój, pokoju, pokojow*
birth: urodz*, narodz* / śmierć, śmierci*, zmar*, zgon* | umar*
young: młod* | dziec* / star*, starsz* | lat
new: now*, nowsz* / stary, stara, stare, starego, starej | poprz*, daw*
strong: siln*, mocn* / słab*
long: dług*, dłuż* / krót*
large: duż*, wielk*, więks* / mał*, mniejs* | niew*
high: wysok*, wyż* | duż* / nisk*, niż* | mał*
fast: szybk* | prędk* / powol*, woln*
early: wcze* / późn*
easy: łatw*, prost* / trudn* | nie
full: pełn* / pust*
safe: bezpieczn* / niebezpieczn*
majority: większość, większości* | więk* / mniejszość, mniejszości*
urban: miejsk*, miast* / wiejsk*, wieś, wsi
teacher: nauczyciel* / uczeń, ucznia, uczni*, student*
parent: rodzic* / dziecko, dzieci, dziecka
supply: podaż* / popyt*
horizontal: poziom* / pion*
show: pokaz*, wyświetl* / ukry* | nie
insurer: ubezpieczyciel* | ubezp* / ubezpieczon*, ubezpieczając*
lender: kredytodawc*, pożyczkodawc* / kredytobiorc*, pożyczkobiorc*
guilty: winny, winna, winni | win* / niewinn* | nie
natural: naturaln* / sztuczn*
manual: ręczn* / automatyczn*
active: aktywn*, czynn* / biern*, nieaktywn*, pasywn* | nie
same: sam, sama, samo, sami, same, identyczn* | też / różn*, inn*
next: następn*, kolejn* / poprzedn*, zeszł*, ubiegł*
local: lokaln*, miejscow* / zdaln*
black: czarn* / biał*
red: czerwon* / niebiesk*, błękit* / zielon* / żółt*
"""
