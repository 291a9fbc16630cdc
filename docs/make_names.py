"""Writes the pages of names that are the Unicode CLDR's: `python docs/make_names.py`, where Babel is installed.

They hold the countries, their languages, the cities by which time zones are named, and the days of the week, for
`plancompare.languages.names`. Names that another word of the language looks like are left out; what people say besides
(Britain, Holland, adjectives, more cities) stands on the pages written by hand. The licence of the data is that of
Unicode (Unicode-3.0), which is copied beside them.
"""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import babel
from babel import Locale

FOLDER = Path(__file__).parent.parent / "src/plancompare/languages/territories"
PAGES = {
    "ar": ("arabic", "Arabic"), "de": ("german", "German"), "en": ("english", "English"), "es": ("spanish", "Spanish"),
    "fr": ("french", "French"), "it": ("italian", "Italian"), "ja": ("japanese", "Japanese"),
    "ko": ("korean", "Korean"), "nl": ("dutch", "Dutch"), "pl": ("polish", "Polish"),
    "pt": ("portuguese", "Portuguese"), "ru": ("russian", "Russian"), "th": ("thai", "Thai"),
    "tr": ("turkish", "Turkish"), "zh": ("chinese", "Chinese"),
}  # fmt: skip
LOCALES = {"zh": ("zh_Hans", "zh_Hant"), "pt": ("pt", "pt_PT")}
COUNTRIES = """
    AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BI BJ BN BO BR BT BW BY CA CH CL CM CN CO CR CU CY CZ DE DK DZ EC EE EG ER
    ES ET FI FJ FR GA GB GH GL GM GR GT GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB LI
    LK LR LT LU LV LY MA MC MD ME MG MM MN MO MR MT MU MV MW MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY
    QA RO RS RU RW SA SD SE SG SI SK SN SO SY TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW XK
"""
LANGUAGES = """
    bg=BG cs=CZ da=DK de=DE el=GR en=GB es=ES et=EE fi=FI fr=FR hr=HR hu=HU hy=AM id=ID is=IS it=IT ja=JP ka=GE kk=KZ
    km=KH ko=KR lo=LA lt=LT lv=LV mn=MN ms=MY my=MM ne=NP nl=NL no=NO pl=PL pt=PT ro=RO ru=RU sk=SK sl=SI sq=AL sr=RS
    sv=SE th=TH tr=TR uk=UA vi=VN zh=CN
"""
CITIES = """
    Addis_Ababa Algiers Amsterdam Athens Auckland Baghdad Baku Bangkok Beirut Belgrade Berlin Bogota Bratislava Brisbane
    Brussels Bucharest Budapest Buenos_Aires Cairo Caracas Casablanca Chicago Copenhagen Damascus Denver Detroit Dhaka
    Dubai Dublin Havana Helsinki Istanbul Jakarta Jerusalem Johannesburg Kabul Karachi Katmandu Khartoum Kiev Kinshasa
    Kuala_Lumpur Lagos Lisbon Ljubljana London Los_Angeles Madrid Manila Melbourne Mexico_City Minsk Montevideo Moscow
    Nairobi New_York Novosibirsk Oslo Paris Perth Phnom_Penh Prague Pyongyang Reykjavik Riga Riyadh Rome Santiago
    Sao_Paulo Sarajevo Seoul Shanghai Skopje Sofia Stockholm Sydney Taipei Tallinn Tashkent Tbilisi Tehran Tokyo Toronto
    Tripoli Tunis Ulaanbaatar Vancouver Vienna Vientiane Vilnius Vladivostok Warsaw Winnipeg Yerevan Zagreb Zurich
"""
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OTHER_WORDS = {
    "ar": "عمان لاوس مالي بنما", "de": "", "en": "Turkey Jordan Georgian", "es": "Chile Santiago Granada", "fr": "Nice",
    "it": "Oman", "ja": "", "ko": "가나 수단 이란 인도 오만 기니 소피아 로마 파리 리가 페루 칠레 쿠바 네팔 카이로",
    "nl": "",
    "pl": "", "pt": "Peru Chile Santiago", "ru": "", "th": "ลาว โอมาน", "tr": "Fas Mısır Umman Roma Peru",
    "zh": "",
}  # fmt: skip
"""What has another meaning too (to deliver, to call, a drink), so that it says nothing for sure."""
LEAST = 4
DENSE = ("ja", "ko", "th", "zh")


def pages() -> Iterator[tuple[str, str]]:
    """The modules with their text."""
    for language, (module, name) in PAGES.items():
        rows = "\n".join(_lines(language))
        yield (
            module,
            (
                f'"""Names in {name}, from CLDR by Babel {babel.__version__}; written by docs/make_names.py.\n\n'
                f'SPDX-License-Identifier: Unicode-3.0\n"""\n\nWORDS = """\n{rows}\n"""\n'
            ),
        )


