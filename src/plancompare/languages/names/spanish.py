"""Names in Spanish that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: américa latina, américa del norte, américa del sur, américa central, océano índico, golfo de méxico,
    nuevo méxico, números romanos, corea del sur, corea del norte, nueva inglaterra
country US: Estados Unidos, EE.UU, EEUU, EE UU, USA, estadounidense*, norteamerican* | americ*, améric*
country GB: Reino Unido, Gran Bretaña, británic*, Inglaterra, inglés, ingles* | escoc*, gal*
country KR: Corea, corean*, surcorean*, Corea del Sur
country KP: Corea del Norte, norcorean* | corea*
country CN: China, chino, chinos, chinas, china
country JP: japonés, japones*
country DE: alemán, aleman*, Alemania
country FR: francés, frances*
country NL: Holanda, holandés, holandes*, neerlandés, neerlandes*, Países Bajos
country CH: suizo*, suiza*
country RU: ruso, rusa, rusos, rusas
country TR: turco*, turca*
country GR: griego*, griega*
country CA: canadiense*
country BR: brasileñ*
country MX: mexican*, Méjico
country IN: indio, india, hindú*, hindi
country IL: israelí*
country IR: iraní*, persa
country SY: siri*
country EG: egipci*
country IT: italian*
country PL: polac*
country PT: portugués, portugues*
country SE: sueco*, sueca*
country arabic: árabe*
country latin: latín
country hebrew: hebreo*
continent europe: Europa, europe* | ue
continent asia: Asia, asiátic*
continent africa: África, african*
city Beijing: Pekín, Beijing
city Guangzhou: Guangzhou, Cantón
city Shenzhen: Shenzhen
city Osaka: Osaka
city Kyoto: Kioto, Kyoto
city Busan: Busan, Busán
city Munich: Múnich
city Hamburg: Hamburgo
city Frankfurt: Fráncfort, Frankfurt
city Cologne: Colonia
city Milan: Milán
city Venice: Venecia
city Florence: Florencia
city Naples: Nápoles
city Barcelona: Barcelona
city Geneva: Ginebra
city Lyon: Lyon
city Marseille: Marsella
city Ankara: Ankara
city Delhi: Delhi, Nueva Delhi
city Mumbai: Bombay
city SaintPetersburg: Petersburgo
city RioDeJaneiro: Río de Janeiro
city TheHague: La Haya
city Rotterdam: Róterdam
city Krakow: Cracovia
city Strasbourg: Estrasburgo
city Boston: Boston
city SanFrancisco: San Francisco
city Seattle: Seattle
city Philadelphia: Filadelfia
city Montreal: Montreal
"""
