"""Qualifiers in English; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: not only, if only, the only, only after, only when, only then, all at once, at once, once again, once more, once
    upon, such as to, may not, no later than, no longer, no more, not yet, could not be more, no doubt, not least,
    last but not least, first and foremost, free software, get together, put together, come together, so that, in
    order, in order to, may only, as always, bring together, brings together, bringing together, to further,
    further the, further understanding, read-only, even harder, append-only
gradually: gradual*, step by step, stepwise, progressive, progressively, incremental*, in stages, by stages, phase*
    in, phased | little by little, over time, step*, slow*, ever more, more and more, increasing*, stage*, bit by
    bit, pace
jointly: joint, jointly, together, in common, in cooperation with, in collaboration with, collectively, combined |
    common, collaborat*, cooperat*, co-*, shared, sharing, each other, mutual*, both, collective, united, side by
    side, among, unit*, team*, partner*, everyone
severally: jointly and severally, joint and several | jointly, severally, solidar*
simultaneously: simultaneous*, at the same time, concurrent*, in parallel | while, meanwhile, as well as, same
    time, parallel, together, along with, as, yet, however, but, during, likewise, besides
further: further | more, additional*, continue*, another, other, again, next, moreover, in addition, deepen*, also,
    even, far*, step up, beyond, any, greater, advance*, further*
principle: in principle | principle, general*, as a rule, normally, basically, usually, default
appropriate: where appropriate, as appropriate, if appropriate | as needed, where necessary, necessary, relevant,
    reasonabl*, right, correct*, good, due, suit*, adequate*, fit*, correspond*, well, should, applicable, decent,
    sufficient, enough, accordingly, just, appropriate, appropriately, suitable, suitably, proper, properly,
    adequate, adequately, duly, fitting, useful, clean
necessary: where necessary, if necessary, when necessary, as needed, where needed, if needed, necessarily | need*,
    requir*, must, have to, has to, had to, should, essential*, necessit*, appropriate, compulsory, want*, demand*,
    obligat*, vital, important, crucial, always, inevitabl*, required, essential, indispensable, desirable, useful,
    necessary
possible: as far as possible, to the extent possible, wherever possible, where possible, whenever possible, if
    possible, as much as possible, best efforts, best endeavours, to the greatest extent, to the fullest extent |
    possib*, maxim*, extent, best, utmost, make every effort, try, strive, endeavo*, can, feasibl*, full*, most,
    ideal*, may, might, able, practicab*, effort, efforts
only: only, solely, exclusive, exclusively, merely, sole, nothing but | just, alone, single, unless, not until, no
    other, nothing, limited to, except, simpl*, pure*, unique*, none, never, until, strict*, hardly, barely, other
    than, instead, when, whenever, limit*, restrict*
except: excepting, excluding, unless, with the exception of, apart from, other than | exception*, save, but,
    besides, exclud*, without, not, aside, beyond, apart, outside, none, exempt*, rather than, otherwise, however,
    except
notwithstanding: notwithstanding, without prejudice to, regardless of, irrespective of, despite, in spite of |
    although, though, even if, even though, however, independent*, whatever, but, prejudice, nevertheless, any,
    still, whether, yet, nonetheless, even, no matter, while, without, irrespective, regardless
writing: in writing, written consent, written notice, written permission, written agreement, written approval,
    written request | writ*, letter, paper, document*, text*, wrote, script, written
prior: prior to, in advance, beforehand, advance notice, prior consent, prior notice, prior approval, prior
    written, prior permission, prior agreement | before, advance, earlier, ahead, previous, already, first, notice,
    until, preced*, past, former*, ago, preliminary, pre*, once, had, last, previously, pre-*, priority, right of
    first*, prior
immediately: immediate, immediately, without delay, promptly, forthwith, without undue delay, straight away, right
    away, as soon as possible | soon, prompt, quick*, urgent*, fast, rapid*, instant*, now, straight, right,
    speed*, delay, swift*, timely, just, once, moment, then, short*, as soon as, sudden*, early, at once, instantly
mutual: mutual, mutually, reciprocal, reciprocally | both, two, between, cooperat*, together, joint*, inter*,
    bilateral, common, share*, other, parties, reciproc*, one another, each other
especially: especially, in particular, particularly, above all | special*, specific*, particular, mainly, first of
    all, such as, including, extremely, really, primarily, most, quite, even, mostly, key, so, namely, highly,
    notably
temporarily: temporary, temporarily, provisional, provisionally, interim, for the time being | tempora*, time,
    transition*, current*, now, moment, short*, pending, caretaker, acting, until, while, at present, passing,
    makeshift, once, suspend*, momentar*, away, preliminary, during
permanently: permanent, permanently, indefinite, indefinitely, perpetual, perpetually | forever, always, lasting,
    long-term, eternal*, for life, no longer, perman*, perpetu*, regular, continu*, constant*, standing, resident,
    fixed
free: free of charge, gratis, at no cost, without charge | freely, freedom, no charge, cost, charge, fee, liber*,
    without, open, vacan*, release*, escape, free, for free, unpaid, give away, gives away, given away, gave away,
    giving away, giveaway*, complimentary, no fee
reasonable: reasonable, reasonably | rational*, sensible, appropriate*, fair*, reason*, logical*, legitimate,
    suitable, proper*, equitabl*, just*, decent, moderate, sane
direct: directly | immediate*, straight, personal*, live, itself, themselves, first-hand, frank*, in person, face,
    close*, instant*, direct
indirect: indirect, indirectly | indirect*, mediate*, roundabout, through
fully: fully, completely, entirely, totally, wholly, comprehensively, in full, thoroughly | full, whole, perfect*,
    absolut*, total*, entire*, quite, utter*, enough, sufficient*, overall, very, well, throughout, never, at all,
    just, exhaustive*, hundred*, 100, both, across, exact*, good, extreme*, really, integral*, deep*, careful*,
    detail*, general, finish*, no, thorough, complete, entire, total, comprehensive, non-exhaustive, every*
partly: partly, partially, partial, in part | part, parts, some, portion*, section*, half, incomplete, partial*,
    mix*, certain, among
actively: active, actively, proactive, proactively, vigorously, energetically | positiv*, keen*, vigo*, strong*,
    eager*, dynamic, enthusias*, aggressive*, energetic, hard, initiative, operat*, good, constructive, effort,
    play, enabled, running, live*, engag*, employ*, serving, busy, much, involv*
deeply: deepened, deepening, in-depth, in depth, deeply, profound, profoundly | deep*, depth, profound*, thorough*,
    intensi*, strengthen*, strong*, great*, very, serious*, full*, further, close*, intens*, sincere*, extreme*,
    heart*, big, much, so, enhanc*, detail*, significant*, deepen
coordinated: coordinated, concerted, synergy, in coordination | coordinat*, co-ordinat*, cooperat*, collaborat*,
    joint*, together, harmon*, concert*, integrat*, common, combin*, work*, organi*, align*, adjust*, plan*,
    synerg*, unite*, arrang*, partner*, team*, balance*, match*, orchestrat*, coordinate*, coordinate,
    coordination, coordinating, collaborative, collaboratively, collaboration, synergistic
autonomous: autonomous, autonomously, independently, of its own accord, at its own discretion | autonom*,
    independen*, own, free*, self*, alone, sovereign*, separat*, solo, without, voluntar*, automat*, indie, by
    itself, discretion*, self-*, independent, beyond his control, beyond their control, beyond,
    by hand, manual*
voluntarily: voluntary, voluntarily, of their own free will, willingly | volunt*, free*, free will, choice, own,
    willing*, option*, self, spontaneous*, accord
expressly: expressly, express consent, explicit, explicitly, in so many words | clear*, explicit*, specific*,
    express*, state*, definite*, distinct*, open*, plain*, obvious*, manifest*, unambiguous*, precise*, exact*,
    clarif*, literal*, detail*, specif*
automatically: automatic, automatically | auto*, by itself, self*, own, guided
annually: annual, annually, yearly, every year, each year, per year, per annum | year*, annual*, anniversary,
    calendar, annum
monthly: monthly, every month, each month, per month, a month | month*
regularly: regularly, periodically, periodic, at regular intervals | regular*, period*, routine*, often, frequent*,
    interval*, constant*, always, schedul*, time to time, occasion*, sometimes, fixed, every, continu*, usual*,
    repeated*, steady, from time to time
strictly: strictly, strict, rigorous, rigorously, stringent | strict*, rigor*, severe*, hard, tough*, tight*,
    stern*, exact*, firm*, serious*, closely, harsh*, sever*, heavily, absolute*, solemn*, demand*, rigid*,
    careful*
effectively: effectual, in an effective manner, effective measures | effect*, efficien*, valid*, useful*,
    powerful*, successful*, force, work*, real*, actual*, practic*, well, good, active*, virtual*, impact*, best,
    result*, available, effectively, effective
publicly: publicly, in public | public*, open*, announce*, reveal*, disclos*, general*, transparent*, people,
    declare*, official*, visible, known, openly, spoke out, speak out
confidential: confidential, confidentially, secretly, in confidence | confiden*, secre*, priva*, hidden, covert*,
    conceal*, hide, classified, anonymous*, quiet*, disclos*, clandestin*, undercover, stealth*, sensitive, secret
respectively: respectively, separately, individually, separate, individual | each, respective*, separat*,
    individual*, every, per, both, apart, different, different*, own, person*, single, distinct, independent*,
    divid*, another, one by one, other, specific, split, particular, people, one, special, detail*
continuously: continuously, continuous, continually, constantly, constant, steadily, steady, continual | continu*,
    constant*, steadil*, ongoing, sustain*, keep*, kept, always, persist*, stable, stabl*, uninterrupt*,
    perpetual*, repeatedly, ever, lasting, all the time, permanent*, stead*, unceas*, remain*, unremitting*,
    consistent*, perennial*, everlasting, still, increasing*, regular*, contiguous
urgently: urgent, urgently, emergency | urg*, emergen*, immediate*, quick*, desperate*, crisis, soon, prompt*,
    pressing, acute, critical, exigen*, rush*, contingency
personally: personally | person*, himself, herself, themselves, yourself, own, self, individual*, face, itself,
    physical*, myself, private*, subjectiv*, in person
lawfully: in accordance with the law, in accordance with law, according to law, by law, lawful, lawfully, legally,
    pursuant to law | law*, legal*, legitim*, legislat*, statut*, rule*, regulat*, jur*, judicia*, court*,
    illegal*, unlawful*, act, legal, wedlock
intentionally: intentional, intentionally, wilful, wilfully, willful, willfully, deliberate, deliberately,
    knowingly, on purpose, purposely | intent*, wilful*, willful*, deliberate*, purpose*, know*, conscious*,
    malicious*, purposef*, aim*, meant, will, plan*, wanted
negligence: gross negligence, negligence, negligent, negligently | neglig*, careless*, fault, error, mistake*,
    neglect*, fail*, inadvertent*, accident*, omission*
seriously: serious, seriously, grave, gravely, severe, severely | serious*, grav*, sever*, bad*, heav*, critical*,
    acute*, strong*, major, hard, significant*, terribl*, earnest*, important, harsh*, huge, big, extreme*,
    dangerous*, deep*, substantial*, disastrous*, badly, desperate*, strict*, danger*, intens*, bitter*, tough,
    worst, worse, sorely, difficult*, considerabl*, really, fatal*, wors*, horr*, stok*, harder
significantly: significant, significantly, substantial, substantially, considerable, considerably | import*,
    great*, signif*, substan*, big*, larg*, considerab*, much, major*, huge*, very, many, serious*, notabl*,
    strong*, deep*, markedly, main, critical, drastic*, massive*, high*, far, meaningful*, lot, really, dramatic*,
    key, extreme*, wide*, vast*, well, material*, severe*, sharp*, matter*, more, sizeable, remarkabl*, heav*,
    leading, sense, essential*, mean*, special*, most, notew*, top, grand, hefty, vital, tremendous*, deep,
    crucial, data, material, materially, greatly, major
slightly: slight, slightly | slight*, little, small, bit, minor*, light*, few, just, minim*, trivial, younger, a
    bit, gentl*, low*, mild*, subtle, marginal*, tad, modest*, child*, juvenile*, under, minor, narrow
additional: additional, additionally, supplementary, extra | add*, more, further, another, other, also, suppl*,
    besides, moreover, new, plus, extend*, furthermore, as well, increas*, too, extra*, next, second, excess*,
    optional
abroad: abroad, overseas | foreign*, outside, international*, global*, world, other countr*, oversea*, external,
    exile, exterior
domestic: domestic, domestically, within the territory | home, national, internal*, local*, countr*, inland,
    territor*, native, famil*, household, state, nation, interior, in-country, within
electronic: electronic, electronically | e-*, electr*, digital*, online, internet, computer*, email*, cyber*
orally: orally, oral, verbal, verbally | oral*, verbal*, spoken, word*, mouth, speak*, speech, said, parol
irrevocable: irrevocable, irrevocably | irrevoc*, revo*, final, irrevers*, cancel*, withdraw*
unconditional: unconditional, unconditionally, without condition | condition*, absolut*, uncondition*, any, full*,
    reserv*, always
unilateral: unilateral, unilaterally | unilat*, one-sided, one side*, one, single, alone, own, sided
bilateral: bilateral, bilaterally, both parties, both sides | two, both, bilateral*, parties, each other, mutual*,
    sides, between, spouses
equally: equal, equally, on an equal footing, equitable, equitably | equal*, same, fair*, identical*, equit*,
    similar*, like, alike, even*, equiv*, just, parity, ident*, likewise, balanc*, uniform*
unanimously: unanimous, unanimously, by unanimity, by consensus | unanim*, consensus, consent, agree*, concord,
    accord, one voice
majority: majority | most, more than half, major*, over half, half, plural*, largely, adult*
priority: priority, preferential, preferentially, preferably, with preference | prior*, prefer*, first, precedence,
    favor*, favour*, important, ahead, better, special, above, focus*, emphasi*, primary, privileg*, ideal*, would,
    rather
approximately: approximately, roughly | about, around, almost, nearly, circa, estimate*, near*, rough*, approx*,
    more or less, over, up to, close, ca, odd, -ish, or so, as much as, like, half, as many as, approximate
usually: usually, normally, ordinarily, typically | usual*, normal*, general*, common*, ordinar*, often, typical*,
    always, most*, tend*, customar*, as a rule, in general, convention*, frequent*, average, habit*, sometimes,
    mainly, broadly, widely, routine*, principle, natural*, likely, in many cases, much as, regular*, standard
always: at all times, at any time | ever, constant*, never, invariabl*, consistent*, still, time, whenever,
    permanent*, usual*, must, long, forever, only, keep*, kept, necessar*, moment, each, 24, no matter, eternal*,
    often, increasing*, as always, always, every, continu*
never: never | not, no, n't, none, nothing, in no way, at all, ever, nor, cannot, yet, neither, refus*, rather,
    stop*, under no circumstance*, hardly, nobody, fail*, without, un*
often: often, frequently, frequent | often*, frequen*, many, common*, regular*, repeated*, general*, always,
    sometimes, much, tend*, time*, easily, typical*, habit*, constant*, a lot, several, popular, lots, easil*,
    mainly, likely, a great deal, widespread, occasion*, multiple, numerous, widely, normal*, more, used to
probably: probably, presumably, possibly | probab*, likel*, may*, might, perhaps, possib*, could, seem*, apparent*,
    suppos*, presum*, think*, thought, expect*, would, must, appear*, almost, assum*, believ*, potential*,
    estimat*, sure, surely, suspect*, unlikely, guess, whether, hop*, chance*, tend*, risk*, if, wonder*, prone,
    likely, maybe, alone
currently: currently, at present, presently, at the moment, today | now, current*, present*, today*, moment,
    recent*, existing, time, still, already, so far, yet, latest, these days, contemporary, modern, ongoing, being,
    in progress, until, has been, right, point, while, as of, just, actual*, nowadays
again: again, once more, once again, anew | re*, again*, once, another, renew*, repeat*, second, more, return*,
    back, further, new*, yet, same, twice, still, next, follow*, continu*, other, over, time
mainly: mainly, primarily, chiefly, principally, predominantly, for the most part | main*, most*, major*, large*,
    primar*, chief*, principal*, basic*, core, key, import*, first, especially, general*, essential*, particular*,
    central, leading, almost, usual*, mass, often, dominat*, predomin*, significant*, above, the bulk, great*,
    many, more, fundament*, priority, initial*, focus*, widely, mostly, -led
almost: almost, nearly, virtually, practically | near*, close*, about, approximate*, around, most*, hardly, over,
    barely, just, much, little, so, some, virtual*, few, effectively, up to, quite, roughly, scarce*, all but,
    basically, well, even, rare*, lack*
rapidly: rapidly, quickly, swiftly, swift, accelerate, accelerated, accelerating, speed up, expedite, expedited |
    quick*, fast*, rapid*, speed*, soon*, prompt*, swift*, accelerat*, hast*, sharp*, sudden*, immediate*, short*,
    instant*, surg*, once, hurr*, time, early, easil*, boost*, rush*, express, dramatic*, velocit*, explos*, rapid,
    increase* pace
freely: freely, without restriction | free*, liber*, unrestrict*, open*, limit*, restrict*, without, unlimit*, any,
    voluntar*, arbitrar*, want, without limitation
"""
