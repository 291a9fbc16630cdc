"""Words that carry grammar and no subject matter, by language: no term begins or ends with one.

For Chinese and Japanese they are characters, folded as by `plancompare.fold`, and pairs of characters: verbs and
pronouns that often stand beside a term without belonging to it.
"""

from __future__ import annotations

from functools import cache

_EN = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow year years month months week weeks day days a about above
    according accordance across after afterwards again against ago all almost along already also although always am
    among an and another any anyone are around as at away back be became because become been before being below
    between both but by can cannot come could d did do does doing done down due during each either else even ever
    every few first following for former from further get give given go had has have having he hence her here hers
    herself him himself his how however i if in including instead into is it its itself just last late later latter
    least less ll m made make many may me might mine more moreover most much must my near need neither never new next
    no nor not nothing now of off often on once one only onto or other others otherwise our ours out over own part per
    perhaps put rather re referred regarding s said same say says second see set several shall she should since so
    some such take than that the their theirs them themselves then there thereby therefore thereof these they third
    this those though three through throughout thus to together told too toward towards two under unless until up upon
    us use used using ve very via was we well were what whatever when where whereas whether which while who whole whom
    whose why will with within without would yet you your yours pursuant subject referred t don didn doesn isn wasn
    won
"""
_DE = """
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
    september oktober november dezember jahr jahre jahren monat monate monaten woche wochen tag tage tagen aber alle
    allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus bei beim bereits bis
    bist da dabei dadurch dafür dagegen daher damit danach daran darauf daraus darf darin das dass dazu dein dem den
    denen denn der deren derer des desselben dessen deshalb die dies diese dieselbe dieselben diesem diesen dieser
    dieses doch dort du durch dürfen ebenfalls ein eine einem einen einer eines einige einigen er erst es etwa etwas
    euch für ganz gegen gegenüber gemäß gewesen haben habe hat hatte hatten hätte hier hin hinter ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer ihres im immer in indem ins insbesondere ist ja jede jedem jeden jeder jedes jedoch
    jene kann kein keine keinem keinen keiner können könnte lassen machen man mehr mein mit muss müssen nach nachdem
    neben nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner seines seit selbst sich
    sie sind so sofern sogar solche solchen soll sollen sollte sondern sonst soweit sowie statt trotz über um und uns
    unser unter viel viele vom von vor während war waren warum was weil weiter weitere weiteren welche welchem welchen
    welcher wenn wer werden wie wieder will wir wird wo worden wurde wurden würde zu zum zur zusammen zwischen zwei
    drei ersten
"""
_FR = """
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre an ans année années mois semaine jour jours a afin ai ainsi alors après au aucun aucune
    aussi autre autres aux avant avec avoir ayant c car ce ceci cela celle celles celui ces cet cette ceux chaque ci
    comme contre d dans de depuis des deux devant doit doivent donc dont du elle elles en encore entre est et été être
    eu eux fait faire fois font hors il ils j jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur
    leurs lors lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notamment notre nous on ont ou où
    par parce pas pendant peu peut peuvent plus plusieurs pour pourquoi puis qu quand que quel quelle quelles quels
    quelque qui s sa sans sauf se selon sera seront ses si soit son sont sous suivant sur t ta tel telle telles tels
    tes toi ton tous tout toute toutes très trois tu un une vers vos votre vous y était étaient
"""
_ES = """
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre año años mes meses semana día días a al algo algunas algunos ante antes aquel aquella
    así aun aunque bajo bien cada como con conforme contra cual cuales cualquier cuando cuya cuyo de del desde donde
    dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas este esto estos
    fue fueron ha haber habrá hacia han hasta hay la las le les lo los más me mediante mi mientras misma mismo mucho
    muy ni no nos o otra otras otro otros para pero podrá por porque pues que quien quienes se sea según ser será
    serán si sí sido sin sino sobre son su sus también tan tanto te tiene tienen toda todas todo todos tras tres tu u
    un una unas uno unos y ya
