"""Whether encodings are kept or not, and what was known before, makes no difference but in time."""

import sys
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from plancompare import compare
from plancompare.encoders import encoder_named, recipe_of, use_multilingual
from plancompare.encoders.disk import Disk
from plancompare.encoders.store import Memory, Remembered, key_of
from plancompare.encoders.use_model import UseModel
from plancompare.encoders.use_multilingual import UseMultilingual
from plancompare.errors import UsageError
from plancompare.outputs import EXPORTS

SOURCE = """Rules of the library

1. Opening hours
The library is open from nine to six. On holidays (Christmas and Easter) it is closed. Groups register in advance.

2. Books
A reader may borrow five books for four weeks. Who returns a book late pays one euro a day. Maps are not lent.

3. Quiet
Whoever talks on the telephone goes outside, even if the call is short and important.
"""
TARGET = """Ordnung der Bibliothek

1. Öffnungszeiten
Die Bibliothek ist von neun bis sechs geöffnet. An Feiertagen ist sie geschlossen. Gruppen melden sich vorher an.

2. Bücher
Wer liest, darf fünf Bücher für vier Wochen ausleihen. Wer ein Buch zu spät zurückgibt, zahlt einen Euro am Tag.

3. Ruhe
Wer telefoniert, geht hinaus.
"""
TEXTS = ("一九四九年，委員會決定了計劃。", "", "A cat sat.", "A cat sat.", "\ud800 broken", "Der Hund bellt (laut).")


@pytest.fixture
def read(monkeypatch) -> list[str]:
    """The texts that the model is asked about."""
    asked: list[str] = []
    for name in ("summed", "tokens"):
        method = getattr(UseModel, name)

        def counted(model, texts, method=method):
            asked.extend(texts)
            return method(model, texts)

        monkeypatch.setattr(UseModel, name, counted)
    return asked


@pytest.fixture
def pair(tmp_path):
    paths = tmp_path / "source.txt", tmp_path / "target.txt"
    for path, text in zip(paths, (SOURCE, TARGET), strict=True):
        path.write_text(text, "utf-8")
    return paths


def exported(pair, encoder) -> list[str]:
    """All that the exports say."""
    report = compare(*pair, source_language="en", target_language="de", encoder=encoder)
    return [repr(report.comparison), repr(report.findings), *(output.render(report) for output in EXPORTS)]


def numbers(encoder) -> list[np.ndarray]:
    """All that an encoding of the texts can be asked."""
    encoding = encoder.encode(TEXTS, "zh-Hant")
    cut = encoding.dissect([(0,), (2, 3), (5,)])
    some = [(0, 1, 4), (1, 0, 2), (2, 0, 0)]
    towards = encoding.vectors[[5, 0, 2]]
    rest = (encoding.runs(2), encoding.runs(3), encoding.sizes, cut.alone(some), cut.without(some), *cut.pull(towards))
    places = np.array([(p.text, p.start, p.stop) for row in cut.pieces for p in row])
    return [encoding.vectors, *rest, places]


def test_a_comparison_is_the_same_byte_for_byte_without_a_store_and_with_an_empty_and_a_full_one(pair, tmp_path):
    without = exported(pair, UseMultilingual())
    assert exported(pair, UseMultilingual(Disk(tmp_path / "kept"))) == without
    assert exported(pair, UseMultilingual(Disk(tmp_path / "kept"))) == without


def test_every_number_is_the_same_to_the_last_bit(tmp_path):
    without = numbers(UseMultilingual())
    for _ in range(2):
        for one, other in zip(numbers(UseMultilingual(Disk(tmp_path))), without, strict=True):
            np.testing.assert_array_equal(one, other)


def test_with_all_known_the_model_is_not_loaded(pair, tmp_path, monkeypatch):
    exported(pair, UseMultilingual(Disk(tmp_path / "kept")))

    def loaded():
        raise AssertionError("the model is loaded")

    monkeypatch.setattr(use_multilingual, "_model", loaded)
    exported(pair, UseMultilingual(Disk(tmp_path / "kept")))


def test_of_a_changed_document_only_what_is_new_is_encoded(pair, read):
    known: dict[bytes, bytes] = {}
    exported(pair, UseMultilingual(known))
    first = len(read)
    read.clear()
    pair[0].write_text(SOURCE.replace("five books for four weeks", "six books for four weeks"), "utf-8")
    exported(pair, UseMultilingual(known))
    assert [text for text in read if len(text) > 20] == ["A reader may borrow six books for four weeks."] * 2
    assert len(read) < first / 4, "the words of terms around it besides"


