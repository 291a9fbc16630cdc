"""What elements, roles, classes and ids call the parts of a page that are not its document: a vocabulary."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from plancompare.readers.elements import names

Kind = Literal["", "links", "prose", "head", "foot", "form"]


class Hint(NamedTuple):
    """What an element says of itself: the kind of furniture and its name, and how far it claims the main content.

    `links` lead elsewhere; `prose` speaks of other things in whole sentences; `head` and `foot` stand around pages, but
    around articles too. `main` is 1 for an element made for the main content, 2 for an article, 3 for a usual name.
    """

    kind: Kind = ""
    name: str = ""
    main: int = 0


NOTHING = Hint()
COMMENTS = "readers' comments"

_ELEMENTS: Mapping[str, Hint] = {
    "nav": Hint("links", "navigation"),
    "menu": Hint("links", "menu"),
    "search": Hint("links", "search"),
    "aside": Hint("foot", "side bar"),
    "header": Hint("head", "header"),
    "footer": Hint("foot", "footer"),
    "form": Hint("form", "form"),
    "dialog": Hint("prose", "dialog"),
    "main": Hint(main=1),
    "article": Hint(main=2),
}
_ROLES: Mapping[str, Hint] = {
    **dict.fromkeys(("navigation", "menu", "menubar", "toolbar", "tablist"), Hint("links", "navigation")),
    "doc-toc": Hint("links", "table of contents"),
    "search": Hint("links", "search"),
    "banner": Hint("head", "banner"),
    "contentinfo": Hint("foot", "footer"),
    "complementary": Hint("foot", "side bar"),
    "alert": Hint("foot", "alert"),
    **dict.fromkeys(("dialog", "alertdialog", "tooltip"), Hint("prose", "dialog")),
    "main": Hint(main=1),
    "article": Hint(main=2),
}


def _named(kind: Kind, name: str, words: str) -> dict[str, Hint]:
    return dict.fromkeys(words.split(), Hint(kind, name))


_LAST: Mapping[str, Hint] = {  # decide at the end of a name: site-footer
    **_named("links", "navigation", """nav navi navbar navigation navbox navheader navfooter gnav gnavi lnav lnavi snav
             globalnav localnav topnav sidenav subnav mainnav leftnav rightnav pagination pager paging prevnext toolbar
             topbar menubar"""),
    **_named("links", "menu", "menu submenu mainmenu sidemenu sitemap"),
    **_named("links", "breadcrumbs", """breadcrumb breadcrumbs crumbs topicpath pankuzu brotkrumen ariane migas migalhas
             briciole okruszki kruimelpad"""),
    **_named("links", "skip link", "skiplink skiplinks skipnav"),
    **_named("links", "language picker", "lang langs language languages locale locales translations"),
    **_named("links", "share buttons", "share sharing social sns addthis sharethis sharedaddy sharebar sharebuttons"),
    **_named("links", "related pages", "related relatedposts relatedarticles relatedlinks relatives"),
    **_named("links", "table of contents", "toc"),
    **_named("links", "search", "search searchbox searchform searchbar"),
    **_named("links", "side bar", "sidebar"),
    **_named("links", "not printed", "noprint unprintable"),
    **_named("links", "question to the reader", "feedback votes satisfaction helpful helpfulness wasthishelpful"),
    **_named("links", "date of the page", "lastmod lastmodified lastupdated"),
    **_named("links", "link to the top", "backtotop totop gotop pagetop"),
    **_named("prose", "cookie note", "cookie cookies consent gdpr"),
    **_named("prose", "donation banner", "donate donation donations fundraising fundraiser"),
    **_named("prose", "newsletter", "newsletter subscribe"),
    **_named("prose", "advertisement", "advert advertisement ads adsbygoogle promo sitenotice"),
    **_named("prose", "dialog", "popup modal lightbox"),
    **_named("prose", COMMENTS, "comments commentlist respond disqus"),
    **_named("head", "banner", "banner masthead"),
    **_named("head", "header", "cabecera cabecalho entete kopfzeile testata naglowek"),
    **_named("foot", "footer", """footer pagefooter sitefooter printfooter colophon piepagina rodape stopka fusszeile
             voettekst altbilgi"""),
}  # fmt: skip
_FIRST = names(  # decide at the beginning of a short name: nav-links, cookie-notice
    """
    nav navbar navigation menu breadcrumb breadcrumbs cookie cookies consent gdpr donate donation newsletter pagination
    sidebar social related comments feedback
    """
)
_WHOLE: Mapping[str, Hint] = {
    **_named("links", "skip link", """skip skip-link skip-links skip-to-content skip-to-main skip-nav
             skip-to-main-content skip-navigation jump-to-content mw-jump-link"""),
    **_named("links", "link to the top", "back-to-top to-top go-to-top page-top back-top"),
    **_named("links", "not printed", "no-print d-print-none hidden-print print-hidden dont-print"),
    **_named("links", "print button", "print print-link print-button btn-print printer"),
    **_named("links", "language picker", """lang-switcher lang-selector language-switcher language-selector lang-list
             language-picker language-list language-select language-dropdown lang-select lang-chooser"""),
    **_named("links", "navigation", "prev-next catlinks next-prev page-nav"),
    **_named("links", "share buttons", "sd-sharing-enabled share-buttons share-links social-share"),
    **_named("links", "page footer", "printfooter theme-doc-footer vpdocfooter page-meta edit-info"),
    **_named("links", "date of the page", """last-updated lastupdated theme-last-updated vplastupdated last-modified
             lastmodified page-updated md-source-file source-file git-revision-date page-details pagedetails metryka
             wb-dtmd"""),
    **_named("prose", "licence of the page", "licensecontainer licensebanner"),
    **_named("links", "about the page", "entry-meta post-meta article-meta posted-on byline entry-footer post-footer"),
    **_named("prose", COMMENTS, "comments-area comment-list comment-respond disqus_thread"),
    **_named("foot", "footer", "pie pie-pagina pie-de-pagina pied-de-page piedpage bottom"),
    **_named("head", "header", "header site-header global-header siteheader sitehead page-header pageheader"),
    **dict.fromkeys(
        names(
            """
        content maincontent main-content content-main main page-content pagecontent content-body contentbody
        body-content bodycontent mw-content-text mw-parser-output article article-body articlebody article-content
        post-content post-body entry-content markdown-body document documentwrapper doc-content text-content
        legal-text legaltext law-content lawtext legalcode primary-content maintext rst-content wiki-content inhalt
        contenu contenido contenuto conteudo theme-doc-markdown vp-doc
        """
        ),
        Hint(main=3),
    ),
}  # fmt: skip
_STATES = frozenset({"has", "with", "no", "without", "is", "show", "hide", "not", "hidden", "toggle"})
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[-_\s]+")


def hint_of(name: str, attributes: Mapping[str, str], in_section: bool) -> Hint:
    """What an element says of itself. A header or footer in a section (`in_section`) is that section's own."""
    if not attributes:
        return NOTHING if in_section and name in ("header", "footer") else _ELEMENTS.get(name, NOTHING)
    id_ = attributes.get("id", "").rstrip("0123456789-_.")  # most ids differ by their number alone
    return _hint(name, attributes.get("role", ""), attributes.get("class", ""), id_, in_section)


