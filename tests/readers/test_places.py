"""Every span of the clause records leads to its words in the decoded file, whatever encoding and line ends it has."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

from plancompare import decoding
from plancompare.compare import read
from plancompare.outputs.records_json import render_records

SEEDS = Path(__file__).parents[2] / "seeds"
PAGE = (
    "<!doctype html><html lang=zh-Hans><title>规则</title><nav>首页</nav><h1>图书馆 &amp; 规则</h1>\r\n"
    "<p>读者入馆须出示<strong>有效</strong>证件。<br>A&nbsp;B：&#19978;午九时开放。\r\n<h2>借阅</h2>"
    "<ol><li>可借<b>十</b>册<li>借期三十天。<!-- 注 -->可续借。</ol><table><tr><td>一<td>二</table>"
)
DOCUMENTS = {
    "plan": (SEEDS / "action-plan.zh-Hant.txt").read_text("utf-8"),
    "table": (SEEDS / "summary-table.ja.txt").read_text("utf-8"),
    "page": PAGE,
}
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5", "shift_jis"]


def bare(words: str, marked_up: bool) -> str:
    if marked_up:
        words = html.unescape(re.sub(r"<!--.*?-->|</?[a-zA-Z][^>]*>", "", words))
    return "".join(words.split())


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_spans_lead_to_the_words(tmp_path: Path, name: str, encoding: str, line_end: str) -> None:
    native = {"big5": "plan", "shift_jis": "table"}.get(encoding, name)
    if native != name:
        pytest.skip("an encoding for the other script")
    text = "".join(c if c.encode(encoding, "ignore") else "?" for c in DOCUMENTS[name])
    path = tmp_path / "document"
    path.write_bytes(line_end.join(text.splitlines()).encode(encoding))
    decoded = decoding.decoded(path.read_bytes()).text
    record = json.loads(render_records(read(path)))["document"]
    marked_up = name != "plan"

    def stands(span: list[int] | None, words: str) -> bool:
        return span is None or bare(decoded[slice(*span)], marked_up) == bare(words, False)

    assert stands(record["title_span"], record["title"])
    for clause in record["clauses"]:
        assert stands(clause["label_span"], clause["label"])
        assert stands(clause["heading_span"], clause["heading"])
        assert len(clause["paragraphs"]) == len({s["paragraph"] for s in clause["sentences"]})
        for sentence in clause["sentences"]:
            assert stands(sentence["span"], sentence["text"])
            first, last = clause["paragraphs"][sentence["paragraph"] - 1]
            assert clause["span"][0] <= first <= sentence["span"][0] < sentence["span"][1] <= last <= clause["span"][1]