@pytest.mark.parametrize("known", [TEXTS[:1], TEXTS[2:3], TEXTS[1:5]])
def test_what_else_was_encoded_at_the_time_does_not_matter(known):
    """With some libraries of linear algebra the last bits of a row depend on how many rows there are."""
    store: dict[bytes, bytes] = {}
    for text in known:
        UseMultilingual(store).encode([text], "zh-Hant").dissect([(0,)])
    for one, other in zip(numbers(UseMultilingual(store)), numbers(UseMultilingual()), strict=True):
        np.testing.assert_allclose(one, other, atol=2e-6)


def test_broken_values_are_computed_again(read):
    store: dict[bytes, bytes] = {}
    right = numbers(UseMultilingual(store))
    for broken in (b"", b"\0", b"\xff" * 7, b"\x02\0\0\0" * 3):
        read.clear()
        for one, other in zip(numbers(UseMultilingual(dict.fromkeys(store, broken))), right, strict=True):
            np.testing.assert_allclose(one, other, atol=2e-6)
        assert read


def test_another_network_knows_nothing_of_what_this_one_made(monkeypatch, read):
    store: dict[bytes, bytes] = {}
    UseMultilingual(store).encode(["A cat sat."], "en")
    monkeypatch.setattr(use_multilingual, "recipe", lambda: "another")
    read.clear()
    UseMultilingual(store).encode(["A cat sat."], "en")
    assert read == ["A cat sat."]


def test_a_text_is_computed_once_and_only_if_it_is_new():
    asked: list[str] = []

    def lengths(texts):
        asked.extend(texts)
        return map(len, texts)

    known = Remembered(Memory({}), "length", lengths, lambda n: str(n).encode(), int)
    assert known.of(["a", "bb", "a"]) == {"a": 1, "bb": 2}
    assert known.of(["bb", "ccc"]) == {"bb": 2, "ccc": 3}
    assert asked == ["a", "bb", "ccc"]


def test_keys_tell_all_words_apart():
    words = [("a", "bc"), ("ab", "c"), ("abc",), ("a", "b", "c"), ("a\0b", "c"), ("a", "b\0c"), ("\ud800",), ("",), ()]
    assert len({key_of(*some) for some in words}) == len(words)


def test_recipes_tell_encoders_apart(tmp_path):
    assert recipe_of("") == recipe_of("use-multilingual") != recipe_of("lexical") != ""
    assert recipe_of(str(tmp_path / "nowhere")) == ""


@pytest.fixture
def transformers(monkeypatch, tmp_path):
    """A library that looks like sentence-transformers, a model for it, and what it was asked."""
    asked: list[str] = []

    class Model:
        def __init__(self, path: str, local_files_only: bool) -> None:
            asked.append("loaded")
            if (tmp_path / "model" / "broken").exists():
                raise OSError("no config.json")

        def encode(self, texts, **_):
            asked.extend(texts)
            return np.array([[len(text), 1.0, text.count("e")] for text in texts])

        def get_sentence_embedding_dimension(self):
            return 3

    library = ModuleType("sentence_transformers")
    library.SentenceTransformer = Model
    monkeypatch.setitem(sys.modules, "sentence_transformers", library)
    monkeypatch.setattr("plancompare.encoders.sentence_transformer.version", lambda name: "3.0")
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "weights").write_text("1")
    return SimpleNamespace(path=tmp_path / "model", asked=asked)


def test_vectors_of_other_models_are_kept_until_the_model_changes(transformers):
    store = Memory({})
    path = str(transformers.path)
    first = encoder_named(path, store).encode(["one", "three", "one"], "en")
    assert transformers.asked[:3] == ["loaded", "one", "three"]
    assert len(set(transformers.asked)) == len(transformers.asked)  # and what all vectors share was measured, once
    transformers.asked.clear()
    second = encoder_named(path, store).encode(["one", "three", "one"], "en")
    assert not transformers.asked
    np.testing.assert_array_equal(first.vectors, second.vectors)
    (transformers.path / "weights").write_text("22")
    encoder_named(path, store).encode(["one"], "en")
    assert transformers.asked[:2] == ["loaded", "one"]
    assert encoder_named(path, store).encode([], "en").vectors.shape == (0, 3)


def test_a_model_that_cannot_be_loaded_is_the_users_fault(transformers):
    (transformers.path / "broken").write_text("")
    with pytest.raises(UsageError, match=r"no config\.json"):
        encoder_named(str(transformers.path))
    with pytest.raises(UsageError, match=r"no config\.json"):
        encoder_named(str(transformers.path), Memory({})).encode(["one"], "en")
