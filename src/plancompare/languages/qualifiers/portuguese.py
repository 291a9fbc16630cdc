"""Qualifiers in Portuguese; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: não só, não apenas, não somente, software livre, cada vez mais
gradually: gradual*, progressivamente, pouco a pouco, por etapas, passo a passo, faseadamente, paulatin* |
    progress*, pouco, passo*, fase*, cada vez mais, etapa*, lent*
jointly: conjuntamente, em comum, em conjunto, conjunta, conjuntas | comu*, junt*, colet*, colect*, conjunt*,
    coop*, todos, mútu*, colab*, ambos, ambas, entre
severally: solidariamente, solidári* | solid*
simultaneously: simultane*, simultâne*, ao mesmo tempo | mesmo tempo, simult*, paralel*, enquanto, também, bem
    como, além, tempo, mas, concomit*
further: ulterior*, adicionalmente | mais, outr*, também, adicion*, além, ainda, continu*, prossegu*, nov*,
    poster*, aprofund*, avanç*, demais, além disso, ademais
principle: em princípio, por princípio | princíp*, geral*, norma*, regra
appropriate: se for caso disso, quando adequado, apropriad*, adequad*, oportun*, conveniente* | apropri*, adequ*,
    oport*, corret*, corresp*, caso, neces*, conven*, just*, devid*, pertin*, bo*, bem, sufic*, compet*, melhor,
    satisf*, útil, válid*, certo, certa, eventual*
necessary: se necessário, quando necessário, necessariamente, indispensáve* | neces*, dev*, precis*, requer*,
    indisp*, tem que, ter de, obrig*, essenc*, import*, tem de, fundament*, imprescind*, vital, se possível,
    necessári*
possible: na medida do possível, se possível, sempre que possível, tanto quanto possível | possí*, possib*,
    medida, máxim*, melhor, mais, ideal*, permit*
only: somente, unicamente, exclusivamente, exclusiv*, apenas | só, somen*, únic*, exclus*, nada, salvo, exceto,
    mera*, um, não, sozinh*, simples*, nenhum*, até, nunca, reserv*
except: salvo, exceto, excepto, com exceção, com excepção, a menos que, com exclusão | exce*, exclu*, sem, outr*,
    menos, mas, além, fora, senão, isent*
notwithstanding: não obstante, sem prejuízo, independentemente, apesar de | apesar, embora, mesmo que, sem*,
    indep*, prejuízo, obstante, contudo, mas, ainda, qualquer, todavia, mesmo
writing: por escrito, consentimento escrito, autorização escrita | escri*, carta*, text*, redig*
prior: previamente, com antecedência, antecipadamente, aviso prévio, autorização prévia, consentimento prévio |
    prévi*, prev*, antes, ante*, preced*, já, prim*, pré*, priorid*, superior*
immediately: imediat*, sem demora, de imediato, sem atraso, prontamente | imed*, diret*, direct*, demora, logo,
    pront*, rápid*, rapid*, atras*, instant*, assim que, urg*, breve, agora, próxim*
mutual: mútu*, recíproc* | recíp*, ambos, ambas, entre, comum, outr*, dois
especially: em particular, especialmente, sobretudo, nomeadamente, particularmente | espec*, partic*, princip*,
    muito, designad*, inclu*, mais, maior*, nomead*, exemplo
temporarily: temporári*, provisóri*, temporariamente | tempor*, provis*, transit*, moment*, interin*, suspen*,
    tempo
permanently: permanente*, definitiv*, de forma permanente | perman*, sempre, defin*, indet*, constant*, perpét*,
    contin*, estáv*, jamais
free: gratuit*, a título gratuito, sem custos, de graça | grat*, livre*, cust*, sem, pag*, graça
reasonable: razoáve*, razoavelmente | razo*, equit*, satisf*, just*, sensat*, adeq*
direct: diretamente, directamente | diret*, direct*, imed*, própri*, mesm*, direto, directo, direta, directa
indirect: indiret*, indirect* | indir*, através
fully: plenamente, completamente, totalmente, integralmente, inteiramente, exaustiv* | plen*, compl*, total*,
    integr*, inteir*, absol*, perfeit*, global*, exaust*, bem, profund*, ampl*, sufic*, detalh*, muito, qualquer,
    conjunto
partly: parcial*, em parte | parc*, parte*, algun*, certo*, cert*, alg*, metade
actively: ativamente, activamente, ativo, ativa | ativ*, activ*, partic*, enérg*, posit*, func*
deeply: aprofund*, profundamente | profund*, aprof*, fort*, reforç*, intens*, fundo, muito, detalh*
coordinated: coorden*, concertad* | coord*, concert*, conjunt*, comu*, harmon*, organ*, colab*, coop*
autonomous: autónom*, autônom*, de forma independente | autón*, autôn*, auton*, indep*, própri*, só, livre*,
    separ*, soz*, si mesmo, sober*, independente*
voluntarily: voluntári*, voluntariamente | volunt*, livre*, escolh*
expressly: expressamente, explicit*, explícit* | expres*, explic*, explíc*, clar*, especí*, precis*, concr*,
    manif*
automatically: automátic*, automaticamente | auto*, omissão, padrão
annually: anual*, todos os anos, por ano, cada ano | cada
monthly: mensal*, por mês, todos os meses, cada mês | mês, mes*, mens*
regularly: regularmente, periódic*, com regularidade, periodicamente | regul*, perió*, period*, freq*, habit*,
    sempre, interv*, norm*, tempos a tempos
strictly: rigoros*, estrit*, estritamente | rigor*, sever*, exat*, dur*, firm*, exclus*
effectively: eficaz*, eficazmente, efetivamente, efectivamente | efic*, efet*, efect*, real*, vigor, bem, válid*,
    prát*, bo*
publicly: publicamente, em público | públ*, publ*, abert*
confidential: confidencia*, secreto, secreta, secretos, secretas, secretamente |
    confid*, secre*, priv*, ocult*, anón*, sigil*, reserv*
respectively: respetiv*, respectiv*, separadamente, individualmente, individua* | respe*, separ*, indiv*, cada,
    própri*, distint*, difer*, ambos, pesso*, particular*, outr*, únic*, isolad*
continuously: continuamente, constantemente, incessante*, contínuo, contínua | contí*, contin*, const*, sempre,
    perman*, estáv*, ainda, progres*, mant*, regular*, contínu*
urgently: urgente*, com urgência | urg*, imed*, rápid*, emerg*, socor*
personally: pessoalmente, em pessoa | própri*, mesm*, si, indiv*
lawfully: legalmente, nos termos da lei, lícit*, de acordo com a lei | lei*, lega*, legí*, juríd*, legisl*
intentionally: intencional*, deliberad*, dolos* | inten*, delib*, dolo*, propós*, volunt*, consc*
negligence: negligen*, culpa grave, negligên* | neglig*, culpa*, erro*, desc*, esquec*
seriously: gravemente, seriamente | grav*, séri*, seri*, fort*, import*, grand*, mal, mau, sever*, crític*,
    perig*
significantly: significativ*, consideráve*, substancial*, consideravelmente | signif*, consid*, import*, subst*,
    muit*, gran*, notáv*, maior*, princip*, bast*, essenc*, mais
slightly: ligeiramente, ligeir*, leve* | liger*, ligei*, pouc*, um pouco, pequen*, men*, mín*
additional: suplementar*, complementar*, adicional, adicionais | adic*, suplem*, compl*, outr*, mais, além,
    também, extra*, ainda, opcion*, adicion*, adiciona*
abroad: no estrangeiro, no exterior | estrang*, exter*, internac*, outr*, fora
domestic: no território, interno, interna, internos, internas | nacion*, intern*, país*, territ*, local*,
    domést*, pátri*, naciona*, interior*, soberan*
electronic: eletrónic*, eletrônic*, electrónic* | eletr*, electr*, digit*, linha, mail, inform*
orally: oralmente, verbalmente, oral, orais, verbal, verbais | ora*, verb*, palavr*, fal*, voz
irrevocable: irrevogáve* | revog*, irrev*, defin*
unconditional: incondiciona*, sem condições | condic*, incond*, reserv*, absol*
unilateral: unilatera* | unilat*, só, própri*
equally: em condições de igualdade, equitativ*, em pé de igualdade, por igual | igua*, equit*, mesm*, idênt*,
    também, parid*, just*
unanimously: por unanimidade, unânime* | unân*, unan*, consens*, todos, acordo
majority: maioria | maior*, mais, gran*
priority: com prioridade, prioritári*, preferencia*, de preferência | prior*, prefer*, prim*, melhor*, import*,
    privil*
approximately: aproximad*, cerca de | aprox*, cerca, quase, torno, por volta, perto, uns, umas, estim*, mais ou
    menos, dezen*
usually: geralmente, normalmente, em geral, habitualmente | geral*, norm*, habit*, comu*, ordin*, usual*, tip*,
    típ*, maior*, padrão, tradic*, costum*, sempre, princip*
always: sempre, a todo o momento | constant*, cada, qualquer, jamais, nunca, contin*, dev*, ainda
never: nunca, jamais | nenhum*, ning*, sem, nem, nada
often: muitas vezes, frequente*, com frequência, frequentemente | freq*, muit*, vez*, norm*, comu*, geral*,
    maior*, usual*, costum*, vári*
probably: provave*, provavelmente, talvez, possivelmente, eventualmente | prov*, possi*, possí*, dev*, parec*,
    potenc*, decerto, sera*, será, evid*, pud*, poss*, acho
currently: atualmente, actualmente, neste momento | atual*, actual*, agora, moment*, present*, hoje, vigen*, ainda,
    já, exist*, recent*, este, esta, até
again: de novo, novamente, outra vez | nov*, outra, vez, re*, volt*, ainda, mais, também
mainly: principalmente, sobretudo, maioritariamente | princip*, sobret*, maior*, essen*, fundament*, prim*, gran*,
    espec*
almost: quase, praticamente | prat*, perto, aprox*, cerca, maior*, pouc*, virtual*
rapidly: rapidamente, aceler* | rápid*, rapid*, depressa, breve*, veloz*, fácil*, imed*, céler*
freely: livremente | livre*, liber*, grat*, abert*
"""
