"""Characters that look like others: letters of three alphabets, and katakana with the kanji they are taken for.

LETTERS and KANJI are taken from Unicode's `confusables.txt` (Unicode Licence v3, unicode.org/license.txt), version 16:
the pairs of single letters that print the same in common fonts; Greek α γ ι ν ρ υ are left out, for they stand in
Latin words as symbols. オ and 才 are added.

JOINED says with which characters a kanji makes a word of two: those before it and those behind it. It was made from
SudachiDict (small, 2026-10; Apache Licence 2.0, Works Applications; with UniDic, BSD, and NEologd, Apache 2.0): each
pair with a kanji of JIS X 0208 that the dictionary has as one common noun (for 口 place names too), but for pairs that
are ordinary with the katakana: 日ロ and ロ外相, the イロハ of lists, and counters (三カ国).
"""

from __future__ import annotations

_CYRILLIC = "ЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjҮYһhԁdԛqԜWԝw"
_GREEK = "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoϲcϳj"
_ARMENIAN = "ՍUՏSՕOոnսuօoհh"

LETTERS: dict[str, str] = {
    pair[i]: pair[i + 1] for pair in (_CYRILLIC, _GREEK, _ARMENIAN) for i in range(0, len(pair), 2)
}
"""Cyrillic, Greek and Armenian letters -> the Latin letters that they look like."""

KANJI: dict[str, str] = dict(zip("カロエタニハオトー", "力口工夕二八才卜一", strict=True))
"""Katakana -> the kanji that it looks like."""

JOINED: dict[str, tuple[str, str]] = {
    "力": (
        "万与中主争人仏他伝体余信偉偶働光入全公兵内出分剛功助努労効動勢協合吸呪営国圧地増外大女妊妖威学実富小"
        "尽底弁引張強弾微心志応忠念怪惰意慧戒戦戮打投抗推揚握斥智暴有核棋業極権權武死毒民気水汽法波注泳活浮源"
        "潮火無熱物独獣理畜盡目省眼知磁空竜筆筋粘精糞総耐聴肌胆能脚脱腕膂臂自苦菲蓄薄薬蛮衆行視角諸財資走身車"
        "軸迫通速道選邪重金錻随電霊非願風馬験魅魔",
        "争作倆動勘場士学布強役感戦技投持攻業気水泳源演漕点無率瘤積糸紙線編者能芝行説走足車量闘餅",
    ),
    "口": (
        "上下与乾亀二井人仕佐倉傷入円出刃切初別利創匕北南厚原双取受口古可合吉吐吸呑営噴囲土地坂坑埒埜堀堰塚増"
        "売壺夏多大天奥孔守安室宮寺封小尾局山岡峠島嵩川巣巨巻常平広庭弁強後徒悧悪戸扉手折持播旨早木末村杜東杼"
        "松林梶森楊樋橋欠歌武死残毒気水江池沢河油沼注洗洛洞浅浜浦消淡済渓減港湊湖湯湾源溝滑滝漢澤濃濱瀧瀬火炎"
        "烏焚無熊片牧猪瓶甑甘生田申町異疵登皆盃盛相矢石砲破社神秋秘種穂窓窯竜竹笹筒箝管籍糊糞糸細経網緒緘繰羽"
        "肩腟膣艙芝芦荊荷落蓮蔭薄藉藤虎虹蛇蜜蟇衆表袖裂裏裾襞襟西角語諸讒谷豊貸賢赤躙軽辛辰農辻迫退逃途野金釜"
        "鈴銃錠門閉開間関阪陰隠雑露額飲餬高魚鯉鰐鳥鳶鵞鶏黄黒龍",
        "上下乾伝供偏元先入内分切前占取受口合吟吻唇唱喉器囲型堅女実寄尻峡布幅広底座径悪愛才承授撃数早書枠枷業"
        "気永汚決淫渇演火煩琴留番癖白碑福称端笛答箍糧約紅紐細絵綱締縁耳脇腔腹臭舌茶蓋裂裏角訣許訳証話語誦説調"
        "論足跡蹄車軽輪辣辺述速遊道達部酸重金針銭開頬頭髭髯鬚鼻",
    ),
    "工": (
        "人仏住冶刀加労勧化名商図土塗大天女妙完小彫成手技文施木本杣林枠柵民水漆火理男画畳着知短石砲竣竹築精紙"
        "細網縫織罷考職自良覆設起農重金鉄鉱銅鋳鍛鐵陶陸電靴音高",
        "事人会作兵具務匠区合品員商地場大夫女字学専巧廠役房手技数期業機法特率科程種船芸藝販費貿賃農運部鉱銭面順高",
    ),
    "夕": (
        "今同旦昨朝毎秋",
        "光凪刊刻勤寝嵐市影斑方日星映景晴暮月桜櫻汐波涼潮焼煙照礼空立菅蝉間闇陽雲霞霧露靄顔風食飯餉鶴",
    ),
    "二": (
        "不無",
        "人伸佐元味塁士夫女季尉律心手曹業河流男癖盗紋者股胡臂臈藍親言豎転進駆鳥黒月年回件階番部度点台日",
    ),
    "八": (
        "丸尺忘臘薗逆",
        "丁倒卦口味咫塩字宝岐島州幡手握朔法洲白紘耐股花苦荒虐衢起道重高月年回件階日",
    ),
    "才": (
        "伯俊俗偉儁凡別卓博口和商器多大奇奴如学将小弁徳悪文楽機歌洋浅漢漫無片画異短秀穎筆群能英菲詩賢適鈍雄非"
        "頓頴駿鬼天",
        "人伎俊六取器女媛子学巻幹徳故智槌気物略知穎筆能腕色芸英華蔵藝藻覚識質量",
    ),
    "卜": (
        "亀占売鹿",
        "占筮",
    ),
    "一": (
        "不全劃単合同唯均専帰択捜斉朝混渾画統逐随面顕",
        "丁下両丸事人介任会佐体倍元入再処切別利刻劃助動半去口句同向味命和員喜喝因団堂報場塁塊塩士声変夏夕夜大"
        "天夫如妻婦存季宇定室家寸封将尉層山巡己席帯帶幕度座廉廓式弛張役律得徹応念息意憂所手抹括指挙掃掬揆揖握"
        "搨撃擧擲攫散斉斑新方族旗旦旬昔昨暼曹服望朝札来枯案業概様樹殺毒毫気水汗決法泡派流炊物獲理環瓢生画番病"
        "癖白皮盞目眸睡瞥瞬矢知短石碧神種竜端笑筆筋策節簇簣籌糸系統網緒線縷罰群翼考聴肌能脈腰腹臂臘致興舟般船"
        "色花芸草華落葦蓮行見視覧角触言計説読諾議貫走越足路蹴躍身転退途連進遇過道部郭鎖長門閃陣隅隊際難雨雫頃"
        "顧顰風颯騎驚髪髻鶴",
    ),
}
"""Kanji -> the characters before it, and behind it, with which it makes a word."""
