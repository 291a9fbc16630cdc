"""The words of citations in Polish, Russian, Turkish, Arabic and Thai."""

from __future__ import annotations

from collections.abc import Iterator

from plancompare.citations.vocabulary import Words

POLISH = Words(
    units={
        "article": r"artyku(?:ł|łu|łowi|łem|le|ły|łów|łom|łami|łach)|art\.|§§?|paragraf(?:u|ie|em|y|ów)?",
        "clause": r"klauzul(?:a|i|ę|ą|e)",
        "recital": r"motyw(?:u|ie|y|ów)?",
        "paragraph": r"ustęp(?:u|ie|em|y|ów|ach)?|ust\.|akapi(?:t|tu|cie|ty)|ak\.",
        "point": r"punkt(?:u|ów|y|em|ach)?|punkcie|pkt\.?",
        "subpoint": r"podpunk(?:t|tu|cie|ty)|ppkt\.?",
        "letter": r"liter(?:a|y|ze|ę|ą)|lit\.",
        "chapter": r"rozdzia(?:ł|łu|le|łem|ły|łów|łach)|rozdz\.",
        "section": r"oddzia(?:ł|łu|le|łem|ły)|sekcj(?:a|i|ę|e)",
        "part": r"czę(?:ść|ści|ścią)|(?-i:[Tt]ytu(?:ł|łu|le)|[Kk]sięg(?:a|i|ę))|dzia(?:ł|łu|le)",
        "annex": r"załącznik(?:a|u|iem|i|ów|ami|ach)?|aneks(?:u|ie|em|y)?",
        "table": r"tabel(?:a|i|ę|e)",
        "figure": r"rysun(?:ek|ku|ki)|rys\.",
    },
    of=r"w|z|do|",
    and_=r"i|oraz|lub|albo|a także|i/lub",
    to=r"do",
    ordinals=r"pierwsz\w+ drug\w+ trzeci\w* czwart\w+ piąt\w+ szóst\w+ siódm\w+ ósm\w+ dziewiąt\w+ dziesiąt\w+",
    ordinals_after=r"pierwsz\w+ drug\w+ trzeci\w* czwart\w+ piąt\w+ szóst\w+ siódm\w+ ósm\w+ dziewiąt\w+ dziesiąt\w+",
    before={
        "preceding": r"poprzedni\w*|poprzedzając\w+|powyższ\w+",
        "following": r"następn\w+|kolejn\w+|poniższ\w+",
        "this": r"niniejsz\w+|t(?:en|ego|ym|emu|ej|a|ą)",
        "same": r"te(?:go|j|n) samego|tego ż|tegoż|tejże",
    },
    after={"preceding": r"poprzedzając\w+|powyżej", "following": r"poniżej"},
    own=r"\s*,?\s*(?:do )?(?:niniejsz|umowy|regulaminu|statutu)",
    foreign=(
        r"\s*,?\s*(?:(?:ustaw|rozporządzeni|dyrektyw|kodeks|konwencj|traktat|konstytucj|prawa|przepis|decyzji|"
        r"karty)\w*|(?:[A-Z]{2,}|k\.\s?[a-z]\.)|do (?!niniejsz)\w)"
    ),
    lead=r"(?:nr\.?)",
)