"""
_PT = """
    a ainda além ao aos apenas após aquela aquele as até cada com como contra da das de deve dela dele desde dessa
    desse desta deste do dois dos durante e é ela elas ele eles em entre era essa essas esse esses esta está estas
    este estes foi foram há isso isto já lhe mais mas mediante mesmo muito na nas não nem no nos num numa o onde os ou
    outra outras outro outros para pela pelas pelo pelos pode por porque qual quando que quem se segundo seja sem ser
    será seu seus sob sobre sua suas são também tem toda todas todo todos um uma umas uns
"""
_IT = """
    a ad ai al alla alle allo anche ancora avere c che chi ci ciascuno come con contro cui d da dagli dai dal dalla
    dalle dallo degli dei del della delle dello deve di dopo dove due durante e è ed era essa esse essere essi esso
    fra gli ha hanno i il in ini l la le lo loro ma mediante nei nel nella nelle nello negli noi non o ogni oppure per
    perché più può quale quali quando quanto quella quelle quelli quello questa queste questi questo s se secondo
    senza si sia sono stata stato su sua sue sugli sui sul sulla sulle sullo suo suoi tra tre tutte tutti tutto un una
    uno
"""
_NL = """
    aan al alle als andere bij binnen daar dan dat de deze die dit doch door dus een en er ge geen haar had heeft hem
    hen het hier hij hoe hun ik in indien is ja je kan kon kunnen maar me meer men met mij moet moeten mogen mag na
    naar niet nog nu of om omdat ons onder ook op over reeds te tegen tenzij toch toen tot tussen u uit van veel voor
    waar wanneer want waren was wat we wel welke werd werden wie wij wordt worden zal ze zelf zich zij zijn zo zonder
    zou zowel
"""
_RU = """
    а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее её если есть
    еще ещё же за здесь и из или им ими их к как ко когда которая которого которой которые который которых кто ли либо
    между меня мне может можно мы на над надо наш не него нее ней нет ни них но ну о об однако он она они оно от очень
    по под после при про с сам свое своего своей свои своих себя со так также такие такой там то тогда того тоже той
    только том тот у уже чем через что чтобы эта эти этим этих это этого этой этом этот я
"""
_UK = """
    а або але без би був була були було бути в ви від він вона вони воно все всі да для до з за зі і із інші й його її
    їх як яка які який яких коли ли між ми може на над не ні них о об один по під після при про с свої своїх себе та
    так також там те ти тим тих то того тому у усі це цей цих ці через чи що щоб я є
"""
_PL = """
    a aby ale albo az bez bo by być był była było były co czy dla do gdy gdzie go i ich ile im innych iż ja jak jako
    je jego jej jest jeżeli już każdy kiedy która które którego której którzy który których lub ma mi może można mu na
    nad nie niej nich niż o od on ona one oni oraz po pod podczas poza przed przez przy są się sobie swoje ta tak
    także tam te tego tej ten też to tych tylko tym u w we więc wszystkie wszystkich z za ze został została zostały że
"""
_TR = """
    acaba ama ancak artık aynı bazı bazen belki ben beri bile bir biri birlikte biz böyle bu buna bunlar bunu bunun
    çok çünkü da daha dahi de değil diye dolayı en eğer fakat gibi göre hangi hatta hem henüz hep her hiç ile ilgili
    için ilişkin ise kadar karşı kendi ki kim mı mi mu mü nasıl ne neden o olan olarak olduğu oldu olması olmak on ona
    onlar onu onun önce sadece sonra şey şu tarafından tüm üzere var ve veya veyahut ya yani yapılan yok yine
"""
_SCANDINAVIAN = """
    af alla alle allt andra andre annan at att av begge blev bli blir bort både da de deg dem den denna denne der
    deras deres dess det detta dette dig din disse dit du efter eftersom ej eller en enda er ett et etter för for från
    fra före hade han hans har havde have hennes her hon hos hun hur hver hvor i icke ikke in indtil ingen inn inom
    inte jag jeg kan kunne kommer man med meg mellan mellem men mer mere mig min mot mod mycket må måste nej ner noen
    nogle nu när når och og också også om op opp oss på samma samme samt sedan siden sig seg sin sine sit skal skall
    skulle som så til till under upp uten uden ut vad var ved vi via vid vil ville vår være är över
