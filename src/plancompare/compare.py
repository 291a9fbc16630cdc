"""The one place where the steps meet: read, structure, align, check."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from plancompare.errors import EmptyInput, UsageError
from plancompare.model import Document, Notice, Text
from plancompare.settings import DEFAULTS, Settings
from plancompare.workspace import Input, load, load_pair

if TYPE_CHECKING:
    from plancompare.align.phrases import IndexGap
    from plancompare.align.sentences import IndexBead
    from plancompare.encoders.store import Store
    from plancompare.findings import Report
    from plancompare.gate.history import Changes
    from plancompare.glossary import Glossary
    from plancompare.seams import Encoder


@dataclass(frozen=True, slots=True)
class Job:
    """All that a comparison needs to know. `encoder` is a name or the path of a model.

    What is "" here is taken from `settings`, and if it is "" there too, found out (a language) or the embedded one.
    With the source, and perhaps the translation, of an earlier revision, findings are told apart by what changed since.
    """

    source: Input
    target: Input
    encoder: str = ""
    settings: Settings = DEFAULTS
    previous_source: Input | None = None
    previous_target: Input | None = None


def read(document: str | Path | Input, *, language: str = "", format: str = "", encoding: str = "") -> Document:
    """A file with its structure; what is "" is found out from the content. Raises InputError or UsageError."""
    wanted = document if isinstance(document, Input) else Input(str(document), language, format, encoding)
    return structured(load(wanted), wanted.language)


def structured(text: Text, language: str = "") -> Document:
    """A text with its structure. In order of trust, the language is the one named, the text's own word, or detected.

    One that is configured counts as named, if the caller names no other.
    """
    from plancompare.languages.detection import detect
    from plancompare.languages.tags import canonical
    from plancompare.structure import structure

    tag, notices = canonical(language) if language else "", []
    if not tag and text.language:
        try:
            tag = canonical(text.language)
        except UsageError:
            wanted = f"the language of {text.name} from its own statement “{text.language}”"
            notices.append(Notice(wanted, "looked at the words instead", "nobody knows that tag"))
    if tag in ("", "zh", "und"):
        found, _ = detect(text.text)
        if tag == "zh" and not found.startswith("zh"):
            found = "zh"
        if found == "und":
            notices.append(Notice(f"the language of {text.name}", "went on without", "its words do not tell; name it"))
        tag = found
    document = structure(text, tag)
    return replace(document, notices=(*document.notices, *notices)) if notices else document


def run(job: Job, tell: Callable[[str], None] | None = None, store: Store | None = None) -> Report:
    """Compares two files. `tell` is told what is being done, for people who wait; `store` keeps encodings."""
    from plancompare.encoders import encoder_named

    say = tell or (lambda _: None)
    usual = job.settings.source_language, job.settings.target_language
    inputs = [
        replace(
            input,
            language=input.language or language,
            fields=job.settings.front_matter,
            limits=job.settings.limits,
        )
        for input, language in zip((job.source, job.target), usual, strict=True)
    ]
    if job.source.column is not None and job.target.column is not None:
        say(f"reading {job.source.path}")
        texts = load_pair(inputs[0], inputs[1])
        documents = [structured(text, input.language) for text, input in zip(texts, inputs, strict=True)]
    else:
        documents = []
        for input in inputs:
            say(f"reading {input.path}")
            documents.append(read(input))
    say("readying the encoder")
    encoder = encoder_named(job.encoder or job.settings.encoder, store)
    say("aligning {:,} sentences with {:,}".format(*(len(document.sentences) for document in documents)))
    scopes = job.source.scope, job.target.scope
    return compared(
        documents[0], documents[1], encoder, scopes, job.settings, _changes(job, documents[0], documents[1], encoder)
    )


def _changes(job: Job, source: Document, target: Document, encoder: Encoder) -> Changes | None:
    """What changed since the earlier revision, which is read and compared as the present one is."""
    if job.previous_source is None:
        return None
    from plancompare.gate.history import changes

    was, then = _before(job, job.previous_source, source), _before(job, job.previous_target, target)
    made = changes(was, source, then)
    if job.previous_target and not then:  # a translation that was not there did not stay as it was
        return replace(made, translated=frozenset())
    then = then or target
    if was and (was.text, then.text) == (source.text, target.text):
        return replace(made, found=None)
    return replace(made, found=_found_before(job, was, then, encoder)) if was else made


def _found_before(job: Job, source: Document, target: Document, encoder: Encoder) -> frozenset[str]:
    """The fingerprints of what is found in the earlier pair."""
    scopes = job.source.scope, job.target.scope
    try:
        report = compared(source, target, encoder, scopes, job.settings)
    except (EmptyInput, UsageError):  # the part that is looked at was not there
        return frozenset()
    return frozenset(finding.fingerprint for finding in report.findings)


def _before(job: Job, input: Input | None, now: Document) -> Document | None:
    """An earlier revision of a document, read as that is; None if it is not known, or was empty."""
    if input is None:
        return None
    try:
        as_now = replace(input, language=input.language or now.language, format=input.format or now.text.format)
        return read(replace(as_now, fields=job.settings.front_matter, limits=job.settings.limits))
    except EmptyInput:
        return None


def compared(
    source: Document,
    target: Document,
    encoder: Encoder,
    scopes: tuple[str, str] = ("", ""),
    settings: Settings = DEFAULTS,
    changes: Changes | None = None,
) -> Report:
    """Aligns and checks two documents, or the clauses of them that `scopes` name.

    With `changes` of the source since an earlier revision, findings say how they stand to them.
    """
    from plancompare.align.documents import compare_documents
    from plancompare.align.exchanged import exchanges
    from plancompare.align.rows import Row
    from plancompare.align.terms import extract
    from plancompare.checks import checks_with, findings
    from plancompare.findings import Report
    from plancompare.version import __version__

    for document in (source, target):
        if not document.sentences and not any(clause.heading for clause in document.walk()):
            raise EmptyInput(f"{document.name} has no text to compare.", "See `plancompare parse` for what was read.")
    keys = _scope(source, scopes[0]), _scope(target, scopes[1])
    for document, scope in zip((source, target), keys, strict=True):
        settings.limits.heed(document.name, {"sentences": _sentences(document, scope)})
    glossary, heard = _glossary(settings, (source.language, target.language))
    comparison = compare_documents(source, target, encoder, keys)
    rows = Row.of(comparison, "source"), Row.of(comparison, "target")
    comparison = replace(comparison, terms=extract(*rows, encoder), exchanges=exchanges(*rows, encoder))
    notices = (*source.notices, *source.text.notices, *target.notices, *target.text.notices, *heard)
    unique = tuple(dict.fromkeys(notices))
    recipe = f"plancompare {__version__} encoder:{encoder.name} {source.language}-{target.language} {settings.recipe}"
    found = findings(comparison, settings, checks_with(glossary, changes, encoder))
    if changes is not None:
        from plancompare.gate.history import since

        found = tuple(replace(finding, since=since(finding, comparison, changes)) for finding in found)
    return Report(comparison, found, (), unique, recipe.rstrip())


def _glossary(settings: Settings, languages: tuple[str, str]) -> tuple[Glossary | None, tuple[Notice, ...]]:
    """All the glossaries of the settings in one, and what nothing can be taken from. Raises InputError."""
    from plancompare.glossaries import read_glossary
    from plancompare.glossary import Glossary
    from plancompare.workspace import text_of

    read = [read_glossary(text_of(path), path, languages) for path in settings.glossary]
    notices = tuple(
        Notice(f"the terms of {one.name}", "went on without", f"it has none for {' and '.join(languages)}")
        for one in read
        if not one.demands(*languages)
    )
    entries = tuple(entry for one in read for entry in one.entries)
    return (Glossary(", ".join(one.name for one in read), entries) if entries else None), notices


def _sentences(document: Document, scope: tuple[str, ...]) -> int:
    """How many sentences of a document are compared."""
    clauses = [clause for clause in document.walk() if clause.key in scope] if scope else document.clauses
    return sum(len(inner.sentences) for clause in clauses for inner in clause.walk())


def _scope(document: Document, scope: str) -> tuple[str, ...]:
    """The key of the first clause that a scope names; () for the whole document. Raises UsageError if there is none."""
    if not scope:
        return ()
    for found in document.called(scope):
        if found:
            return (found[0].key,)
    from rapidfuzz import process

    near = [key for key, *_ in process.extract(scope, [c.key for c in document.walk()], limit=3)]
    raise UsageError(
        f"{document.name} has no clause “{scope}” to compare.",
        f"See `plancompare parse` for its clauses; near are {', '.join(near)}." if near else "It has no clauses.",
    )


def compare(
    source: str | Path | Document,
    target: str | Path | Document,
    *,
    source_language: str = "",
    target_language: str = "",
    source_scope: str = "",
    target_scope: str = "",
    encoder: str | Encoder = "",
    settings: Settings = DEFAULTS,
) -> Report:
    """Compares two documents, given as paths or as read before. Raises PlancompareError.

    `encoder` is a name, the path of a model, or an object that implements `plancompare.seams.Encoder`. `settings` say
    what is taken where nothing is named, and which rules speak; `plancompare.configuration.configured()` reads them
    from a file.
    """
    from plancompare.encoders import encoder_named

    documents = [
        given if isinstance(given, Document) else read(Input(str(given), language, limits=settings.limits))
        for given, language in (
            (source, source_language or settings.source_language),
            (target, target_language or settings.target_language),
        )
    ]
    chosen = encoder_named(encoder or settings.encoder) if isinstance(encoder, str) else encoder
    return compared(documents[0], documents[1], chosen, (source_scope, target_scope), settings)


def align_sentences(
    source: Sequence[str],
    target: Sequence[str],
    *,
    source_language: str,
    target_language: str,
    encoder: str | Encoder | None = None,
) -> tuple[IndexBead, ...]:
    """Beads of two lists of sentences: `.source` and `.target` are index tuples that hold every sentence exactly once.

    Each bead has a `.score`, the similarity of its sides from 0 to 1, and a `.confidence`, the probability that it is
    right. An empty side means that the other has no translation. Swapping the two lists mirrors the beads.
    Which words inside of beads have no counterpart (`.shortened`, `.expanded`, `.gaps`) is found out for all of them
    when the first of these is read, which takes longer than to make the beads.
    """
    from plancompare.align.documents import align_units
    from plancompare.align.later import unfinished
    from plancompare.align.units import plain_units
    from plancompare.encoders import encoder_named
    from plancompare.languages.tags import canonical

    chosen = encoder_named(encoder or "") if encoder is None or isinstance(encoder, str) else encoder
    languages = canonical(source_language), canonical(target_language)
    texts = tuple(source), tuple(target)  # as they are now, whatever becomes of them
    beads, _ = align_units(plain_units(texts[0]), plain_units(texts[1]), languages, chosen, later=True)
    return tuple(unfinished(bead, partial(_with_gaps_as_given, bead, *texts)) for bead in beads)


def _with_gaps_as_given(bead: IndexBead, source: Sequence[str], target: Sequence[str]) -> IndexBead:
    return replace(bead, gaps=tuple(_as_given(gap, source, target) for gap in bead.gaps))


def _as_given(gap: IndexGap, source: Sequence[str], target: Sequence[str]) -> IndexGap:
    """The gap in characters of the sentences as they were given, with all their blanks."""
    from plancompare.align.units import in_words

    here, there = (source, target) if gap.side == "source" else (target, source)
    text, *words = gap.nearest
    own, nearest = in_words(here[gap.text], gap.start, gap.stop), in_words(there[text], *words)
    return replace(gap, start=own.start, stop=own.stop, nearest=(text, nearest.start, nearest.stop))
