"""Opposites in German; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: vor allem, vor ort, nach wie vor, nach hause, nach und nach, vor und nach, je nach, nach maßgabe, nach
    rechts, nach links, nach oben, nach unten, nach ansicht, nach angaben, recht haben, recht auf, das recht,
    ein recht, im gegensatz, zum ersten mal, guten tag, guten abend, nicht nur, nordamerika*, südamerika*,
    nordirland*, nordrhein*, osteuropa*, westeuropa*, westjordanland*, süddeutsch*, ostdeutsch*, westdeutsch*,
    norddeutsch*, ost- und, naher osten, nahen osten, mittlerer osten, weißes haus, weißen haus, weiße haus,
    bis heute, groß- und, hin und her, auf- und, ein- und, eingang des, öffentlich-rechtlich*,
    öffentlich-private*, frau merkel, über nacht, vergangenheit, hochschul*, nur lesbar, schreibgeschützt*,
    osten europas
before: bevor, ehe, vorher*, zuvor, vorab, vorangehend*, vorhergehend*, vorig*, früher*, vorstehend*,
    vorgenannt* | vor, bis, ehemal*, erst, zunächst, eher, schon, bereits / nachdem, nachher, nachfolgend*,
    hernach, später*, nachstehend*, folgende* | nach, dann, folg*, seit, sobald, ab, hinter, nach*, künftig*,
    darauf*, infolge, anschließend*, danach, daraufhin
increase: erhöh*, steiger*, gesteigert*, zunahme*, zunehm*, zugenommen, steig*, gestiegen*, stieg, stiegen,
    anstieg*, anheb*, vergrößer*, angehob*, wachs*, wuchs, gewachsen* | mehr, höher*, hoch*, ausbau*,
    verbesser*, stärk*, verstärk*, erweiter*, größer*, über / verringer*, senk*, gesenkt*, abnahme*, abnehm*,
    abgenommen, sink*, gesunken*, sank, sanken, reduzier*, reduktion*, rückgang*, minder*, verminder*,
    verklein*, gefallen*, herabsetz* | weniger, unter*, fallen, fällt, fiel, nieder*, gering*, zurück*, klein*,
    kürz*, herab*, schrump*, schwäch*
import: import*, einfuhr*, Einfuhr* | aufnehm*, einführ*, eingeführt* / export*, ausfuhr*, Ausfuhr* |
    ausführ*, ausgeführt*
buyer: käufer*, erwerber*, abnehmer* | kunde*, kund*, einkäufer*, besteller* / verkäufer*, veräußerer* |
    lieferant*, anbieter*, händler*, verk*
purchase: kauf, kaufs, kaufen, kauft, kaufte*, gekauft*, erwerb*, erwarb*, erworben*, ankauf*, einkauf* | käuf*,
    anschaff*, besorg*, kauf*, einkäuf*, zahl*, übern* / verkauf, verkaufs, verkaufen, verkauft*, verkäufe*,
    veräußer* | vertrieb*, absatz*, umsatz*, verk*, absetz*
lessor: vermieter*, verpächter*, leasinggeber* | eigentüm*, hausherr*, wirt* / mieter*, pächter*,
    leasingnehmer* | miet*, bewohner*
employer: arbeitgeber* | unternehm*, betrieb*, firma* / arbeitnehmer*, beschäftigte*, angestellte*, mitarbeiter*
    | personal*, arbeiter*, arbeit*, bediens*
north: norden, nördlich*, nord, nordseite, nordwärts | nord*, arkt* / süden, südlich*, süd, südseite,
    südwärts | antarkt* / osten, östlich*, ost, ostseite, ostwärts | nordost*, südost*, orient* / westen,
    westlich*, west, westseite, westwärts | west*, nordwest*, südwest*
left: links, linke*, linksseitig* | link* / rechts, rechter, rechtes, rechtem, rechtsseitig* | recht*, rechte,
    rechten
first: erste, ersten, erster, erstes, erstem, erstmals, erstmalig*, zuerst | anfang*, zunächst, früh* / letzte,
    letzten, letzter, letztes, letztem, zuletzt, letztmals | letzt*, schluss*, vergangen*, vorig*, jüngst*,
    schließ*
inner: intern*, inner*, innen* | drinnen, inland*, haus* / extern*, äußer*, außen*, auswärtig* | draußen,
    ausland*, fremd*
public: öffentlich* | staat*, publik*, bürger*, behörd*, bekannt* / privat*, nichtöffentlich* | zivil*
include: einschließ*, eingeschlossen*, umfass*, inklusive | mit, samt, beinhalt*, enthält, enthalten* /
    ausschließ*, ausgeschlossen*, ausgenommen*, exklusive, ausschluss* | ohne, außer, ausn*, frei*
begin: beginn*, begann*, begonnen*, anfang, anfangs, anfäng*, anfangen, fängt | ab, eröff*, seit, antr*, eintr*,
    nehm*, gründ*, start, starten*, startet*, gestartet* / ende, enden, endet*, endete*, beend*, aufhör*,
    schluss, abschluss | ablauf*, letzt*, fertig*, spät*, stopp*, einst*, abbrech*
morning: morgen, morgens, vormittag*, frühmorgens | früh*, heute, morg* / nachmittag* | spät*, mittag* /
    abend, abends, nacht, nachts, mitternacht, nächtlich* | abend*, nacht*, heute, abend*, nächt*, nacht*
summer: sommer*, sommerlich* | heiß* / winter*, winterlich* | kalt* / frühling*, frühjahr* | lenz / herbst*
male: männlich*, mann, männer*, mannes, junge, jungen, jungs | er, sein*, herr*, ehemann*, leute, mensch* /
    weiblich*, frau, frauen*, mädchen* | sie, dame*, ehefrau*, *in, damen*, fräulein
husband: ehemann*, gatte, gatten | mann*, partner* / ehefrau*, gattin* | frau*, partner*
father: vater, vaters, väter*, papa | eltern*, vater* / mutter, mütter*, mama | eltern*, mutter*, mum
son: sohn, sohnes, söhne* | kind*, jung* / tochter, töchter* | kind*, mädchen*
brother: bruder, bruders, brüder* | geschwister* / schwester* | geschwister*
upper: obig*, aufwärts, obere, oberen, oberer, oberes, oberem, oberste*, oberhalb | hoch*, über*, hinauf*,
    spitz*, genannt*, mehr, ober*, oben / abwärts, untere, unteren, unterer, unteres, unterem, unterste*,
    unterhalb | nieder*, folg*, tief*, nach*, drunter, weniger, unten
minimum: mindest*, minimal*, minimum* | wenigst*, klein*, niedrig*, gering* / höchst*, maximal*, maximum* |
    größt*, hoch*, bis, längst*
sender: absender*, sender | absend*, verfass*, versend*, autor* / empfänger*, adressat* | empf*, adress*, ziel*
creditor: gläubiger* | kredit*, geber* / schuldner* | schuld*, kredit*
plaintiff: kläger*, klagepartei | antragsteller*, klag*, beschwerdeführ* / beklagt* | angeklagt*, antragsgegn*,
    verklagt*
accept: akzeptier*, annehm*, annahm*, angenommen*, genehmig*, bewillig*, billig* | nehm*, anerk*, erlaub*, aufn*
    / ablehn*, abgelehnt*, lehnt, lehnte*, verweiger*, zurückweis*, zurückgewiesen* | zurück*, verneint*,
    wies*
enable: aktivier*, einschalt*, eingeschaltet* | an, ermöglich*, aktiv*, erlaub*, lass* / deaktivier*,
    ausschalt*, ausgeschaltet*, abschalt*, abgeschaltet* | kein*, verhinder*
install: install* | aufsetz*, einricht* / deinstall* | entfern*
add: hinzufüg*, hinzugefügt*, ergänz*, zufüg* | hinzu*, zusätz*, einfüg*, erweiter* / entfern*, lösch*,
    gelöscht* | ohne, streich*, heraus*, beseitig*
encrypt: verschlüssel* / entschlüssel*
encode: kodier*, codier*, enkodier* | *kod* / dekodier*, decodier*
compress: komprimier* | pack* / dekomprimier*, entpack*
upload: hochlad*, hochgeladen*, upload* | lädt / herunterlad*, heruntergeladen*, download* | lädt
input: eingabe*, eingeb*, eingegeben* | tipp* / ausgabe*, ausgeb*, ausgegeben* | anzeig*, druck*
read: lesen, liest, las, gelesen*, lesbar*, auslesen, einlesen | lies*, les / schrieb*, geschrieben*,
    beschreibbar*, schreiben, schreibt, schreibend*, schreibbar*, schreibzugriff*, schreibrecht* | verfass*,
    auto*, spei*
true: wahr, wahre*, wahrheit* | richtig*, echt*, tatsäch*, stimm*, wirk* / falsch*, unwahr* | fehl*
online: online* | internet*, netz*, digital* / offline*
domestic: inländ*, inland*, einheimisch*, heimisch* | national*, deutsch*, eigen*, haus* / ausländ*, ausland*,
    fremd* | welt*, global*, übersee*, international*
permanent: dauerhaft*, ständig*, permanent*, unbefristet* | dauer*, immer, ewig*, fest*, bleib*, lebens*,
    langfrist* / vorübergehend*, befristet*, temporär*, zeitweil*, einstweil*, zeitweis* | kurz*, vorläuf*,
    zeit*, provisor*, tempor*
direct: unmittelbar*, direkt, direkte, direkten, direkter, direktes, direktem | gerade*, sofort / indirekt*,
    mittelbar*
positive: positiv* | plus, bejah* / negativ* | minus, schlecht*
profit: gewinn, gewinne, gewinns, profit*, überschuss* | ertrag*, erträge*, nutzen, vorteil*, gewinn* /
    verlust, verluste, verlusten, verlustes | defizit*, verlor*, schad*, verl*
income: einnahm*, einkommen, einkünft*, erträge* | umsatz*, gewinn*, erlös* / aufwend*, aufwand*, kosten,
    ausgaben | zahl*, ausgab*
asset: aktiva, vermögenswert* | vermögen* / passiva, verbindlichkeit* | schuld*
borrow: leihe, entleih*, borgen, ausborg*, entlieh* | leih*, geliehen*, aufn*, ausleih*, kredit*, ausgel* /
    verleih*, verlieh*, verborg* | leih*, kredit*
legal: legal*, rechtmäßig*, gesetzlich* | recht*, gesetz*, zulässig*, jurist* / illegal*, rechtswidrig*,
    unrechtmäßig*, widerrechtlich*, gesetzwidrig* | verbot*, straf*
valid: gültig*, wirksam*, rechtsgültig* | gelt*, gilt, recht*, kraft, richtig* / ungültig*, unwirksam*,
    nichtig* | abgel*, fehl*, verfall*, kein*
win: gewinn*, gewann*, gewonnen*, sieg*, siegt* | erfolg*, schlug*, besieg*, durch*, schlag*, geschlag* /
    verlier*, verlor*, verloren*, niederlag* | verlust*, unter*, besieg*, schlag*, geschlag*
success: erfolg*, gelingen, gelungen*, gelang, gelangen es | schaff*, gut, glück*, erreich*, sieg* /
    misserfolg*, scheiter*, gescheiter*, fehlschlag*, fehlgeschlagen*, versag* | erfolglos*, miss*, mangel*
war: krieg*, kriegs* | militär*, kampf*, konflikt* / frieden*, friedlich*
birth: geburt*, geboren* | gebär*, entstand*, stamm* / tod, todes, tot, tote*, gestorben*, starb*, verstorben*,
    sterben* | todes*, opfer*
young: jung, junge*, jünger*, jugend* | klein*, kind* / alt, alte*, älter*, ältest*, greis* | jahr*, lang*,
    senior*
new: neue*, neuer*, neuest*, neuartig* | frisch*, jung*, neu / alt, alte*, älter* | früher*, ehemal*, bisher*
rich: reich, reiche*, reicher*, wohlhabend* | vermög*, reich* / arm, arme, armen, armer, ärmer*, armut* |
    schlecht*
strong: stark, starke*, stärker*, stärkst*, kräftig* | mächtig*, groß*, fest*, stark*, heftig*, kraft*,
    deutlich* / schwach, schwache*, schwäch* | gering*, leicht*
long: lang, lange*, längst* | weit*, ausführ*, länger* / kurz, kurze*, kürzer*, kürz* | knapp*, bald, wenig*,
    schnell*, klein*
large: groß, große*, größer*, größt*, riesig* | weit*, umfang*, breit*, stark*, erheblich* / klein, kleine*,
    kleiner*, kleinst*, winzig* | gering*, wenig*, kurz*, leicht*, niedrig*, mini*
high: hoch, hohe*, höher*, höchst* | groß*, stark*, viel*, sehr, steig*, ober* / niedrig*, tief, tiefe*,
    niedrigst* | gering*, klein*, wenig*, schwach*, unter*, billig*, schlecht*, leicht*
fast: schnell*, rasch*, zügig* | bald, sofort, flott* / langsam* | spät*, träg*
early: früh, frühe*, früher*, frühzeitig*, frühest* | bald, anfang*, beginn*, jung* / spät, späte*,
    spätest* | nach*, letzt*, verspät*, verstorb*
easy: leicht, leichte*, leichter*, einfach* | mühelos* / schwer, schwere*, schwerer*, schwierig, schwierige,
    schwierigen, schwieriger | kompliz*, kaum, mühsam*, problem*, schwierig*
full: voll, volle*, gefüllt* | ganz*, voll* / leer, leere* | nichts
safe: sicher, sicherheit* | gefahrlos*, sicher*, sichere* / gefährlich*, unsicher* | gefahr*, risik*, riskant*
majority: mehrheit* | meist*, mehr* / minderheit* | minder*, wenig*
urban: städtisch*, stadt, städte* | urban*, stadt*, kommun* / ländlich*, land | dorf*, dörf*, landwirt*, agrar*,
    land*
teacher: lehrer*, lehrkräft*, lehrkraft | dozent*, lehr*, professor* / schüler*, student*, studier* | lern*,
    jugend*, schul*
parent: eltern | vater*, mutter*, famil*, elter* / kind, kinder*, kindes | sohn*, tochter*, jugend*, baby*,
    klein*, kind*
client: client, clients | kunde* / server, servers
supply: angebot, versorgung | liefer*, anbiet*, bereit* / nachfrage* | bedarf*, forder*
horizontal: horizontal*, waagerecht*, waagrecht* | quer* / vertikal*, senkrecht*
mount: einhäng*, eingehängt*, mount* | mont* / aushäng*, ausgehängt*, unmount*
show: zeig*, gezeigt*, anzeig*, angezeigt*, einblend* | erschein*, sicht* / versteck*, verberg*, verborgen*,
    ausblend*, ausgeblendet*
prefix: präfix* / suffix* | endung*, nach*
ascending: aufsteigend* | steig* / absteigend*
insurer: versicherer* | versicherung* / versicherte*, versicherungsnehmer*
licensor: lizenzgeber* | lizenz* / lizenznehmer* | lizenz*
trustee: treuhänder* | treuhand* / begünstigte*
lender: darlehensgeber*, kreditgeber* | bank*, kredit*, gläub* / darlehensnehmer*, kreditnehmer* | schuld*
carrier: frachtführer*, beförderer* | transport*, spedit* / absender*, verlader* | versend*
guilty: schuldig* | schuld* / unschuldig*, unschuld
natural: natürlich*, natur | natur* / künstlich* | kunst*
manual: manuell*, händisch* / automatisch*, automatisiert*
active: aktiv, aktive* | aktiv* / passiv*, inaktiv*
upstream: stromaufwärts / stromabwärts
forward: vorwärts | weiter* / rückwärts | zurück*, rück*, hinter*
local: lokal*, örtlich* | heimisch*, region* / fern* | weit*, entfernt*
uppercase: großbuchstab* | groß* / kleinbuchstab* | klein*
hardware: hardware* / software*
singular: singular*, einzahl / plural*, mehrzahl | mehr*
black: schwarz* | dunkel* / weiß, weiße* | weiß*, blass*
red: rot, rote* / blau, blaue* | blau* / grün, grüne* | grün*, umwelt* / gelb, gelbe* | gelb*
half: erstes Halbjahr, ersten Halbjahr, ersten Halbjahres, ersten Halbjahrs, erste Hälfte, ersten Hälfte, ersten
    Jahreshälfte, erste Jahreshälfte | 1. Halbjahr / zweites Halbjahr, zweiten Halbjahr, zweiten Halbjahres,
    zweiten Halbjahrs, zweite Hälfte, zweiten Hälfte, zweiten Jahreshälfte, zweite Jahreshälfte | 2. Halbjahr
"""
