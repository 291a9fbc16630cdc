"""Names in Polish that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: ameryk* łacińsk*, ameryk* północn*, ameryk* południow*, ameryc* północn*, ameryc* południow*, ocean*
    indyjsk*, nowy meksyk
country US: Stany Zjednoczone, Stanach Zjednoczonych, Stanów Zjednoczonych, Stanami Zjednoczonymi, Stanom
    Zjednoczonym, USA, Ameryk*, amerykańsk* | us
country GB: Wielka Brytania, Wielkiej Brytanii, Wielką Brytanię, brytyjsk*, Angli*, angielsk*, Brytyj* | szko*,
    wali*
country KR: Korea, Korei, Koreą, koreańsk*, Korea Południowa, Korei Południowej, południowokoreańsk*
country KP: Korea Północna, Korei Północnej, północnokoreańsk* | kore*
country JP: japońsk*
country DE: niemieck*, Niemiec*, Niemc*
country FR: francusk*
country NL: holendersk*, niderlandzk*, Holandi*
country CH: szwajcarsk*
country RU: rosyjsk*
country TR: tureck*
country GR: greck*
country IT: włosk*, Włoch*
country ES: hiszpańsk*
country CN: chińsk*
country PL: polsk*, Polak*, Polac*
country IN: indyjsk*, hindi
country US: amerykańsk*
country arabic: arabsk*
country latin: łacin*
country EG: Egipcie, egipsk*
country hebrew: hebrajsk*
continent europe: Europ*, europejsk* | ue, unij*
continent asia: Azj*, azjatyck*
continent africa: Afryk*, afrykańsk*
city Beijing: Pekin*
city Osaka: Osak*
city Kyoto: Kioto
city Munich: Monachium
city Hamburg: Hamburg*
city Frankfurt: Frankfur*
city Cologne: Koloni*
city Milan: Mediolan*
city Venice: Wenecj*
city Florence: Florencj*
city Naples: Neapol*
city Barcelona: Barcelon*
city Geneva: Genew*
city Ankara: Ankar*
city Delhi: Delhi
city SaintPetersburg: Petersburg*
city TheHague: Hadze, Haga, Hagi
city Krakow: Kraków, Krakowa, Krakowie
city Poznan: Poznań, Poznani*
city Gdansk: Gdańsk*
city Torun: Toruń, Toruni*
"""
