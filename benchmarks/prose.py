"""Long documents for measuring how fast they are read: an ordinance of chapters and articles, made up by rule.

Every sentence is drawn from a grammar of whole phrases, in English, Chinese or Japanese, with numbers and names: hardly
one comes twice. An article has a heading, two or three paragraphs and often a list; each tenth one has a table.
The same document is written as plain text, as Markdown and as the web page of a site with a menu, anchors and a footer.
Nothing is random but for a fixed seed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

PAGE = 3_000  # bytes of plain text: some 500 English words, or 1,000 characters of Chinese
LANGUAGES = ("en", "zh-Hans", "ja")
FORMATS = ("text", "markdown", "html")


def parts(words: str) -> tuple[str, ...]:
    """Phrases that are written with strokes between them."""
    return tuple(words.split("/"))


@dataclass(frozen=True, slots=True)
class Grammar:
    """What sentences of a language are made of. `{n}` is a number, `{b}` a body, `{t}` a thing."""

    bodies: tuple[str, ...]
    things: tuple[str, ...]
    openings: tuple[str, ...]
    deeds: tuple[str, ...]
    ends: tuple[str, ...]
    items: tuple[str, ...]
    chapter: str
    article: str
    label: str
    joint: str
    menu: tuple[str, ...]


ENGLISH = Grammar(
    bodies=parts(
        "the city council/the harbour authority/the railway company/the public library/the tax office/the board of "
        "health/the farmers' cooperative/the statistical office/the museum/the district court"
    ),
    things=parts(
        "the desalination of sea water/night buses/the repair of historic buildings/school meals/the care of the "
        "elderly/loans to small firms/the control of noise/cycle paths/the early warning of earthquakes/food that is "
        "kept cold/the collection of used batteries/the quality of seeds"
    ),
    openings=(
        "Within {n} months of the date on which this ordinance enters into force, ",
        "Before the end of each year, and no later than {n} December, ",
        "Subject to paragraph {n} and without prejudice to Art. {n}, ",
        "Where an application under section {n}(b) has been received, ",
        "At the request of no fewer than {n} residents, ",
        "",
    ),
    deeds=(
        "{b} shall publish a report on {t} and send a copy of it to {b}",
        "{b} may reduce the fees that are connected with {t} by up to {n}.5 per cent",
        "{b} shall set up a fund of EUR {n},000 for {t}, which is managed together with {b}",
        "{b} examines how {t} is carried out (see Annex {n}), and hears {b} before it decides",
        "{b} draws up a technical standard for {t}, i.e. the one that is called “Standard No. {n}”",
        "{b} is responsible for training the {n} members of staff who deal with {t}",
    ),
    ends=(
        ".",
        ", so that the costs of administration fall.",
        ", in order to protect the health of the residents.",
        "; this does not apply to {t}.",
        ", unless {b} decides otherwise.",
        " and keeps a record of it for at least {n} years.",
    ),
    items=(
        "a description of {t};",
        "the name and address of {b};",
        "the costs of {t} in the last {n} years;",
        "how {b} intends to proceed.",
    ),
    chapter="Chapter {n}",
    article="Article {n}",
    label="({a})",
    joint=" ",
    menu=parts("Home/Search/About us/Contact/All laws/New laws/Archive/Help/Sign in/Deutsch/日本語/中文"),
)
CHINESE = Grammar(
    bodies=parts("市人民政府/港口管理局/生态环境主管部门/公共图书馆/铁路公司/卫生监督机构/统计部门/税务机关/博物馆"),
    things=(
        "海水淡化",
        "夜间公共交通",
        "食品冷链运输",
        "古建筑修缮",
        "森林防火",
        "学校午餐",
        "废旧电池回收",
        "老年人护理",
        "渔业资源保护",
        "地震预警",
    ),
    openings=(
        "自本条例施行之日起{n}个月内，",
        "每年{n}月底前，",
        "依照本条例第{n}条的规定，",
        "在收到申请后{n}个工作日内，",
        "有下列情形之一的，",
        "",
    ),
    deeds=(
        "{b}应当公布{t}的年度报告，并抄送{b}",
        "{b}可以减免与{t}有关的费用，减免幅度不超过{n}.5%",
        "{b}设立{t}专项资金{n}万元，由{b}会同{b}管理",
        "{b}检查{t}的执行情况（见附件{n}），并听取{b}的意见",
        "{b}制定{t}的技术标准，即“第{n}号标准”",
        "{b}负责培训从事{t}的{n}名工作人员",
    ),
    ends=(
        "。",
        "，以降低行政成本。",
        "，以保障居民健康。",
        "；{t}除外。",
        "，但{b}另有决定的除外。",
        "，并保存记录不少于{n}年。",
    ),
    items=("{t}的说明；", "{b}的名称和地址；", "近{n}年{t}的费用；", "{b}拟采取的措施。"),
    chapter="第{n}章",
    article="第{n}条",
    label="（{a}）",
    joint="",
    menu=parts("首页/搜索/关于我们/联系方式/全部法规/最新法规/档案/帮助/登录/English/日本語"),
)
JAPANESE = Grammar(
    bodies=(
        "市政府",
        "港湾管理局",
        "環境保護部門",
        "公共図書館",
        "鉄道会社",
        "衛生監督機関",
        "農業協同組合",
        "統計部門",
        "税務当局",
        "博物館",
    ),
    things=parts(
        "海水の淡水化/夜間の公共交通/食品のコールドチェーン輸送/歴史的建造物の修復/森林火災の予防/学校給食/廃電池の回収/"
        "高齢者の介護/水産資源の保護/地震の早期警報"
    ),
    openings=(
        "この条例の施行の日から{n}か月以内に、",
        "毎年{n}月末までに、",
        "第{n}条第2項の規定にかかわらず、",
        "申請を受理した日から{n}営業日以内に、",
        "住民{n}人以上の請求があったときは、",
        "",
    ),
    deeds=(
        "{b}は、{t}に関する年次報告書を公表し、その写しを{b}に送付しなければならない",
        "{b}は、{t}に関連する費用を{n}.5％を限度として減額することができる",
        "{b}は、{t}のために{n}万円の特別基金を設け、{b}とともに管理するものとする",
        "{b}は、{t}の実施状況を検査し（別表{n}を参照）、{b}の意見を聴くものとする",
        "{b}は、{t}の技術基準、すなわち「第{n}号基準」を定める",
        "{b}は、{t}に従事する職員{n}人の育成について責任を負う",
    ),
    ends=("。", "。ただし、{t}については、この限りでない。", "。この場合において、{b}は、記録を{n}年間保存する。"),
    items=("{t}の説明", "{b}の名称及び所在地", "過去{n}年間の{t}の費用", "{b}がとろうとする措置"),
    chapter="第{n}章",
    article="第{n}条",
    label="{i}",
    joint="",
    menu=parts("ホーム/検索/このサイトについて/お問い合わせ/法令一覧/新着/ヘルプ/ログイン/English/中文"),
)
GRAMMARS = {"en": ENGLISH, "zh-Hans": CHINESE, "ja": JAPANESE}
_HAN = "一二三四五六七八九"


@dataclass(frozen=True, slots=True)
class Article:
    """A heading, paragraphs of sentences, and the points of a list; `rows` are those of a table."""

    number: int
    heading: str
    paragraphs: tuple[str, ...]
    points: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, ...], ...]


def document(language: str, format: str, size: int, seed: int = 1) -> str:
    """A document of about that many bytes of UTF-8."""
    written = {"text": _text, "markdown": _markdown, "html": _html}[format]
    grammar = GRAMMARS[language]
    return written(grammar, language, _enough(grammar, size, written))


def _enough(grammar: Grammar, size: int, written: Callable[..., str]) -> list[Article]:
    draw = Random(1)
    few = [_article(grammar, draw, number) for number in range(1, 21)]
    each = (len(written(grammar, "en", few).encode()) - len(written(grammar, "en", []).encode())) / 20
    return [*few, *(_article(grammar, draw, number) for number in range(21, max(int(size / each), 21)))]


def filled(grammar: Grammar, draw: Random, words: str) -> str:
    """Words with their places filled."""
    while "{b}" in words:
        words = words.replace("{b}", draw.choice(grammar.bodies), 1)
    while "{t}" in words:
        words = words.replace("{t}", draw.choice(grammar.things), 1)
    while "{n}" in words:
        words = words.replace("{n}", str(draw.randrange(2, 60)), 1)
    return words


def _sentence(grammar: Grammar, draw: Random) -> str:
    words = draw.choice(grammar.openings) + draw.choice(grammar.deeds) + draw.choice(grammar.ends)
    words = filled(grammar, draw, words)
    return words[0].upper() + words[1:]


def _article(grammar: Grammar, draw: Random, number: int) -> Article:
    heading = draw.choice(grammar.things).removeprefix("the ")
    heading = heading[0].upper() + heading[1:]
    paragraphs = tuple(
        grammar.joint.join(_sentence(grammar, draw) for _ in range(draw.randrange(2, 5)))
        for _ in range(draw.randrange(2, 4))
    )
    points = tuple(
        (
            grammar.label.replace("{a}", "abcdef"[place] if grammar is ENGLISH else _HAN[place]).replace(
                "{i}", _HAN[place] + "\u3000"
            ),
            filled(grammar, draw, draw.choice(grammar.items)),
        )
        for place in range(draw.choice((0, 0, 3, 4)))
    )
    rows: tuple[tuple[str, ...], ...] = ()
    if number % 10 == 0:
        rows = tuple((draw.choice(grammar.things), draw.choice(grammar.bodies), str(n)) for n in range(1, 6))
    return Article(number, heading, paragraphs, points, rows)


def _chapter(grammar: Grammar, article: Article) -> Iterator[str]:
    if article.number % 20 == 1:
        yield f"{grammar.chapter.replace('{n}', str(article.number // 20 + 1))}\u3000{grammar.things[0]}"


def _name(grammar: Grammar, article: Article) -> str:
    return f"{grammar.article.replace('{n}', str(article.number))}{grammar.joint or '　'}{article.heading}"


def _text(grammar: Grammar, _: str, articles: list[Article]) -> str:
    lines = [grammar.things[1].upper()]
    for article in articles:
        lines.extend(_chapter(grammar, article))
        lines += [_name(grammar, article), *article.paragraphs]
        lines += [f"{label}{grammar.joint}{words}" for label, words in article.points]
        lines += ["   ".join(row) for row in article.rows]
    return "\n\n".join(lines) + "\n"


def _markdown(grammar: Grammar, language: str, articles: list[Article]) -> str:
    lines = [f"---\ntitle: {grammar.things[1]}\nlang: {language}\n---", f"# {grammar.things[1]}"]
    for article in articles:
        lines += [f"## {chapter}" for chapter in _chapter(grammar, article)]
        lines.append(f"### {_name(grammar, article)}")
        for place, words in enumerate(article.paragraphs):
            body = grammar.bodies[article.number % len(grammar.bodies)]
            marked = f"[{body}](https://example.org/laws/{article.number}#p{place})" if place else f"**{body}**"
            lines.append(words.replace(body, marked, 1))
        if article.points:
            lines.append("\n".join(f"- {words}" for _, words in article.points))
        if article.rows:
            rows = [*article.rows[:1], ("---",) * 3, *article.rows[1:]]
            lines.append("\n".join(f"| {' | '.join(row)} |" for row in rows))
    return "\n\n".join(lines) + "\n"


def _html(grammar: Grammar, language: str, articles: list[Article]) -> str:
    item = '<li class="nav-item"><a href="/{}.html">{}</a></li>\n'
    menu = "".join(item.format(place, name) for place, name in enumerate(grammar.menu))
    lines = [
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">',
        f"<title>{grammar.things[1]}</title>",
        '<link rel="stylesheet" href="/style.css">\n<script>window.data = {};</script>\n</head>\n<body>',
        f'<header class="site-header"><nav class="menu"><ul>\n{menu}</ul></nav></header>\n<main id="content">',
        f"<h1>{grammar.things[1]}</h1>",
    ]
    for article in articles:
        lines += [f'<h2 class="chapter">{chapter}</h2>' for chapter in _chapter(grammar, article)]
        lines.append(f'<section class="article" id="art{article.number}">\n<h3>{_name(grammar, article)}</h3>')
        for place, words in enumerate(article.paragraphs):
            body = grammar.bodies[article.number % len(grammar.bodies)]
            marked = (
                f'<a href="/laws/{article.number}.html#p{place}">{body}</a>' if place else f"<strong>{body}</strong>"
            )
            lines.append(f'<p class="text">{words.replace("&", "&amp;").replace(body, marked, 1)}</p>')
        if article.points:
            points = "".join(f"<li>{words}</li>\n" for _, words in article.points)
            lines.append(f'<ol type="a">\n{points}</ol>')
        if article.rows:
            rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in article.rows)
            lines.append(f'<table class="data"><tbody>\n{rows}</tbody></table>')
        lines.append("</section>")
    lines.append(f'</main>\n<footer class="footer"><ul>{menu}</ul><p>© 2026</p></footer>\n</body>\n</html>')
    return "\n".join(lines) + "\n"
