"""Models of sentence-transformers (LaBSE, BGE-M3, any local path) as encoders. Needs the extra `transformers`."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plancompare.encoders.composed import SumEncoding, common
from plancompare.encoders.store import Remembered, Store
from plancompare.errors import UsageError

if TYPE_CHECKING:
    from plancompare.seams import Encoding, Vectors


def folder_of(path: str) -> Path | None:
    """The folder of a model, given itself or a name that a local cache of models holds; None if there is none.

    Loads nothing.
    """
    if Path(path).is_dir():
        return Path(path)
    home = Path(os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface")
    cache = Path(os.environ.get("HF_HUB_CACHE") or home / "hub")
    name = path.replace("/", "--")
    folders = (cache / f"models--{owner}{name}" for owner in ("", "sentence-transformers--"))
    return next((folder for folder in folders if folder.is_dir()), None)


def is_at_hand(path: str) -> bool:
    """Whether this machine has the model. Loads nothing."""
    return folder_of(path) is not None


class SentenceTransformerEncoder:
    """A model by path, or by a name that is in the local cache: the tool never goes to the network for it.

    With a store, which keeps vectors (2 to 4 KB a text), the model is loaded when the first text comes that is new.
    """

    meaning = True

    def __init__(self, path: str, store: Store | None = None) -> None:
        """Raises UsageError, then or later, if the model cannot be loaded."""
        self._path = path
        self.name = path.rstrip("/").rsplit("/", 1)[-1]
        recipe = recipe_at(path) if store else ""
        self._known: Remembered[Vectors] = Remembered(store if recipe else None, recipe, self._new, _packed, _unpacked)
        if not recipe:
            self._model  # noqa: B018  # whoever names a model that cannot be loaded hears it at once

    def encode(self, texts: Sequence[str], languages: Sequence[str] | str) -> Encoding:
        """One unit vector a text; the languages are not needed."""
        return SumEncoding.of(self._vectors(texts), texts, self._vectors, self._common)

    @cached_property
    def _common(self) -> Vectors:
        return common(self._vectors)

    def _vectors(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        if not texts:
            return np.zeros((0, self._model.get_sentence_embedding_dimension()), dtype=np.float32)
        known = self._known.of(texts)
        return np.array([known[text] for text in texts], dtype=np.float32).reshape(len(texts), -1)

    def _new(self, texts: Sequence[str]) -> Iterator[Vectors]:
        import numpy as np

        vectors = self._model.encode(list(texts), convert_to_numpy=True, show_progress_bar=False)
        yield from np.asarray(vectors, dtype=np.float32).reshape(len(texts), -1)

    @cached_property
    def _model(self) -> Any:
        try:
            from sentence_transformers import SentenceTransformer

            return SentenceTransformer(self._path, local_files_only=True)
        except ModuleNotFoundError as error:
            raise UsageError(
                f"There is no encoder “{self._path}”, and models need the extra “transformers”.",
                "Choose one that comes along, or install plancompare[transformers].",
            ) from error
        except (OSError, ValueError) as error:
            reason = next(iter(str(error).splitlines()), type(error).__name__)
            raise UsageError(
                f"The model “{self._path}” cannot be loaded: {reason}",
                "Give the folder of a model that sentence-transformers can load.",
            ) from error


def recipe_at(path: str) -> str:
    """What vectors depend on besides the texts: the library, and the model's files, known by their sizes and times.

    "" if nobody can tell.
    """
    folder = folder_of(path)
    if folder is None:
        return ""
    try:
        stated = [(str(file.relative_to(folder)), file.stat()) for file in sorted(folder.rglob("*")) if file.is_file()]
        library = version("sentence-transformers")
    except (OSError, PackageNotFoundError):
        return ""
    return " ".join((f"vector {library}", *(f"{name}:{stat.st_size}:{stat.st_mtime_ns}" for name, stat in stated)))


def _packed(vector: Vectors) -> bytes:
    import numpy as np

    return np.asarray(vector, "<f4").tobytes()


def _unpacked(data: bytes) -> Vectors:
    import numpy as np

    if not data:
        raise ValueError("no vector")
    return np.frombuffer(data, "<f4")