RUSSIAN = Words(
    units={
        "article": r"стат(?:ья|ьи|ье|ью|ьей|ьёй|ей|ьям|ьями|ьях)|стст?\.|ст\.",
        "clause": r"клаузул\w+",
        "rule": r"правил(?:о|а|у|ом|е)",
        "paragraph": r"част(?:ь|и|ью|ей|ям|ях|ями)|ч\.|абзац(?:а|е|у|ем|ы|ев|ах)?|абз\.",
        "point": r"пункт(?:а|е|у|ом|ы|ов|ам|ами|ах)?|пп?\.",
        "subpoint": r"подпункт(?:а|е|у|ом|ы|ов|ам|ами|ах)?|подп\.",
        "chapter": r"глав(?:а|ы|е|у|ой|ам|ах)|гл\.",
        "section": r"раздел(?:а|е|у|ом|ы|ов|ах)?|разд\.",
        "annex": r"приложени(?:е|я|ю|ем|и|й|ям|ях)|прил\.",
        "table": r"таблиц(?:а|ы|е|у|ей|ах)|табл\.",
        "figure": r"рисун(?:ок|ка|ке|ки)|рис\.",
    },
    of=r"|к|из|в",
    and_=r"и|или|либо|а также|и/или",
    to=r"до|по",
    ordinals=r"перв\w+ втор\w+ трет\w+ четв[её]рт\w+ пят\w+ шест\w+ седьм\w+ восьм\w+ девят\w+ десят\w+",
    ordinals_after=r"перв\w+ втор\w+ трет\w+ четв[её]рт\w+ пят\w+ шест\w+ седьм\w+ восьм\w+ девят\w+ десят\w+",
    number_first=r"-?(?:й|я|е|го|ой|му|м)",
    before={
        "preceding": r"предыдущ\w+|предшествующ\w+|вышеуказанн\w+",
        "following": r"следующ\w+|последующ\w+|нижеследующ\w+",
        "this": r"настоящ\w+|эт(?:а|ой|у|ом|ого|им|от)|данн\w+",
        "same": r"т(?:ой|ого) же|указанн\w+|т(?:ой|а|ом|у)",
    },
    after={"preceding": r"выше", "following": r"ниже"},
    own=r"\s*,?\s*(?:к )?(?:настоящ|данн|договора|соглашения|устава)",
    foreign=(
        r"\s*,?\s*(?:Федеральн|[Зз]акон|[Кк]одекс|[Кк]онституци|[Дд]оговор|[Кк]онвенци|[Уу]каз|[Пп]остановлен|"
        r"[Хх]арти|[Пп]акт|[Дд]ирективы|[Рр]егламент)\w*|\s+[А-ЯЁ]{2,}\b|\s+[А-ЯЁ][а-яё]+ский кодекс"
    ),
    lead=r"(?:№№?|N)",
)

_TR_ENDS = r"\w{0,12}"  # the cases and possessives of Turkish
TURKISH = Words(
    units={
        "article": rf"madde{_TR_ENDS}|md?\.",
        "paragraph": rf"fıkra{_TR_ENDS}|paragraf{_TR_ENDS}",
        "letter": rf"ben(?:t|d){_TR_ENDS}",
        "subpoint": rf"alt ben(?:t|d){_TR_ENDS}",
        "chapter": rf"bölüm{_TR_ENDS}",
        "part": rf"kıs(?:ım|m){_TR_ENDS}",
        "annex": r"(?-i:Ek|EK)(?:[’'-]?(?:te|in|i|e))?",
        "table": rf"(?-i:Tablo){_TR_ENDS}",
        "figure": r"(?-i:Şekil)",
    },
    of=r"(?!)",
    and_=r"ve|veya|ile|ya da",
    to=r"il[aâ]|ilâ|[-–]",
    ordinals="birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    counted=("article", "paragraph", "letter", "chapter", "part"),
    number_first=r"(?:-\d{1,2})?(?:\.|['’]?\s?(?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü))|\([a-zçğıöşü]\)",
    before={
        "preceding": r"(?:bir )?önceki|yukarıdaki|evvelki",
        "following": r"(?:bir )?sonraki|izleyen|aşağıdaki|müteakip",
        "this": r"bu|işbu",
        "same": r"aynı|söz konusu|anılan|o",
    },
    own=r"(?!)",
    foreign_before=(
        r"(?:[Kk]anun|[Yy]asa|[Aa]nayasa|[Ss]özleşme|[Yy]önetmeli[kğ]|[Kk]arar)\w*(?:['’]\w+)?\s+$|"
        r"\b[A-ZÇĞİÖŞÜ]{2,}['’]\w+\s+$|sayılı \w+\s+$"
    ),
    lead=r"(?:-|no\.?)",
)

_AR_ONES = (
    "(?:ال[أا]ول[ىي]?)",
    "(?:الثاني[ةه]?)",
    "(?:الثالث[ةه]?)",
    "(?:الرابع[ةه]?)",
    "(?:الخامس[ةه]?)",
    "(?:السادس[ةه]?)",
    "(?:السابع[ةه]?)",
    "(?:الثامن[ةه]?)",
    "(?:التاسع[ةه]?)",
    "(?:العاشر[ةه]?)",
)
_AR_TENS = ("العشر", "الثلاث", "ال[أا]ربع", "الخمس", "الست", "السبع", "الثمان", "التسع")


