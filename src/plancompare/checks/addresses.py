"""Where links and images lead, without what a translation rightly changes: the language in the address, its form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

_TEMPLATE = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}|\$?\{[^{}]*\}")
_QUOTED = re.compile(r"""["']([^"']+)["']""")
_SCHEME = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(//)?")
_EXTENSION = re.compile(r"\.(?:html?|xhtml|mdx?|markdown|php|aspx?|jsp|rst|adoc|txt)$")
_IMAGE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)$")
_PRIMARY = (
    "ar|bg|bn|ca|cn|cs|cz|da|de|el|en|es|et|fa|fi|fr|he|hi|hk|hr|hu|id|it|ja|jp|ko|kr|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|"
    "sk|sl|sr|sv|th|tr|tw|uk|ua|us|vi|zh"
)
LANGUAGE_TAG = rf"(?:{_PRIMARY})(?:[-_](?:[a-z]{{2}}|hans|hant|419|latn|cyrl)){{0,2}}|zhs|zht|chs|cht|intl"
_LANGUAGE = re.compile(rf"(?:{LANGUAGE_TAG})")
_WITH_LANGUAGE = re.compile(rf"^(.+?)[._-](?:{LANGUAGE_TAG}|english|chinese|japanese|korean|german|french)$")
_LANGUAGE_FIRST = re.compile(rf"^(?:{LANGUAGE_TAG})[._-](.+)$")
_OF_LANGUAGES = frozenset({"lang", "langs", "locale", "locales", "l10n", "i18n", "translations"})  # folders
_NOTHING = frozenset({"", ".", ".."}) | _OF_LANGUAGES
_INDEX = frozenset({"index", "default", "readme", "home"})
_ENCYCLOPEDIAS = ("wikipedia.org", "wikimedia.org", "wiktionary.org", "baike.baidu.com", "namu.wiki")
_LEAST = 2  # path segments that tell enough to be one page on two hosts


@dataclass(frozen=True, slots=True)
class Address:
    """A host without the language in it, "" for a relative address, and the path without language and suffix."""

    host: str
    path: tuple[str, ...]

    def shares_with(self, other: Address) -> bool:
        """Whether something of both is the same: the host, or a part of the path."""
        return bool((self.host and self.host == other.host) or set(self.path) & set(other.path))

    def leads_with(self, other: Address) -> bool:
        """Whether both may lead to the same page: one path is the end of the other, and the hosts do not contradict."""
        if self == other:
            return True
        if self.host and self.host == other.host and not (self.path and other.path):
            return False
        shorter, longer = sorted((self.path, other.path), key=len)
        if not shorter or longer[len(longer) - len(shorter) :] != shorter:
            return False
        hosts_differ = self.host != other.host and self.host and other.host
        return len(shorter) >= _LEAST and shorter == longer if hosts_differ else True


@lru_cache(maxsize=4096)
def address_of(target: str) -> Address | None:
    """What can be compared of a target; None for a place in the page, and for what is no page (mailto, javascript)."""
    plain = _plain(target.strip())
    found = _SCHEME.match(plain)
    scheme, slashes, stop = ((found[1] or "").lower(), found[2], found.end()) if found else ("", None, 0)
    if scheme not in ("", "http", "https"):
        return None
    rest = plain[stop:].replace("\\", "/")
    rest = re.split(r"[?#]", rest, maxsplit=1)[0]
    host, _, path = rest.partition("/") if slashes else ("", "", rest)
    host = _host(host)
    if not host and (not path.strip("/.") or ("@" in path and "/" not in path)):
        return None
    if host.endswith(_ENCYCLOPEDIAS):
        return Address("encyclopedia", ())  # an article has another name in each language
    return Address(host, _path(path))


def picture_of(target: str) -> str | None:
    """The name of a picture's file, without folders, language and size; None where there is none (data)."""
    address = address_of(target)
    return _IMAGE.sub("", address.path[-1]) if address and address.path else None


def _plain(target: str) -> str:
    """The target without the tags of templates; one that is such a tag stands for the first text quoted in it."""
    if "{" not in target:
        return target
    quoted = _QUOTED.search(target)
    bare = _TEMPLATE.sub("", target)
    return bare if bare.strip("/ ") or not quoted else quoted[1]


def _host(host: str) -> str:
    labels = host.lower().rpartition("@")[2].partition(":")[0].split(".")
    kept = [label for label in labels[:-2] if label != "www" and not _LANGUAGE.fullmatch(label)] + labels[-2:]
    return ".".join(kept)


def _path(path: str) -> tuple[str, ...]:
    segments = [unquote(segment).strip().lower() for segment in path.split("/")]
    kept = [s for s in segments if s not in _NOTHING and not _LANGUAGE.fullmatch(s)]
    if kept:
        picture = _IMAGE.search(kept[-1])
        bare = _EXTENSION.sub("", _IMAGE.sub("", kept[-1]))
        for form in (_WITH_LANGUAGE, _LANGUAGE_FIRST):
            found = form.match(bare)
            bare = found[1] if found else bare
        kept[-1] = bare + (picture[0] if picture else "")
        if bare in _INDEX and not picture:
            kept.pop()
    return tuple(kept)
