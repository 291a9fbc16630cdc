"""Qualifiers in German; the form of a line stands in `plancompare.languages.qualifiers`."""

WORDS = """
-: nicht nur, nur noch, wenn nur, so weit wie, nicht mehr, freie Software, freier Software,
    außer Kraft, außer Betrieb, außer Acht, außer Stande
gradually: schrittweise, Schritt für Schritt, allmählich, stufenweise, nach und nach | stuf*, schritt*, langsam*,
    zunehmend*, immer, Phase*, etapp*, sukzessiv*, mehr und mehr, mit der Zeit, progressiv*
jointly: gemeinsam*, gemeinschaftlich* | zusammen*, mit*, beide*, gemein*, miteinander, verein*, einander, Team*,
    kooper*, Gruppe*
severally: gesamtschuldnerisch* | gesamtschuld*, solidar*
simultaneously: gleichzeitig*, zugleich, zeitgleich* | während, sowohl, parallel*, dabei, sowie, ebenso, zusammen,
    aber, jedoch, simultan*, wobei, indem
further: weiterhin | weiter*, mehr, zusätzlich*, noch, außerdem, fort*, darüber hinaus, nächst*, ergänz*, immer,
    zudem, nach wie vor, des Weiteren, ferner
principle: grundsätzlich*, im Prinzip, prinzipiell | grund*, prinzip*, generell, allgemein*, normal*, in der Regel,
    Regel
appropriate: gegebenenfalls, angemessen*, zweckmäßig* | passend*, richtig*, entsprechend*, erforderlich*, nötig*,
    sinnvoll*, ggf*, ordnungs*, falls, sachgerecht*, gebühr*, gut*, korrekt*, ausreichend*, zutreffend*,
    befriedigend*, recht*, verhältnis*, angebracht, wirksam*, sauber*, geeignet*
necessary: erforderlichenfalls, notwendigenfalls, nötig*, falls nötig | muss*, müss*, brauch*, benötig*,
    erforder*, bedarf*, notwend*, unerlässlich*, wichtig*, bedürf*, gegebenenfalls, verlang*, voraus*, gebraucht,
    mußt*, notwendig*, erforderlich*
possible: soweit möglich, so weit wie möglich, nach Möglichkeit, möglichst, bestmöglich* | möglich*, mög*, best*,
    so viel, maximal*, weit*, ideal*, kann*, könn*
only: nur, ausschließlich*, lediglich, allein*, einzig* | einzel*, erst, bloß, nichts, einz*, kein*, rein*,
    exklusiv*, außer, kaum, sondern, bis, sofern, begrenz*, solange, tatsächlich
except: außer, ausgenommen, mit Ausnahme, es sei denn | ausnahm*, ohne, nicht, außer*, sofern, ander*, abgesehen,
    neben, bis auf, aber, sondern
notwithstanding: ungeachtet, unbeschadet, unabhängig von, trotz | trotz*, obwohl, auch wenn, dennoch, egal, selbst
    wenn, unabhängig*, jedoch, aber, wenn auch, ohne, gleich, ganz gleich, gleichgültig, jede*, obgleich, ob
writing: schriftlich* | schrift*, Schreib*, Text*, Brief*, schreib*
prior: im Voraus, vorab, vorherige Zustimmung, vorheriger Zustimmung, vorherige Genehmigung, vorheriger
    Genehmigung, vorherige Ankündigung | zuvor, bevor, früher*, bereits, schon, ehe, bisher*, vorrang*, früh*,
    vorher*, rechtzeitig, Frist, *frist, fristgerecht*
immediately: unverzüglich*, sofort*, umgehend*, unmittelbar*, ohne Verzug | schnell*, direkt*, gleich*, sobald,
    umgeh*, prompt*, rasch*, bald*, dringend*, alsbald*, nah*, frist*, jetzt
mutual: gegenseitig*, wechselseitig* | einander, beid*, miteinander, untereinander, unter, zwischen, wechsel*,
    gemeinsam*, gegenseit*
especially: insbesondere, besonders, vor allem | besonder*, speziell*, namentlich, haupt*, etwa, beispiel*,
    hauptsächlich, allem, extra, eigens, konkret*, bestimmt*, ausdrücklich*, höchst*, überaus, unter anderem
temporarily: vorübergehend*, zeitweilig*, vorläufig*, einstweilig*, temporär* | zeit*, vorläuf*, zwischen*, kurz*,
    befrist*, übergang*, momentan, aussetz*
permanently: dauerhaft*, ständig*, unbefristet*, auf Dauer, permanent* | dauer*, immer, ewig*, unbefrist*, bleib*,
    lebens*, fort*, anhalt*, regelmäß*, endgültig*, ununterbroch*, stet*, stets, beständig*, unablässig*,
    laufend*
free: kostenlos*, unentgeltlich*, kostenfrei*, gebührenfrei* | kosten*, frei*, gratis, umsonst, gebühr*,
    unentgelt*, entgelt*
reasonable: vernünftig*, zumutbar* | angemessen*, sinnvoll*, vernünft*, gerecht*, zumut*, billig*, befriedig*,
    vertret*, maß*
direct: unmittelbar*, direkt | direkt*, persönlich*, sofort*, live, gerade*, eigen*, gleich
indirect: indirekt*, mittelbar* | durch
fully: vollständig*, völlig*, umfassend*, uneingeschränkt*, in vollem Umfang | ganz*, voll*, all*, komplett*,
    gesamt*, total*, umfass*, ausführ*, restlos*, absolut*, gründ*, jede*, überhaupt, durchaus, durchweg,
    ausreich*, vollends, genau*, voller, so, hundert*, eingehend*, perfekt*, rein*, unvollständig*, jeglich*
partly: teilweise, zum Teil | teil*, einige*, manch*, partiell*, halb*, gewisse*, bestimmt*, einzel*, ein paar,
    stück*, teils
actively: aktiv | tätig*, engagiert*, energisch*, wirksam*, betätig*, eingeschaltet, tat*, lebhaft*, wirk*,
    laufend*
deeply: vertief*, eingehend*, tiefgreifend* | tief*, gründ*, stark*, intensiv*, sehr, ausführ*, stärk*, detail*,
    schwer*, genau*
coordinated: koordin*, aufeinander abgestimmt* | abgestimmt*, abstimm*, gemeinsam*, zusammen*, kooper*, organis*,
    regel*, Absprache, einheit*, ordn*
autonomous: selbständig*, selbstständig*, eigenständig*, autonom* | selb*, unabhäng*, frei*, eigen*, allein*,
    getrennt*, einzel*, souverän*, separat*, unabhängig*
voluntarily: freiwillig* | freiwill*, frei*, selbst, Wunsch, ehrenamt*, Wille*
expressly: ausdrücklich*, explizit* | ausdrück*, expliz*, klar*, deutlich*, eindeut*, genau*, konkret*,
    besonder*, direkt*, bestimmt*, speziell*, eigens
automatically: automatisch* | automat*, von selbst, von allein, Standard*, maschin*
annually: jährlich*, alljährlich*, jedes Jahr, pro Jahr | jahr*, jähr*, Jahres*, *jährl*
monthly: monatlich*, jeden Monat, pro Monat | monat*, *monatl*
regularly: regelmäßig*, periodisch* | regel*, period*, üblich*, häufig*, ständig*, immer, stets, zeit*, oft,
    laufend*, gelegentlich*, gewöhnlich*, normal*
strictly: streng*, strikt* | genau*, hart*, rigor*, stark*, unbedingt, rein*, straf*
effectively: wirksam*, effektiv* | wirk*, effekt*, tatsächlich*, effiz*, erfolg*, Kraft, praktisch*, gut*, best*,
    real*
publicly: in der Öffentlichkeit | öffentlich*, offen*, allgemein*, bekannt*, publik
confidential: vertraulich*, geheim* | vertrau*, verdeckt*, heimlich*, anonym*, verschwieg*
respectively: jeweils, getrennt*, einzeln, gesondert*, individuell* | jeweil*, einzel*, jede*, eigen*, separat*,
    beide*, individ*, je, einz*, unterschied*, verschied*, pro, bestimmt*, beziehungsweise, bzw*, entsprech*,
    spezif*, extra, person*
continuously: kontinuierlich*, fortlaufend*, ständig*, fortwährend* | kontinu*, immer, fort*, dauer*, stet*,
    laufend*, weiter*, anhalt*, ununter*, beständig*, konstant*, nach wie vor, regelmäß*, stabil*, permanent*
urgently: dringend*, dringlich* | dring*, Not*, eil*, sofort*, schnell*, unbedingt, Eil*
personally: persönlich* | persön*, selbst, eigen*, privat*, individ*, Person*
lawfully: rechtmäßig*, gesetzlich*, nach Maßgabe des Gesetzes, gesetzmäßig* | gesetz*, recht*, legal*, Gesetz*,
    jurist*, rechts*
intentionally: vorsätzlich*, absichtlich* | absicht*, vorsatz*, vorsätz*, gezielt*, bewusst*, wissentlich*, extra,
    gewollt*, willent*, mutwill*, Zweck*, bewusst
negligence: grob fahrlässig*, fahrlässig*, Fahrlässigkeit | fahrläss*, nachläss*, vernachläss*, Fehler*,
    Verschulden, unachtsam*, vergess*
seriously: schwerwiegend*, ernsthaft*, gravierend*, schwer wiegend* | schwer*, ernst*, stark*, groß*, erheb*,
    schlimm*, schlecht*, heftig*, krit*, bedeut*, wirklich, gefähr*, bös*
significantly: erheblich*, wesentlich*, beträchtlich*, bedeutend* | erheb*, wesent*, beträcht*, bedeut*, groß*,
    deutlich*, stark*, viel*, sehr, hoh*, maß*, signifik*, entscheid*, Haupt*, haupt*, schwer*, weit, ziemlich*,
    grund*, größt*, größer*, namhaft*, sinnvoll*, substan*, umfang*, materiell*
slightly: geringfügig* | gering*, leicht*, etwas, wenig*, klein*, ein bisschen, schwach*, kaum, minimal*, leicht
additional: zusätzlich*, ergänzend* | zusätz*, weiter*, extra, mehr, ergänz*, darüber hinaus, zudem, zusatz*,
    nächst*, optional*, hinzu*, überdies, außerdem, noch
abroad: im Ausland, ausländisch* | ausland*, ausländ*, fremd*, außerhalb, international*
domestic: im Inland, inländisch*, innerstaatlich* | inland*, inländ*, national*, inner*, landes*, heim*, lokal*,
    Land*, staat*, einheim*, Gebiet*, innerstaat*
electronic: elektronisch* | elektron*, digital*, Online*, E-*, online, mail*, Computer*
orally: mündlich* | münd*, Wort*, gesproch*, sprach*, sprech*, rede*
irrevocable: unwiderruflich* | unwiderruf*, widerruf*, endgültig*, rückgäng*
unconditional: bedingungslos* | beding*, unbeding*, vorbehalt*, uneingeschränkt*, unbedingt*
unilateral: einseitig* | einseit*, allein*, selbst
equally: gleichberechtigt*, gleichermaßen, gleichwertig* | gleich*, ebenso, selb*, eben*, ident*, Parität,
    genauso, gerecht*
unanimously: einstimmig*, einvernehmlich* | einstimm*, einver*, einmüt*, Konsens*, Übereinst*
majority: mehrheitlich, Mehrheit*, Mehrzahl | mehr*, meist*, Haupt*, überwieg*, groß*
priority: vorrangig*, bevorzugt*, prioritär*, vorzugsweise | vor*, prior*, bevorzug*, wichtig*, präfer*, lieb*, am
    besten, begünst*, ideal*
approximately: ungefähr*, annähernd | rund, circa, ca*, fast, etwa*, nahe*, annäh*, um die, zirka, schätz*, grob*,
    beinahe, *weise, etwa
usually: normalerweise, gewöhnlich*, üblicherweise, in der Regel, im Allgemeinen | normal*, gewöhn*, üblich*,
    allgemein*, meist*, typisch*, generell*, oft, Regel*, immer, häufig*, gängig*, stets, konvent*, hauptsäch*,
    tradit*, prinzip*, meistens, durchschnitt*, sonst, gern*, möglich*
always: stets, jederzeit, immer wieder | immer, ständig*, dauer*, zwingend*, unbedingt, jeweils, ohnehin, laufend,
    muss, automatisch, jede*
never: niemals, nie | nie*, kein*, nirgend*, auf keinen Fall, weder, nicht, ohne
often: häufig*, oftmals, oft | oft*, meist*, regel*, mehr*, gern*, üblich*, normal*, ständig*, immer wieder,
    manch*, verbreit*, gewöhn*, einfach, allgemein, typisch*, leicht*, gelegentlich*, immer
probably: wahrscheinlich*, vermutlich*, möglicherweise, vielleicht, eventuell | wahr*, vermut*, mög*, wohl, kann*,
    könn*, evtl*, event*, dürf*, schein*, sicher*, potent*, gegebenenfalls, ggf, denk*, anscheinend, etwa, unter
    Umständen, manch*, glaub*, gerne, ob, mag, würd*, doch, offenb*
currently: derzeit*, zurzeit, momentan*, gegenwärtig*, aktuell* | zur Zeit, moment*, jetz*, heut*, jeweil*, noch,
    nun, bislang, bisher*, bereits, lauf*, im Augenblick, aktiv*, vorhanden*, vorlieg*, schon
again: erneut*, nochmals, wiederum | wieder*, noch*, erneu*, neu*, weiter*, abermals, zurück, dann, re*
mainly: hauptsächlich*, vorwiegend*, überwiegend*, in erster Linie | haupt*, meist*, grund*, groß*, wesent*,
    primär*, besonders, allem, größt*, zentral*
almost: beinahe, nahezu, fast | fast*, beinah*, nah*, annäh*, praktisch*, quasi, rund, etwa, meist*, weitgehend*,
    ungefähr, so gut wie, ähn*, gering*, kaum, knapp, selt*, bald, wenig
rapidly: rasch*, schnell*, beschleunig*, zügig* | beschleun*, kurz*, sofort*, bald*, flott*, plötz*, leicht*,
    einfach*, rapid*, eil*, umgeh*, Schnell*, prompt*
freely: ungehindert* | frei*, ungehind*, beliebig*, uneinge*, offen*, Frei*, gratis, lib*, frei, freie
"""
