"""Opposites in English; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: above all, day after day, before long, last name, last names, first name, first names, first of all, last
    but not least, at last, at first, after all, open source, open-source, right away, all right, right now,
    right to, rights, right of, the right, human right, in the long run, in the short run, read on, right on,
    well being, close to, closely, so called, in the first place, first aid, looking after, named after,
    sought after, take after, before the court, before a court, before the law, go on sale, gain access, gains
    access, public key, private key, left behind, left over, has left, have left, had left, is left, are left,
    be left, was left, were left, left to, left out, left for, left with, left the, open up, opens up, opened
    up, first lady, last minute, new york*, new zealand*, new delhi, new jersey, new mexico, new orleans, new
    hampshire, new south wales, new caledonia, new guinea, middle east*, far east, west bank, west ham, west
    brom*, south korea*, north korea*, south africa*, north america*, south america*, north carolina, south
    carolina, north dakota, south dakota, west virginia, east timor, northern ireland, north macedonia, south
    sudan, northern territory, western australia*, south australia*, west indies, southampton, white house,
    black friday, red cross, at night, over night, overnight, day and night, strong*point, high street, high
    court, high school*, higher education, high commissioner, high seas, low countries, as well as before, as
    before, before and after, back up, back to, back in, go back, went back, come back, came back, long as, as
    long, no longer, so long, long before, before him, before her, before them, before us, before me, before
    you, before it, the day before, read only, read-only, minimum wage, first degree, upper house, lower
    house, lower court*, uninstallable
before: before, prior to, preceding, previous*, earlier | prior, pre, ago, until, former*, above, first, till,
    by, past, once, when, not until, already, as yet, previous / after, following, subsequent*, afterwards,
    thereafter, later | post, then, since, next, once, when, upon, below, follow*, on, from, late, succe*, as
    soon, having
increase: increase*, increasing*, rise*, rising, rose, raise*, raising, grow*, grew | up, more, higher,
    improv*, expan*, enlarg*, boost*, gain*, climb*, soar*, enhanc*, jump*, upward*, double*, extend*, surge*,
    hike*, add*, over, big*, large*, lift*, escalat*, accelerat*, high, strong* / decrease*, decreasing,
    reduc*, decline*, declining, fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, lessen*,
    diminish* | down, less, lower*, cut*, shrink*, shrank, lose*, loss*, shrunk, slump*, slow*, smaller, few*,
    limit*, minimi*, weak*, short*, remov*, eliminat*, curb*, decr*, ease*, off, slip*, dip*, low*, slash*,
    plung*, plummet*, sink*, sank
import: import, imports, imported, importing, importation*, importer* | bring*, brought, in, entry, enter* /
    export, exports, exported, exporting, exportation*, exporter* | out, foreign, abroad, oversea*, outside
buyer: buyer*, purchaser* | customer*, client*, buy* / seller*, vendor* | sell*, dealer*, supplier*, sale*
purchase: buy, buys, buying, bought, purchas* | acqui*, pay*, shop*, buyer*, paid, trade*, procure*, get*,
    order* / sell, sells, selling, sold, sale, sales | offer*, market*, seller*, trade*, vend*, dispos*
lessor: lessor*, landlord*, landlady | owner*, let, letting / lessee*, tenant* | rent*, occup*, resident*,
    leas*
employer: employer* | compan*, business*, work*, employ* / employee* | staff, worker*, personnel, employed,
    work*, job*, employ*
north: north, northern, northward*, northerly | north*, arctic / south, southern, southward*, southerly |
    south*, antarctic* / east, eastern, eastward*, easterly | east*, orient*, northeast*, southeast* / west,
    western, westward*, westerly | west*, occident*, northwest*, southwest*
left: left, leftmost, left-hand, lefthand | left*, leave* / right, rightmost, right-hand, righthand | right*
first: first | start, begin*, initial*, top, early, lead*, opening, 1st, before, at first, original*, no, one,
    number, prime / last, final | end*, late*, latest, past, final*, recent*, ultimate*, closing, since,
    bottom, left, remain*, over, previous*
inner: internal*, inner, interior, indoor*, inside | in, within, intern*, domestic, intra*, home, into /
    external*, outer, exterior, outdoor*, outside | out, extern*, foreign, outward*, beyond, off, away
public: public, publicly | official*, government*, state, open*, publ* / private, privately | priv*, person*,
    individual*, civil
include: include, includes, included, including, inclusive, inclusion | contain*, with, also, cover*, among,
    plus, incorporat*, compris* / exclude, excludes, excluded, excluding, exclusion | without, except*, not,
    other, apart, outside, exclus*, omit*, free, out, no, rule*, eliminat*, net, besides, beyond
begin: begin*, began, begun, start, starts, started, starting, commence*, restart* | open*, launch*, from,
    initiat*, first, enter*, set, introduc*, beginning, onset, go*, kick*, early, since, become, became,
    trigger* / end, ends, ended, ending, finish*, terminat*, stop, stops, stopped, stopping | conclu*, clos*,
    final*, last, cease*, expir*, complet*, halt*, till, until, over, late, result*, break*, quit*, exit*,
    abort*, discontinu*, kill*, prevent*, cancel*
open: open, opens, opened, opening | start*, launch*, public*, begin*, open* / close, closes, closed, closing,
    closure, shut* | finish*, end*, clos*, conclu*, near*, lock*
morning: morning* | dawn, early, am, a.m., today, sunrise, breakfast / afternoon* | pm, p.m., lunch /
    evening*, night, nights, nightly, midnight | night*, pm, p.m., tonight, dinner, afternoon, evening*,
    tonight, pm, p.m., overnight, dark*
summer: summer*, summertime / winter*, wintry | cold / spring, springtime | spring* / autumn* | fall
male: male, males, man, men, boy, boys, masculine | he, his, him, gentlem*, guy*, mr, husband*, father*, son*,
    brother*, people, person*, human*, lad*, sir, mankind / female, females, woman, women, girl, girls,
    feminine | she, her, lady, ladies, mrs, ms, miss, wife, mother*, daughter*, sister*, actress*, mum, mom
husband: husband* | spouse*, marri*, partner*, man, men / wife, wives | spouse*, marri*, partner*, woman,
    women
father: father*, dad, dads, daddy | parent*, paternal / mother*, mum, mums, mom, moms | parent*, maternal
son: son, sons | child*, kid*, boy* / daughter* | child*, kid*, girl*
brother: brother* | sibling* / sister* | sibling*
upper: upper, topmost, above | over, on, high*, previous*, before, preced*, earlier, up*, head, best, first,
    more, than, beyond, former*, aforementioned, said, foregoing, up, upward*, top / lower, bottom, below |
    low*, following, next, later, after, underneath, less, down*, foot, follow*, subsequent*, within,
    hereunder, beneath, under, down, downward*
minimum: minimum, minimal | least, small*, low*, min, minim* / maximum, maximal | most, max, up, highest,
    great*, large*, maxim*, top, ultimate
sender: sender* | send*, from, author*, originat*, address* / recipient*, addressee* | receiv*, to, address*,
    beneficiar*
creditor: creditor* | lend*, credit*, bank* / debtor* | borrow*, debt*, owe*
plaintiff: plaintiff*, claimant*, complainant* | applicant*, petition*, suing, sue*, claim* / defendant*,
    respondent* | accused, defend*, respond*
accept: accept, accepts, accepted, accepting, acceptance, approve*, approval, approving | agree*, adopt*,
    admit*, consent*, recogni*, take*, receiv*, pass*, allow*, accept* / refus*, reject*, declin*, disapprov*
    | den*, not, dismiss*, fail*, turn*, un*, oppos*, no, veto*
allow: allow*, permit* | enabl*, let*, can, may, possib*, grant*, author* / forbid*, forbade, prohibit*, ban,
    bans, banned, disallow* | prevent*, not, deny, block*, den*, stop*, cannot, restrict*, no, avoid*, must
enable: enable*, enabling, activate*, activating, activation | allow*, on, use*, activ*, turn*, set, switch*,
    let*, start*, provid*, support* / disable*, disabling, deactivat* | off, not, without, inactiv*, turn*,
    no, prevent*, disab*, un*, stop*, hid*
install: install, installs, installed, installing, installation | set, setup, instal*, load* / uninstall*,
    deinstall*, de-install* | delet*, un*, purg*, eras*, eliminat*, remove, removes, removed, removing,
    removal
add: add, adds, added, adding, addition, append* | insert*, more, includ*, plus, put, creat*, extra / remove,
    removes, removed, removing, removal, delete, deletes, deleted, deleting, deletion, erase* | without, un*,
    drop*, strip*, eliminat*, discard*, clear*, take*, purg*, omit*, get*, destroy*, clean*, lose*
encrypt: encrypt*, cipher* / decrypt*, decipher*
encode: encod* | cod* / decod*
compress: compress* | pack*, zip* / decompress*, uncompress* | unpack*, extract*, unzip*
upload: upload* | load*, send*, transfer*, submit* / download* | load*, get*, fetch*, retriev*, receiv*,
    transfer*
input: input, inputs | enter*, typ*, feed*, read*, in, stdin, data / output, outputs | print*, display*,
    result*, produc*, out, stdout, writ*, show*, return*, emit*
read: read, reading, readable | see, load*, view*, reads / write, writes, writing, wrote, written, writable |
    save*, print*, author*, record*, put
true: true | correct*, real*, fact*, right, actual*, hold*, genuin* / false | wrong*, incorrect*, fake*, not,
    untrue, erroneous*, mis*, 0
online: online, on-line | internet, web*, net, digital* / offline, off-line
domestic: domestic*, national | inland, home*, internal*, local*, native, country, intern* / foreign*,
    overseas, abroad | alien*, outside, external*, global*, other, world*, international*
permanent: permanent*, perpetual* | last*, always, lifelong, forever, indefinit*, stand*, fix*, persist* /
    temporar*, provisional* | interim, transi*, limited, short, brief*, moment*, while, tempor*
direct: direct, directly | straight, immediate*, direct*, right / indirect, indirectly
positive: positive*, affirmative* | plus, good, optimis*, favo*, posit* / negative* | minus, not, bad,
    advers*, unfavo*, less, below
profit: profit, profits, profitable | gain*, earn*, revenue*, benefit*, income, surplus*, proceed*, win* /
    loss, losses | los*, deficit*, red
income: income*, revenue*, receipts, earning* | proceed*, takings, sales, turnover, profit* / expenditure*,
    expense*, spending, outlay* | cost*, spen*, pay*, paid
debit: debit* | charg* / credit, credits, credited
asset: asset* | property / liabilit*
borrow: borrow* | loan*, rent*, lend* / lend, lends, lending, lent, lender* | loan*, credit*
legal: legal, legally, lawful*, legality | law*, statut*, juridic*, judicial* / illegal*, unlawful*,
    illegality | prohibit*, not, without, illicit*, wrong*, un*
valid: valid, validly, validity | effective*, apply, applies, force, correct*, legal*, accept* / invalid*,
    void | null*, not, expir*, ineffective*, in*, un*, incorrect*
win: win, wins, won, winning, winner*, victory, victories, victorious | beat*, champion*, success*, triumph*,
    defeat*, earn*, secur*, first / lose, loses, losing, lost, loser*, defeat* | loss*, beat*, fail*, out
success: success, successful*, succeed* | achiev*, win*, work*, manag*, complet*, won, accomplish* / failure*,
    fail, fails, failed, failing, unsuccessful* | error*, not, cannot, break*, los*, fault*, collaps*,
    defeat*, un*
war: war, wars, warfare | conflict*, battl*, fight*, militar*, combat* / peace, peaceful* | quiet*, calm*, non
birth: birth, births, born | bear*, natal / death, deaths, died, dead, dies | die*, dying, fatal*, kill*,
    deceas*, late, mort*
young: young, younger, youngest, youth* | little, child*, junior*, minor, teen*, small / old, older, oldest,
    elder*, aged | age*, senior*, long, year*, veteran*
new: new, newer, newest, newly | recent*, latest, fresh, first, modern, late*, re*, young* / old, older,
    oldest | former*, previous*, past, earlier, out*, ancient, age*, traditional*, early, last, original*,
    retro*
rich: rich, richer, wealthy | affluen*, million*, prosper*, wealth* / poor, poorer, poverty | low*,
    disadvantag*, weak*, bad*, depriv*
strong: strong, stronger, strongest, strongly | power*, intens*, robust*, firm*, solid, heav*, great*, high*,
    fierce*, big, large, bold / weak, weaker, weakest, weakly, weakness* | poor*, feeble, fragil*, soft*,
    low*, thin
long: long, longer, longest, lengthy | length*, extend*, far, year*, prolong*, time, more / short, shorter,
    shortest, shortly, brief* | soon, small*, near*, less, few*, quick*, abbrev*, only, lack*
large: large, larger, largest, big, bigger, biggest | great*, major, huge, vast, broad*, high*, significant*,
    massive, wide*, much, giant, substantial*, most, more, enormous, giant*, important, whole, general, all /
    small, smaller, smallest, little, tiny | minor, few*, low*, short*, minim*, slight*, young*, less,
    narrow*, mini, light, bit, compact
high: high, higher, highest, highly | tall*, great*, large*, up*, top*, big*, much, very, more, most, strong*,
    rich*, max*, increas*, rise*, above, expens*, major, over, senior, exceed*, heav*, record, most, superior*
    / low, lower, lowest | small*, less*, min*, weak*, cheap*, reduc*, bottom*, poor*, down, below, short*,
    few*, little, under*, inferior*, decreas*
fast: fast, faster, fastest, quick*, rapid* | speed*, immediate*, swift*, soon, prompt*, high, sharp* / slow,
    slower, slowest, slowly | low, gradual*, late*, delay*
early: early, earlier, earliest | before, previous*, first, soon, begin*, former, beginning, start, young,
    past, prematur*, old, initial* / late, later, latest | after, last, end, recent*, then, subsequent*,
    delay*, since, dead, deceas*, now, over
easy: easy, easier, easily, simple | simpl*, ease*, straightforward, light*, readily / difficult*, hard,
    harder, hardly | tough*, complex*, complicated, problem*, challeng*, trouble*, not, impossible*
full: full, filled | complete*, whole, entire*, total, all, fill* / empty, emptied, vacant | blank, void,
    null, free, nothing
safe: safe, safer, safely | secur*, safe*, reliab* / dangerous*, unsafe | risk*, hazard*, threat*, un*,
    peril*, danger
majority: majority, majorities | most*, more, many / minority, minorities | few*, less, small*
urban: urban | cit*, town*, municip* / rural | country*, village*, farm*, agric*
teacher: teacher* | teach*, professor*, instruct*, faculty, school*, lectur*, tutor* / student*, pupil* |
    learn*, school*, child*, graduat*, disciple*, train*, study*, class*, undergrad*
parent: parent, parents, parental | famil*, father*, mother*, guardian* / child, children | kid*, son*,
    daughter*, infant*, boy*, girl*, young*, minor*, baby, toddler*, young*
client: client, clients | custom* / server, servers
supply: supply, supplies, supplied | provid*, deliver*, offer*, suppl*, procur* / demand, demands, demanded |
    request*, require*, need*, demand*, want*
horizontal: horizontal* | level, wide, across, row*, lateral* / vertical* | upright, column*, height*
lock: lock, locks, locked, locking | block*, close*, latch*, clos* / unlock* | releas*, open*, free*
mount: mount, mounts, mounted, mounting | attach* / unmount*, umount, dismount* | remov*, detach*
show: show, shows, shown, showed, showing, display, displays, displayed | appear*, see*, view*, print*,
    visib*, exhibit*, present*, indicat*, demonst*, reveal* / hide, hides, hidden, hiding | conceal*, not,
    invisib*, secret*, cover*
prefix: prefix, prefixes, prefixed | before, prefix*, begin* / suffix, suffixes, suffixed | after, ending*,
    extension*, postfix*
ascending: ascending, ascend* | increas*, up* / descending | decreas*, down*
insurer: insurer* | insurance, compan*, underwrit* / insured, policyholder*, policy-holder* | assured, policy
licensor: licensor* | licens* / licensee* | licens*
trustee: trustee* / beneficiar* | benefit*
lender: lender* | bank*, lend*, credit* / borrower* | debtor*, borrow*
carrier: carrier* | transport*, airline* / shipper*, consignor* | sender*, ship*
guilty: guilty, guilt | convict*, blame, wrong* / innocent*, innocence | not, acquit*, un*
natural: natural, naturally | nature, organic*, course / artificial* | man-made, synthetic*, fake, human
manual: manual, manually | hand*, manual* / automatic*, automated | auto*
active: active, actively | activ*, enabl*, on, work* / passive*, inactive | idle, disab*, not, dormant
upstream: upstream | source*, original*, up / downstream | down, derivat*
same: same, identical* | equal*, like*, also, similar*, one, both, such, this / different*, differ, differs |
    another, other, various, vary, varies, divers*, distinct*, unlike, not, change*, separat*, differen*
forward: forward, forwards | ahead, on, advance*, front / backward, backwards | back, revers*, behind
next: next | following, follow*, coming, then, after*, later, future, subsequent*, beside, near*, adjacent,
    upcoming, new, now / previous* | past, preced*, earlier, former*, before, ago, final, prior, recent*,
    late*, yesterday, last
local: local, locally | region*, native, loc*, domestic, own, area / remote, remotely | distant, far, long,
    off*, other
uppercase: uppercase, upper-case, upper case, capital letter* | capital*, big / lowercase, lower-case, lower
    case, small letter* | small
hardware: hardware | device*, machine* / software | program*, application*, app*
singular: singular | single, one / plural | several, many
absent: absent, absence | miss*, without, lack*, not, no / present, presence | attend*, exist*, now, current*,
    here
maternal: maternity, maternal / paternity, paternal
asleep: asleep, sleeping | sleep* / awake | wake*
heaven: heaven* | sky / hell
black: black | dark*, african* / white | blank, pale
red: red | commun* / blue / green | environment*, eco* / yellow
"""
