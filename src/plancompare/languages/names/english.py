"""Names in English that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: new york times, washington post, moroccan leather, south american, north american, latin american, central
    america*, latin america*, north america*, south america*, new england*, new mexico*, korea times, japan
    times, china daily, french fries, french toast, english channel, british columbia, greek letter*, roman
    numeral*, turkey, danish pastry, german shepherd*, india ink, north korea*-style, paris hilton, irish sea,
    norwegian sea, china sea, south china sea, east china sea, sea of japan, indian ocean, gulf of mexico,
    native american*, african american*, african-american*, spanish flu, paris agreement, european union,
    american express, bank of america, deutsche bank, london bridge, manchester united
country US: United States, U.S, USA, US, America, American, Americans | america*, dollar*, washington
country GB: United Kingdom, UK, U.K, Britain, British, Briton*, England, English* | great britain, scot*, wales,
    welsh, london
country KR: Korea, Korean*, South Korea* | seoul
country KP: North Korea*, DPRK | korea*
country CN: PRC, mainland China | beijing, mainland
country TW: Taiwanese | chinese
country NL: Holland, Dutch*
country CH: Swiss
country CZ: Czech Republic
country AE: Emirates, UAE, Emirati*
country BA: Bosnia*, Bosnian*
country TR: Turkish, Turks, Türkiye, Turkey
country AT: Austrian*
country AR: Argentin*
country BR: Brazilian*
country CA: Canadian*
country DE: Germans | berlin
country ES: Spaniard*, Spanish
country FR: French, Frenchm*
country GR: Greek*
country IE: Irish*
country IL: Israeli*
country IN: Indian, Indians, Hindi
country IR: Iranian*, Persian
country IQ: Iraqi*
country IT: Italian*
country MX: Mexican*
country NO: Norwegian*
country PL: Polish, Pole, Poles
country PK: Pakistani*
country PH: Filipino*, Philippine*
country PT: Portuguese
country RU: Russian* | moscow, soviet*
country SA: Saudi*
country SE: Swedish, Swede*
country SY: Syrian*
country UA: Ukrainian*
country EG: Egyptian*
country VN: Vietnamese, Viet Nam
country ZA: South African*
country HK: Hong Kong
country arabic: Arabic
country latin: Latin
country hebrew: Hebrew
continent europe: Europe, European* | eu, euro*
continent asia: Asia, Asian*
continent africa: Africa, African*
city Beijing: Beijing, Peking
city Guangzhou: Guangzhou, Canton
city Shenzhen: Shenzhen
city Tianjin: Tianjin
city Nanjing: Nanjing, Nanking
city Chongqing: Chongqing
city Wuhan: Wuhan
city Taichung: Taichung
city Kaohsiung: Kaohsiung
city Tainan: Tainan
city Osaka: Osaka
city Kyoto: Kyoto
city Nagoya: Nagoya
city Yokohama: Yokohama
city Fukuoka: Fukuoka
city Sapporo: Sapporo
city Hiroshima: Hiroshima
city Busan: Busan, Pusan
city Munich: Munich
city Hamburg: Hamburg
city Frankfurt: Frankfurt
city Cologne: Cologne
city Milan: Milan
city Venice: Venice
city Florence: Florence
city Naples: Naples
city Barcelona: Barcelona
city Geneva: Geneva
city Lyon: Lyon
city Marseille: Marseille*
city Ankara: Ankara
city Izmir: Izmir, İzmir
city Delhi: Delhi, New Delhi
city Mumbai: Mumbai, Bombay
city SaintPetersburg: Petersburg
city RioDeJaneiro: Rio de Janeiro
city TheHague: The Hague
city Rotterdam: Rotterdam
city Krakow: Krakow, Kraków, Cracow
city Poznan: Poznan, Poznań
city Gdansk: Gdansk, Gdańsk
city Torun: Torun, Toruń
city Bonn: Bonn
city Basel: Basel
city Bern: Bern, Berne
city Strasbourg: Strasbourg
city Boston: Boston
city SanFrancisco: San Francisco
city Seattle: Seattle
city Philadelphia: Philadelphia
city Montreal: Montreal, Montréal
"""
