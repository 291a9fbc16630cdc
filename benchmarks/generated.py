"""A pair of long documents for measuring speed: a Chinese regulation and its Japanese translation, made up by rule.

Every sentence is drawn from a grammar of whole phrases that stand beside their translations (who shall do what, to
which end, by when), so the pair reads like a policy text and hardly a sentence comes twice. Articles have a heading and
ten sentences in two paragraphs; one translated sentence in 25 is left out. Nothing is random but for a fixed seed.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

Phrase = tuple[str, str]


def _table(words: str) -> tuple[Phrase, ...]:
    """Pairs of Chinese and Japanese, written with = between the two."""
    return tuple((pair.partition("=")[0], pair.partition("=")[2]) for pair in words.split())


BODIES = _table("""
市人民政府=市人民政府 港口管理局=港湾管理局 環境保護部門=環境保護部門 公共圖書館=公共図書館
鐵路公司=鉄道会社 衛生監督機構=衛生監督機関 高等院校=大学 農業合作社=農業協同組合
消費者委員會=消費者委員会 統計部門=統計部門 稅務機關=税務当局 博物館=博物館
""")
DEEDS = _table("""
公布{}的年度報告={}に関する年次報告書を公表 建立{}的數據庫={}のデータベースを構築
檢查{}的執行情況={}の実施状況を検査 制定{}的技術標準={}の技術基準を制定
減免與{}有關的費用={}に関連する費用を減免 培訓負責{}的人員={}を担当する職員を育成
設立{}專項資金={}のための特別基金を設立 簡化{}的審批程序={}の審査手続きを簡素化
""")
THINGS = _table("""
海水淡化=海水淡水化 夜間公共交通=夜間の公共交通 食品冷鏈運輸=食品のコールドチェーン輸送
古建築修復=歴史的建造物の修復 森林防火=森林火災の予防 學校午餐=学校給食 廢舊電池回收=廃電池の回収
跨境電子支付=越境電子決済 老年人護理=高齢者介護 漁業資源保護=水産資源の保護 地震預警=地震早期警報
人工智能醫療器械=人工知能医療機器 中小企業貸款=中小企業向け融資 自行車道路=自転車道
噪音控制=騒音規制 種子質量=種子の品質
""")
ENDS = _table("""
以保障居民健康=住民の健康を守るため 以降低行政成本=行政コストを削減するため
以吸引國際投資=国際投資を呼び込むため 以防止重複建設=重複建設を防ぐため
以方便殘疾人士=障害者の便宜を図るため 以提高能源效率=エネルギー効率を高めるため
""")
TIMES = _table("""
每年{}月底前=毎年{}月末までに 自本條例施行之日起{}個月內=本条例の施行日から{}か月以内に
在收到申請後{}個工作日內=申請の受理後{}営業日以内に 在{}年內分階段={}年以内に段階的に
""")


@dataclass(frozen=True, slots=True)
class Pair:
    """Both texts, the number of sentences of the source, and those of them that the translation leaves out."""

    source: str
    target: str
    sentences: int
    omitted: tuple[str, ...]


def documents(sentences: int, seed: int = 1) -> Pair:
    """A pair whose source has `sentences` sentences, ten an article."""
    draw = Random(seed)
    source, target, omitted = ["市政管理條例"], ["市政管理条例"], []
    for article in range(1, sentences // 10 + 1):
        subject, matter = draw.choice(BODIES), draw.choice(THINGS)
        source.append(f"第{article}條　{subject[0]}與{matter[0]}")
        target.append(f"第{article}条　{subject[1]}と{matter[1]}")
        for _ in range(2):
            pairs = [_sentence(draw) for _ in range(5)]
            kept = [pair for pair in pairs if draw.random() >= 0.04] or pairs
            omitted += [pair[0] for pair in pairs if pair not in kept]
            source.append("".join(pair[0] for pair in pairs))
            target.append("".join(pair[1] for pair in kept))
    return Pair("\n\n".join(source) + "\n", "\n\n".join(target) + "\n", sentences // 10 * 10, tuple(omitted))


def _sentence(draw: Random) -> Phrase:
    body, deed, thing, end, time = (draw.choice(table) for table in (BODIES, DEEDS, THINGS, ENDS, TIMES))
    number = draw.randrange(1, 13)
    return (
        f"{body[0]}應當{time[0].format(number)}{deed[0].format(thing[0])}，{end[0]}。",
        f"{body[1]}は、{end[1]}、{time[1].format(number)}{deed[1].format(thing[1])}しなければならない。",
    )
