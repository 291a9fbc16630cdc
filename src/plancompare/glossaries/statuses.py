"""What glossaries write for the standing of a term, and what it means here."""

from __future__ import annotations

import re

from plancompare.glossary import Status

_FORBIDDEN = re.compile(
    r"forbid|deprecat|supersed|obsolete|prohibit|banned|reject"
    r"|not[ -]?(?:recommended|allowed|approved|permitted)|do ?n[o']t|avoid"
    r"|verboten|abgelehnt|unzulässig|interdit|prohibido|proibido|vietato|запрещ|устар"
    r"|禁[用止则則]?|不可|废弃|廢棄|停用|不推荐|不推薦|使用不可|非推奨|금지",
    re.IGNORECASE,
)
_PREFERRED = re.compile(
    r"prefer|mandatory|required|must|approved|standardi[sz]ed|regulated|legalterm|bevorzugt|verbindlich|préféré|preferid"
    r"|首选|首選|推荐|推薦|必須|必须|推奨|標準|标准|우선",
    re.IGNORECASE,
)
_ADMITTED = re.compile(
    r"admit|allow|accept|alternative|permitted|zulässig|admis|许用|許用|可用|許容|허용", re.IGNORECASE
)


def status_of(words: str) -> Status:
    """The status that the words of a glossary mean; "" if they mean none that matters here."""
    if _FORBIDDEN.search(words):
        return "forbidden"
    if _PREFERRED.search(words):
        return "preferred"
    return "admitted" if _ADMITTED.search(words) else ""
