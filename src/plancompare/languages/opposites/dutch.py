"""Opposites in Dutch; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: na afloop, voor zover, ten eerste, recht op, het recht, een recht, rechten, noord-amerika*, zuid-amerika*,
    midden-oosten, witte huis, rode kruis, ten einde, op het einde, te zijner tijd, noordzee, zo groot, eerste
    minister, langs, hoge raad, noord-ierland*, noord-holland, zuid-holland
before: voordat, vóór, voorafgaand*, alvorens, eerder*, voorgaand*, vorig* | voor, tot, al, ex, reeds, voor*,
    vooraf / nadat, na, nadien, volgend*, later | sinds, zodra, toen, daarop, wanneer, achter*, vervolgens,
    daarna
increase: verhog*, verhoogt, verhoogd*, toenam*, toenem*, toename*, toegenomen, stijg*, steeg, gestegen, groei*,
    vergroot* | meer, groter*, verbet*, uitbreid* / verlag*, verlaagd*, afnam*, afnem*, afname*, afgenomen,
    daling*, dalen, daalt, daald*, gedaald*, vermind*, reduc*, verklein* | minder, klein*, beperk*, verl*,
    inkrimp*
import: invoer*, import, importe* / uitvoer*, export*
buyer: koper*, afnemer* | klant*, koop* / verkoper* | leveranc*, verk*
purchase: koop, kopen, koopt, kocht, gekocht, aankoop, aankop* | koop*, aansch* / verkoop*, verkop*, verkocht* |
    verh*
lessor: verhuurder* | eigenaar* / huurder* | bewon*
employer: werkgever* | bedrijf*, onderneming* / werknemer* | person*, medewerk*, werk*, arbeid*
north: noord, noorden, noordelijk* | noord* / zuid, zuiden, zuidelijk* | zuid* / oost, oosten, oostelijk* |
    oost*, zuidoost*, noordoost* / west, westen, westelijk*, westers* | west*, zuidwest*, noordwest*
left: links, linker* | link* / rechts, rechter | recht*
first: eerste, eerst | begin*, aanvank*, 1, oorspr* / laatste, laatst | eind*, laat*, vorig*, afgelop*
inner: intern*, binnen* | binn* / extern*, buiten*
public: openbaar, openbare, publiek*, openbaar* | overheid*, staat* / privé*, particulier*, privaat, private |
    pers*
include: inclusief, omvat*, bevat*, inbegrepen | met, inclu*, ook, waaronder / exclusief, uitgezonderd,
    uitsluit*, uitgeslot* | zonder, behalve, exclu*
begin: begin*, begon*, begonnen, aanvang* | vanaf, open*, sinds, eerst*, start* / eind*, beëind*, ophoud*,
    afgelop* | sluit*, laatste, tot, klaar, verv*, stop*
morning: ochtend*, morgen, 's morgens | vroeg / middag*, namiddag* / avond*, nacht, nachts, nachten, middernacht
    | nacht*, avond*
summer: zomer* / winter* / voorjaar*, lente* / herfst*, najaar*
male: mannelijk*, man, mannen, jongen, jongens | hij, heer*, mens* / vrouwelijk*, vrouw, vrouwen, meisje* | zij,
    dame*
husband: echtgenoot | man, partner* / echtgenote | vrouw
father: vader* | ouder*, pa / moeder* | ouder*, ma
son: zoon, zonen, zoons | kind* / dochter* | kind*
brother: broer*, broeder* / zus, zussen, zuster*
upper: bovenste, bovenstaand* | hoog*, voor*, op, boven, boven* / onderste, onderstaand*, onderaan, beneden |
    laag*, volg*, onder
minimum: minim* | minst*, ten minste / maxim* | hoogst*, groot*, meest*
sender: afzender*, verzender* | zend* / ontvanger*, geadresseerde* | ontv*
creditor: schuldeiser*, crediteur* / schuldenaar*, debiteur* | schuld*
plaintiff: eiser*, eiseres*, klager* | verz* / gedaagde*, verweerder* | verd*
accept: aanvaard*, accepteer*, goedkeur*, goedgekeurd* / weiger*, afwijz*, afgewezen, verwerp*, verworpen | geen
enable: inschakel*, ingeschakeld*, activeer*, activer*, geactiveerd* | gebruik* / uitschakel*, uitgeschakeld*,
    deactiv*, gedeactiveerd* | geen
install: installe*, geïnstalleerd* / deïnstalle*, gedeïnstalleerd* | verwijder*
add: toevoeg*, toegevoegd* | voeg*, extra, nieuw* / verwijder*, wissen, gewist | zonder
encrypt: versleutel*, coder* / ontsleutel*, decoder*
input: invoer, inbreng / uitvoer, output
read: lezen, leest, gelezen, leesbaar, las | lees* / schrijf*, schrijv*, geschreven, schreef | opsl*
true: waar, ware, waarheid | juist*, echt* / onwaar*, vals* | fout*
online: online / offline
domestic: binnenlands*, binnenland | national*, eigen / buitenlands*, buitenland | vreemd*, international*
permanent: permanent*, blijvend*, vast, vaste | duurzaam*, altijd / tijdelijk*, voorlopig* | kort*
direct: direct*, rechtstreeks* | onmid* / indirect*, onrechtstreeks*
positive: positie* | plus, goed* / negatie* | min, slecht*
profit: winst* / verlies*, verliezen | tekort*
income: inkomst*, inkomen* / uitgave*, kosten
legal: legaal, legale, wettig*, wettelijk*, rechtmatig* / illegaal, illegale, onwettig*, onrechtmatig*
valid: geldig* | geld* / ongeldig*, nietig* | verv*
win: winnen, wint, won, gewonnen, winnaar*, overwinning* | versl* / verliezen, verliest, verloor, verloren,
    nederlaag | verl*, versl*
success: succes*, slagen, geslaagd*, slaagt | goed / mislukk*, mislukt*, falen, faalt | fout*
war: oorlog* | strijd* / vrede*, vreedzaam*
birth: geboorte*, geboren / dood, dode*, overlijd*, overleden, stierf, gestorven | sterf*
young: jong, jonge*, jeugd* | kind* / oud, oude, ouder*, oudst* | jaar
new: nieuw* | recent*, eerst*, modern* / oud, oude | vorig*, eerder*
strong: sterk* | kracht*, groot* / zwak* | gering*
long: lang, lange, langer, langst* | langd* / kort, korte, korter | snel*
large: groot, grote, groter, grootst*, enorm* | veel, meer / klein, kleine, kleiner, kleinst* | gering*, weinig,
    minder
high: hoog, hoge, hoger, hoogst* | groot*, meer, grot* / laag, lage, lager, laagst* | klein*, minder, weinig
fast: snel* | gauw, vlug / langzaam*, traag, trage
early: vroeg, vroege, vroeger | begin*, eerd* / laat, late, later | eind*, na
easy: gemakkelijk*, makkelijk*, eenvoudig* / moeilijk*, lastig*
full: vol, volle | heel* / leeg, lege
safe: veilig* / gevaarlijk*, onveilig* | risico*, gevaar*
majority: meerderheid* | meest* / minderheid* | minder
urban: stedelijk*, stad, steden / landelijk*, platteland*
teacher: leraar*, leraren, docent* / leerling*, student*
parent: ouder, ouders | vader*, moeder* / kind, kinderen
supply: aanbod | lever* / vraag
horizontal: horizonta* / verticaal*, verticale
show: ton*, toont, getoond*, weergev* | zien, zicht* / verberg*, verborgen
insurer: verzekeraar* / verzekerde*, verzekeringnemer*
lender: kredietgever*, geldgever* | bank* / kredietnemer*, geldnemer*
guilty: schuldig* / onschuldig*
natural: natuurlijk* / kunstmatig*
manual: handmatig* | hand / automatisch*
active: actief, actieve / passief, passieve, inactie*
local: lokaal, lokale, plaatselijk* / extern*, afstand
uppercase: hoofdletter* / kleine letter*
singular: enkelvoud* / meervoud*
black: zwart* / wit, witte | blank*
red: rood, rode / blauw* / groen* / geel, gele
half: eerste halfjaar, eerste helft, eerste half jaar / tweede halfjaar, tweede helft, tweede half jaar
"""
