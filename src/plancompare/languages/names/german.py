"""Names in German that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: südamerika*, nordamerika*, lateinamerika*, mittelamerika*, französische fenster, deutsche bank*, indischer
    ozean*, indischen ozean*, ostchinesische*, südchinesische*, spanische grippe, new york times
country US: Vereinigte Staaten, Vereinigten Staaten, Vereinigter Staaten, USA, US, Amerika, Amerikas,
    amerikanisch*, Amerikaner*, US-Amerika* | amerika*
country GB: Vereinigtes Königreich, Vereinigten Königreich*, Großbritannien*, britisch*, Brite*, England*,
    englisch*, Engländer*, UK | schott*, walis*
country KR: Südkorea*, südkoreanisch*, Korea, Koreas, koreanisch*, Koreaner*
country KP: Nordkorea*, nordkoreanisch* | korea*
country TW: taiwanisch*, taiwanesisch*
country CN: chinesisch*, Chinese, Chinesen, VR China
country JP: japanisch*, Japaner*
country FR: französisch*, Franzose*
country DE: deutsch*, Bundesrepublik | bundes*
country IT: italienisch*, Italiener*
country ES: spanisch*, Spanier*
country NL: niederländisch*, Holland*, holländisch*, Niederländer*, Niederlande*
country CH: schweizer*, schweizerisch*
country AT: österreichisch*, Österreicher*
country RU: russisch*, Russe, Russen, Russland*, Rußland*
country PL: polnisch*, Pole, Polen
country TR: türkisch*, Türke*, Türkei
country CZ: tschechisch*
country SE: schwedisch*, Schwede*
country NO: norwegisch*
country DK: dänisch*
country GR: griechisch*, Grieche*
country IE: irisch*, Ire, Iren
country CA: kanadisch*
country BR: brasilianisch*
country MX: mexikanisch*
country IN: indisch*, Inder*, Hindi
country IL: israelisch*
country IR: iranisch*, persisch*
country IQ: irakisch*
country SY: syrisch*
country EG: ägyptisch*
country UA: ukrainisch*
country AU: australisch*
country PK: pakistanisch*
country SA: saudi*
country arabic: arabisch*
country latin: Latein, lateinisch*
country hebrew: hebräisch*
continent europe: Europa*, europäisch*, Europäer* | eu, euro*
continent asia: Asien*, asiatisch*
continent africa: Afrika*, afrikanisch*
city Beijing: Peking, Beijing
city Guangzhou: Guangzhou, Kanton
city Shenzhen: Shenzhen
city Tianjin: Tianjin
city Nanjing: Nanjing
city Chongqing: Chongqing
city Wuhan: Wuhan
city Osaka: Osaka
city Kyoto: Kyoto, Kyōto
city Nagoya: Nagoya
city Yokohama: Yokohama
city Hiroshima: Hiroshima
city Busan: Busan
city Munich: München*, Münchn*
city Hamburg: Hamburg*
city Frankfurt: Frankfurt*
city Cologne: Köln*
city Milan: Mailand*, Mailänd*
city Venice: Venedig*
city Florence: Florenz
city Naples: Neapel*
city Barcelona: Barcelona*
city Geneva: Genf*
city Lyon: Lyon
city Marseille: Marseille
city Ankara: Ankara
city Izmir: Izmir
city Delhi: Delhi, Neu-Delhi
city Mumbai: Mumbai, Bombay
city SaintPetersburg: Petersburg*
city RioDeJaneiro: Rio de Janeiro
city TheHague: Den Haag
city Rotterdam: Rotterdam*
city Krakow: Krakau
city Poznan: Posen
city Gdansk: Danzig
city Torun: Thorn, Toruń
city Bonn: Bonn
city Basel: Basel*
city Bern: Bern
city Strasbourg: Straßburg*
city Boston: Boston
city SanFrancisco: San Francisco
city Seattle: Seattle
city Philadelphia: Philadelphia
city Montreal: Montreal
"""