"""
_KO = """
    및 또는 그 이 저 것 수 등 등을 등의 더 또 각 약 위한 위하여 위해 대한 대하여 대해 따라 따른 의한 의하여 관한
    관하여 있는 있다 없는 없다 하는 한다 한 할 하여 해 된 되는 된다 될 모든 다른 그리고 그러나 하지만 경우 때 중 다음
    해당
"""

GRAMMAR: dict[str, frozenset[str]] = {
    "en": frozenset(_EN.split()),
    "de": frozenset(_DE.split()),
    "fr": frozenset(_FR.split()),
    "es": frozenset(_ES.split()),
    "pt": frozenset(_PT.split()),
    "it": frozenset(_IT.split()),
    "nl": frozenset(_NL.split()),
    "ru": frozenset(_RU.split()),
    "uk": frozenset(_UK.split()),
    "pl": frozenset(_PL.split()),
    "tr": frozenset(_TR.split()),
    "sv": frozenset(_SCANDINAVIAN.split()),
    "da": frozenset(_SCANDINAVIAN.split()),
    "no": frozenset(_SCANDINAVIAN.split()),
    "nb": frozenset(_SCANDINAVIAN.split()),
    "ko": frozenset(_KO.split()),
}


@cache
def owners() -> dict[str, tuple[str, ...]]:
    """Each word that carries grammar -> the languages it does so in."""
    found: dict[str, tuple[str, ...]] = {}
    for tag, listed in GRAMMAR.items():
        for word in listed:
            found[word] = (*found.get(word, ()), tag)
    return found


_ZH_GRAMMAR = (
    "的了在和与及或对为将由于以之等并其所从向被把是有不也都就这那此该各每我你他她它们着过还又但而且"
    "则即若如因使让给要应须得很更最再已曾仍只仅才刚便却吗呢吧啊到至据跟比名称说指款些"
)
ZH_FIRST = frozenset(_ZH_GRAMMAR + "会个次条项种位度性级")
ZH_LAST = frozenset(_ZH_GRAMMAR + "中内外上下间时里前后个次条项种位自经同按")
ZH_INSIDE = frozenset("的了是等和或、于在将被把这那我你他她它们也都就")
_ZH_TAILS = "建设 发展 工作 方面 情况 问题 活动 合作 任务 需要 过程"
ZH_TAILS = frozenset(_ZH_TAILS.split())
"""Nouns that follow many a term: 中心建设, the building of a centre."""
_ZH_WORDS = """
    推动 推进 加强 支持 鼓励 开展 促进 提升 提高 建立 完善 进行 通过 表示 认为 指出 宣布 要求 实施 包括 具有 作为
    成为 根据 按照 依照 关于 对于 由于 以及 并且 而且 但是 如果 因为 所以 虽然 然而 可以 应当 必须 需要 能够 可能
    已经 正在 没有 不得 加快 表明 称之 自己 我们 他们 她们 它们 你们 这个 那个 这些 那些 一个 一些 一种 其他 其它
    其中 有关 相关 任何 所有 每个 各种 多个 许多 不断 进一步 逐步 共同 积极 全面 充分 有效 有序 协同 扩大 深化 参与
    组织 利用 提供 发挥 创造 形成 打造 拓展 落实 确保 保持 实现 结合 围绕 不是 就是 还是 或者 以下 以上 以外 之间
    期间 目前 当时 今天 昨天 明天 今年 去年 明年 时候 什么 怎么 非常 十分 同时 同意 主要 之后 之前 特别 告诉 看到
    发现 继续 开始 发生 出现 存在 发表 看起来 对此 为了 当中 一起 两个 三个 问题
"""
ZH_WORDS = frozenset(_ZH_WORDS.split())
"""Verbs, pronouns and adverbs: what stands beside a term and is none of it."""
ZH_NOUN_ENDS = frozenset("厅院校室局库率量心券")
"""Characters that end many a noun and begin few words: 中心, 实验室, 法院."""

JA_FIRST = frozenset("等各約及又每的同該対のヶ")
JA_LAST = frozenset("等各約及又每的前後中内外間際時上下的該同用の")

_CONNECTIVES = (
    "of de du des d la le les l del della delle dell di da do dos das der den dem van von zu für for the and et und y e"
)
CONNECTIVES = frozenset(_CONNECTIVES.split())
"""Grammar that may stand within a term or name: Ministry of Justice, droit d'auteur."""
