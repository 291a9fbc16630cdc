"""Names in Italian that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: america latina, america del nord, america del sud, america centrale, oceano indiano, golfo del messico, nuovo
    messico, numeri romani, sud africa, corea del sud, corea del nord, nuova inghilterra
country US: Stati Uniti, USA, statunitens*, America, american* | us
country GB: Regno Unito, Gran Bretagna, britannic*, Inghilterra, ingles* | scoz*, gall*
country KR: Corea, corean*, sudcorean*, Corea del Sud
country KP: Corea del Nord, nordcorean* | corea*
country CN: cines*
country JP: giappones*
country DE: tedesc*
country FR: frances*
country NL: Olanda, olandes*, Paesi Bassi
country CH: svizzer*
country RU: russ*
country TR: turc*
country GR: grec*
country CA: canades*
country BR: brasilian*
country MX: messican*
country IN: indian*, hindi
country IL: israelian*
country IR: iranian*, persian*
country SY: sirian*
country EG: egizian*
country ES: spagnol*
country PL: polacc*
country PT: portoghes*
country SE: svedes*
country CZ: ceco, ceca, cechi, ceche, Repubblica Ceca
country arabic: arab*
country latin: latino
country hebrew: ebraic*
continent europe: Europa, europe* | ue
continent asia: Asia, asiatic*
continent africa: Africa, african*
city Beijing: Pechino
city Guangzhou: Canton, Guangzhou
city Shenzhen: Shenzhen
city Osaka: Osaka
city Kyoto: Kyoto
city Munich: Monaco di Baviera
city Hamburg: Amburgo
city Frankfurt: Francoforte
city Cologne: Colonia
city Milan: Milano
city Venice: Venezia
city Florence: Firenze
city Naples: Napoli
city Barcelona: Barcellona
city Geneva: Ginevra
city Lyon: Lione
city Marseille: Marsiglia
city Ankara: Ankara
city Delhi: Delhi, Nuova Delhi
city SaintPetersburg: Pietroburgo
city RioDeJaneiro: Rio de Janeiro
city TheHague: L'Aia
city Krakow: Cracovia
city Bern: Berna
city Strasbourg: Strasburgo
city Boston: Boston
city SanFrancisco: San Francisco
city Philadelphia: Filadelfia
city Montreal: Montreal
"""
