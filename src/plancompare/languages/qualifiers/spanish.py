"""Qualifiers in Spanish; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: no sólo, no solo, no solamente, software libre, tan solo como, cada vez más
gradually: gradual*, paulatin*, progresivamente, poco a poco, por etapas, paso a paso, escalonad* | progres*,
    gradu*, etapa*, paso*, fase*, cada vez más, lent*, ir, va, van, medida
jointly: conjuntamente, en común, conjunta, conjuntas | común*, junt*, colect*, conjunt*, con, coop*, todos,
    mutu*, colabor*, ambas, ambos, solidari*, equipo, mancomun*, entre
severally: solidariamente, solidari* | solidar*, mancom*
simultaneously: simultáne*, al mismo tiempo, a la vez | mismo tiempo, vez, paralel*, mientras, también, además,
    así como, simult*, e, pero, tiempo, cuando
further: adicionalmente | más, también, adicional*, además, aún, seguir, sigu*, contin*, todavía, nuev*,
    poster*, así mismo, avanz*, amplia*, profund*, asimismo, ulterior*
principle: en principio | princip*, general*, norma*, regla
appropriate: cuando proceda, en su caso, si procede, apropiad*, adecuad*, oportun*, pertinente* | apropi*, adecu*,
    correct*, correspond*, proced*, buen*, necesar*, conven*, pertin*, relevan*, debid*, bien, suficien*, satisf*,
    justo, just*, válid*, eventual*, compet*, mejor, preciso, razon*
necessary: si es necesario, cuando sea necesario, necesariamente, imprescindible*, indispensable* | neces*,
    precis*, requer*, falta, hay que, requi*, exig*, indisp*, oblig*, esenc*, imprescind*, menester, fundament*,
    import*, tendr*, vital, necesari*
possible: en la medida de lo posible, si es posible, siempre que sea posible, cuanto sea posible | posib*, pod*,
    medida, máxim*, mejor, podr*, ideal*, permit*
only: solamente, únicamente, exclusivamente, exclusiv*, sólo | sol*, sól*, únic*, exclus*, limit*, nada, salvo,
    excepto, mera*, un, una, simple*, sino, ning*, nunca, hasta, apenas, restring*, reserv*
except: salvo, excepto, con excepción, a excepción, a menos que, con exclusión | excep*, exclu*, sin, otr*,
    menos, pero, además, sino, aparte, exen*, fuera
notwithstanding: no obstante, sin perjuicio, independientemente de, a pesar de, pese a | pesar, aunque, aun, sin*,
    independ*, perjuicio, obstante, embargo, cualquier*, pero, bien, incluso, tampoco, todo*, no, ni, pese
writing: por escrito, consentimiento escrito, autorización escrita | escri*, carta*, text*, redac*
prior: con antelación, por anticipado, de antemano, previamente, previo aviso, autorización previa,
    consentimiento previo | previ*, ante*, antes, preced*, ya, anticip*, primero, pasad*, ant*, pre*, anterior*,
    superior*
immediately: inmediat*, sin demora, sin dilación, de inmediato, enseguida | inmedia*, demor*, cuanto antes,
    pronto, rápid*, dilac*, instant*, seguida, urg*, tan pronto, ahora, apenas, brev*, próxim*, justo, mismo, en
    cuanto
mutual: mutu*, recíproc* | recípr*, ambos, ambas, entre, común*, otro*, dos
especially: en particular, especialmente, en especial, sobre todo, particularmente | espec*, partic*, principal*,
    muy, notable*, concre*, ante todo, incl*, más, mayor*, ejemplo
temporarily: temporal*, provisional*, transitori* | tempor*, provis*, transit*, moment*, interin*, suspen*, breve,
    corto, tiempo
permanently: permanente*, indefinid*, definitivamente | perman*, siempre, indef*, defin*, constant*, perpet*,
    contin*, vital*, estable, jamás, duradero
free: gratuit*, de forma gratuita, sin costo, gratis | grat*, libre*, cost*, sin, cargo, cobr*, pago
reasonable: razonable* | razon*, equit*, satisf*, just*, sensat*, adecuad*
direct: directamente, directo, directa, directos, directas | direct*, inmed*, propi*, mism*
indirect: indirect* | través, rodeo
fully: plenamente, completamente, totalmente, íntegr*, exhaustiv*, por completo | plen*, compl*, total*, ínteg*,
    enter*, absol*, perfect*, integral*, exhaust*, bien, profund*, amplia*, sufici*, detall*, muy, conjunto,
    cualquier*, fondo, global*, integra*
partly: parcial*, en parte | parc*, parte*, algun*, cierto*, algo, secc*, mitad, unos
actively: activamente, activo, activa | activ*, partic*, enérg*, posit*, tom*, func*, acci*
deeply: profundi*, profundamente, en profundidad | profund*, fort*, reforz*, intens*, fondo, muy, detall*, hond*
coordinated: coordin*, concertad* | coord*, concert*, conjunt*, común*, armon*, organiz*, colab*, coop*
autonomous: autónom*, de forma independiente | autón*, indep*, propi*, sol*, libre*, separ*, sí mismo, sober*,
    auton*, mism*, independiente*
voluntarily: voluntari*, de forma voluntaria | volun*, libre*, opcion*
expressly: expresamente, explícit* | expres*, explíc*, clar*, especí*, direct*, precis*, concre*, taxativ*,
    especial*, manif*
automatically: automátic*, automáticamente | auto*, sol*, defecto
annually: anual*, cada año, por año, todos los años | año*, cada
monthly: mensual*, cada mes, al mes, por mes | mes*, mens*
regularly: regularmente, periódic*, con regularidad | regul*, period*, perió*, frecu*, habit*, norm*, menudo,
    siempre, interv*, vez en cuando
strictly: estrict*, rigur*, estrictamente | estric*, sever*, exact*, dur*, firme*, exclus*, riguros*
effectively: eficaz*, eficazmente, efectivamente | efic*, efect*, real*, vigor, bien, válid*, práct*, buen*
publicly: públicamente, en público | públic*, public*, abiert*
confidential: confidencial*, secreto, secreta, secretos, secretas, secretamente |
    confiden*, secre*, priv*, ocult*, anón*
respectively: respectiv*, por separado, individualmente, individual* | respect*, separ*, indiv*, cada, propi*,
    distint*, difer*, dos, ambos, uno a uno, un*, particular*, solo, divers*
continuously: constante*, sin cesar, de forma continua, continuamente, de manera continua | contin*, const*,
    siempre, perman*, segu*, sigu*, cesar, estab*, mant*, aún, progres*, perpet*, continua*
urgently: urgente*, con urgencia | urg*, inmed*, rápid*, emerg*, auxilio, aprem*
personally: personalmente, en persona | person*, mism*, propi*, sí, indiv*, yo, mí
lawfully: legalmente, de conformidad con la ley, lícit*, conforme a la ley | ley*, legal*, legít*, jurí*,
    legisl*, judic*
intentionally: intencional*, deliberad*, a sabiendas, dolos* | intenc*, delib*, sabiendas, dolo*, propósito,
    volunt*, consci*, adrede, quer*
negligence: negligen*, culpa grave | neglig*, culpa*, error*, desc*, olvid*, omis*
seriously: gravemente, seriamente | grave*, seri*, fuert*, import*, grand*, mal*, sever*, crít*, pelig*
significantly: significativ*, considerable*, sustancial* | signif*, consid*, import*, sustan*, much*, gran*,
    notable*, muy, mayor*, bast*, sensib*, mejor, clave, princip*, esenc*, drást*
slightly: ligeramente, leve* | liger*, poc*, algo, pequeñ*, men*, mín*
additional: adicional*, suplementari*, complementari* | adic*, suplem*, compl*, más, nuev*, además, también,
    extra*, añad*, opcion*, aparte, demás, luego
abroad: en el extranjero, en el exterior | extranj*, exter*, internac*, fuera
domestic: en el territorio, interno, interna, internos, internas | nacion*, intern*, país*, territ*, local*,
    domést*, interi*, nacional
electronic: electrónic* | electr*, digit*, línea, correo*, e-mail
orally: oral*, verbal*, verbalmente | verb*, palab*, habl*, voz
irrevocable: irrevocable* | revoc*, irrev*, defin*
unconditional: incondicional*, sin condiciones | condic*, incond*, reserv*, absol*
unilateral: unilateral* | unilat*, sol*, propi*
equally: en condiciones de igualdad, equitativ*, por igual | igual*, equit*, mism*, idént*, equip*, también,
    parid*, just*
unanimously: por unanimidad, unánime* | unán*, unan*, consen*, todos, acuerdo
majority: mayoría | mayor*, gran*
priority: con prioridad, prioritari*, preferente*, preferiblemente | prior*, prefer*, prim*, mejor*, antes,
    import*, privil*
approximately: aproximad*, alrededor de | aprox*, alreded*, cerca, casi, cas*, torno, más o menos, estim*, entre,
    sobre, cerc*, decena*, hacia
usually: generalmente, normalmente, por lo general, habitualmente | norm*, menudo, suel*, común*, ordin*, usual*,
    mayor*, defecto, estándar, frec*, costumb*, típic*, corrient*, siempre, soler, comun*, princip*
always: siempre, en todo momento | constant*, cada, jamás, nunca, forzos*, perman*, aún, continu*
never: nunca, jamás | ning*, sin, ni, nad*
often: a menudo, con frecuencia, frecuente* | menudo, frecu*, much*, habit*, suel*, norm*, comun*, gener*, veces,
    común*, mayor*, vari*, usual*, reg*
probably: probable*, probablemente, quizás, quizá, tal vez, posiblemente | probab*, quiz*, vez, posib*, pued*,
    podr*, parec*, acaso, potenc*, segur*, pod*, evid*, seguramente, supon*, será*, cre*
currently: actualmente, en la actualidad, en este momento | actual*, ahora, moment*, present*, hoy, vigen*, aún,
    todav*, reciente*, ya, hasta, este, esta, día, curso
again: de nuevo, nuevamente, otra vez | nuev*, otra*, vez, volv*, también
mainly: principalmente, sobre todo, mayormente | princip*, mayor*, esenc*, fundament*, primer*, gran*, espec*
almost: casi, prácticamente | práct*, cerca, aprox*, virtual*, apenas, mayor*, poc*, bas*, tan, alreded*
rapidly: rápidamente, aceler* | ráp*, acel*, pronto, veloz*, brev*, fácil*, inmed*, prest*, apris*
freely: libremente | libr*, libert*, grat*, abiert*, volunt*
"""
