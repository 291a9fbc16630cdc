"""Opposites in German; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: vor allem, vor ort, nach wie vor, nach hause, nach und nach, vor und nach, je nach, nach maßgabe, nach
    rechts, nach links, nach oben, nach unten, nach ansicht, nach angaben, recht haben, recht auf, das recht,
    ein recht, im gegensatz, zum ersten mal, am ende, am anfang, ende der, guten tag, guten abend, nicht nur,
    südafrika*, südkorea*, nordkorea*, nordamerika*, südamerika*, nordirland*, nordrhein*, osteuropa*,
    westeuropa*, westjordanland*, süddeutsch*, ostdeutsch*, westdeutsch*, norddeutsch*, ost- und, new york*,
    österreich*, osten europas, naher osten, nahen osten, mittlerer osten, weißes haus, weißen haus, weiße
    haus, bis heute, groß- und, hin und her, auf- und, ein- und, eingang des, öffentlich-rechtlich*,
    öffentlich-private*, großbritannien*, frau merkel, über nacht, vergangenheit, hochschul*
before: bevor, ehe, vorher*, zuvor, vorab, vorangehend*, vorhergehend*, vorig*, früher* | vor, bis, vor*,
    ehemal*, erst, noch, zunächst, eher, schon, bereits / nachdem, danach, nachher, anschließend*,
    nachfolgend*, daraufhin, hernach, später* | nach, dann, folg*, seit, wenn, sobald, ab, hinter, nach*,
    künftig*, als, darauf*, infolge
increase: erhöh*, steiger*, gesteigert*, zunahme*, zunehm*, zugenommen, steig*, gestiegen*, stieg, stiegen,
    anstieg*, anheb*, vergrößer*, angehob*, wachs*, wuchs, gewachsen* | mehr, höher*, hoch*, auf*, ausbau*,
    verbesser*, stärk*, an*, verstärk*, erweiter*, größer*, über, aus* / verringer*, senk*, gesenkt*,
    abnahme*, abnehm*, abgenommen, sink*, gesunken*, sank, sanken, reduzier*, reduktion*, rückgang*, minder*,
    verminder*, verklein*, gefallen*, herabsetz* | weniger, unter*, fallen, fällt, fiel, nieder*, gering*,
    ab*, zurück*, klein*, kürz*, min*, herab*, schrump*, schwäch*
import: import*, einfuhr*, einführ*, eingeführt* | ein*, aufnehm* / export*, ausfuhr*, ausführ*, ausgeführt* |
    aus*
buyer: käufer*, erwerber*, abnehmer* | kunde*, kund*, einkäufer*, besteller* / verkäufer*, veräußerer* |
    lieferant*, anbieter*, händler*, verk*
purchase: kauf, kaufs, kaufen, kauft, kaufte*, gekauft*, erwerb*, erwarb*, erworben*, ankauf*, einkauf* |
    käuf*, anschaff*, besorg*, kauf*, einkäuf*, zahl*, übern* / verkauf, verkaufs, verkaufen, verkauft*,
    verkäufe*, veräußer* | vertrieb*, absatz*, umsatz*, verk*, absetz*
lessor: vermieter*, verpächter*, leasinggeber* | eigentüm*, hausherr*, wirt* / mieter*, pächter*,
    leasingnehmer* | miet*, bewohner*
employer: arbeitgeber* | unternehm*, betrieb*, firma* / arbeitnehmer*, beschäftigte*, angestellte*,
    mitarbeiter* | personal*, arbeiter*, arbeit*, bediens*
north: norden, nördlich*, nord, nordseite, nordwärts | nord*, arkt* / süden, südlich*, süd, südseite, südwärts
    | süd*, antarkt* / osten, östlich*, ost, ostseite, ostwärts | ost*, nordost*, südost*, orient* / westen,
    westlich*, west, westseite, westwärts | west*, nordwest*, südwest*
left: links, linke*, linksseitig* | link* / rechts, rechte, rechter, rechten, rechtes, rechtem, rechtsseitig*
    | recht*
first: erste, ersten, erster, erstes, erstem, erstmals, erstmalig*, zuerst | 1, anfang*, erst*, beginn*,
    zunächst, ur*, früh*, ein*, start*, vor* / letzte, letzten, letzter, letztes, letztem, zuletzt, letztmals
    | end*, letzt*, schluss*, vergangen*, spät*, vorig*, jüngst*, schließ*, ab*
inner: intern*, inner*, innen* | in, drinnen, inland*, haus* / extern*, äußer*, außen*, auswärtig* | aus*,
    draußen, ausland*, fremd*
public: öffentlich* | staat*, offen*, publik*, bürger*, behörd*, bekannt* / privat*, nichtöffentlich* |
    persönlich*, eigen*, zivil*
include: einschließ*, eingeschlossen*, umfass*, enthält, enthalten*, inklusive | mit, samt, auch, ein*,
    beinhalt*, gehör* / ausschließ*, ausgeschlossen*, ausgenommen*, exklusive, ausschluss* | ohne, außer,
    nicht, nur, ausn*, frei*
begin: beginn*, begann*, begonnen*, anfang, anfangs, anfäng*, anfangen, fängt, start, starten*, startet*,
    gestartet* | ab, auf*, eröff*, erst*, seit, ein*, an*, antr*, los*, eintr*, nehm*, gründ*, neustart* /
    ende, enden, endet*, endete*, beend*, aufhör*, schluss, abschluss, abbrech* | ablauf*, schließ*, letzt*,
    aus*, bis, fertig*, spät*, ab*, stopp*, auf*, einst*, end*, nach
open: öffn*, geöffnet*, aufmach* | auf*, offen*, eröff*, start* / schließ*, geschlossen*, zumach* | zu*, ab*,
    sperr*, ver*
morning: morgen, morgens, vormittag*, frühmorgens | früh*, heute, morg* / nachmittag* | spät*, mittag* /
    abend, abends, nacht, nachts, mitternacht, nächtlich* | abend*, nacht*, heute, abend*, nächt*, nacht*
summer: sommer*, sommerlich* | heiß* / winter*, winterlich* | kalt* / frühling*, frühjahr* | lenz / herbst*
male: männlich*, mann, männer*, mannes, junge, jungen, jungs | er, sein*, herr*, ehemann*, leute, bub*,
    mensch* / weiblich*, frau, frauen*, mädchen* | sie, ihr*, dame*, ehefrau*, *in, damen*, fräulein
husband: ehemann*, gatte, gatten | mann*, ehe*, partner* / ehefrau*, gattin* | frau*, ehe*, partner*
father: vater, vaters, väter*, papa | eltern*, vater* / mutter, mütter*, mama | eltern*, mutter*, mum
son: sohn, sohnes, söhne* | kind*, jung* / tochter, töchter* | kind*, mädchen*
brother: bruder, bruders, brüder* | geschwister* / schwester* | geschwister*
upper: obig*, aufwärts, obere, oberen, oberer, oberes, oberem, oberste*, oberhalb | hoch*, über*, vor*,
    hinauf*, auf*, höh*, spitz*, genannt*, erst*, mehr, ober*, oben / abwärts, untere, unteren, unterer,
    unteres, unterem, unterste*, unterhalb | nieder*, folg*, tief*, nach*, ab*, drunter, weniger, unter*,
    unten
minimum: mindest*, minimal*, minimum* | wenigst*, klein*, niedrig*, gering* / höchst*, maximal*, maximum* |
    größt*, hoch*, max*, bis, längst*
sender: absender*, sender | absend*, verfass*, versend*, autor* / empfänger*, adressat* | empf*, adress*,
    ziel*
creditor: gläubiger* | kredit*, geber* / schuldner* | schuld*, kredit*
plaintiff: kläger*, klagepartei | antragsteller*, klag*, beschwerdeführ* / beklagt* | angeklagt*,
    antragsgegn*, verklagt*
accept: akzeptier*, annehm*, annahm*, angenommen*, genehmig*, bewillig*, billig* | zu*, nehm*, an*, ein*,
    anerk*, erlaub*, aufn* / ablehn*, abgelehnt*, lehnt, lehnte*, verweiger*, zurückweis*, zurückgewiesen* |
    nicht, kein*, ab*, un*, zurück*, verneint*, wies*
allow: erlaub*, gestatt*, zulass*, zulässig*, zugelassen* | lass*, lässt, ermöglich*, kann, darf, können,
    dürfen, frei* / verbiet*, verbot*, untersag*, unzulässig* | nicht, kein*, ohne, gesperr*, un*, verhinder*
enable: aktivier*, einschalt*, eingeschaltet* | ein*, an, ermöglich*, aktiv*, erlaub*, lass*, unterstütz*,
    nutz* / deaktivier*, ausschalt*, ausgeschaltet*, abschalt*, abgeschaltet* | aus*, nicht, ab*, kein*,
    inaktiv*, un*, verhinder*
install: install*, einricht* | ein*, aufsetz* / deinstall* | lösch*, ent*, ab*, entfern*
add: hinzufüg*, hinzugefügt*, ergänz*, zufüg* | hinzu*, zusätz*, füg*, einfüg*, ein*, erweiter*, neu*, füg*,
    zu*, er* / entfern*, lösch*, gelöscht* | ent*, ab*, weg*, ohne, streich*, aus*, heraus*, beseitig*
encrypt: verschlüssel* / entschlüssel*
encode: kodier*, codier*, enkodier* | *kod*, umw* / dekodier*, decodier*
compress: komprimier* | pack*, ver* / dekomprimier*, entpack* | ent*, aus*
upload: hochlad*, hochgeladen*, upload* | lad*, lädt, über* / herunterlad*, heruntergeladen*, download* |
    lad*, lädt, hol*, bezieh*
input: eingabe*, eingeb*, eingegeben* | ein*, tipp* / ausgabe*, ausgeb*, ausgegeben* | aus*, anzeig*, druck*
read: lesen, liest, las, gelesen*, lesbar*, auslesen, einlesen | les*, lies*, les, seh* / schreib*, schrieb*,
    geschrieben*, beschreibbar* | verfass*, ver*, auf*, auto*, spei*
true: wahr, wahre*, wahrheit* | richtig*, echt*, tatsäch*, stimm*, wirk* / falsch*, unwahr* | nicht, un*,
    fehl*
online: online* | internet*, netz*, web*, digital* / offline*
domestic: inländ*, inland*, einheimisch*, heimisch* | national*, inn*, deutsch*, eigen*, haus* / ausländ*,
    ausland*, fremd* | aus*, welt*, global*, übersee*, international*
permanent: dauerhaft*, ständig*, permanent*, unbefristet* | dauer*, immer, ewig*, fest*, bleib*, lebens*,
    langfrist* / vorübergehend*, befristet*, temporär*, zeitweil*, einstweil*, zeitweis* | kurz*, vorläuf*,
    zeit*, provisor*, tempor*
direct: direkt*, unmittelbar* | gerade*, selbst, sofort / indirekt*, mittelbar*
positive: positiv* | plus, gut*, bejah* / negativ* | minus, nicht, schlecht*, ver*
profit: gewinn, gewinne, gewinns, profit*, überschuss* | ertrag*, erträge*, nutzen, vorteil*, gewinn* /
    verlust, verluste, verlusten, verlustes | defizit*, verlor*, schad*, verl*
income: einnahm*, einkommen, einkünft*, erträge* | umsatz*, gewinn*, ver*, ein*, erlös* / ausgab*, aufwend*,
    aufwand*, kosten | aus*, zahl*
debit: lastschrift*, soll | belast* / gutschrift*, haben | kredit*
asset: aktiva, vermögenswert* | vermögen*, gut* / passiva, verbindlichkeit* | schuld*
borrow: leihe, entleih*, borgen, ausborg*, entlieh* | leih*, geliehen*, aufn*, ausleih*, kredit*, ausgel* /
    verleih*, verlieh*, verborg* | leih*, kredit*
legal: legal*, rechtmäßig*, gesetzlich* | recht*, gesetz*, zulässig*, jurist* / illegal*, rechtswidrig*,
    unrechtmäßig*, widerrechtlich*, gesetzwidrig* | un*, nicht, verbot*, straf*
valid: gültig*, wirksam*, rechtsgültig* | gelt*, gilt, recht*, kraft, richtig* / ungültig*, unwirksam*,
    nichtig* | un*, nicht, abgel*, fehl*, verfall*, kein*
win: gewinn*, gewann*, gewonnen*, sieg*, siegt* | erfolg*, schlug*, besieg*, durch*, schlag*, geschlag* /
    verlier*, verlor*, verloren*, niederlag* | verlust*, unter*, besieg*, schlag*, geschlag*, nicht
success: erfolg*, gelingen, gelang*, gelungen* | schaff*, gut, glück*, erreich*, sieg* / misserfolg*,
    scheiter*, gescheiter*, fehlschlag*, fehlgeschlagen*, versag* | fehl*, nicht, un*, erfolglos*, miss*,
    mangel*
war: krieg*, kriegs* | militär*, kampf*, konflikt* / frieden*, friedlich* | ruh*
birth: geburt*, geboren* | gebär*, entstand*, stamm* / tod, todes, tot, tote*, gestorben*, starb*,
    verstorben*, sterben* | töd*, todes*, um*, opfer*, ver*
young: jung, junge*, jünger*, jugend* | klein*, kind* / alt, alte*, älter*, ältest*, greis* | jahr*, lang*,
    senior*
new: neu, neue*, neuer*, neuest*, neuartig* | frisch*, erst*, modern*, jung*, neu*, aktuell*, weiter* / alt,
    alte*, älter* | früher*, ehemal*, vor*, ur*, bisher*
rich: reich, reiche*, reicher*, wohlhabend* | vermög*, reich* / arm, arme, armen, armer, ärmer*, armut* |
    schlecht*
strong: stark, starke*, stärker*, stärkst*, kräftig* | mächtig*, groß*, hoh*, fest*, stark*, heftig*, kraft*,
    deutlich* / schwach, schwache*, schwäch* | gering*, leicht*, un*
long: lang, lange*, länger*, längst* | weit*, dauer*, lang*, ausführ* / kurz, kurze*, kürzer*, kürz* | knapp*,
    bald, wenig*, schnell*, klein*
large: groß, große*, größer*, größt*, riesig* | viel*, hoh*, weit*, umfang*, breit*, mehr*, stark*, erheblich*
    / klein, kleine*, kleiner*, kleinst*, winzig* | gering*, wenig*, kurz*, leicht*, niedrig*, mini*
high: hoch, hohe*, höher*, höchst* | groß*, stark*, viel*, mehr*, sehr, über*, steig*, auf*, ober* / niedrig*,
    tief, tiefe*, niedrigst* | gering*, klein*, wenig*, schwach*, unter*, billig*, schlecht*, leicht*
fast: schnell*, rasch*, zügig* | eil*, bald, sofort, flott* / langsam* | lang*, spät*, träg*
early: früh, frühe*, früher*, frühzeitig*, frühest* | bald, erst*, vor*, anfang*, beginn*, jung* / spät,
    späte*, spätest* | nach*, letzt*, verspät*, end*, verstorb*
easy: leicht, leichte*, leichter*, einfach* | mühelos*, ein* / schwer, schwere*, schwerer*, schwierig* |
    kompliz*, nicht, kaum, un*, mühsam*, problem*
full: voll, volle*, gefüllt* | ganz*, voll* / leer, leere* | nichts, un*
safe: sicher, sichere*, sicherheit* | gefahrlos*, sicher* / gefährlich*, unsicher* | gefahr*, risik*, riskant*
majority: mehrheit* | meist*, groß*, mehr* / minderheit* | minder*, wenig*
urban: städtisch*, stadt, städte* | urban*, ort*, stadt*, kommun* / ländlich*, land | dorf*, dörf*, landwirt*,
    agrar*, land*
teacher: lehrer*, lehrkräft*, lehrkraft | dozent*, lehr*, professor* / schüler*, student*, studier* | lern*,
    jugend*, schul*
parent: eltern | vater*, mutter*, famil*, elter* / kind, kinder*, kindes | sohn*, tochter*, jugend*, baby*,
    klein*, kind*
client: client, clients | kunde* / server, servers
supply: angebot, versorgung | liefer*, anbiet*, bereit* / nachfrage* | bedarf*, forder*
horizontal: horizontal*, waagerecht*, waagrecht* | quer* / vertikal*, senkrecht*
lock: sperr*, verriegel*, abschließ* | schließ*, zu* / entsperr*, entriegel*, aufschließ* | öff*, auf*, frei*
mount: einhäng*, eingehängt*, mount* | ein*, mont* / aushäng*, ausgehängt*, unmount* | aus*
show: zeig*, gezeigt*, anzeig*, angezeigt*, einblend* | erschein*, dar*, seh*, sicht*, auf* / versteck*,
    verberg*, verborgen*, ausblend*, ausgeblendet* | un*, nicht
prefix: präfix* | vor* / suffix* | endung*, nach*
ascending: aufsteigend* | auf*, steig* / absteigend* | ab*
insurer: versicherer* | versicherung* / versicherte*, versicherungsnehmer*
licensor: lizenzgeber* | lizenz* / lizenznehmer* | lizenz*
trustee: treuhänder* | treuhand* / begünstigte*
lender: darlehensgeber*, kreditgeber* | bank*, kredit*, gläub* / darlehensnehmer*, kreditnehmer* | schuld*
carrier: frachtführer*, beförderer* | transport*, spedit* / absender*, verlader* | versend*
guilty: schuldig* | schuld* / unschuldig*, unschuld | nicht, un*
natural: natürlich*, natur | natur* / künstlich* | kunst*
manual: manuell*, händisch* | hand*, per / automatisch*, automatisiert* | auto*, selbst*
active: aktiv, aktive* | aktiv*, ein*, lauf* / passiv*, inaktiv* | nicht, un*, de*
upstream: stromaufwärts / stromabwärts
same: gleich, gleiche*, dieselbe*, derselbe*, dasselbe, demselben, desselben, denselben, identisch* | gleich*,
    ebenso, selb*, auch / verschieden*, unterschiedlich*, anders, andere* | unter*, ander*, abweich*, un*,
    nicht
forward: vorwärts | vor*, weiter* / rückwärts | zurück*, rück*, hinter*
next: nächste* | folg*, kommend*, danach, später*, weiter*, neb*, dann, künftig* / vorig*, vorherig* | vor*,
    vergangen*, früher*, letzte*
local: lokal*, örtlich* | ort*, heimisch*, region*, vor / entfernt*, fern* | remote*, weit*
uppercase: großbuchstab* | groß* / kleinbuchstab* | klein*
hardware: hardware* | gerät* / software* | programm*, anwend*
singular: singular*, einzahl | ein* / plural*, mehrzahl | mehr*
absent: abwesen* | fehl*, nicht, ohne / anwesen* | gegen*, da
black: schwarz* | dunkel* / weiß, weiße* | weiß*, blass*
red: rot, rote* | rot*, röt* / blau, blaue* | blau* / grün, grüne* | grün*, umwelt* / gelb, gelbe* | gelb*
"""