@lru_cache(maxsize=4096)
def _hint(name: str, role: str, classes: str, id_: str, in_section: bool) -> Hint:
    if role in _ROLES:
        return _ROLES[role]
    if name == "main":
        return _ELEMENTS[name]
    of_element = NOTHING if in_section and name in ("header", "footer") else _ELEMENTS.get(name, NOTHING)
    if of_element.kind == "links":
        return of_element
    named = classes.split()[:20]
    if name == "section" or "section" in named:  # its id is made of its heading: “Cookies”, “Feedback”
        id_ = ""
    found = [hint for word in (id_, *named) if (hint := _of_name(word)) is not NOTHING]
    furniture = next((hint for hint in found if hint.kind), NOTHING)
    if of_element is not NOTHING and not (of_element.kind and furniture.kind in ("links", "prose")):
        return of_element
    return furniture if furniture.kind else next(iter(found), NOTHING)


def _of_name(name: str) -> Hint:
    """What a class or an id says, by all of it or by its deciding word."""
    whole = name.lower()
    if not name or len(name) > 60:
        return NOTHING
    if whole in _WHOLE:
        return _WHOLE[whole]
    words = [word.lower() for word in _CAMEL.split(name.split("--")[0]) if word]
    if not words or words[0] in _STATES:
        return NOTHING
    if words[-1] in _LAST:
        return _LAST[words[-1]]
    return _LAST[words[0]] if words[0] in _FIRST and len(words) <= 3 and words[0] in _LAST else NOTHING