def _lines(language: str) -> Iterator[str]:
    locales = [Locale.parse(tag) for tag in LOCALES.get(language, (language,))]
    doubtful = set(OTHER_WORDS[language].split())
    spoken = dict(reversed(pair.split("=")) for pair in LANGUAGES.split())
    for code in COUNTRIES.split():
        sure: dict[str, None] = {}
        others: dict[str, None] = {}
        for locale in locales:
            own, more = _of_country(locale.territories[code], language)
            sure |= own
            others |= more
            if code in spoken:
                sure |= _of_language(locale.languages[spoken[code]], language)
        yield _line("country", code, sure, others, doubtful)
    for city in CITIES.split():
        sure = {}
        for locale in locales:
            zone = next((zone for key, zone in locale.time_zones.items() if key.endswith(f"/{city}")), {})
            found = zone.get("city") or city.replace("_", " ")
            if (language in (*DENSE, "ar", "ru") and found.isascii()) or "(" in found:
                continue
            sure |= _inflected(found, language)
        if sure:
            yield _line("city", city.replace("_", ""), sure, {}, doubtful)
    for number, day in enumerate(DAYS):
        sure = {}
        for locale in locales:
            word = locale.days["format"]["wide"][number]
            word = word.lower() if language == "tr" else word  # it is written both ways
            stems = {"ru": word[:-1] + "*" if len(word) > LEAST else word, "pl": word[:-1] + "*"}
            sure[stems.get(language, word + "*" if language in ("de", "nl", "tr", "en", "it") else word)] = None
        yield _line("weekday", day, sure, {}, doubtful)


def _line(group: str, name: str, sure: dict[str, None], others: dict[str, None], doubtful: set[str]) -> str:
    own = [word for word in sure if word.rstrip("*") not in doubtful]
    more = [word for word in (*others, *(word for word in sure if word not in own)) if word not in own]
    row = f"{group} {name}: {', '.join(own)}" + (f" | {', '.join(more)}" if more else "")
    return "\n".join(textwrap.wrap(row, 110, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False))


def _of_country(name: str, language: str) -> tuple[dict[str, None], dict[str, None]]:
    """What says a country, and the beginning of its name, which may be that of an adjective."""
    name = (
        re.sub(r"\s*[(（].*|,.*", "", name).replace("中国香港特别行政区", "香港").replace("中国澳门特别行政区", "澳门")
    )
    name = re.sub(
        r"中國(香港|澳門)特別行政區|中華人民共和国(香港|マカオ)特別行政区", lambda found: found[1] or found[2], name
    )
    if language in DENSE:
        return dict.fromkeys([name]), {}
    start = name[: max(LEAST, len(name) - 2)].lower()
    more = [start + "*"] if " " not in name and len(name) > LEAST and language != "ar" else []
    return _inflected(name, language), dict.fromkeys(more)


def _inflected(name: str, language: str) -> dict[str, None]:
    """A name with its cases, as far as they are told by a stem."""
    if language in DENSE or " " in name or len(name) < LEAST + 1:
        return dict.fromkeys([name])
    if language in ("ru", "pl"):
        stem = re.sub(r"(?:[аяейоыиь]|[aeioyę])$", "", name)
        return dict.fromkeys([stem + "*" if len(stem) >= LEAST else name])
    if language == "ar":
        return dict.fromkeys([re.sub("^ال", "", name) + ("*" if len(name) > LEAST else "")])
    return dict.fromkeys([name + ("*" if language in ("de", "tr", "nl", "en") else "")])


def _of_language(name: str, language: str) -> dict[str, None]:
    """What says a language, and with it who and what is of the country."""
    if language in DENSE or " " in name:
        return dict.fromkeys([name])
    name = name.lower() if language == "de" else name  # "deutsche" as well as "Deutsch"
    cut = {
        "ar": r"^ال|ية$", "es": r"(?<=[^aeiouáéíóú])o$", "it": r"[aeio]$", "pt": r"(?<=[^aeiouã])o$", "pl": r"i$|y$",
        "ru": r"[иы]й$", "tr": r"[cç][ae]$",
    }.get(language, "$")  # fmt: skip
    stem = re.sub(cut, "", name)
    if len(stem) < LEAST:
        return dict.fromkeys([name])
    plain = {"á": "a", "é": "e", "ê": "e", "í": "i", "ó": "o"}
    bare = re.sub("[áéêíó](?=[ns]$)", lambda found: plain[found[0]], stem) if language in ("es", "pt") else stem
    return dict.fromkeys([stem + "*", bare + "*"])


def main() -> None:
    """Writes all pages anew."""
    FOLDER.mkdir(exist_ok=True)
    for module, text in pages():
        (FOLDER / f"{module}.py").write_text(text, "utf-8")
    shutil.copy(Path(babel.__file__).parent / "locale-data/LICENSE.unicode", FOLDER / "LICENSE.unicode")


if __name__ == "__main__":
    main()
