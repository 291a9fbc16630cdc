"""Names in Dutch that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: zuid-amerika*, noord-amerika*, latijns-amerika*, midden-amerika*, indische oceaan, zuid-chinese zee, new york
    times
country US: Verenigde Staten, VS, USA, Amerika, Amerikaans*, Amerikaan, Amerikanen
country GB: Verenigd Koninkrijk, Groot-Brittannië, Brits*, Brit, Britten, Engeland, Engels* | schot*, wels
country KR: Zuid-Korea*, Korea, Koreaans*
country KP: Noord-Korea* | korea*
country CN: Chinees, Chinese, Chinezen
country JP: Japans*
country DE: Duits*
country FR: Frans, Franse, Fransen
country NL: Nederland*, Holland*
country CH: Zwitser*
country BE: Belgisch*, Belg, Belgen
country RU: Russisch*, Rus, Russen
country ES: Spaans*
country IT: Italiaans*
country PL: Pools, Poolse
country TR: Turks, Turkse
country GR: Grieks*
country IN: Indiaas, Indiase, Hindi
country arabic: Arabisch*
country latin: Latijn*
country hebrew: Hebreeuws*
continent europe: Europa, Europe* | eu
continent asia: Azië, Aziatisch*
continent africa: Afrika, Afrikaans*
city Beijing: Peking, Beijing
city Guangzhou: Guangzhou
city Osaka: Osaka
city Kyoto: Kyoto, Kioto
city Munich: München
city Hamburg: Hamburg
city Frankfurt: Frankfurt
city Cologne: Keulen
city Milan: Milaan
city Venice: Venetië
city Barcelona: Barcelona
city Geneva: Genève
city Ankara: Ankara
city Delhi: Delhi, New Delhi
city SaintPetersburg: Petersburg
city TheHague: Den Haag, 's-Gravenhage
city Rotterdam: Rotterdam
"""
