"""Opposites in Italian; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: prima o poi, dopo tutto, america del nord, america del sud, corea del sud, corea del nord, medio oriente,
    diritto di, il diritto, un diritto, diritti, diritto a, primo ministro, al fine di, a fine, in fin dei
    conti, alla fine, casa bianca, croce rossa, per primo, prima di tutto, innanzi tutto, a mano a mano, poco a
    poco, via via, inizializz*, sola lettura, irlanda del nord, quest'ultimo, quest'ultima, quest'ultimi,
    quest'ultime, questi ultimi, queste ultime
before: prima, precedent*, anterior*, antecedent*, previ*, preventiv* | fino, già, entro, ante, ex, fa / dopo,
    successiv*, seguent*, susseguent*, posterior*, più tardi | una volta, appena, post*, poi, in seguito
increase: aument*, incremen*, cresc*, accresc*, innalz* | migl*, ampli*, rialz*, rafforz* / riduc*, riduz*,
    ridott*, diminu*, calo, cala*, abbass*, ridurr*, decresc* | meno, minor*, infer*, perd*, scend*, limit*
import: importazion*, importar*, importat*, importa, importano | entr* / esportazion*, esportar*, esportat*,
    esporta, esportano
buyer: acquirent*, compratore, compratori | client*, compr* / venditor*, alienant* | vend*, forn*
purchase: acquist*, compra, comprar*, comprat* | acqu*, compr* / vend*, vendit* | comm*
lessor: locator*, padrone di casa | propriet* / conduttor*, locatari*, affittuari*, inquilin* | occup*, affitt*
employer: datore di lavoro, datori di lavoro, datrice di lavoro | impres*, aziend*, lavoro / dipendent*,
    lavorator*, impiegat* | person*, addett*, lavor*
north: nord, settentrional* | nord* / sud, meridional* / est, oriental*, oriente | nordest, sudest, orient* /
    ovest, occidental*, occidente | nordovest, sudovest, occident*
left: sinistr* / destr* | dx
first: primo, prima, primi, prime | prim*, iniz*, uno / ultimo, ultima, ultimi, ultime | scors*, ultim*
inner: intern* | dentro, nazional* / estern* | fuori, ester*
public: pubblic* | uffic* / privat* | person*, privat*
include: inclu*, comprend*, compres* | conten*, anche / esclu* | senza, salvo, eccet*, tranne, fuori
begin: inizi*, cominc*, incominc* | part*, lanc*, avvio, avvia*, avviar* / fine, finir*, finisc*, finit*,
    conclu*, cess*, termine, termina, terminar*, terminat* | scad*, ultim*, fin*, interr*, ferma*
morning: mattin* | presto / pomeriggi* | sera / sera, sere, serata, serate, notte, notti, notturn*, mezzanotte |
    notte, pomer*, sera
summer: estate, estiv* / invern* / primaver* / autunn*
male: maschi*, uomo, uomini, ragazzo | ragazz*, lui, signor*, marit* / femmin*, donna, donne, ragazza, ragazze |
    lei, signora, mogl*
husband: marit*, sposo | coniug* / moglie, mogli, sposa | coniug*, donna
father: padre, padri, papà | genit*, patern* / madre, madri, mamma | genit*, matern*
son: figlio | figli, bambin* / figlia, figlie | figli, bambin*
brother: fratell* / sorell*
upper: superior* | su, alto, oltre, precedent*, sopra / inferior* | basso, seguent*, giù, sotto
minimum: minim* | meno, piccol* / massim* | più, magg*
sender: mittent*, speditor* | invi* / destinatari* | ricev*
creditor: creditor*, creditric* | credit* / debitor*, debitric* | debit*
plaintiff: attore, attrice, ricorrent* | attor* / convenut*, imputat* | resist*
accept: accett*, approv* | ammet*, ricon*, conc* / rifiut*, respin*, rigett* | senza
enable: abilit*, attiva, attivare, attivato, attivata, attivati, attivate, attivazione | permet*, consent*, uso
    / disabilit*, disattiv* | senza, imped*
install: install* / disinstall* | canc*, elim*, rimuov*
add: aggiun* | inclu* / rimuov*, rimoss*, rimoz*, elimin*, cancell* | senza
encrypt: cifra*, critt* / decifr*, decritt*
encode: codific* / decodific*
input: ingresso, ingressi, input | immiss*, inser* / uscita, uscite, output | stamp*, mostr*
read: leggere, legge, letto, letta, lettura*, leggono, leggibil* | legg* / scriv*, scritt* | salv*
true: vero, vera, veri, vere | verit*, corrett*, real* / falso, falsa, falsi, false
online: in linea, online | internet, web, rete / fuori linea, offline
domestic: nazional*, domestic* | local*, intern* / stranier* | ester*, mond*
permanent: permanent*, definitiv*, perpetu* | sempre / temporane*, provvisori*, transitori* | breve, temp*
direct: dirett* / indirett*
positive: positiv* | più, favor*, buon* / negativ* | meno
profit: profitt*, guadagn* | benef*, ricav*, utile, utili / perdit* | perd*
income: entrate, reddit*, ricav* | guad* / spese, spesa, uscite | cost*
debit: addebit* | debit* / accredit* | credit*
legal: legal*, lecit* | legg*, giur* / illegal*, illecit* | contr*
valid: valid*, vigent* | vigor*, effic* / invalid*, nullo, nulla, nulli, nulle, non valid* | scad*
win: vittori*, vinc*, vinto, vinse | batt*, sconf*, succ* / sconfitt*, perso, perde*, perdut* | perd*, batt*
success: successo, riuscit*, riesc* | succ*, bene / fallim*, falli*, insuccess* | senza
war: guerr* | conflit*, bell*, mili* / pace, pacific*
birth: nascit*, nato, nata, nati, nate, nacque | nasc* / morte, morto, morta, morti, decess*, morì, mori* |
    mort*
young: giovan*, gioventù | ragazz*, minor* / vecch*, anzian* | magg*
new: nuov* / vecch*, antic* | precedent*, ex
rich: ricc* / pover*
strong: fort* | poten*, grand*, forz* / debol* | bass*
long: lungo, lunga, lunghi, lunghe | prolung*, temp* / corto, corta, corti, corte, breve, brevi | picc*
large: grand*, enorm* | maggior*, ampi*, molt*, import*, gross* / piccol* | minor*, meno, liev*, brev*
high: alto, alta, alti, alte, elevat* | maggior*, molto, super*, grand* / basso, bassa, bassi, basse | minor*,
    infer*, picc*
fast: veloc*, rapid* | prest* / lent* | piano
early: presto, precoc* | prima / tardi, tardiv* | fine
easy: facil*, semplic* / difficil* | compl*, difficolt*
full: pieno, piena, pieni, piene | compl*, tutt* / vuoto, vuota, vuoti, vuote | null*
safe: sicur* / pericolos*, insicur* | perico*, risc*
majority: maggioranz* | maggior* / minoranz* | minor*
urban: urban* | citt* / rural* | camp*
teacher: insegnant*, docent*, professor* | maestr* / alunn*, student*, allie* | scol*, bamb*
parent: genitor* | padr*, madr* / bambin*, figli* | minor*
client: client, clients / server
supply: offerta | forn* / domanda | rich*
horizontal: orizzontal* / vertical*
show: mostra*, visualizz* | appar*, indic* / nascond*, nascost*
prefix: prefiss* / suffiss* | esten*
ascending: crescent*, ascendent* / decrescent*, discendent*
insurer: assicurator*, assicuratric* | assicur* / assicurato, assicurati, assicurata, contraent* | assicur*
lender: mutuant*, prestator* | banc* / mutuatari*
guilty: colpevol* | colp* / innocent*
natural: natural* / artificial*
manual: manual* / automatic*
active: attivo, attiva, attivi, attive / passiv*, inattiv* | non
local: locale, locali, localmente / remot*, distanza | lont*
uppercase: maiuscol* / minuscol*
hardware: hardware | dispos* / software | appl*
singular: singolar* / plural*
black: nero, nera, neri, nere / bianco, bianca, bianchi, bianche | bianc*
red: rosso, rossa, rossi, rosse | ross* / blu, azzurr* / verde, verdi | ecol* / giall*
half: primo semestre, prima metà / secondo semestre, seconda metà
"""
