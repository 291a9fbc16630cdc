"""Opposites in French; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: avant tout, d’après, d'après, après tout, afrique du sud, amérique du nord, amérique du sud,
    moyen-orient, proche-orient, le droit, droit de, un droit, droit à, droits, à droite, premier ministre,
    première ministre, fin de, en fin de compte, haut-parleur, maison blanche, maison-blanche, tout de suite,
    de suite, petit à petit, avant et après, timor oriental, croix-rouge, de bonne heure, par suite, peu à
    peu, en cours, grand public, service public, est-ce, c’est, n’est, il est, elle est, qui est, lecture
    seule, irlande du nord, ce dernier, cette dernière, ces derniers, ces dernières, ces premiers, dernier cri
before: avant, auparavant, préalable*, antérieur*, précéd* | jusqu, déjà, tôt, d'abord, ci-dessus /
    après, ultérieur*, postérieur*, suivant, suivante, suivants, suivantes | puis, dès, une fois, suite,
    suiv*, depuis, lorsque, post*, ensuite
increase: augment*, accroî*, accroiss*, accru*, hausse*, relève*, élève*, croissance, croissant* | mont*,
    haut*, agrand*, élarg*, amélior*, renforc*, progress*, dével*, crois* / diminu*, rédui*, baisse*,
    réduct*, décroi*, abaiss* | moins, chut*, recul*, inférieur*, tomb*, affaibl*
import: import, imports, importation*, importat*, importer, importé*, importe, importent | entr*, introdui* /
    export*, exportation* | sort*, étranger*
buyer: acheteur*, acquéreur*, acheteuse* | client*, achat* / vendeur*, vendeuse* | fourniss*, march*, vent*
purchase: achat*, achet*, acquisition*, acquérir, acquis* | acqu*, emplette* / vente*, vendre, vendu*, vend,
    vendent, vendait | commerc*, vend*
lessor: bailleur*, bailleresse | propriét*, loueur* / locataire*, preneur* | occup*
employer: employeur* | entrepris*, patron*, employ* / employé, employés, employée, employées, salarié*,
    travailleur* | personnel*, agent*, travail*, collab*
north: nord | septent*, nord*, arct* / sud, méridional* | antarct*, midi / oriental*, orient, Est, l'est, d'est
    | nord-est, sud-est / ouest, occidental*, occident | nord-ouest, sud-ouest, ouest*
left: gauche* / droite, droites | droit*
first: premier, première, premiers, premières | 1er, d'abord, début*, init*, prem*, tout / dernier,
    dernière, derniers, dernières | ultim*, récent*
inner: intern*, intérieur* | dedans, domest*, national* / extern*, extérieur* | dehors, hors, étrang*
public: public, publics, publique, publiques | offici*, état*, publ*, gouv* / privé, privés, privée,
    privées
include: inclu*, y compris | dont, compr*, ainsi, comport*, compren* / exclu*, exclus* | sauf, sans, hors,
    except*
begin: commenc*, début*, entam* | départ*, à, premi*, origine, introdu*, démarr*, redémarr* / fin, finir,
    finit, fini, finissent, terminer*, achev*, cess*, terminé*, terminer, termine, terminent, terminai*,
    terminaison | conclu*, expir*, derni*, clos*, ferm*, issue, jusqu, échéan*, quitt*, arrêt*
morning: matin, matinée, matins, matinal* | tôt, aube, jour / après-midi | soir*, midi / soir, soirée, soirs,
    nuit, nuits, nocturne*, minuit | nuit*, midi, après-midi, soir*
summer: l'été, d'été, en été, cet été, estiv* | estiv* / hiver, hivernal* | froid* / printemps |
    printan* / automne
male: masculin*, homme*, mâle*, garçon*, masculins | il, lui, monsieur, m, mari*, gens, humain* / féminin*,
    femme*, femelle*, fille, filles | elle, madame, mme, dame*, épouse*
husband: mari, maris, époux | conjoint*, couple / femme, épouse, épouses | conjoint*, couple
father: père, pères, papa | parent*, patern* / mère, mères, maman | parent*, matern*
son: fils | enfant*, garçon* / fille, filles | enfant*
brother: frère* | frat* / sœur*, soeur*
upper: supérieur*, ci-dessus | précéd*, au-dessus, tête, avant, sommet*, haut, dessus / inférieur*,
    ci-dessous, ci-après | moins, au-dessous, après, pied, bas, dessous
minimum: minimum, minimal*, minimaux, minima | petit*, faible* / maximum, maximal*, maximaux, maxima | plus,
    grand*, plafond*
sender: expéditeur*, émetteur* | envoy*, auteur* / destinataire*, récepteur* | récep*
creditor: créancier* | créanc*, prêt* / débiteur*, débitrice* | dett*, empr*
plaintiff: demandeur*, demanderesse*, plaignant* | requér*, deman* / défendeur*, défenderesse* | accus*
accept: approuv*, approb*, accepter, accepte, accepté, acceptée, acceptés, acceptent, acceptation | reconn*,
    adopt*, agré*, consent*, accord*, autoris* / refus*, rejet* | déclin*, repouss*, sans
enable: activ*, activation | permet*, allum* / désactiv* | sans, empêch*, arrêt*
install: install* | mettre / désinstall* | enlev*, suppression*
add: ajout* | insér*, complét*, accru* / supprim*, suppress*, enlev*, retir*, effac* | sans, élimin*
encrypt: crypt*, chiffré, chiffrée, chiffrés, chiffrées, chiffrement*, chiffrer | chiffr* / déchiffr*,
    décrypt*
encode: encod*, coder, codé, codée, codage* / décod*
compress: compress*, comprim* / décompress* | extra*, décomp*
upload: téléverse*, upload* | transf* / télécharg*, download* | récup*
input: saisie*, saisir, saisi* | entr*, entrée, entrées / sortie, sorties | sort*
read: lire, lisez, lit, lisent, lu, lue, lus, lecture*, lisible* / écrire, écrit*, écriture*, écrive* |
    enregist*, rédig*
true: vrai, vraie, vrais, vraies, véridique* | exact*, correct*, juste, réel*, vrai*, vérit* / faux, fausse,
    fausses | erron*, incorrect*, fauss*
online: en ligne | web, internet, ligne, site, connect* / hors ligne, hors connexion | déconnect*, hors*, sans
domestic: national, nationale, nationaux, nationales, domestique* | intern*, local*, nation*, intérieur* /
    étrang* | mond*, extér*, extern*, monde
permanent: permanent*, durable*, perpétu*, définitif, définitive, définitifs, définitives, définitivement
    | toujours, constant*, étern* / temporaire*, provisoire*, temporairement | court*, moment*, transit*
direct: direct, directe, directs, directes, directement | immédiat*, tout / indirect*
positive: positi* | plus, favor*, affirm* / négati* | moins, défav*, mauv*
profit: profit, profits, bénéfice*, gain, gains | revenu*, avant*, rend*, gagn*, profit* / perte, pertes,
    déficit* | perd*
income: revenu*, recette* | gain*, produit*, bénéf* / dépense*, frais | coût*, charge, charges
debit: débit, débits, débiter | prélèv* / crédit, crédits
asset: actif, actifs | bien*, avoir* / passif, passifs | dett*
borrow: emprunt* | prêt* / prêter, prête*, prêt, prêts, prêteur* | emprunt*
legal: légal, légale, légaux, légales, légalement, licite* | loi, jurid*, droit* / illégal*, illicite* |
    contr*, sans
valid: valide*, valable*, valid* | vigueur, effet*, correct* / invalid*, non valide, non valable | pas, sans,
    expir*, nul, nulle
win: gagn*, victoire*, remport*, vainqueur*, victorieu* | battu, batt*, succ*, obten*, triomph* / perd*, perdu*,
    défaite* | échou*, pert*
success: succès, réussi*, réussite* | parven*, gagn*, bien, obten* / échec*, échou* | manqu*
war: guerre* | conflit*, milit*, bata*, combat* / paix, pacifique* | pacif*, calme
birth: naissance*, né, née, nés, nées, naît* | naqu* / mort*, décès, décéd*, mouri* | fatal*, disparu*
young: jeune, jeunes, jeunesse | petit*, jeun* / vieux, vieille*, âgé*, vieil | ancien*, ans, aîné*
new: nouveau, nouvelle, nouveaux, nouvelles, neuf, neuve, nouvel | récent*, jeune* / vieux, vieille*, ancien* |
    antér*, vieil
rich: riche* | fortun*, aisé* / pauvre* | faible*, mal
strong: fort, forte, forts, fortes, fortement, puissant* | solid*, grand*, intens*, robust* / faible*,
    faiblement, moins fort* | doux, fragil*
long: long, longue, longs, longues, longtemps | prolong*, durée*, longu* / court, courte, courts, courtes,
    bref, brève, brefs | bientôt, peu, rapid*, petit*
large: grand, grande, grands, grandes, gros, grosse*, énorme* | large*, import*, vaste*, grand*, beaucoup,
    haut*, fort*, consid* / petit, petite, petits, petites, minuscule* | faible*, court*, mine*, mini*
high: haut, haute, hauts, hautes, élevé*, élevée*, supérieur* | fort*, haut*, beaucoup, très / bas, basse,
    basses, faible*, moins élevé* | inférieur*, petit*, moins, peu, pauvre*
fast: rapide*, vite | prompt*, tôt, accél*, rapid* / lent, lente, lents, lentes, lentement, moins rapide*,
    moins vite | ralent*, tard*
early: tôt, précoce*, anticipé* | début*, avant, premi*, ancien*, jeune* / tard, tardi*, retard* | après,
    dern*, fin, récent*, feu
easy: facile*, simple*, aisé* | simpl* / difficile*, dur, dure | mal, peine*, difficult*
full: plein*, rempli* | compl* / vide* | rien, aucun*
safe: sûr, sûre*, sécuris* / dangereu*, dangereu* | risqu*, péril*, danger*
majority: majorité* | plupart, plus / minorité* | moins
urban: urbain*, ville* | municip* / rural*, ruraux, campagne* | agric*, village*
teacher: enseignant*, professeur*, maître* | instit*, prof* / élève*, étudiant* | enfant*, appren*, scol*
parent: parent, parents, parental* | père*, mère* / enfant* | fils, fille*, bébé*, jeune*, petit*
client: client, clients / serveur*, server
supply: offre, approvisionn* | fourn*, offr* / demande, demandes | besoin*
horizontal: horizontal*, horizontaux / vertical*, verticaux
mount: monter, monté*, montage* / démont*
show: affich*, montr* | voir, indiqu*, présent*, appar* / masqu*, dissimul*, cacher, caché, cachée, cachés,
    cachées, cachent
prefix: préfix* / suffix* | termin*
ascending: croissant, croissante, ascendant* / décroissant*, descendant*
insurer: assureur* | assur* / assuré, assurés, assurée, souscripteur* | assur*
licensor: concédant*, donneur de licence | licen* / licencié, licenciés, preneur de licence | licen*
lender: prêteur*, prêteuse* | banq*, prêt*, créanc* / emprunteur* | empr*, débit*
carrier: transporteur* | transp* / expéditeur* | chargeur*
guilty: coupable* | culp* / innocent*, innocence
natural: naturel* | natur* / artificiel* | synth*
manual: manuel, manuelle*, manuels, manuellement | main* / automatique*, automatis*
active: actif, active, actifs, actives | activ* / passif, passive*, inacti*
upstream: en amont, amont / en aval, aval
local: local, locale, locaux, locales, localement | place / distant*, à distance, éloign* | lointain*, loin
uppercase: majuscule* | capit* / minuscule* | petit*
hardware: matériel, matériels, matérielle* | équip*, matér* / logiciel* | appli*
singular: singulier* | un / pluriel* | plus*
black: noir* | sombre* / blanc, blancs, blanche, blanches | blan*
red: rouge* | roug* / bleu* / vert, verte, verts, vertes | vert*, écolog* / jaune*
half: premier semestre, première moitié | 1er semestre / second semestre, deuxième semestre, seconde moitié,
    deuxième moitié | 2e semestre
"""
