"""Opposites in Portuguese; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: antes de mais, depois de tudo, américa do norte, américa do sul, coreia do sul, coreia do norte, irlanda do
    norte, médio oriente, oriente médio, direito a, direito de, o direito, um direito, direitos, direito à,
    primeiro-ministro, primeira-ministra, a fim de, por fim, afinal, ao fim e ao cabo, rio grande do sul, cruz
    vermelha, casa branca, nova iorque, nova zelândia, este é, pouco a pouco
before: antes, anterior*, prévi*, previamente, precedent* | até, já, pre*, ex, há / depois, após, posterior*,
    posteriormente, seguinte*, subsequente*, em seguida | desde, quando, uma vez, ao, pós*, seg*
increase: aument*, increment*, cresc*, acresc*, elev* | mais, alta, sub*, melhor*, ampli*, maior* / reduz*,
    reduç*, diminu*, decresc*, baixa*, queda* | menos, cai*, cair*, infer*, menor*, limit*
import: importaç*, importar, importad*, importa, importam | entr* / exportaç*, exportar, exportad*, exporta,
    exportam | saí*
buyer: comprador*, adquirente* | cliente*, compr* / vendedor* | vend*, forn*
purchase: compra, compras, comprar, comprou, comprad*, aquisiç*, adquirir, adquiri* | compr*, pag* / venda,
    vendas, vender, vendeu, vendid*, vende, vendem | comer*, vend*
lessor: senhorio*, locador* | propriet* / arrendatári*, inquilin*, locatári* | ocup*, alug*
employer: empregador*, patrão, entidade patronal | empres*, empreg* / empregado*, empregada*, trabalhador*,
    funcionári* | pessoal, trab*
north: norte, setentrional* | norte* / sul, meridional* | sul* / leste, oriental*, oriente | nordeste,
    sudeste, orient* / oeste, ocidental*, ocidente | noroeste, sudoeste, ocid*
left: esquerd* | esq* / direita, direitas, direito, direitos | dir*
first: primeiro, primeira, primeiros, primeiras | prim*, inic*, um, uma, 1, princ* / último, última, últimos,
    últimas | final*, passad*, ultim*, recente*
inner: intern*, interior* | dentro, nacion* / extern*, exterior* | fora, estrang*
public: público, pública, públicos, públicas, publicamente | estat*, ofic*, públ*, publ* / privado, privada,
    privados, privadas | particul*, pesso*, priv*
include: inclu*, compreend* | com, cont*, abrang* / exclu* | sem, salvo, excet*, não, fora
begin: começ*, inici*, início* | desde, partir, abr*, princ*, prim*, lanç* / fim, finaliz*, acab*, conclu*,
    cess*, parar, termina, terminar*, terminad*, terminou, terminam | final*, até, encerr*, expir*, últ*,
    fech*
open: abrir, abre*, abri*, abert* | inic*, públ* / fechar, fecha*, fechad*, encerr* | fim, fin*
morning: manhã*, matin* | cedo, madrug* / tarde, tardes | noite / noite, noites, noturn*, meia-noite | tarde
summer: verão, estival / inverno* / primavera* / outono*
male: masculin*, homem, homens, macho*, menino, rapaz, rapazes | menin*, ele, senhor*, marid* / feminin*,
    mulher*, fêmea*, menina, meninas, rapariga* | ela, senhora*
husband: marido*, esposo* | cônj*, espos* / mulher, esposa* | cônj*, mulher*
father: pai, papá, papai | pais / mãe, mães, mamã | pais, mat*
son: filho | filhos, cri* / filha, filhas | filh*, cri*
brother: irmão | irmãos / irmã, irmãs
upper: superior*, acima, cima | sobre, alt*, anterior*, mais / inferior*, abaixo, baixo | sob, seguinte*, men*
minimum: mínim* | menos / máxim* | mais, maior*, até
sender: remetente*, emissor* | env* / destinatári*, recetor*, receptor* | rec*
creditor: credor* | crédito* / devedor* | dívid*
plaintiff: requerente*, demandante* | autor* / requerid*, demandad* | réu*
accept: aceit*, aprov* | admit*, recon*, acord*, conc* / recus*, rejeit*, indefer* | não, neg*, sem
allow: permit*, permiss*, autoriz* | pod*, deix* / proib*, vedad* | não, imped*, sem
enable: habilit*, ativ*, activ* | permit*, lig* / desabilit*, desativ*, desactiv* | não, sem, in*, imped*
install: instal* / desinstal* | apag*, elim*, remov*
add: adicion*, acrescent* | mais, inclu*, nov* / remov*, remoç*, elimin*, apag*, suprim* | sem, retir*
encrypt: cifr*, encript*, criptograf* / decifr*, desencript*, descriptograf*
encode: codific* / descodific*, decodific*
input: entrada* | introd* / saída* | mostr*
read: ler, lê, lido*, leitura*, legível | le*, ver / escrev*, escrit*, gravar | guard*
true: verdadeir*, verdade | correct*, real*, certo / falso, falsa, falsos, falsas | não, err*
online: em linha, online | internet, rede, web / offline, fora de linha
domestic: nacional, nacionais, intern* | domést*, local* / estrangeir* | mund*, exter*, internacional*
permanent: permanent*, definitiv*, perpétu* | sempre, dura* / temporári*, provisóri*, transitóri* | breve*
direct: diret*, direct* / indiret*, indirect*
positive: positiv* | mais, fav*, bo* / negativ* | menos, não, mal*
profit: lucr*, ganho* | benef*, ganh* / perda*, prejuíz* | perd*
income: rendiment*, receita*, rend* | ganh* / despesa*, gasto* | cust*
debit: débito* / crédito*
legal: legal, legais, legalmente, lícit* | lei*, juríd*, legal* / ilegal*, ilegais, ilícit* | não, contr*
valid: válid*, vigente* | val*, vigor, efic* / inválid*, nulo, nula, nulos, nulas | não, exp*
win: vitóri*, ganhou, ganhar, venceu, vencedor* | ganh*, derrot* / derrot*, perdeu, perder | perd*
success: sucesso*, êxito* | bem, cons* / fracass*, falh* | err*, não, sem
war: guerra* | conflit*, bél*, milit* / paz, pacífic* | pac*
birth: nasciment*, nascer, nasceu, nascid* | nasc*, nat* / morte*, morreu, morrer, mort*, falec*, óbito*
young: jovem, jovens, juventude | criança*, menor*, juv* / velho*, velha*, idos* | mais, anos, antig*
new: novo, nova, novos, novas | recent*, outr*, mod*, prim* / velho*, velha*, antig* | anter*
rich: rico, rica, ricos, ricas | riq* / pobre*
strong: forte* | sól*, for*, poten*, gran* / fraco, fraca, fracos, fracas | baix*, pouc*
long: longo, longa, longos, longas | prolong*, tempo / curto, curta, curtos, curtas, breve* | pouc*, pequ*
large: grande*, enorm* | maior*, ampl*, muit*, alt*, import*, gra* / pequen* | menor*, pouc*, men*, lig*
high: alto, alta, altos, altas, elevad* | maior*, gran*, muito, mais, super* / baixo, baixa, baixos, baixas |
    menor*, pouc*, infer*, pequ*
fast: rápid*, veloz* / lent* | devagar
early: cedo, precoc* | antes, iníc*, princ* / tardi* | tarde, fin*, últ*
easy: fácil, fáceis, facilmente, simples / difícil, difíceis, dificuld* | não, compl*
full: cheio, cheia, cheios, cheias | compl*, tod* / vazio, vazia, vazios, vazias | nada
safe: segur* / perigos*, insegur* | risc*, perig*
majority: maioria* | maior* / minoria* | menor*
urban: urban* | cidad* / rural*, rurais | camp*, agr*
teacher: professor*, docente* | mestr* / alun*, estudante* | escol*
parent: pais, progenitor* | pai, mãe*, fam* / criança*, filho*, filha* | menor*
client: cliente, clientes / servidor, servidores
supply: oferta | forn* / procura, demanda | ped*
horizontal: horizontal*, horizontais / vertical*, verticais
lock: bloque* / desbloque*
show: mostr*, exib* | ver, apar*, apres* / ocult*, escond* | não
prefix: prefix* / sufix* | ext*
ascending: ascendente*, crescente* / descendente*, decrescente*
insurer: segurador* | segur* / segurado*, segurada*
lender: mutuante* | banc* / mutuári*
guilty: culpad* | culp* / inocen* | não
natural: natural, naturais, naturalmente / artificial, artificiais
manual: manual, manuais, manualmente | mão / automátic*, automatic*
active: ativo, ativa, ativos, ativas, activo, activa | ativ*, activ* / passiv*, inativ*, inactiv* | não
same: idêntic*, o mesmo, a mesma, os mesmos, as mesmas, do mesmo, da mesma, no mesmo, na mesma, ao mesmo |
    igual*, também, mesm* / diferent*, distint* | outr*, vári*, divers*
next: próxim*, seguinte* | depois, lado / anterior*, passad* | antes, últ*
local: local, locais, localmente / remot* | dist*
uppercase: maiúscul* / minúscul*
hardware: hardware | equip* / software | progr*, aplic*
singular: singular* / plural*
absent: ausent*, ausênc* | falt*, não, sem / present*, presenç*
black: preto, preta, pretos, pretas, negro, negra, negros, negras / branco, branca, brancos, brancas
red: vermelh* / azul*, azuis / verde* / amarel*
"""
