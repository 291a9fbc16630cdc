"""Which first words are headings: short, without a sentence's end, with text of their own below, as their siblings."""

from __future__ import annotations

from collections import defaultdict

from plancompare.model import ClauseKind
from plancompare.numbering import ARTICLE_RANK, CLAUSE_RANK, PARAGRAPH_RANK
from plancompare.structure.outline import Node
from plancompare.structure.pieces import titlelike


def settle_headings(text: str, root: Node) -> None:
    """Moves first words that are headings from the paragraphs of each node to its heading, and names its kind."""
    nodes = list(root.walk())
    for parent in nodes:
        if not parent.children:
            continue
        groups: dict[str, list[Node]] = defaultdict(list)
        for node in parent.children:
            if node.label and node.texts and not node.heading:
                groups[node.scheme].append(node)
        for group in groups.values():
            _settle(text, group)
    for node in nodes:
        if node is not root and node.kind == "item":
            node.kind = _kind(node)


def _settle(text: str, group: list[Node]) -> None:
    titled = [node for node in group if titlelike(node.texts[0].of(text)) and not _is_listed(node)]
    headed = [node for node in titled if len(node.texts) > 1 or node.children]
    division = group[0].rank is not None and group[0].rank <= CLAUSE_RANK
    above_article = group[0].rank is not None and group[0].rank < ARTICLE_RANK
    if above_article:
        chosen = titled
    elif division:
        chosen = headed
    else:
        chosen = [n for n in titled if n.lead] if 2 * len([n for n in headed if n.lead]) > len(group) else []
    for node in chosen:
        node.heading = node.texts.pop(0)


def _is_listed(node: Node) -> bool:
    """Whether the node is a bullet or stands in a list by its layout: such points have no headings."""
    return bool(node.list_level) or (node.label is not None and node.label.is_bullet)


def _kind(node: Node) -> ClauseKind:
    if node.rank is not None and node.rank < ARTICLE_RANK:
        return "section"
    free = node.rank is None or node.rank > PARAGRAPH_RANK
    inside_item = node.parent is not None and node.parent.kind == "item"
    return "section" if node.heading and free and not inside_item else "item"
