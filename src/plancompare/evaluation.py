"""How good is the aligner on texts whose right alignment is known?

Beads are counted as in Thompson & Koehn 2019 ("Vecalign"): precision over all predicted beads, recall over the gold
beads with both sides filled; a bead is *strictly* right if a gold bead has the same sentences, *laxly* if it shares a
source and a target sentence with one. Omission and addition are counted in sentences without a partner. Calibration is
the expected calibration error (Naeini et al. 2015) over ten equal bins of the confidence of beads. A source segment is
*shortened* if its translation lacks some of its words; a bead says so from a probability of one half on.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plancompare.errors import InputError

if TYPE_CHECKING:
    from plancompare.align.sentences import IndexBead
    from plancompare.seams import Encoder

IndexPair = tuple[tuple[int, ...], tuple[int, ...]]
_BINS = 10
_HALF = 0.5  # probability from which on a bead is said to be shortened


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """Two lists of sentences with their right beads. Indices count from 0."""

    name: str
    languages: tuple[str, str]
    source: tuple[str, ...]
    target: tuple[str, ...]
    beads: tuple[IndexPair, ...]
    omitted: frozenset[int]
    added: frozenset[int]
    shortened: frozenset[tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Rate:
    """Counts, and what follows from them."""

    right: int = 0
    predicted: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        """The share of what was predicted that is right."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        return self.found / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __add__(self, other: Rate) -> Rate:
        return Rate(
            self.right + other.right,
            self.predicted + other.predicted,
            self.found + other.found,
            self.wanted + other.wanted,
        )


@dataclass(frozen=True, slots=True)
class Bin:
    """Beads of about one confidence: how many, their mean confidence, and the share that is right."""

    count: int
    confidence: float
    right: float


@dataclass(frozen=True)
class Evaluation:
    """The rates by name, and how far confidence can be trusted."""

    documents: int
    rates: dict[str, Rate]
    bins: tuple[Bin, ...]
    shortened_bins: tuple[Bin, ...] = ()

    def __str__(self) -> str:
        lines = [f"{'':12}precision  recall      F1"]
        for name, rate in self.rates.items():
            lines.append(f"{name:12}{rate.precision:9.4f}{rate.recall:8.4f}{rate.f1:8.4f}")
        for title, bins in (("confidence", self.bins), ("shortened", self.shortened_bins)):
            if not bins:
                continue
            lines += ["", f"{title:12}   beads    said   right"]
            for index, bin in enumerate(bins):
                if bin.count:
                    span = f"{index / _BINS:.1f} to {(index + 1) / _BINS:.1f}"
                    lines.append(f"{span:12}{bin.count:8}{bin.confidence:8.3f}{bin.right:8.3f}")
            lines.append(f"expected calibration error {_distance(bins):.3f}")
        return "\n".join(lines) + "\n"


def _distance(bins: Sequence[Bin]) -> float:
    total = sum(b.count for b in bins)
    return sum(b.count * abs(b.confidence - b.right) for b in bins) / total if total else 0.0


def load_gold(path: str | Path) -> tuple[GoldDocument, ...]:
    """The documents of a gold file. Raises InputError if it is none."""
    try:
        content = json.loads(Path(path).read_text("utf-8"))
        if not isinstance(content, list) or not content:
            raise TypeError("it is no list of documents")
        return tuple(_document(entry) for entry in content)
    except OSError as fault:
        raise InputError(f"{path} cannot be read: {fault.strerror}.", "Name a gold file in JSON.") from None
    except (ValueError, KeyError, TypeError) as fault:
        hint = "It is a list of documents with id, source_lang, target_lang, source, target and gold."
        what = f"“{fault.args[0]}” is missing" if isinstance(fault, KeyError) else str(fault)
        raise InputError(f"{path} is no gold file: {what}.", hint) from None


def _document(entry: dict[str, Any]) -> GoldDocument:
    return GoldDocument(
        str(entry["id"]),
        (entry["source_lang"], entry["target_lang"]),
        tuple(entry["source"]),
        tuple(entry["target"]),
        tuple((tuple(s), tuple(t)) for s, t in entry["gold"] if s or t),
        frozenset(entry.get("omitted", ())),
        frozenset(entry.get("added", ())),
        frozenset(tuple(cut["source"]) for cut in entry.get("shortened", ())),
    )


