"""Opposites in French; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: avant tout, d’après, d'après, après tout, afrique du sud, corée du sud, corée du nord, amérique du nord,
    amérique du sud, irlande du nord, moyen-orient, proche-orient, le droit, droit de, un droit, droit à,
    droits, à droite, premier ministre, première ministre, fin de, en fin de compte, haut-parleur, états-unis,
    grande-bretagne, new york, nouvelle-zélande, maison blanche, maison-blanche, tout de suite, de suite,
    petit à petit, avant et après, timor oriental, croix-rouge, de bonne heure, par suite, peu à peu, en
    cours, grand public, service public, est-ce, c’est, n’est, il est, elle est, qui est
before: avant, auparavant, préalable*, antérieur*, précéd* | au, jusqu, déjà, tôt, plus, pré*, ancien*, en,
    d'abord, ci-dessus, premier* / après, ensuite, ultérieur*, postérieur*, suivant, suivante, suivants,
    suivantes | puis, lors, dès, une fois, suite, suiv*, depuis, lorsque, quand, à, post*, par
increase: augment*, accroî*, accroiss*, accru*, hausse*, relève*, élève*, croissance, croissant* | plus,
    mont*, haut*, agrand*, élarg*, amélior*, renforc*, progress*, dével*, crois* / diminu*, rédui*, baisse*,
    réduct*, décroi*, abaiss* | moins, chut*, recul*, inférieur*, bas*, tomb*, affaibl*, lim*, perd*
import: import, imports, importation*, importat*, importer, importé*, importe, importent | entr*, introdui* /
    export*, exportation* | sort*, étranger*
buyer: acheteur*, acquéreur*, acheteuse* | client*, achat* / vendeur*, vendeuse* | fourniss*, march*, vent*
purchase: achat*, achet*, acquisition*, acquérir, acquis* | acqu*, emplette*, pay* / vente*, vendre, vendu*,
    vend, vendent, vendait | commerc*, vend*
lessor: bailleur*, bailleresse | propriét*, loueur* / locataire*, preneur* | loc*, occup*
employer: employeur* | entrepris*, patron*, employ* / employé, employés, employée, employées, salarié*,
    travailleur* | personnel*, agent*, travail*, collab*
north: nord | septent*, nord*, arct* / sud, méridional* | sud*, antarct*, midi / est, oriental*, orient | or*,
    nord-est, sud-est / ouest, occidental*, occident | nord-ouest, sud-ouest, ouest*
left: gauche* / droite, droites | droit*
first: premier, première, premiers, premières | 1, 1er, d'abord, début*, init*, prem*, principal*, tout, un,
    une / dernier, dernière, derniers, dernières | fin*, passé*, ultim*, récent*, der*
inner: intern*, intérieur* | dedans, dans, domest*, national* / extern*, extérieur* | dehors, hors, étrang*
public: public, publics, publique, publiques | offici*, état*, publ*, gouv* / privé, privés, privée, privées |
    personn*, part*, priv*
include: inclu*, y compris, compren*, comport* | avec, conten*, dont, compr*, ainsi, et / exclu*, exclus* |
    sauf, sans, hors, except*, pas, non, autre*
begin: commenc*, début*, démarr*, entam*, redémarr* | lanc*, ouv*, dès, départ*, init*, à, depuis, partir,
    premi*, origine, introdu* / fin, finir, finit, fini, finissent, terminer*, arrêt*, achev*, cess*,
    terminé*, terminer, termine, terminent, terminai*, terminaison | conclu*, expir*, fin*, derni*, clos*,
    ferm*, bout, issue, jusqu, échéan*, interrom*, quitt*
open: ouvr*, ouvert* | lanc*, ouv*, public* / ferm*, clôtur* | clos*, fin*, clore
morning: matin, matinée, matins, matinal* | tôt, aube, jour / après-midi | soir*, midi / soir, soirée, soirs,
    nuit, nuits, nocturne*, minuit | nuit*, midi, après-midi, soir*, nui*
summer: été | estiv* / hiver, hivernal* | froid* / printemps | printan* / automne
male: masculin*, homme*, mâle*, garçon*, masculins | il, lui, monsieur, m, mari*, gens, humain* / féminin*,
    femme*, femelle*, fille, filles | elle, madame, mme, dame*, épouse*
husband: mari, maris, époux | conjoint*, couple, mar* / femme, épouse, épouses | conjoint*, couple
father: père, pères, papa | parent*, patern* / mère, mères, maman | parent*, matern*
son: fils | enfant*, garçon* / fille, filles | enfant*
brother: frère* | frat* / sœur*, soeur*
upper: supérieur*, ci-dessus | sur, sus*, précéd*, plus, au-dessus, premi*, tête, avant, sommet*, haut, dessus
    / inférieur*, ci-dessous, ci-après | sous, suiv*, moins, au-dessous, après, pied, bas*, bas, dessous
minimum: minimum, minimal*, minimaux, minima | moins, petit*, faible* / maximum, maximal*, maximaux, maxima |
    plus, grand*, plafond*, max*
sender: expéditeur*, émetteur* | envoy*, auteur* / destinataire*, récepteur* | reç*, récep*
creditor: créancier* | créanc*, prêt* / débiteur*, débitrice* | dett*, empr*
plaintiff: demandeur*, demanderesse*, plaignant* | requér*, deman* / défendeur*, défenderesse* | accus*, déf*
accept: accept*, approuv*, approb* | reconn*, adopt*, agré*, adm*, consent*, re*, accord*, autoris* / refus*,
    rejet* | pas, non, déclin*, repouss*, in*, sans
allow: permet*, permis, permise*, autoris* | pouv*, peut, laiss*, peuvent, accord*, admis* / interdi*,
    prohib*, défend* | pas, empêch*, non, sans, in*
enable: activ*, activation | permet*, allum*, utilis*, autor*, option* / désactiv* | pas, sans, non, in*,
    empêch*, arrêt*
install: install* | mettre, mise, mis / désinstall* | enlev*, retir*, efface*, supprim*, suppression*
add: ajout* | plus, supplé*, insér*, inclu*, complét*, accru* / supprim*, suppress*, enlev*, retir*, effac* |
    sans, ôt*, élimin*, sup*
encrypt: chiffr*, crypt* / déchiffr*, décrypt*
encode: encod*, cod* / décod*
compress: compress*, comprim* / décompress* | extra*, décomp*
upload: téléverse*, upload* | envoy*, transf*, charg* / télécharg*, download* | charg*, récup*
input: saisie*, saisir, saisi* | entr*, entrée, entrées / sortie, sorties | affich*, sort*, produ*
read: lire, lisez, lit, lisent, lu, lue, lus, lecture*, lisible* | voir, li* / écrire, écrit*, écriture*,
    écrive* | enregist*, rédig*, écr*
true: vrai, vraie, vrais, vraies, véridique* | exact*, correct*, juste, réel*, vrai*, vérit* / faux, fausse,
    fausses | erron*, incorrect*, pas, fauss*, men*
online: en ligne | web, internet, ligne, site, connect* / hors ligne, hors connexion | déconnect*, hors*, sans
domestic: national, nationale, nationaux, nationales, intérieur*, domestique* | intern*, local*, pays, nation*
    / étrang*, internation* | mond*, extér*, extern*, monde, international*
permanent: permanent*, définiti*, durable*, perpétu* | toujours, constant*, étern* / temporaire*, provisoire*,
    temporairement | court*, moment*, transit*, temp*
direct: direct, directe, directs, directes, directement | immédiat*, tout, dir* / indirect*
positive: positi* | plus, favor*, bon*, affirm* / négati* | moins, pas, défav*, mauv*, non
profit: profit, profits, bénéfice*, gain, gains | revenu*, avant*, rend*, gagn*, profit* / perte, pertes,
    déficit* | perd*
income: revenu*, recette* | gain*, produit*, bénéf*, rev* / dépense*, charge, charges, frais | coût*, dép*,
    pai*
debit: débit, débits, débiter | prélèv*, déb* / crédit, crédits
asset: actif, actifs | bien*, avoir* / passif, passifs | dett*
borrow: emprunt* | prêt* / prêter, prête*, prêt, prêts, prêteur* | emprunt*
legal: légal, légale, légaux, légales, légalement, licite* | loi, jurid*, droit*, lég* / illégal*, illicite* |
    pas, non, contr*, sans, in*
valid: valide*, valable*, valid* | vigueur, effet*, correct* / invalid*, nul, nulle, non valide, non valable |
    pas, non, in*, sans, expir*
win: gagn*, victoire*, remport*, vainqueur*, victorieu* | battu, batt*, succ*, obten*, triomph* / perd*,
    perdu*, défaite* | bat*, échou*, pert*
success: succès, réussi*, réussite* | parven*, gagn*, bien, obten* / échec*, échou* | pas, err*, in*, manqu*,
    non
war: guerre* | conflit*, milit*, bata*, combat* / paix, pacifique* | pacif*, calme
birth: naissance*, né, née, nés, nées, naît* | nat*, naqu* / mort*, décès, décéd*, mouri* | fatal*, disparu*,
    tu*
young: jeune, jeunes, jeunesse | petit*, enf*, jeun* / vieux, vieille*, âgé*, vieil | ancien*, ans, aîné*
new: nouveau, nouvelle, nouveaux, nouvelles, neuf, neuve, nouvel | récent*, premier*, moderne*, jeune*, re*,
    neu* / vieux, vieille*, ancien* | précéd*, antér*, vieil
rich: riche* | fortun*, aisé* / pauvre* | dém*, faible*, mal
strong: fort, forte, forts, fortes, fortement, puissant* | solid*, grand*, intens*, robust*, vig*, force* /
    faible*, faiblement, moins fort* | doux, peu, mal*, fragil*
long: long, longue, longs, longues, longtemps | prolong*, durée*, longu* / court, courte, courts, courtes,
    bref, brève, brefs | bientôt, peu, rapid*, petit*
large: grand, grande, grands, grandes, gros, grosse*, énorme* | large*, import*, vaste*, maj*, grand*,
    beaucoup, plus, vol*, haut*, fort*, consid* / petit, petite, petits, petites, minuscule* | peu, faible*,
    court*, mine*, moins, mini*, lég*
high: haut, haute, hauts, hautes, élevé*, élevée*, supérieur* | grand*, fort*, haut*, plus, beaucoup, très /
    bas, basse, basses, faible*, moins élevé* | inférieur*, petit*, moins, peu, pauvre*
fast: rapide*, vite | prompt*, tôt, accél*, rapid* / lent, lente, lents, lentes, lentement, moins rapide*,
    moins vite | ralent*, tard*
early: tôt, précoce*, anticipé* | début*, avant, premi*, ancien*, jeune* / tard, tardi*, retard* | après,
    dern*, fin, récent*, feu
easy: facile*, simple*, aisé* | fac*, simpl* / difficile*, dur, dure, difficult* | pas, mal, peine*, compl*
full: plein*, rempli* | compl*, tout* / vide* | rien, aucun*
safe: sûr, sûre*, sécuris* | sécur*, sûr* / dangereu*, dangereu* | risqu*, péril*, danger*
majority: majorité* | plupart, plus, maj* / minorité* | moins, min*
urban: urbain*, ville* | cit*, municip* / rural*, ruraux, campagne* | agric*, village*
teacher: enseignant*, professeur*, maître* | instit*, prof* / élève*, étudiant* | enfant*, appren*, scol*
parent: parent, parents, parental* | père*, mère*, fam* / enfant* | fils, fille*, bébé*, jeune*, petit*
client: client, clients / serveur*, server
supply: offre, approvisionn* | fourn*, offr* / demande* | besoin*
horizontal: horizontal*, horizontaux / vertical*, verticaux
lock: verrouill* | ferm*, bloq* / déverrouill* | ouv*, déb*
mount: monter, monté*, montage* | mont* / démont*
show: affich*, montr* | vis*, voir, indiqu*, présent*, appar* / masqu*, dissimul*, cacher, caché, cachée,
    cachés, cachées, cachent | pas, in*
prefix: préfix* | av* / suffix* | ext*, termin*
ascending: croissant, croissante, ascendant* / décroissant*, descendant*
insurer: assureur* | assur* / assuré, assurés, assurée, souscripteur* | assur*
licensor: concédant*, donneur de licence | licen* / licencié, licenciés, preneur de licence | licen*
lender: prêteur*, prêteuse* | banq*, prêt*, créanc* / emprunteur* | empr*, débit*
carrier: transporteur* | transp* / expéditeur*, chargeur* | exp*
guilty: coupable* | culp* / innocent*, innocence | non, pas
natural: naturel* | natur* / artificiel* | synth*
manual: manuel, manuelle*, manuels, manuellement | main* / automatique*, automatis* | auto*
active: actif, active, actifs, actives | activ* / passif, passive*, inacti* | pas, dés*
upstream: en amont, amont / en aval, aval
same: identique*, le même, la même, les mêmes, du même, au même, de même nature | égal*, pareil*, aussi, ce,
    un, même, mêmes / différent*, différe*, divers* | autre*, vari*, chang*, disti*, pas
next: prochain*, suivant* | après, puis, futur*, ven*, suiv*, côté, ensuite / précédent* | avant, passé*,
    pré*, dernier, dernière, derniers, dernières
local: local, locale, locaux, locales, localement | région*, loc*, place, sur / distant*, à distance, éloign*
    | lointain*, loin
uppercase: majuscule* | capit* / minuscule* | petit*
hardware: matériel, matériels, matérielle* | équip*, matér* / logiciel* | programme*, appli*
singular: singulier* | un / pluriel* | plus*
absent: absent*, absence* | manqu*, pas, sans, défaut / présent*, présence* | ass*
black: noir* | sombre* / blanc, blancs, blanche, blanches | blan*
red: rouge* | roug* / bleu* / vert, verte, verts, vertes | vert*, écolog* / jaune*
"""
