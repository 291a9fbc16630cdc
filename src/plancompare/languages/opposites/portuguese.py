"""Opposites in Portuguese; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: antes de mais, depois de tudo, américa do norte, américa do sul, coreia do sul, coreia do norte, médio
    oriente, oriente médio, direito a, direito de, o direito, um direito, direito à, primeiro-ministro,
    primeira-ministra, a fim de, por fim, afinal, ao fim e ao cabo, rio grande do sul, cruz vermelha, casa
    branca, este é, pouco a pouco, inicializ*, este, esta, só de leitura, apenas leitura, somente leitura, em
    branco, direitos, irlanda do norte, este último, esta última, estes últimos, estas últimas
before: antes, anterior*, prévi*, previamente, precedent* | até, já, ex, há / depois, após, posterior*,
    posteriormente, seguinte*, subsequente* | desde, quando, uma vez, em seguida
increase: aument*, increment*, cresc*, acresc*, elev* | alta, melhor*, ampli*, maior* / reduz*, reduç*, diminu*,
    decresc*, baixa*, queda* | menos, cair*, infer*, menor*, limit*
import: importaç*, importar, importad*, importa, importam | entr* / exportaç*, exportar, exportad*, exporta,
    exportam
buyer: comprador*, adquirente* | cliente*, compr* / vendedor* | vend*, forn*
purchase: compra, compras, comprar, comprou, comprad*, aquisiç*, adquirir, adquiri* | compr* / venda, vendas,
    vender, vendeu, vendid*, vende, vendem | comer*, vend*
lessor: senhorio*, locador* | propriet* / arrendatári*, inquilin*, locatári* | ocup*, alug*
employer: empregador*, patrão, entidade patronal | empres*, empreg* / empregado*, empregada*, trabalhador*,
    funcionári* | pessoal
north: norte, setentrional* | norte* / sul, meridional* / leste, oriental*, oriente | nordeste, sudeste, orient*
    / oeste, ocidental*, ocidente | noroeste, sudoeste, ocid*
left: esquerd* / direita, direitas, direito
first: primeiro, primeira, primeiros, primeiras | prim*, um, uma, 1, princ* / último, última, últimos,
    últimas | final*, passad*, ultim*, recente*
inner: intern*, interior* | dentro / extern*, exterior* | fora, estrang*
public: público, pública, públicos, públicas, publicamente | estat*, ofic*, públ*, publ* / privado,
    privada, privados, privadas | particul*, priv*
include: inclu*, compreend* | cont*, abrang* / exclu* | salvo, excet*, fora
begin: começ*, inici*, início* | princ*, lanç* / fim, finaliz*, acab*, conclu*, cess*, termina, terminar*,
    terminad*, terminou, terminam | final*, até, encerr*, expir*, fech*, parar
morning: manhã*, matin* | cedo, madrug* / tarde, tardes | noite / noite, noites, noturn*, meia-noite | tarde
summer: verão, estival / inverno* / primavera* / outono*
male: masculin*, homem, homens, macho*, menino, rapaz, rapazes | menin*, ele, senhor*, marid* / feminin*,
    mulher*, fêmea*, menina, meninas, rapariga* | ela, senhora*
husband: marido*, esposo* | cônj*, espos* / mulher, esposa* | cônj*, mulher*
father: pai, papá, papai | pais / mãe, mães, mamã | pais
son: filho | filhos / filha, filhas | filh*
brother: irmão | irmãos / irmã, irmãs
upper: superior*, acima, cima | sobre, anterior* / inferior*, abaixo, baixo | sob, seguinte*
minimum: mínim* | menos / máxim* | mais, maior*, até
sender: remetente*, emissor* / destinatári*, recetor*, receptor*
creditor: credor* | crédito* / devedor* | dívid*
plaintiff: requerente*, demandante* | autor* / requerid*, demandad*
accept: aceit*, aprov* | admit*, recon*, acord*, conc* / recus*, rejeit*, indefer* | sem
enable: habilit*, ativ*, activ* | permit* / desabilit*, desativ*, desactiv* | sem, imped*
install: instal* / desinstal* | apag*, elim*, remov*
add: adicion*, acrescent* | inclu* / remov*, remoç*, elimin*, apag*, suprim* | sem, retir*
encrypt: cifr*, encript*, criptograf* / decifr*, desencript*, descriptograf*
encode: codific* / descodific*, decodific*
input: entrada* | introd* / saída* | mostr*
read: ler, lê, lido*, leitura*, legível | ver / escrev*, escrit*, gravar | guard*
true: verdadeir*, verdade | correct*, real*, certo / falso, falsa, falsos, falsas
online: em linha, online | internet, rede, web / offline, fora de linha
domestic: nacional, nacionais, intern* | domést*, local* / estrangeir* | mund*, exter*
permanent: permanent*, definitiv*, perpétu* | sempre, dura* / temporári*, provisóri*, transitóri* | breve*
direct: direto, direta, diretos, diretas, diretamente, directo, directa, directamente / indiret*, indirect*
positive: positiv* | mais / negativ* | menos
profit: lucr*, ganho* | benef*, ganh* / perda*, prejuíz* | perd*
income: rendiment*, receita*, rend* | ganh* / despesa*, gasto* | cust*
debit: débito* / crédito*
legal: legal, legais, legalmente, lícit* | juríd*, legal* / ilegal*, ilegais, ilícit* | contr*
valid: válid*, vigente* | vigor, efic* / inválid*, nulo, nula, nulos, nulas
win: vitóri*, ganhou, ganhar, venceu, vencedor* | ganh*, derrot* / derrot*, perdeu, perder | perd*
success: sucesso*, êxito* | bem, cons* / fracass*, falh* | sem
war: guerra* | conflit*, milit* / paz, pacífic*
birth: nasciment*, nascer, nasceu, nascid* | nasc* / morte*, morreu, morrer, mort*, falec*, óbito*
young: jovem, jovens, juventude | criança*, menor* / velho*, velha*, idos* | mais, anos, antig*
new: novo, nova, novos, novas | recent*, outr*, prim* / velho*, velha*, antig* | anter*
rich: rico, rica, ricos, ricas / pobre*
strong: forte* | poten*, gran* / fraco, fraca, fracos, fracas | baix*, pouc*
long: longo, longa, longos, longas | prolong*, tempo / curto, curta, curtos, curtas, breve* | pouc*, pequ*
large: grande*, enorm* | maior*, ampl*, muit*, import* / pequen* | menor*, pouc*
high: alto, alta, altos, altas, elevad* | maior*, muito, super* / baixo, baixa, baixos, baixas | menor*, pouc*,
    infer*, pequ*
fast: rápid*, veloz* / lent* | devagar
early: cedo, precoc* | antes, iníc*, princ* / tardi* | tarde
easy: fácil, fáceis, facilmente, simples / difícil, difíceis | compl*, dificuld*
full: cheio, cheia, cheios, cheias | compl* / vazio, vazia, vazios, vazias | nada
safe: segur* / perigos*, insegur* | risc*, perig*
majority: maioria* | maior* / minoria* | menor*
urban: urban* | cidad* / rural*, rurais | camp*
teacher: professor*, docente* | mestr* / alun*, estudante* | escol*
parent: pais, progenitor* | pai / criança*, filho*, filha* | menor*
client: cliente, clientes / servidor, servidores
horizontal: horizontal*, horizontais / vertical*, verticais
show: mostr*, exib* | ver, apar*, apres* / ocult*, escond*
prefix: prefix* / sufix*
ascending: ascendente*, crescente* / descendente*, decrescente*
insurer: segurador* | segur* / segurado*, segurada*
lender: mutuante* | banc* / mutuári*
guilty: culpad* | culp* / inocen*
natural: natural, naturais, naturalmente / artificial, artificiais
manual: manual, manuais, manualmente | mão / automátic*, automatic*
active: ativo, ativa, ativos, ativas, activo, activa | ativ*, activ* / passiv*, inativ*, inactiv*
local: local, locais, localmente / remot* | dist*
uppercase: maiúscul* / minúscul*
hardware: hardware | equip* / software | aplic*
singular: singular* / plural*
black: preto, preta, pretos, pretas, negro, negra, negros, negras / branco, branca, brancos, brancas
red: vermelh* / azul*, azuis / verde* / amarel*
half: primeiro semestre, primeira metade / segundo semestre, segunda metade
"""