def score(gold: GoldDocument, beads: Sequence[IndexBead]) -> dict[str, Rate]:
    """The rates of one document's predicted beads; "shortened" counts gold segments, if the file knows of such."""
    rates = bead_rates(gold, ((bead.source, bead.target) for bead in beads))
    if gold.shortened:
        said = {i for bead in beads if bead.shortened >= _HALF for i in bead.source}
        cut = {source for source, target in gold.beads if source and target and said.intersection(source)}
        hits = len(cut & gold.shortened)
        rates["shortened"] = Rate(hits, len(cut), hits, len(gold.shortened))
    return rates


def bead_rates(gold: GoldDocument, beads: Iterable[IndexPair]) -> dict[str, Rate]:
    """The rates of pairs of indices."""
    predicted, wanted = set(beads), set(gold.beads)
    full = {bead for bead in wanted if bead[0] and bead[1]}
    both = {bead for bead in predicted if bead[0] and bead[1]}
    lost = {i for s, t in predicted if not t for i in s}
    new = {j for s, t in predicted if not s for j in t}
    return {
        "strict": Rate(len(predicted & wanted), len(predicted), len(full & both), len(full)),
        "lax": Rate(_touching(predicted, wanted), len(predicted), _touching(full, both), len(full)),
        "omission": Rate(len(lost & gold.omitted), len(lost), len(lost & gold.omitted), len(gold.omitted)),
        "addition": Rate(len(new & gold.added), len(new), len(new & gold.added), len(gold.added)),
    }


def _touching(beads: set[IndexPair], reference: set[IndexPair]) -> int:
    """How many beads are in the reference or share a sentence on both sides with one of its beads."""
    partners: dict[int, set[int]] = defaultdict(set)
    for source, target in reference:
        for i in source:
            partners[i].update(target)
    return sum(1 for s, t in beads if (s, t) in reference or any(partners[i] & set(t) for i in s))


def evaluate(gold: str | Path, *, encoder: str | Encoder = "", predictions: str | Path | None = None) -> Evaluation:
    """Aligns every document of a gold file and scores the beads; writes them to `predictions` if that is given."""
    from plancompare.compare import align_sentences
    from plancompare.encoders import encoder_named
    from plancompare.workspace import write_whole

    documents = load_gold(gold)
    chosen = encoder_named(encoder) if isinstance(encoder, str) else encoder
    made: list[tuple[GoldDocument, Sequence[IndexBead]]] = []
    for document in documents:
        first, second = document.languages
        beads = align_sentences(
            document.source, document.target, source_language=first, target_language=second, encoder=chosen
        )
        made.append((document, beads))
    if predictions:
        write_whole(str(predictions), _predictions(made))
    rates: dict[str, Rate] = {}
    for document, predicted in made:
        for name, rate in score(document, predicted).items():
            rates[name] = rates.get(name, Rate()) + rate
    known = [frozenset(document.beads) for document in documents]
    sure = [
        (b.confidence, (b.source, b.target) in gold)
        for gold, (_, beads) in zip(known, made, strict=True)
        for b in beads
    ]
    cut = [(b.shortened, b.source in d.shortened) for d, beads in made for b in beads if b.source and b.target]
    knows = any(document.shortened for document in documents)
    return Evaluation(len(documents), rates, _reliability(sure), _reliability(cut) if knows else ())


def _reliability(said: Iterable[tuple[float, bool]]) -> tuple[Bin, ...]:
    """Ten bins of probabilities, each with whether what it is about is so."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for chance, so in said:
        bins[min(int(chance * _BINS), _BINS - 1)].append((chance, so))
    return tuple(
        Bin(len(b), sum(c for c, _ in b) / max(len(b), 1), sum(r for _, r in b) / max(len(b), 1)) for b in bins
    )


def _predictions(made: Sequence[tuple[GoldDocument, Sequence[IndexBead]]]) -> str:
    """The beads in the form that scorers of such gold files read."""
    entries = [
        {
            "id": document.name,
            "beads": [[list(b.source), list(b.target)] for b in beads],
            "shortened": sorted({i for b in beads if b.shortened >= _HALF for i in b.source}),
        }
        for document, beads in made
    ]
    return json.dumps(entries, ensure_ascii=False) + "\n"
