"""Qualifiers in Dutch; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: niet alleen, niet slechts, vrije software, niet langer, steeds meer
gradually: geleidelijk*, stapsgewijs, stap voor stap, trapsgewijs, gaandeweg | stap*, fase*, langzaam, steeds,
    progress*, toenem*, beetje bij beetje
jointly: gezamenlijk*, gemeenschappelijk* | samen*, gezamen*, gemeen*, met, beide*, allen, alle*, collect*, elkaar,
    team*
severally: hoofdelijk*
simultaneously: tegelijkertijd, gelijktijdig*, tegelijk | tegelijk*, gelijk*, terwijl, ook, zowel, alsmede,
    parallel*, en, tijdens, maar
further: bovendien, voorts | verder*, meer, ook, nog, ander*, extra, voort*, aanvull*, nader*, daarnaast, nieuw*,
    vervolg*
principle: in beginsel, in principe | begin*, princip*, algemeen, regel, normaal
appropriate: in voorkomend geval, waar passend, passend*, geschikt*, gepast* | pass*, juist*, behoor*, nodig*,
    overeenk*, geval, eventueel, toereik*, redelijk*, goed*, correct*, relevant*, voldoen*, bevoeg*, bevred*
necessary: indien nodig, zo nodig, noodzakelijk*, waar nodig, vereist* | nodig*, nood*, moet*, verei*, behoef*,
    onmisb*, verplicht*, hoeft, hoeven, zull*, essent*, onontb*, belangrijk*
possible: voor zover mogelijk, zo veel mogelijk, zoveel mogelijk, indien mogelijk | mogelijk*, kan, kunn*, best*,
    maxim*, zover, zoveel, ideal*
only: slechts, alleen, uitsluitend*, enkel, exclusief | alleen*, enk*, enig*, uitsluit*, exclus*, beperk*, maar,
    niets, pas, geen, niet, een, één, louter, gewoon, tenzij, zonder, nooit, tot
except: behalve, tenzij, met uitzondering, uitgezonderd | uitgez*, uitzond*, zonder, ander*, niet, geen, behoud*,
    buiten, uitgesl*, als, maar, naast
notwithstanding: niettegenstaande, onverminderd, ongeacht, ondanks | hoewel, ook al, onverm*, onafh*, toch, echter,
    maar, zelfs, ook, zonder, welke, wat, niet, hoe, geen, onversch*, evenwel
writing: schriftelijk* | schrif*, brief, schrijf*, geschr*, tekst*, schrev*
prior: voorafgaand*, vooraf, van tevoren | voor*, eerder*, tevoren, al, reeds, vroeg*, eerst, vorig*, plaats
immediately: onmiddellijk*, onverwijld*, meteen, direct, zonder uitstel, terstond | onmidd*, direct*, snel*,
    spoed*, gelijk, onverw*, prompt, zo spoedig, zodra, nu, uitstel, recht*, kort*
mutual: wederzijds*, onderling*, wederkerig* | elkaar, onder*, weder*, beide*, tussen, samen, twee, elkander,
    jegens
especially: in het bijzonder, met name, vooral | bijzonder*, speciaal, specif*, name, hoofd*, zeer, zoals, speci*,
    heel, meest*, onder meer
temporarily: tijdelijk*, voorlopig* | tijd*, kort*, overgang*, opgesch*, moment
permanently: permanent*, blijvend*, definitief, voorgoed | perman*, blijv*, altijd, defin*, duur*, vast*, voortd*,
    continu*, eeuw*, leven*, nooit
free: gratis, kosteloos, kosteloze | kost*, vrij*, zonder, betal*
reasonable: redelijk*, redelijkerwijs | billijk*, rede*, verst*, gepast*
direct: rechtstreeks* | direct*, recht*, zelf, onmid*, persoon*, eigen, direct, directe
indirect: indirect*, onrechtstreeks*, middellijk* | indir*, midd*, onrecht*, via
fully: volledig*, geheel, helemaal, ten volle, integraal | vol*, hele*, heel, all*, compleet*, total*, integr*,
    uitput*, goed, grondig*, perfect*, elk*, zeer, uitgebreid*, gans*, absol*
partly: gedeeltelijk*, deels, ten dele | deel*, gedeelt*, som*, enige, bepaald*, half, dele*
actively: actief, actieve | act*, energ*, deel*, inzet*, werk*
deeply: verdiep*, diepgaand*, grondig* | diep*, grond*, versterk*, sterk*, zeer, uitvoer*, intens*
coordinated: gecoördineerd*, coördin* | coörd*, gecoörd*, afgestemd*, samen*, gezamen*, organis*, overleg*
autonomous: zelfstandig*, autonoom | zelf*, onafh*, auton*, eigen*, vrij*, alleen, afzond*, los, onafhankelijk*
voluntarily: vrijwillig* | vrijw*, vrij*, wil, wens*
expressly: uitdrukkelijk*, expliciet* | uitdruk*, explic*, duidel*, specif*, spec*, direct*, nadruk*, precies
automatically: automatisch* | auto*, zelf, standaard
annually: jaarlijks*, elk jaar, per jaar | jaar*, jaren
monthly: maandelijks*, elke maand, per maand | maand*
regularly: regelmatig*, periodiek* | regel*, period*, vaak, steeds, altijd, gezet*, geregeld*, gewoon*, nu en dan,
    af en toe
strictly: strikt*, streng* | strak*, nauw*, hard*, volstr*
effectively: doeltreffend*, effectief, effectieve | doel*, effect*, werk*, effic*, daadw*, goed*, kracht
publicly: in het openbaar, openbaar, openlijk | open*, publ*
confidential: vertrouwelijk*, geheim* | vertrouw*, privé*, verborg*, anon*
respectively: respectievelijk*, afzonderlijk*, individue* | respect*, afzond*, indiv*, elk*, ieder*, eigen, apart*,
    versch*, los*, per, een*, één*, beide*, ander*
continuously: voortdurend*, continu*, onafgebroken, constant* | voortd*, steeds, const*, blijv*, altijd, duur*,
    nog, regelm*, perman*
urgently: dringend*, met spoed | dring*, spoed*, nood*, onmid*, snel*
personally: in persoon | persoon*, zelf, eigen, persoonlijk*
lawfully: rechtmatig*, overeenkomstig de wet | wet*, recht*, legaal, legale, jurid*, wettelijk*, wettig*
intentionally: opzettelijk*, bewust* | opzet*, doel*, express, met opzet, welbew*
negligence: nalatig*, grove schuld | nalat*, schuld, fout*, onacht*, verzuim*
seriously: ernstig*, zwaar | ernst*, zwaar*, zwar*, sterk*, groot, grote, belang*, slecht*, krit*, gevaar*
significantly: aanzienlijk*, aanmerkelijk*, wezenlijk*, belangrijk* | aanz*, aanm*, wezen*, groot, grote, belang*,
    veel, sterk*, beduid*, hoofd*, zeer, grot*, meer, hoge
slightly: enigszins, licht, gering* | licht*, iets, weinig, klein*, beetje, min*
additional: aanvullend*, bijkomend*, extra | aanv*, bijk*, meer, nog, ander*, nieuw*, verder*, ook, daarnaast,
    bovendien, overig*
abroad: in het buitenland, buitenlands* | buiten*, internat*, vreemd*, ander*
domestic: binnenlands*, nationaal, nationale | binnen*, nation*, intern*, land*, lokaal, gebied*, eigen
electronic: elektronisch* | elektr*, digit*, online, mail*, e-mail
orally: mondeling* | mond*, woord*, spreek*, sprek*
irrevocable: onherroepelijk* | herroep*, onherr*, defin*
unconditional: onvoorwaardelijk* | voorw*, onvoor*, voorbeh*
unilateral: eenzijdig* | eenz*, één*, zelf
equally: gelijkelijk, gelijkwaardig*, op voet van gelijkheid, evenredig* | gelijk*, even*, zelfde*, ook, dezelfde,
    billijk*
unanimously: unaniem*, eenparig*, met eenparigheid | unan*, eenp*, eenst*, consens*, alle*
majority: meerderheid | meer*, meest*, groot*
priority: bij voorrang, prioritair*, bij voorkeur | voor*, prior*, eerst*, belang*, beter, liefst
approximately: ongeveer, circa, bij benadering | ongev*, rond, bijna, ca, om en nabij, zo'n, naar schatting,
    benader*, enkele, een
usually: gewoonlijk, normaal gesproken, doorgaans, in het algemeen, meestal | gewoon*, norm*, door*, algem*,
    meest*, vaak, typ*, standaard*, regel*, gebruik*, alt*, tradit*
always: altijd, te allen tijde, steeds | all*, elk*, voort*, immer, ieder*, moet, ooit
never: nooit | niet, geen, niemand, niets, zonder
often: vaak, dikwijls | dikw*, veel*, meest*, regel*, gewoon*, geregeld*, gebruik*
probably: waarschijnlijk*, misschien, vermoedelijk | waarsch*, mogel*, verm*, kan, kunn*, wellicht, zou*, lijkt,
    blijk*, mag, event*, mogelijk
currently: momenteel, thans, op dit moment, tegenwoordig | moment*, nu, huid*, nog, vandaag, bestaan*, reeds,
    actu*, geld*, al, deze, dit
again: opnieuw, nogmaals | weer, nog*, her*, wederom, ander*, terug
mainly: voornamelijk, hoofdzakelijk, overwegend | voor*, hoofd*, over*, meest*, belang*, eerst*, groot*
almost: bijna, vrijwel | nagen*, prakt*, haast, rond, ongev*, weinig
rapidly: snel, snelle, versneld*, versnel* | snel*, vlug, spoed*, kort*, vlot, gemakk*, direct*
freely: vrijelijk | vrij*, onbelem*, willek*, vrij, vrije
"""
