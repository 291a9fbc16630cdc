"""Opposites in Spanish; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: ante todo, antes bien, después de todo, américa del norte, américa del sur, corea del sur, corea del norte,
    irlanda del norte, oriente medio, oriente próximo, medio oriente, derecho a, el derecho, un derecho,
    derechos, estado de derecho, primer ministro, primera ministra, a fin de, con el fin de, por fin, en fin,
    al fin y al cabo, al menos, nueva york, nueva zelanda, casa blanca, cruz roja, antes y después, código
    abierto, poco a poco, en blanco, lo mismo, mismo que
before: antes, anterior*, previo*, previa*, previamente, anteriormente, precedente* | hasta, ya, ante, pre*,
    ex, hace, primero / después, tras, posterior*, posteriormente, siguiente*, subsiguiente*, luego | desde,
    cuando, una vez, al, más, sig*, pos*
increase: aumenta*, aumento*, incrementa*, incremento*, crecimiento, crecer, creció, creciente*, subida*,
    elevar, elevó | más, alza, alto, subi*, sube*, mejor*, ampli*, crec*, mayor*, añad* / reduc*, reduj*,
    reduzc*, disminu*, descen*, baja*, bajó, decrec*, rebaj* | men*, caí*, cae*, cay*, inferior*, perd*,
    limit*
import: importaci*, importar, importad*, importe, importan | entr*, trae* / exporta* | sal*
buyer: comprador*, adquirente* | cliente*, compra* / vendedor* | vend*, prove*
purchase: compra, compras, comprar, compró, comprado, adquisici*, adquirir, adquiri* | compr*, pag* / venta,
    ventas, vender, vendió, vendid*, venden, vende | comerc*, vend*
lessor: arrendador*, casero* | propietari*, dueñ* / arrendatari*, inquilin* | ocup*, alquil*
employer: empleador*, empresari*, patrono*, patrón | empresa*, emple* / empleado*, empleada*, trabajador* |
    personal, trabaj*
north: norte, septentrional* | norte* / sur, meridional* | sur* / este, oriental*, oriente | noreste,
    nordeste, sureste, orient* / oeste, occidental*, occidente | noroeste, suroeste, occident*
left: izquierd* | izq* / derecha, derechas, derecho, derechos | der*
first: primer, primero, primera, primeros, primeras | prim*, inic*, 1, uno, una, princip* / último, última,
    últimos, últimas | final*, pasad*, ultim*, reciente*
inner: intern*, interior* | dentro, en, nacional* / extern*, exterior* | fuera, afuera, extranj*
public: público, pública, públicos, públicas, públicamente | estat*, ofic*, publ*, públ* / privado, privada,
    privados, privadas | particul*, person*, priv*
include: incluy*, inclui*, inclus*, comprend* | con, conten*, contien*, abarc* / exclu* | sin, salvo, excep*,
    no, fuera
begin: comienz*, comenz*, inicia*, inicio*, empez*, empiez*, arranc* | inici*, desde, partir, abri*, lanz*,
    princip*, prim*, a / fin, finaliz*, acab*, concluy*, conclus*, detien*, deten*, cesar, parar, para de,
    detener*, termina, terminar*, terminad*, terminó, terminan, terminaci* | final*, hasta, cierr*, expir*,
    venc*, últ*, cancel*, para
open: abrir, abre*, abri*, abiert*, apertura* | inic*, public* / cerrar, cierr*, cerrad*, cierre* | fin*,
    clausur*, concl*
morning: mañana* | temprano, madrugada / tarde, tardes | noche / noche, noches, nocturn*, medianoche | tarde
summer: verano* | estiv* / invierno* | invern* / primavera* / otoño*
male: masculin*, hombre*, varón, varones, macho*, niños | niñ*, chic*, él, señor*, marido*, muchach* /
    femenin*, mujer*, hembra*, niña, niñas | ella, señora*, dama*, chica*
husband: marido*, esposo* | cónyuge*, espos* / mujer, esposa* | cónyuge*, mujer*
father: padre, papá | padres, pat* / madre*, mamá | padres, mat*
son: hijo | hijos, niñ* / hija, hijas | hij*, niñ*
brother: hermano | herman* / hermana, hermanas
upper: superior* | sobre, alt*, anterior*, más, arriba, encima / inferior* | bajo, siguiente*, men*,
    continuación, abajo, debajo
minimum: mínim* | menos, peq* / máxim* | más, mayor*, hasta
sender: remitente*, emisor* | env* / destinatari*, receptor* | rec*
creditor: acreedor* | crédito* / deudor* | deuda*
plaintiff: demandante*, querellante* | actor*, deman* / demandad*, querellad* | acus*
accept: acept*, aprob*, aprueb* | admit*, recon*, acuerd*, adop*, conce* / rechaz*, deneg*, denieg*, rehús* |
    no, neg*, nieg*, sin, recus*, declin*
allow: permit*, permis*, autoriz* | pued*, pod*, dej*, permi* / prohib*, vedad* | no, impid*, imped*, sin,
    evit*
enable: habilit*, activ* | permit*, encend*, uso / deshabilit*, desactiv*, inhabilit* | no, apag*, sin, in*,
    impid*
install: instal* / desinstal* | quit*, borr*, elimina*
add: añad*, agreg*, adición, adiciona, adicionar, adicionad* | más, inclu*, sum*, nuev* / elimin*, suprim*,
    quit*, borr* | sin, extra*, retir*
encrypt: cifr*, encript* / descifr*, desencript*
encode: codific* / decodific*, descodific*
input: entrada* | introd* / salida* | sal*, mostr*, imprim*
read: leer, lee, leen, leído*, lectura*, leyendo, legible* | le*, ver / escrib*, escrit* | guard*, graba*,
    redact*
true: verdader*, cierto, cierta* | verdad*, correct*, real* / falso, falsa, falsos, falsas | incorrect*, no,
    err*
online: en línea | internet, web, red, línea / fuera de línea, sin conexión, desconectad*
domestic: nacional, nacionales, intern* | doméstic*, local*, nacion*, país / extranjer* | mund*, exter*, país,
    internacional*
permanent: permanent*, definitiv*, perpetu* | siempre, dura* / temporal*, provisional*, transitori* | breve*,
    tempor*
direct: direct* / indirect*
positive: positiv* | más, favor*, buen* / negativ* | menos, no, mal*
profit: beneficio*, ganancia*, lucro | utilid*, ingres*, gan* / pérdida* | perd*, déficit
income: ingres*, renta* | gan*, recaud* / gasto*, egreso* | coste*, cost*, pag*
debit: débito* | adeud*, carg* / crédito*, abono*
asset: activo* | bien* / pasivo* | deud*
borrow: prestatari* | prést* / prestamista* | prést*
legal: legal, legales, legalmente, lícit* | ley*, juríd*, legal* / ilegal*, ilícit* | no, in*, contr*
valid: válid*, vigente* | val*, vigor, efect*, correct* / inválid*, nulo, nula, nulos, nulas, no válid* | no,
    in*, venc*
win: victori*, ganó, ganar, ganador*, venció | gan*, triun*, derrot* / derrot*, perdió, perder, perdedor* |
    pérd*, perd*, caí*
success: éxito*, exitos* | logr*, bien / fracas*, fall* | err*, no, sin
war: guerra* | conflict*, bélic*, milit* / paz, pacífic* | pac*
birth: nacimiento*, nacer, nació, nacid* | nac*, nat* / muerte*, murió, morir, muert*, fallec* | mort*
young: joven, jóvenes, juventud | niñ*, menor*, juven* / viejo*, vieja*, ancian* | mayor*, años, antigu*
new: nuevo, nueva, nuevos, nuevas | reciente*, otr*, modern*, prim*, re* / viejo*, vieja*, antigu* |
    anterior*, previ*
rich: rico, rica, ricos, ricas | riqu*, adiner* / pobre* | mal*
strong: fuerte* | sólid*, fuer*, poten*, gran*, rob* / débil* | flojo*, baj*, poc*, frág*
long: largo, larga, largos, largas | prolong*, tiempo, larg* / corto, corta, cortos, cortas, breve* | poc*,
    pequ*, rápid*
large: gran, grande, grandes, enorme* | mayor*, ampli*, much*, alt*, import*, gra*, más, gran* / pequeñ* |
    menor*, poc*, men*, leve*, cort*
high: alto, alta, altos, altas, elevad* | mayor*, gran*, muy, más, super*, máx* / bajo, baja, bajos, bajas |
    menor*, poc*, infer*, men*, mín*, pequ*
fast: rápid* | veloz, pront* / lent* | despacio
early: temprano, temprana* | pronto, princip*, antes, prec* / tardí* | tarde, final*, últ*
easy: fácil*, sencill* | simpl* / difícil*, dificult* | no, complic*, dur*
full: lleno, llena, llenos, llenas | compl*, tod* / vacío, vacía, vacíos, vacías | nada, ning*
safe: segur* / peligros*, insegur* | riesg*, pelig*
majority: mayoría* | mayor* / minoría* | minor*, men*
urban: urban* | ciudad* / rural* | campo, agr*
teacher: profesor*, maestr*, docente* | instruct* / alumn*, estudiante* | aprend*, niñ*, escol*
parent: padres, progenitor* | padre*, madre*, famil* / niñ*, hijo*, hija* | menor*, infan*
client: cliente, clientes / servidor, servidores
supply: oferta, suministro* | ofert*, prov* / demanda | pet*, neces*
horizontal: horizontal* / vertical*
lock: bloque* | cerr* / desbloque* | abr*, liber*
show: mostr*, muestr* | visual*, ver, apare*, indic*, present* / ocult*, escond* | no
prefix: prefijo* / sufijo* | extens*
ascending: ascendente*, creciente* / descendente*, decreciente*
insurer: asegurador* | segur* / asegurado*, asegurada* | tomador*, aseg*
licensor: licenciante* / licenciatari*
lender: prestamista* | banc* / prestatari*
carrier: transportista*, porteador* | transp* / cargador*, remitente*
guilty: culpable* | culp* / inocen* | no
natural: natural* / artificial*
manual: manual, manuales, manualmente | mano / automátic*
active: activo, activa, activos, activas | activ* / pasiv*, inactiv* | no
same: idéntic*, el mismo, la misma, los mismos, las mismas, al mismo, del mismo | igual*, tambi*, este, ese,
    mism* / distint*, diferent* | otr*, divers*, vari*
next: próxim*, siguiente* | después, venid*, luego, lado / anterior*, pasado, pasada | antes, previ*, último*
local: local, locales, localmente / remoto*, remota*, distancia | lej*
uppercase: mayúscul* / minúscul*
hardware: hardware, físic* | equip* / software | program*, aplic*
singular: singular* | un* / plural* | vari*
absent: ausen* | falta*, no, sin / presen* | asist*
black: negro, negra, negros, negras / blanco, blanca, blancos, blancas | blanc*
red: rojo, roja, rojos, rojas | roj* / azul* / verde* | ecol* / amarill*
"""
