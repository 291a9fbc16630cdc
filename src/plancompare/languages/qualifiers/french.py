"""Qualifiers in French; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: non seulement, ne seulement, logiciel libre, logiciels libres, tout à fait, à la fois, toujours pas, de plus
    en plus
gradually: progressivement, graduellement, peu à peu, petit à petit, par étapes, étape par étape, progressive
    | progress*, gradu*, étape*, de plus en plus, phase*, échelon*, pas à pas, lent*, fur et à mesure
jointly: conjointement, conjoint*, en commun | commun*, ensemble, collect*, joint*, avec, coopér*, tous, mutuel*,
    à deux, collabor*, concert*, équipe, même, entre
severally: solidairement, solidaire* | solidair*
simultaneously: simultan*, en même temps, parallèlement, à la fois | même temps, tout en, parall*, tandis,
    pendant, aussi, également, ainsi que, concomit*, alors, mais, fois, en plus, ainsi, de même
further: davantage | plus, encore, outre, aussi, également, supplément*, suite, ailleurs, continu*, nouv*, ult*,
    ensuite, poursui*, aller, approfond*, avancé*, par ailleurs, en outre, de surcroît
principle: en principe | princip*, général*, normal*, règle
appropriate: le cas échéant, s'il y a lieu, approprié*, adéquat*, convenable*, opportun* | appropri*, conven*,
    correct*, adapt*, correspond*, bon, bonne, bons, bonnes, nécess*, échéant, besoin, pertin*, juste*, satisf*,
    suffis*, utile*, éventuel*, dû*, dument, compét*, mieux, raison*, valide*
necessary: si nécessaire, au besoin, indispensable*, nécessairement | nécess*, besoin, faut, doi*, dev*,
    faudra*, requ*, exig*, indispens*, oblig*, essent*, falloir, utile*, impér*, échéant, vital*, important*,
    demand*, dû, désir*, nécessaire*
possible: dans la mesure du possible, autant que possible, si possible | possib*, mesure, maxim*, autant, mieux,
    idéal*, permet*, pouv*
only: seulement, uniquement, exclusivement, exclusif, exclusive | seul*, unique*, que, qu, exclus*, rien, juste,
    simple*, sauf, ni, strict*, aucun*, jamais, réserv*, sinon, purement, ne que, limit*
except: sauf, excepté, à l'exception, à moins que, hormis, à l'exclusion | except*, exclu*, hors, sans, autre*,
    si, mais, outre, part, moins, sinon, exempt*, que
notwithstanding: nonobstant, sans préjudice, malgré, en dépit, indépendamment de, indépendamment du,
    indépendamment des | même si, bien que, sans*, quel*, indépend*, dépit, toutefois, cependant, quoi*, mais,
    aucun*, encore que, tout, néanm*, que, toute*, distinction, indépendamment
writing: par écrit, accord écrit, consentement écrit, autorisation écrite, demande écrite, notification écrite |
    écri*, rédig*, lettre*, text*
prior: préalablement, à l'avance, au préalable, préavis, autorisation préalable, accord préalable,
    consentement préalable | préal*, avan*, antér*, précéd*, déjà, d'abord, auparavant, préc*, ancien*,
    dernier*, priorit*, supérieur*, préalable*
immediately: immédiat*, sans délai, sans retard, aussitôt, sur-le-champ, dans les meilleurs délais | tout de
    suite, délai*, retard, dès, rapid*, tôt, prompt*, vite, instant*, d'urgence, plus brefs, maintenant,
    prochain*, juste, ensuite, tard*, suivant
mutual: mutuel*, réciproqu* | réciproq*, deux, entre, l'un, commun*, les uns
especially: en particulier, surtout, particulièrement | notam*, partic*, spécia*, spécif*, tout, avant tout,
    très, dont, tel*, y compris, ex*, parmi, dédi*, notamment
temporarily: temporaire*, provisoire*, temporairement, provisoirement | tempor*, provis*, moment*, instant*, court,
    transit*, passag*, suspen*, pour l'instant
permanently: en permanence, de façon permanente, définitivement, perpétuel*, permanent, permanente, permanents,
    permanentes | perman*, défini*, toujours, durab*, perpét*, indéf*, constant*, contin*, jamais, stable, vie,
    long, sans cesse, permanent*
free: gratuit*, à titre gratuit, sans frais | frais, libre*, sans, coût, payer
reasonable: raisonnable*, raisonnablement | raison*, juste*, équit*, sens*, correct*, satisf*, convenab*,
    légitim*
direct: directement | immédiat*, soi-même, lui-même, même, direct, directe
indirect: indirect* | biais, travers
fully: pleinement, complètement, entièrement, intégralement, totalement | plein*, compl*, entier*, intégr*,
    total*, tout*, absol*, parfait*, global*, ensemble, exhaust*, bien, approfond*, suffis*, détail*, très,
    vraiment, vraim*, fond, minutieu*, large*, globale*, quelconque, purement, exhaustif, exhaustive, tous
partly: partiel*, en partie | partie*, certain*, quelque*, moitié, part
actively: activement | acti*, actifs, particip*, énerg*, agi*, prend*, vigour*, fonction*, posit*, activité*,
    actif, active
deeply: approfond*, profondément | approf*, profond*, renforc*, intens*, détail*, très, fort*, gravem*
coordinated: coordonn*, concert* | coord*, commun*, ensemble, coop*, harmon*, organis*, collabor*, conjoint*
autonomous: autonome*, de manière indépendante, indépendamment | auton*, indép*, propre*, seul*, libre*,
    sépar*, même, isol*, souverain*, indépendant*
voluntarily: volontairement, de plein gré, à titre volontaire | volont*, libre*, bénévol*, gré, plein gré,
    souhait*, volontaire*
expressly: expressément, explicitement, explicite* | expres*, explic*, clair*, précis*, formel*, exact*, bien,
    spécia*, manif*
automatically: automatique*, automatiquement | auto*, automat*
annually: annuel*, chaque année, tous les ans, par an, annuellement | ann*, an, ans
monthly: mensuel*, chaque mois, par mois, tous les mois | mois, mensu*
regularly: régulièrement, périodique*, périodiquement | régul*, périod*, souvent, fréqu*, habit*, toujours,
    intervalle*, temps, rout*, cour*, occasion*, norm*
strictly: strictement, strict*, rigoureu* | rigour*, sévèr*, exact*, stricte*, ferm*, exclus*, serré*, dur*,
    purement, mot
effectively: efficace*, efficacement | effic*, effect*, réel*, effet, bien, valid*, prati*, vrai*, bon*
publicly: publiquement, en public | public*, publ*, ouvert*
confidential: confidentiel* | confiden*, secr*, priv*, caché*, discr*, anonym*, secret*, secrète*
respectively: respectivement, séparément, individuellement, individuel* | respect*, sépar*, indiv*, chaque,
    chacun*, propre*, distinct*, différen*, tout*, person*, un par un, unique*, simple, particulier*, isol*,
    autre*
continuously: continuellement, constamment, sans cesse, en permanence, continue, continu, de manière continue |
    contin*, const*, toujours, perman*, cesse, sans interr*, régul*, stable*, durab*, encore, progress*, stab*,
    mainten*, continu*
urgently: d'urgence, urgent* | urg*, immédiat*, rapid*, vite, secours, press*
personally: personnellement, en personne | person*, même, moi, soi, propre*, indiv*
lawfully: légalement, conformément à la loi, licite*, légitime* | loi*, légal*, légit*, jurid*, droit*,
    législ*, judic*
intentionally: intentionnel*, intentionnellement, délibéré*, sciemment | intent*, délib*, volont*, exprès,
    sciem*, consci*, but, souhait*, conscien*
negligence: par négligence, négligence, faute lourde | néglig*, faute*, erreur*, oubli*, omis*
seriously: gravement, grave*, sérieusement | séri*, fort*, import*, sév*, grand*, lourd*, mal, mauvais*,
    critiq*, dange*, vrai*, gros*, maj*, grav*
significantly: sensiblement, considérablement, significatif, significative, notablement, considérable*,
    substantiel* | sensib*, consid*, signif*, notab*, import*, grand*, beaucoup, maj*, fort*, substan*, très,
    nettem*, large*, gros*, essent*, princip*, bien, clair*, élev*
slightly: légèrement, quelque peu, mineur* | lég*, peu, petit*, faible*, moind*, min*
additional: supplémentaire*, additionnel* | supplém*, addit*, compl*, autre*, plus, nouv*, outre, aussi, ajout*,
    extra, ailleurs, davantage, suppl*, ensuite, complémentaire*
abroad: à l'étranger | étrang*, extér*, international*, autre*
domestic: sur le territoire | intér*, nation*, intern*, territ*, loc*, pays, domest*, intérie*, intérieur*,
    interne
electronic: électronique*, par voie électronique | élect*, numér*, ligne, mail*, mél, courriel*, inform*
orally: oralement, verbalement, oral* | verba*, parol*, voix, parl*
irrevocable: irrévocable* | révoc*, irrév*, défin*
unconditional: inconditionnel*, sans condition | condition*, incond*, réserv*, absol*
unilateral: unilatéral* | unilat*, seul*, propre
equally: à égalité, également réparti*, équitable*, équitablement, de manière égale, égaux, égales |
    égal*, équit*, même*, pareil*, tout, parit*, ident*, juste*, aussi
unanimously: à l'unanimité, unanime* | unanim*, consens*, tous, accord
majority: majorité | major*, plup*, majeur
priority: en priorité, prioritaire*, de préférence, préférentiel* | prior*, préf*, premier*, mieux, privil*,
    avant, plutôt, import*, choi*
approximately: environ, approximativement | approx*, près, quelque*, autour, à peu, presque, vers, à peu près,
    estim*, dizaine*, centaine*, plus ou moins, plutôt
usually: généralement, habituellement, d'habitude, en général, normalement | habit*, norm*, courant*, ordin*,
    usuel*, plup*, tend*, défaut, standard*, typiq*, classiq*, coutum*, toujours, princip*, class*, convention*,
    tradit*, fréq*, régul*, commun*, génér*, souvent
always: toujours, en tout temps, à tout moment | constam*, perman*, jamais, chaque, systémat*, cesse, forcément,
    doivent, sans, encore, immanqu*, quel*
never: ne jamais, jamais | aucun*, sans, nul*, évit*, ne, n, pas
often: souvent, fréquemment, fréquent* | souv*, fréq*, plup*, beaucoup, cour*, génér*, régul*, fois, sujet*,
    commun*, parfois, nombr*, norm*, classiq*, répét*, tend*, facil*
probably: probable*, probablement, peut-être, sans doute, vraisemblablement | probab*, peut*, doute*, évent*,
    pourr*, sembl*, possib*, vraisemb*, susceptib*, potent*, sûr*, pouv*, risq*, peuv*, ser*, appar*, crois*,
    pens*, supp*, parf*, si, option*, optionn*, éventuellement
currently: actuellement, à l'heure actuelle, en ce moment | actuel*, mainten*, cour*, moment, présent*, aujourd*,
    instant, encore, jour, déjà, récent*, nouv*, existan*, cette, désormais
again: à nouveau, de nouveau, une fois de plus | nouv*, encore, re*, fois, ré*, aussi, deux*, autre*
mainly: principalement, essentiellement, surtout, majoritairement | princip*, essent*, major*, plup*, grand*, avant
    tout, prem*, partic*, premier, base, central*, notam*, génér*
almost: presque, quasiment | presq*, quasi*, près, prat*, plup*, peu, environ, proche*, pratiq*, virtuel*,
    dizaine, guère, vraim*, bientôt, moins
rapidly: rapidement, accélér*, vite | rapid*, vit*, accél*, prompt*, bref*, brève*, tôt, délai*, facil*,
    temps, immédiat*, subit*
freely: librement | libr*, libert*, gratuit*, ouvert*, entrav*
"""
