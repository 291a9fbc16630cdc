"""Qualifiers in Italian; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: non solo, non soltanto, non solamente, software libero, sempre più, non esaustivo, non esaustiva
gradually: gradual*, progressivamente, a poco a poco, passo dopo passo, per fasi, man mano | progress*, poco,
    passo, fas*, sempre più, tapp*, lent*, scaglion*
jointly: congiunt*, in comune, congiuntamente | comun*, insieme, collett*, coop*, tutti, reciproc*, collab*,
    entramb*, cong*, grupp*, tra
severally: in solido, solidalmente, solidale | solid*
simultaneously: simultane*, contemporane*, allo stesso tempo, al contempo, nel contempo | stesso tempo, contemp*,
    parallel*, mentre, anche, nonché, inoltre, ed, insieme, simult*, ma, sia
further: ulterior* | più, anche, inoltre, ancora, aggiunt*, prosegu*, contin*, nuov*, oltre, success*, maggior*,
    avanz*, poi
principle: in linea di principio, in linea di massima | princip*, massima, genera*, norma*, regola
appropriate: se del caso, ove opportuno, appropriat*, adeguat*, opportun*, idone* | approp*, adeg*, opport*, idon*,
    corret*, corrisp*, adatt*, caso, neces*, conven*, giust*, debit*, pertin*, buon*, bene, suff*, equo, equa,
    meglio, utile*, valid*, eventual*
necessary: se necessario, ove necessario, necessari*, necessariamente, indispensabil* | neces*, bisogn*, occorr*,
    richie*, obblig*, indispens*, esig*, essenz*, import*, dov*, fondament*, va, vanno, vital*
possible: per quanto possibile, nella misura del possibile, se possibile, il più possibile | possib*, misura,
    massim*, megl*, più, pot*, ideal*, permett*
only: soltanto, solamente, unicamente, esclusivamente, esclusiv* | sol*, unic*, esclus*, limit*, null*, salvo,
    tranne, mera*, uno, semplic*, nessun*, mai, fino, appena, riserv*
except: salvo, tranne, eccetto, ad eccezione, a eccezione, a meno che, ad esclusione | ecce*, esclu*, senza, meno,
    non, ma, oltre, fuori, esen*
notwithstanding: nonostante, fatto salvo, indipendentemente, a prescindere, fermo restando | nonost*, anche se,
    sebbene, benché, senza*, indip*, prescind*, tuttavia, salv*, ma, malgr*, qualsias*, qualunque, ogni, comunque,
    pure, distinz*
writing: per iscritto, consenso scritto, autorizzazione scritta | scri*, iscri*, letter*
prior: in anticipo, anticipatamente, previo avviso, previa autorizzazione, preventivamente, consenso preventivo |
    prev*, prim*, antic*, preced*, già, ante*, preliminar*, priorit*, superior*, previ*, preventiv*
immediately: immediat*, senza indugio, tempestiv*, subito, senza ritardo | immed*, dirett*, indug*, rapid*,
    tempest*, ritard*, appena, presto, pront*, urg*, istant*, prima possibile, ora, prossim*, brev*
mutual: reciproc*, mutu*, vicendevol* | recip*, entramb*, tra, fra, comun*, altro, due
especially: in particolare, soprattutto, specialmente, particolarmente | partic*, sopratt*, spec*, princip*, molto,
    anzitutto, tra cui, incl*, più, maggior*, esempio, appos*
temporarily: temporane*, provvisori* | tempor*, provv*, transit*, moment*, sosp*, brev*, tempo
permanently: permanente*, definitiv*, in modo permanente | perman*, sempre, defin*, indet*, costant*, perpet*,
    contin*, stabil*, mai, fiss*, durat*
free: gratuit*, a titolo gratuito, senza spese | grat*, liber*, cost*, senza, spes*, pag*
reasonable: ragionevol* | ragion*, equ*, sodd*, giust*, sensat*, adeg*
direct: direttamente, diretto, diretta, diretti, dirette | dirett*, immed*, person*, stess*
indirect: indirett* | indir*, tramite, attrav*
fully: pienamente, completamente, interamente, totalmente, integralmente, esaustiv* | pien*, compl*, total*,
    integr*, tutt*, assol*, perfett*, global*, esaust*, bene, approf*, suff*, ampi*, dettagl*, molto, fondo,
    qualsiasi
partly: parzial*, in parte | parz*, parte, parti, alcun*, cert*, qualche, sezion*, metà
actively: attivamente, attivo, attiva, attivi | attiv*, partec*, energ*, posit*, prend*, funz*
deeply: approfondi*, profondamente | profond*, approf*, fort*, raffor*, intens*, fondo, molto, dettagl*
coordinated: coordin*, concertat* | coord*, concert*, congiunt*, comun*, armon*, organ*, collab*, coop*
autonomous: autonom*, in modo indipendente | auton*, indip*, propri*, sol*, liber*, separ*, stess*, sovran*,
    indipendente*
voluntarily: volontari*, volontariamente | volont*, liber*, scelt*, opzion*
expressly: espressamente, esplicit* | espres*, esplic*, chiar*, specif*, dirett*, precis*, appos*, concr*, manif*
automatically: automatic* | auto*, predef*
annually: annual*, ogni anno, all'anno | ann*
monthly: mensil*, ogni mese, al mese | mes*, mens*
regularly: regolarmente, periodic*, con regolarità | regol*, period*, spesso, freq*, abit*, sempre, interv*,
    norm*, tanto in tanto
strictly: rigoros*, strettamente, severamente | rigor*, strett*, sever*, esatt*, dur*, ferm*, esclus*
effectively: efficac*, efficacemente, effettivamente | effic*, effett*, real*, vigore, bene, valid*, prat*, buon*,
    effettiv*
publicly: pubblicamente, in pubblico | pubbl*, apert*
confidential: confidenzial*, segreto, segreta, segreti, segrete, segretamente, in modo riservato |
    riserv*, confid*, priv*, nascos*, anon*, riservat*
respectively: rispettiv*, separatamente, singolarmente, individualmente, individual* | rispett*, separ*, sing*,
    indiv*, ogni, ciascun*, propri*, distint*, divers*, entramb*, uno per, person*, sol*, particolar*
continuously: continuamente, costantemente, incessante*, continuo, continua, continui, continue | contin*,
    costant*, sempre, perman*, sosta, stabil*, ancora, regol*, progress*, mantien*, manten*, continu*
urgently: urgente*, con urgenza | urg*, immed*, rapid*, emerg*, soccor*
personally: personalmente, di persona | person*, stess*, propri*, sé, indiv*, mio
lawfully: legalmente, ai sensi della legge, lecit*, legittim*, a norma di legge | legg*, legal*, legitt*, giur*,
    dirit*, legisl*
intentionally: intenzional*, deliberat*, consapevolmente, dolos* | intenz*, delib*, consap*, dolo*, apposta,
    volont*, volut*, scopo, cosc*
negligence: negligen*, colpa grave | neglig*, colp*, error*, trascur*, dimentic*
seriously: gravemente, seriamente | grav*, seri*, fort*, import*, grand*, mal*, sever*, critic*, peric*
significantly: significativ*, considerevol*, sostanzial*, notevol* | signif*, consid*, import*, sostan*, molt*,
    grand*, notev*, maggior*, sensib*, rilev*, princip*, essenz*, fort*, più
slightly: leggermente, lieve*, lievemente | legg*, liev*, poc*, po, piccol*, minor*, min*
additional: aggiuntiv*, supplementar*, addizional* | aggiun*, suppl*, addiz*, altr*, più, nuov*, inoltre, anche,
    ulter*, extra, integr*, ancora, oltre, poi
abroad: all'estero | ester*, stranier*, internaz*, fuori
domestic: sul territorio | nazion*, intern*, territ*, locale*, Paese, Paesi, domest*, patri*, nazional*, compet*
electronic: elettronic*, per via telematica | elettr*, digit*, telem*, linea, email, e-mail
orally: oralmente, verbalmente, orale, verbale | oral*, verb*, parol*, voce, parl*
irrevocable: irrevocabil* | revoc*, irrev*, defin*
unconditional: incondizionat*, senza condizioni | condiz*, incond*, riserv*, assol*
unilateral: unilateral* | unilat*, sol*, propri*
equally: in condizioni di parità, equamente, in egual misura | ugual*, egual*, equ*, stess*, pari*, ident*, anche,
    giust*
unanimously: all'unanimità, unanime* | unan*, consens*, tutti, accordo
majority: maggioranza | maggior*, più, gran*
priority: in via prioritaria, prioritari*, preferenzial*, di preferenza | prior*, prefer*, prim*, megl*, import*,
    privil*
approximately: approssimativamente, all'incirca, circa | appross*, quasi, incirca, attorno, intorno, verso, un*,
    cent*, stim*, più o meno, decin*
usually: generalmente, normalmente, di solito, solitamente, abitualmente, in genere | gener*, norm*, solit*, abit*,
    comun*, ordin*, usual*, tip*, maggior*, standard, tradiz*, freq*, consuet*, sempre, princip*, solito, regol*
always: sempre, in ogni momento | ogni, costant*, ciascun*, qualsiasi, mai, comunque, contin*, perm*, ancora
never: non mai, mai | ness*, senza, né, null*
often: spesso, frequente*, sovente | freq*, solit*, norm*, comun*, gener*, volt*, maggior*, sovent*, vari*, diffus*
probably: probabil*, probabilmente, forse, eventualmente, possibilmente | probab*, potr*, sembr*, event*, potenz*,
    potre*, pare*, sicur*, presum*, sar*, cred*, poter*
currently: attualmente, in questo momento | attual*, ora, moment*, present*, oggi, vigen*, ancora, già, corr*,
    esist*, recent*, adesso, finora, al momento
again: di nuovo, nuovamente, un'altra volta | nuov*, altra, volta, ancora, anche, re*, più
mainly: principalmente, soprattutto, prevalentemente | princip*, sopratt*, maggior*, essenz*, preval*, prim*,
    fondament*, gran*, per lo più
almost: quasi, praticamente | prat*, circa, poc*, maggior*, vicin*, virtual*, pressoché, scars*
rapidly: rapidamente, acceler*, velocemente | rapid*, veloc*, prest*, brev*, facil*, immed*, celer*
freely: liberamente | liber*, libertà, grat*, apert*
"""
