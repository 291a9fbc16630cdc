"""Opposites in Italian; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: prima o poi, dopo tutto, america del nord, america del sud, corea del sud, corea del nord, irlanda del
    nord, medio oriente, diritto di, il diritto, un diritto, diritti, diritto a, primo ministro, al fine di, a
    fine, in fin dei conti, alla fine, casa bianca, croce rossa, nuova zelanda, per primo, prima di tutto,
    innanzi tutto, a mano a mano, poco a poco, via via
before: prima, precedent*, anterior*, antecedent*, previ*, preventiv* | fino, già, entro, ante, pre*, ex, fa /
    dopo, successiv*, poi, seguent*, susseguent*, posterior*, in seguito | una volta, quando, dal, da, appena,
    seg*, post*
increase: aument*, incremen*, cresc*, accresc*, innalz* | più, alz*, maggior*, migl*, ampli*, sal*, rialz*,
    rafforz* / riduc*, riduz*, ridott*, diminu*, calo, cala*, abbass*, ridurr*, decresc* | meno, minor*,
    infer*, perd*, scend*, sce*, limit*
import: importazion*, importar*, importat*, importa, importano | entr* / esportazion*, esportar*, esportat*,
    esporta, esportano | usc*
buyer: acquirent*, compratore, compratori | client*, compr* / venditor*, alienant* | vend*, forn*
purchase: acquist*, compra, comprar*, comprat* | acqu*, compr*, pag* / vend*, vendit* | comm*
lessor: locator*, padrone di casa | propriet* / conduttor*, locatari*, affittuari*, inquilin* | occup*,
    affitt*
employer: datore di lavoro, datori di lavoro, datrice di lavoro | impres*, aziend*, lavoro / dipendent*,
    lavorator*, impiegat* | person*, addett*, lavor*
north: nord, settentrional* | nord* / sud, meridional* | sud* / est, oriental*, oriente | nordest, sudest,
    orient* / ovest, occidental*, occidente | nordovest, sudovest, occident*
left: sinistr* / destr* | dx
first: primo, prima, primi, prime | prim*, iniz*, uno, 1 / ultimo, ultima, ultimi, ultime | fin*, scors*,
    pass*, ultim*
inner: intern* | dentro, nazional*, in / estern* | fuori, ester*
public: pubblic* | stat*, uffic* / privat* | person*, privat*
include: inclu*, comprend*, compres* | con, conten*, anche / esclu* | senza, salvo, eccet*, tranne, non, fuori
begin: inizi*, cominc*, incominc*, avvio, avvia*, avviar* | apr*, da, part*, prim*, lanc* / fine, finir*,
    finisc*, finit*, conclu*, cess*, ferma*, termine, termina, terminar*, terminat* | chiu*, scad*, ultim*,
    fin*, entro, interr*
open: aprir*, apre, aperto, aperta, aperti, aperte, apertura | apr*, inizi* / chiud*, chiuso, chiusa, chiusi,
    chiuse, chiusura | fin*, conc*
morning: mattin* | presto / pomeriggi* | sera / sera, sere, serata, serate, notte, notti, notturn*, mezzanotte
    | notte, pomer*, sera
summer: estate, estiv* / invern* / primaver* / autunn*
male: maschi*, uomo, uomini, ragazzo | ragazz*, lui, signor*, marit* / femmin*, donna, donne, ragazza, ragazze
    | lei, signora, mogl*
husband: marit*, sposo | coniug* / moglie, mogli, sposa | coniug*, donna
father: padre, padri, papà | genit*, patern* / madre, madri, mamma | genit*, matern*
son: figlio | figli, bambin* / figlia, figlie | figli, bambin*
brother: fratell* / sorell*
upper: superior* | su, alto, oltre, precedent*, sopra / inferior* | basso, seguent*, giù, sotto
minimum: minim* | meno, piccol* / massim* | più, magg*
sender: mittent*, speditor* | invi* / destinatari* | ricev*
creditor: creditor*, creditric* | credit* / debitor*, debitric* | debit*
plaintiff: attore, attrice, ricorrent* | attor* / convenut*, imputat* | resist*
accept: accett*, approv* | ammet*, ricon*, acc*, conc* / rifiut*, respin*, rigett* | non, neg*, senza
allow: permett*, permess*, consent*, autorizz* | può, poss*, lasc*, consen* / proibi*, vieta*, divieto,
    divieti | non, imped*, senza
enable: abilit*, attiv* | permet*, consent*, uso / disabilit*, disattiv* | non, senza, in*, imped*
install: install* / disinstall* | canc*, elim*, rimuov*, rimoss*
add: aggiun* | più, inclu*, nuov* / rimuov*, rimoss*, rimoz*, elimin*, cancell* | senza, tog*
encrypt: cifra*, critt* / decifr*, decritt*
encode: codific* / decodific*
input: ingresso, ingressi, input | immiss*, inser* / uscita, uscite, output | stamp*, mostr*
read: leggere, legge, letto, letta, lettura*, leggono, leggibil* | legg*, ved* / scriv*, scritt* | salv*
true: vero, vera, veri, vere | verit*, corrett*, real* / falso, falsa, falsi, false | non, err*
online: in linea, online | internet, web, rete / fuori linea, offline
domestic: nazional*, intern*, domestic* | local*, naz* / stranier* | ester*, mond*, internazional*
permanent: permanent*, definitiv*, perpetu* | sempre, dur* / temporane*, provvisori*, transitori* | breve,
    temp*
direct: dirett* / indirett*
positive: positiv* | più, favor*, buon* / negativ* | meno, non, mal*
profit: profitt*, guadagn*, utile, utili | benef*, ricav* / perdit* | perd*
income: entrate, reddit*, ricav* | guad* / spese, spesa, uscite | cost*
debit: addebit* | debit* / accredit* | credit*
legal: legal*, lecit* | legg*, giur* / illegal*, illecit* | non, contr*
valid: valid*, vigent* | val*, vigor*, effic* / invalid*, nullo, nulla, nulli, nulle, non valid* | non, scad*
win: vittori*, vinc*, vinto, vinse | batt*, sconf*, succ* / sconfitt*, perso, perde*, perdut* | perd*, batt*
success: successo, riuscit*, riesc* | succ*, bene / fallim*, falli*, insuccess* | err*, non, senza
war: guerr* | conflit*, bell*, mili* / pace, pacific* | pac*
birth: nascit*, nato, nata, nati, nate, nacque | nasc*, nat* / morte, morto, morta, morti, decess*, morì,
    mori* | mort*, dec*
young: giovan*, gioventù | ragazz*, minor* / vecch*, anzian* | ann*, magg*
new: nuov* | recent*, altr*, modern*, prim*, neo* / vecch*, antic* | precedent*, ex
rich: ricc* / pover*
strong: fort* | sol*, poten*, grand*, forz* / debol* | poc*, bass*
long: lungo, lunga, lunghi, lunghe | prolung*, temp* / corto, corta, corti, corte, breve, brevi | poc*, picc*
large: grand*, enorm* | maggior*, ampi*, molt*, alt*, import*, gross* / piccol* | minor*, poc*, meno, liev*,
    brev*
high: alto, alta, alti, alte, elevat* | maggior*, molto, più, super*, grand* / basso, bassa, bassi, basse |
    minor*, poc*, infer*, meno, picc*
fast: veloc*, rapid* | prest* / lent* | piano
early: presto, precoc* | prima, inizi* / tardi, tardiv* | fine, ult*
easy: facil*, semplic* / difficil*, difficolt* | non, compl*, dur*
full: pieno, piena, pieni, piene | compl*, tutt* / vuoto, vuota, vuoti, vuote | null*
safe: sicur* / pericolos*, insicur* | perico*, risc*
majority: maggioranz* | maggior* / minoranz* | minor*
urban: urban* | citt* / rural* | camp*, agr*
teacher: insegnant*, docent*, professor* | maestr* / alunn*, student*, allie* | scol*, bamb*
parent: genitor* | padr*, madr*, fam* / bambin*, figli* | minor*
client: client, clients / server
supply: offerta | forn* / domanda | rich*
horizontal: orizzontal* / vertical*
lock: blocc* | chiu* / sblocc* | apr*, liber*
show: mostra*, visualizz* | ved*, appar*, indic* / nascond*, nascost* | non
prefix: prefiss* / suffiss* | esten*
ascending: crescent*, ascendent* / decrescent*, discendent*
insurer: assicurator*, assicuratric* | assicur* / assicurato, assicurati, assicurata, contraent* | assicur*
lender: mutuant*, prestator* | banc* / mutuatari*
guilty: colpevol* | colp* / innocent* | non
natural: natural* / artificial*
manual: manual* | mano / automatic*
active: attivo, attiva, attivi, attive | attiv* / passiv*, inattiv* | non
same: medesim*, identic*, lo stesso, la stessa, gli stessi, le stesse, dello stesso, della stessa, nello
    stesso, allo stesso, alla stessa | ugual*, anche, stess* / divers*, different* | altr*, vari*
next: prossim*, successiv*, seguent* | dopo, poi / precedent*, scors* | prima, passat*, ultim*
local: local* / remot*, distanza | lont*
uppercase: maiuscol* / minuscol*
hardware: hardware | dispos* / software | programm*, appl*
singular: singolar* | un* / plural* | var*
absent: assent*, assenz* | manc*, non, senza / present*, presenz*
black: nero, nera, neri, nere / bianco, bianca, bianchi, bianche | bianc*
red: rosso, rossa, rossi, rosse | ross* / blu, azzurr* / verde, verdi | ecol* / giall*
"""