def _ar_above_ten() -> Iterator[str]:
    """The ordinals from 11 to 99: الحادية عشرة, العشرون, الخامسة والثلاثون."""
    ones = ("(?:الحادي[ةه]?)", *_AR_ONES[1:9])
    yield from (rf"{one}\s+عشر[ةه]?" for one in ones)
    for tens in _AR_TENS:
        yield f"{tens}[وي]ن"
        yield from (rf"{one}\s+و{tens}[وي]ن" for one in ones)


ARABIC = Words(
    units={
        "article": r"[وفبك]?(?:ال|لل)?ماد(?:ة|تين|تان)|[وفبك]?(?:ال|لل)?مواد",
        "clause": r"[وفبك]?(?:ال|لل)?بن(?:د|دين|ود)|[وفبك]?(?:ال|لل)?بنود",
        "paragraph": r"[وفبك]?(?:ال|لل)?فقر(?:ة|تين|تان|ات)",
        "point": r"[وفبك]?(?:ال|لل)?(?:نقطة|نقاط)",
        "chapter": r"[وفبك]?(?:ال|لل)?(?:فصل|فصول|باب|أبواب)",
        "section": r"[وفبك]?(?:ال|لل)?(?:قسم|أقسام)",
        "part": r"[وفبك]?(?:ال|لل)?(?:جزء|أجزاء)",
        "annex": r"[وفبك]?(?:ال|لل)?(?:ملحق|ملاحق|مرفق|مرفقات)",
        "table": r"[وفبك]?(?:ال|لل)?جدول",
        "figure": r"[وفبك]?(?:ال|لل)?شكل",
    },
    of=r"من|في",
    and_=r"و|أو|وكذلك",
    to=r"إلى|الى|حتى",
    ordinals_after=" ".join((*_AR_ONES, *_ar_above_ten())),
    counted=("article", "clause", "paragraph", "point", "chapter", "section", "part", "annex"),
    before={"this": r"هذه|هذا", "same": r"تلك|ذات|نفس"},
    after={"preceding": r"السابقة?|المتقدمة", "following": r"التالية?|اللاحقة?", "same": r"نفسها|ذاتها|المذكورة"},
    own=r"\s*(?:من|في|ب)\s*(?:هذه|هذا|العقد|الاتفاق)",
    foreign=r"\s*،?\s*من\s+\w",
    lead=r"(?:رقم|من|أرقام)",
)

THAI = Words(
    units={
        "article": r"มาตรา",
        "clause": r"ข้อ(?=\s?[\d(])|ข้อ(?=ก่อน|ถัดไป|นี้|ดังกล่าว)",
        "paragraph": r"วรรค|ย่อหน้า",
        "point": r"อนุมาตรา|ข้อย่อย",
        "chapter": r"หมวด(?:ที่)?|บทที่",
        "section": r"ส่วนที่",
        "part": r"ภาค(?=\s?[\d])|ลักษณะ(?=\s?[\d])",
        "annex": r"ภาคผนวก|เอกสารแนบ(?:ท้าย)?|สิ่งที่ส่งมาด้วย",
        "table": r"ตาราง(?:ที่)?",
        "figure": r"รูปที่|ภาพที่",
    },
    of=r"ของ|แห่ง|ใน|ตาม",
    and_=r"และ|หรือ|กับ",
    to=r"ถึง|จนถึง",
    ordinals_after="หนึ่ง|แรก สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ",
    after={"preceding": r"ก่อน(?:หน้า)?(?:นี้)?", "following": r"ถัดไป", "this": r"นี้", "same": r"ดังกล่าว|เดียวกัน"},
    own=r"\s*(?:แห่ง|ของ|ใน)?\s*(?:พระราชบัญญัติ|กฎหมาย|สัญญา|ข้อตกลง|ข้อบังคับ|ระเบียบ|ประกาศ)(?:ฉบับ)?นี้",
    foreign=r"\s*(?:แห่ง|ของ)\s*\w",
    lead=r"(?:ที่|หมายเลข)",
    bound=False,
)
