"""Opposites in Spanish; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: ante todo, antes bien, después de todo, américa del norte, américa del sur, corea del sur, corea del
    norte, oriente medio, oriente próximo, medio oriente, derecho a, el derecho, un derecho, estado de derecho,
    primer ministro, primera ministra, a fin de, con el fin de, por fin, en fin, al fin y al cabo, al menos,
    casa blanca, cruz roja, antes y después, código abierto, poco a poco, en blanco, lo mismo, mismo que,
    inicializ*, sólo lectura, solo lectura, derechos, cargador*, irlanda del norte, este último, esta última,
    estos últimos, estas últimas
before: antes, anterior*, previo*, previa*, previamente, anteriormente, precedente* | hasta, ya, ante, ex,
    primero / después, tras, posterior*, posteriormente, siguiente*, subsiguiente* | desde, cuando, una vez,
    luego
increase: aumenta*, aumento*, incrementa*, incremento*, crecimiento, crecer, creció, creciente*, subida*,
    elevar, elevó | alza, alto, subi*, sube*, mejor*, ampli*, crec*, añad* / reduc*, reduj*, reduzc*, disminu*,
    descen*, baja*, bajó, decrec*, rebaj* | inferior*, perd*, limit*
import: importaci*, importar, importad*, importe, importan | entr*, trae* / exporta*
buyer: comprador*, adquirente* | cliente*, compra* / vendedor* | vend*, prove*
purchase: compra, compras, comprar, compró, comprado, adquisici*, adquirir, adquiri* | compr* / venta, ventas,
    vender, vendió, vendid*, venden, vende | comerc*, vend*
lessor: arrendador*, casero* | propietari*, dueñ* / arrendatari*, inquilin* | ocup*, alquil*
employer: empleador*, empresari*, patrono*, patrón | empresa*, emple* / empleado*, empleada*, trabajador* |
    personal, trabaj*
north: norte, septentrional* | norte* / sur, meridional* / oriental*, oriente, Este, el este, al este, del este,
    hacia el este | noreste, nordeste, sureste, orient* / oeste, occidental*, occidente | noroeste, suroeste,
    occident*
left: izquierd* / derecha, derechas, derecho
first: primer, primero, primera, primeros, primeras | prim*, inic*, uno / último, última, últimos, últimas |
    final*, pasad*, ultim*, reciente*
inner: intern*, interior* | dentro / extern*, exterior* | fuera, afuera, extranj*
public: público, pública, públicos, públicas, públicamente | estat*, ofic*, publ*, públ* / privado,
    privada, privados, privadas | particul*, priv*
include: incluy*, inclui*, inclus*, comprend* | contien*, abarc* / exclu* | sin, salvo, excep*, fuera
begin: comienz*, comenz*, inicia*, empez*, empiez* | inici*, partir, abri*, lanz*, princip*, prim*, inicio*,
    arranc* / fin, finaliz*, acab*, concluy*, conclus*, cesar, termina, terminar*, terminad*, terminó,
    terminan, terminaci* | final*, hasta, cierr*, expir*, venc*, cancel*, detien*, deten*, parar, para de,
    detener*
morning: mañana* | temprano, madrugada / tarde, tardes | noche / noche, noches, nocturn*, medianoche | tarde
summer: verano* | estiv* / invierno* | invern* / primavera* / otoño*
male: masculin*, hombre*, varón, varones, macho*, niños | chic*, él, señor*, marido*, muchach* / femenin*,
    mujer*, hembra*, niña, niñas | ella, señora*, dama*, chica*
husband: marido*, esposo* | cónyuge*, espos* / mujer, esposa* | cónyuge*, mujer*
father: padre, papá | padres / madre*, mamá | padres
son: hijo | hijos / hija, hijas
brother: hermano | herman* / hermana, hermanas
upper: superior* | sobre, anterior*, más, arriba, encima / inferior* | bajo, siguiente*, continuación, abajo,
    debajo
minimum: mínim* | menos / máxim* | más, mayor*, hasta
sender: remitente*, emisor* / destinatari*, receptor*
creditor: acreedor* | crédito* / deudor* | deuda*
plaintiff: demandante*, querellante* | actor*, deman* / demandad*, querellad* | acus*
accept: acept*, aprob*, aprueb* | admit*, recon*, acuerd*, adop*, conce* / rechaz*, deneg*, denieg*, rehús* |
    nieg*, sin, recus*, declin*
enable: habilit*, activ* | permit*, encend* / deshabilit*, desactiv*, inhabilit* | apag*, sin, impid*
install: instal* / desinstal* | quit*, borr*, elimina*
add: añad*, agreg*, adición, adiciona, adicionar, adicionad* | más, nuev* / elimin*, suprim*, quit*, borr* |
    sin, extra*, retir*
encrypt: cifr*, encript* / descifr*, desencript*
encode: codific* / decodific*, descodific*
input: entrada* | introd* / salida* | mostr*, imprim*
read: leer, lee, leen, leído*, lectura*, leyendo, legible* | ver / escribir, escribe, escriba, escrito,
    escrita, escritura* | guard*, graba*, redact*
true: verdader*, cierto, cierta* | verdad*, correct*, real* / falso, falsa, falsos, falsas | incorrect*
online: en línea | internet, web, red, línea / fuera de línea, sin conexión, desconectad*
domestic: nacional, nacionales, intern* | doméstic*, local*, nacion*, país / extranjer* | mund*, exter*, país
permanent: permanent*, definitiv*, perpetu* | siempre, dura* / temporal*, provisional*, transitori* | breve*,
    tempor*
direct: directo, directa, directos, directas, directamente / indirect*
positive: positiv* | más, favor*, buen* / negativ* | menos
profit: beneficio*, ganancia*, lucro | utilid*, ingres* / pérdida* | perd*, déficit
income: ingres*, renta* | recaud* / gasto*, egreso* | coste*, cost*
debit: débito* | adeud*, carg* / crédito*, abono*
asset: activo* | bien* / pasivo* | deud*
borrow: prestatari* | prést* / prestamista* | prést*
legal: legal, legales, legalmente, lícit* | juríd*, legal* / ilegal*, ilícit* | contr*
valid: válid*, vigente* | vigor, efect*, correct* / inválid*, nulo, nula, nulos, nulas, no válid* | venc*
win: victori*, ganó, ganar, ganador*, venció | triun*, derrot* / derrot*, perdió, perder, perdedor* | pérd*,
    perd*
success: éxito*, exitos* | logr*, bien / fracas*, fall*
war: guerra* | conflict*, bélic*, milit* / paz, pacífic*
birth: nacimiento*, nacer, nació, nacid* / muerte*, murió, morir, muert*, fallec* | mort*
young: joven, jóvenes, juventud | menor*, juven* / viejo*, vieja*, ancian* | mayor*, años, antigu*
new: nuevo, nueva, nuevos, nuevas | reciente*, modern*, prim* / viejo*, vieja*, antigu* | anterior*, previ*
rich: rico, rica, ricos, ricas | riqu*, adiner* / pobre*
strong: fuerte* | sólid*, fuer*, poten*, gran* / débil* | flojo*, frág*
long: largo, larga, largos, largas | prolong*, larg* / corto, corta, cortos, cortas, breve* | pequ*, rápid*
large: gran, grande, grandes, enorme* | mayor*, ampli*, much*, import*, gran* / pequeñ* | menor*, leve*, cort*
high: alto, alta, altos, altas, elevad* | mayor*, gran*, muy, super* / bajo, baja, bajos, bajas | menor*,
    infer*, pequ*
fast: rápid* | veloz, pront* / lent* | despacio
early: temprano, temprana* | pronto, princip*, antes, prec* / tardí* | tarde, final*
easy: fácil*, sencill* | simpl* / difícil* | complic*, dificult*
full: lleno, llena, llenos, llenas | compl* / vacío, vacía, vacíos, vacías | nada, ning*
safe: segur* / peligros*, insegur* | riesg*, pelig*
majority: mayoría* | mayor* / minoría* | minor*
urban: urban* | ciudad* / rural* | campo
teacher: profesor*, maestr*, docente* | instruct* / alumn*, estudiante* | aprend*, escol*
parent: padres, progenitor* | padre*, madre*, famil* / niñ*, hijo*, hija* | infan*
client: cliente, clientes / servidor, servidores
supply: oferta, suministro* | ofert*, prov* / demanda | neces*
horizontal: horizontal* / vertical*
show: mostr*, muestr* | visual*, ver, apare*, present* / ocult*, escond*
prefix: prefijo* / sufijo* | extens*
ascending: ascendente*, creciente* / descendente*, decreciente*
insurer: asegurador* | segur* / asegurado*, asegurada* | tomador*, aseg*
licensor: licenciante* / licenciatari*
lender: prestamista* | banc* / prestatari*
carrier: transportista*, porteador* | transp* / remitente*
guilty: culpable* / inocen*
natural: natural* / artificial*
manual: manual, manuales, manualmente | mano / automátic*
active: activo, activa, activos, activas | activ* / pasiv*, inactiv*
local: local, locales, localmente / remoto*, remota*, distancia
uppercase: mayúscul* / minúscul*
hardware: hardware, físic* / software | program*
singular: singular* / plural* | vari*
black: negro, negra, negros, negras / blanco, blanca, blancos, blancas | blanc*
red: rojo, roja, rojos, rojas / azul* / verde* | ecol* / amarill*
half: primer semestre, primera mitad / segundo semestre, segunda mitad
"""
