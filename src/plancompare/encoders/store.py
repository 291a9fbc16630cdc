"""What has been computed is kept and found again: places for it, and the way there. A place on disk: `disk`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Store(Protocol):
    """Keeps bytes under keys of bytes, as long as it likes. Never raises: what goes wrong is a value that it lacks."""

    def get_many(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The values of those keys that it has."""
        ...

    def put_many(self, items: Mapping[bytes, bytes]) -> None:
        """Keeps the values, or not."""
        ...


@dataclass(frozen=True, slots=True)
class Memory:
    """A `Store` for as long as the process lives, without a bound."""

    items: MutableMapping[bytes, bytes]

    def get_many(self, keys: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """The values of those keys that it has."""
        return {key: self.items[key] for key in keys if key in self.items}

    def put_many(self, items: Mapping[bytes, bytes]) -> None:
        """Keeps the values."""
        self.items.update(items)


def key_of(*parts: str) -> bytes:
    """The key of some words: their fingerprint, which tells nothing of them. Lone surrogates are words as well."""
    lengths = ",".join(str(len(part)) for part in parts)
    return blake2b("\0".join((lengths, *parts)).encode("utf-8", "surrogatepass"), digest_size=20).digest()


@dataclass(frozen=True)
class Remembered(Generic[T]):
    """A function of texts that asks a store first.

    `recipe` says all that a value depends on besides its text. `compute` gives the values of some texts in their order;
    `unpacked` raises ValueError for bytes that no value packs to, and then the value is computed again.
    """

    store: Store | None
    recipe: str
    compute: Callable[[Sequence[str]], Iterable[T]]
    packed: Callable[[T], bytes]
    unpacked: Callable[[bytes], T]

    def of(self, texts: Iterable[str]) -> dict[str, T]:
        """The value of each text. Those that are new are computed together, each once, in the order of the texts."""
        distinct = dict.fromkeys(texts)
        if self.store is None:
            return dict(zip(distinct, self.compute(list(distinct)), strict=True))
        keys = {text: key_of(self.recipe, text) for text in distinct}
        kept = self.store.get_many(list(keys.values()))
        found = {text: value for text, key in keys.items() if (value := self._read(kept.get(key))) is not None}
        new = [text for text in distinct if text not in found]
        if new:
            computed = dict(zip(new, self.compute(new), strict=True))
            self.store.put_many({keys[text]: self.packed(value) for text, value in computed.items()})
            found |= computed
        return found

    def knows(self, text: str) -> bool:
        """Whether the store has something of that text, as far as can be told without reading it."""
        key = key_of(self.recipe, text)
        return self.store is not None and key in self.store.get_many([key])

    def _read(self, data: bytes | None) -> T | None:
        try:
            return None if data is None else self.unpacked(data)
        except ValueError:
            return None
