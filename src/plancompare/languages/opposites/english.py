"""Opposites in English; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: above all, day after day, before long, last name, last names, first name, first names, first of all, last but
    not least, at last, after all, open source, open-source, right away, all right, right now, right to, rights,
    right of, the right, human right, in the long run, in the short run, read on, right on, well being, close
    to, closely, so called, in the first place, first aid, looking after, named after, sought after, take after,
    before the court, before a court, before the law, go on sale, gain access, gains access, public key, private
    key, left behind, left over, has left, have left, had left, is left, are left, be left, was left, were left,
    left to, left out, left for, left with, left the, open up, opens up, opened up, first lady, last minute, new
    jersey, new mexico, new orleans, new hampshire, new south wales, new caledonia, new guinea, middle east*,
    far east, west bank, west ham, west brom*, north america*, south america*, north carolina, south carolina,
    north dakota, south dakota, west virginia, east timor, north macedonia, northern territory, west indies,
    southampton, white house, red cross, at night, over night, day and night, strong*point, high street, high
    court, high school*, higher education, high commissioner, high seas, low countries, as well as before, as
    before, before and after, back up, back to, back in, go back, went back, come back, came back, long as, as
    long, no longer, so long, long before, before him, before her, before them, before me, before you, before
    it, the day before, read only, read-only, minimum wage, first degree, upper house, lower house, lower
    court*, uninstallable, northern ireland, western australia*, south australia*, south sudan, black friday,
    before us
before: before, prior to, preceding, previous*, earlier | prior, pre, ago, until, former*, till, past, not
    until, already, as yet, previous, predefined / after, following, subsequent* | post, since, below, late,
    succe*, as soon, having, afterwards, thereafter, later
increase: increase*, increasing*, rise*, rising, rose, raise*, raising, grow*, grew | higher, improv*, expan*,
    enlarg*, boost*, gain*, climb*, soar*, enhanc*, jump*, upward*, double*, extend*, surge*, hike*, over,
    large*, lift*, escalat*, accelerat*, strong* / decrease*, decreasing, reduc*, decline*, declining, fall,
    falls, fell, fallen, falling, lessen*, diminish* | down, less, lower*, shrink*, shrank, loss*, shrunk,
    slump*, slow*, smaller, limit*, minimi*, weak*, short*, remov*, eliminat*, curb*, decr*, ease*, off, slip*,
    slash*, plung*, plummet*, sink*, sank, drop, drops, dropped, dropping
import: import, imports, imported, importing, importation*, importer* | bring*, brought, entry, enter* / export,
    exports, exported, exporting, exportation*, exporter* | out, foreign, abroad, oversea*
buyer: buyer*, purchaser* | customer*, client* / seller*, vendor* | sell*, dealer*, supplier*, sale*
purchase: buy, buys, buying, bought, purchas* | acqui*, shop*, paid, trade*, procure*, order* / sell, sells,
    selling, sold, sale, sales | offer*, market*, seller*, trade*, vend*, dispos*
lessor: lessor*, landlord*, landlady | owner*, let, letting / lessee*, tenant* | rent*, occup*, resident*, leas*
employer: employer* | compan*, business*, work*, employ* / employee* | staff, worker*, personnel, employed,
    work*, employ*
north: north, northern, northward*, northerly | north*, arctic / south, southern, southward*, southerly |
    south*, antarctic* / east, eastern, eastward*, easterly | east*, orient*, northeast*, southeast* / west,
    western, westward*, westerly | west*, occident*, northwest*, southwest*
left: left, leftmost, left-hand, lefthand | left*, leave* / right, rightmost, right-hand, righthand | right*
first: first | begin*, initial*, top, opening, 1st, at first, original*, prime / last, final | latest, past,
    final*, recent*, ultimate*, closing, bottom, left, previous*
inner: internal*, inner, interior, indoor*, inside | intern*, domestic, intra*, home / external*, outer,
    exterior, outdoor*, outside | out, extern*, foreign, outward*, beyond, off, away
public: public, publicly | official* / private, privately | priv*, person*, civil
include: include, includes, included, including, inclusive, inclusion | cover*, among, plus, incorporat*,
    compris* / exclude, excludes, excluded, excluding, exclusion | except*, not, apart, exclus*, omit*, rule*,
    eliminat*, net, besides, beyond
begin: begin*, began, begun, commence* | open*, launch*, initiat*, introduc*, beginning, onset, kick*, early,
    since, become, trigger*, start, starts, started, starting, restart* / end, ends, ended, ending, finish*,
    terminat* | conclu*, final*, cease*, expir*, complet*, halt*, till, until, late, quit*, exit*, abort*,
    discontinu*, kill*, stop, stops, stopped, stopping
morning: morning* | dawn, early, am, a.m., today, sunrise, breakfast / afternoon* | pm, p.m., lunch / evening*,
    night, nights, nightly, midnight | night*, pm, p.m., tonight, dinner, evening*, tonight, pm, p.m.,
    overnight, dark*
summer: summer*, summertime / winter*, wintry | cold / spring, springtime | spring* / autumn* | fall
male: male, males, man, men, boy, boys, masculine | him, gentlem*, mr, husband*, father*, brother*, people,
    person*, human*, sir, mankind / female, females, woman, women, girl, girls, feminine | lady, ladies, mrs,
    ms, miss, wife, daughter*, sister*, actress*, mum, mom
husband: husband* | spouse*, marri*, partner*, man, men / wife, wives | spouse*, marri*, partner*, woman, women
father: father*, dad, dads, daddy | parent*, paternal / mother*, mum, mums, mom, moms | parent*, maternal
son: son, sons | child* / daughter* | child*, girl*
brother: brother* / sister* | sibling*
upper: upper, topmost, above | high*, previous*, before, preced*, earlier, head, best, than, beyond, former*,
    aforementioned, said, foregoing, up, upward*, top / lower, bottom, below | following, later, underneath,
    less, down*, foot, subsequent*, within, hereunder, beneath, under, down, downward*
minimum: minimum, minimal | least, small*, min, minim* / maximum, maximal | most, max, highest, great*, large*,
    maxim*, top, ultimate
sender: sender* | send*, from, author*, originat*, address* / recipient*, addressee* | receiv*, to, address*,
    beneficiar*
creditor: creditor* | lend*, credit*, bank* / debtor* | borrow*, debt*
plaintiff: plaintiff*, claimant*, complainant* | applicant*, petition*, suing, claim* / defendant*, respondent*
    | accused, defend*, respond*
accept: accept, accepts, accepted, accepting, acceptance, approve*, approval, approving | agree*, adopt*,
    admit*, consent*, recogni*, take*, receiv*, pass*, allow* / refus*, reject*, declin*, disapprov* | dismiss*,
    fail*, oppos*, veto*
enable: enable*, enabling, activate*, activating, activation | allow*, turn*, switch*, provid* / disable*,
    disabling, deactivat* | off, without, inactiv*, turn*, prevent*, disab*, stop*
install: install, installs, installed, installing, installation / uninstall*, deinstall*, de-install* | delet*,
    purg*, eras*, eliminat*, remove, removes, removing, removal
add: add, adds, added, adding, addition, append, appends, appended, appending | insert*, put, extra / remove,
    removes, removed, removing, removal, delete, deletes, deleted, deleting, deletion, erase* | strip*,
    eliminat*, discard*, clear*, omit*, destroy*, clean*, lose*
encrypt: encrypt*, cipher* / decrypt*, decipher*
encode: encod* / decod*
compress: compress* | pack* / decompress*, uncompress* | unpack*, extract*, unzip*
upload: upload* | transfer*, submit* / download* | fetch*, retriev*, transfer*
input: input, inputs | enter*, feed*, read*, stdin, data / output, outputs | print*, out, stdout, writ*, show*,
    emit*
read: read, reading, readable | load*, view*, reads / write, writes, writing, wrote, written, writable |
    author*, record*
true: true | correct*, real*, fact*, right, actual*, hold*, genuin* / false | wrong*, incorrect*, fake*, untrue,
    erroneous*, 0
online: online, on-line | internet, net, digital* / offline, off-line
domestic: domestic*, national | inland, internal*, local*, native, intern* / foreign*, overseas, abroad |
    alien*, outside, external*, global*, world*
permanent: permanent*, perpetual* | last*, always, lifelong, forever, indefinit*, stand*, persist* / temporar*,
    provisional* | interim, transi*, limited, short, brief*, moment*, while, tempor*
direct: direct, directly | straight, immediate* / indirect, indirectly
positive: positive*, affirmative* | plus, good, optimis*, favo*, posit* / negative* | minus, bad, advers*,
    unfavo*, less, below
profit: profit, profits, profitable | gain*, earn*, revenue*, benefit*, income, surplus*, proceed* / loss,
    losses | deficit*, red
income: income*, revenue*, receipts, earning* | proceed*, takings, sales, turnover, profit* / expenditure*,
    expense*, spending, outlay* | cost*, spen*, paid
debit: debit* | charg* / credit, credits, credited
asset: asset* | property / liabilit*
borrow: borrow* | loan*, rent*, lend* / lend, lends, lending, lent, lender* | loan*, credit*
legal: legal, legally, lawful*, legality | statut*, juridic*, judicial* / illegal*, unlawful*, illegality |
    prohibit*, without, illicit*, wrong*
valid: valid, validly, validity | effective*, apply, applies, force, correct*, legal*, accept* / invalid*, void
    | null*, expir*, ineffective*, incorrect*
win: win, wins, winning, winner*, victory, victories, victorious | champion*, success*, triumph*, defeat*,
    earn*, secur*, first, won / lose, loses, losing, lost, loser*, defeat* | loss*, beat*, out
success: success, successful*, succeed* | achiev*, manag*, accomplish* / failure*, fail, fails, failed, failing,
    unsuccessful* | cannot, break*, fault*, collaps*, defeat*
war: war, wars, warfare | conflict*, battl*, fight*, militar*, combat* / peace, peaceful* | quiet*, calm*
birth: birth, births, born | bear*, natal / death, deaths, died, dead, dies | dying, fatal*, kill*, deceas*,
    late, mort*
young: young, younger, youngest, youth* | little, child*, junior*, minor, teen*, small / old, older, oldest,
    elder*, aged | senior*, long, veteran*
new: new, newer, newest, newly | recent*, latest, fresh / old, older, oldest | former*, past, earlier, ancient,
    traditional*, early, last, retro*
rich: rich, richer, wealthy | affluen*, million*, prosper*, wealth* / poor, poorer, poverty | disadvantag*,
    weak*, depriv*
strong: strong, stronger, strongest, strongly | power*, intens*, robust*, firm*, solid, heav*, great*, high*,
    fierce*, big, large, bold / weak, weaker, weakest, weakly, weakness* | poor*, feeble, fragil*, soft*, thin
long: long, longer, longest, lengthy | length*, extend*, far, year*, prolong*, time, more / short, shorter,
    shortest, shortly, brief* | soon, small*, near*, less, quick*, abbrev*, lack*
large: large, larger, largest, big, bigger, biggest | great*, huge, vast, broad*, massive, wide*, much, giant,
    substantial*, most, enormous, giant*, important / small, smaller, smallest, little, tiny | minor, short*,
    minim*, slight*, young*, less, narrow*, mini, light, bit, compact
high: high, higher, highest, highly | tall*, great*, very, strong*, rich*, increas*, rise*, above, expens*,
    major, over, senior, exceed*, record, superior* / low, lower, lowest | small*, weak*, cheap*, reduc*,
    bottom*, poor*, down, below, short*, little, inferior*, decreas*
fast: fast, faster, fastest, quick*, rapid* | speed*, immediate*, swift*, soon, prompt*, high, sharp* / slow,
    slower, slowest, slowly | low, gradual*, late*, delay*
early: early, earlier, earliest | before, previous*, soon, begin*, former, beginning, start, young, past,
    prematur*, old, initial* / late, later, latest | after, last, end, recent*, then, subsequent*, delay*,
    since, dead, deceas*, now, over
easy: easy, easier, easily, simple | ease*, light*, readily / difficult*, hard, harder, hardly | tough*,
    complicated, challeng*, trouble*, impossible*
full: full, filled | complete*, whole, entire*, total, all, fill* / empty, emptied, vacant | blank, void, null,
    nothing
safe: safe, safer, safely | secur*, safe*, reliab* / dangerous*, unsafe | risk*, hazard*, threat*, peril*,
    danger
majority: majority, majorities | most*, more, many / minority, minorities | less, small*
urban: urban | town*, municip* / rural | country*, village*, farm*, agric*
teacher: teacher* | teach*, professor*, instruct*, faculty, lectur*, tutor* / student*, pupil* | learn*, child*,
    graduat*, disciple*, train*, study*, class*, undergrad*
parent: parent, parents, parental | famil*, father*, mother*, guardian* / child, children | daughter*, infant*,
    girl*, young*, minor*, baby, toddler*, young*
client: client, clients | custom* / server, servers
supply: supply, supplies, supplied | provid*, deliver*, offer*, suppl*, procur* / demand, demands, demanded |
    request*, require*, need*, demand*, want*
horizontal: horizontal* | level, wide, across, lateral* / vertical* | upright, column*, height*
mount: mount, mounts, mounted, mounting | attach* / unmount*, umount, dismount* | remov*, detach*
show: show, shows, shown, showed, showing, display, displays, displayed | appear*, view*, visib*, exhibit*,
    present*, indicat*, demonst*, reveal* / hide, hides, hidden, hiding | conceal*, invisib*, secret*, cover*
prefix: prefix, prefixes, prefixed | before, prefix*, begin* / suffix, suffixes, suffixed | after, ending*,
    extension*, postfix*
ascending: ascending, ascend* | increas* / descending | decreas*, down*
insurer: insurer* | insurance, compan*, underwrit* / insured, policyholder*, policy-holder* | assured, policy
licensor: licensor* | licens* / licensee* | licens*
trustee: trustee* / beneficiar* | benefit*
lender: lender* | bank*, lend*, credit* / borrower* | debtor*, borrow*
carrier: carrier* | transport*, airline* / shipper*, consignor* | sender*, ship*
guilty: guilty, guilt | convict*, blame, wrong* / innocent*, innocence | acquit*
natural: natural, naturally | nature, organic*, course / artificial* | man-made, synthetic*, fake, human
manual: manual, manually | manual* / automatic*, automated
active: active, actively | enabl*, work* / passive*, inactive | idle, disab*, dormant
upstream: upstream | up / downstream | down, derivat*
forward: forward, forwards | ahead, advance*, front / backward, backwards | back, revers*, behind
local: local, locally | region*, native, domestic, own, area / remote, remotely | distant, far, long
uppercase: uppercase, upper-case, upper case, capital letter* | capital*, big / lowercase, lower-case, lower
    case, small letter* | small
hardware: hardware / software | application*
singular: singular | single, one / plural | several, many
maternal: maternity, maternal / paternity, paternal
asleep: asleep, sleeping | sleep* / awake | wake*
heaven: heaven* | sky / hell
black: black | dark*, african* / white | blank, pale
red: red | commun* / blue / green | environment* / yellow
half: first half, first six months, first semester, first half-year / second half, second six months, second
    semester, latter half, second half-year
"""
