"""Names in French that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: amérique latine, amérique du nord, amérique du sud, amérique centrale, nouvelle-angleterre, océan
    indien, mer de chine*, mer du japon, golfe du mexique, afrique du sud, chiffres arabes, timor oriental
country US: États-Unis, Etats-Unis, USA, Amérique, américain* | us
country GB: Royaume-Uni, Grande-Bretagne, britannique*, Angleterre, anglais* | écoss*, gallois*
country KR: Corée du Sud, sud-coréen*, Corée, coréen*
country KP: Corée du Nord, nord-coréen* | corée, coréen*
country CN: Chine, chinois*
country TW: taïwanais* | taiwan*
country JP: japonais*
country DE: allemand*
country FR: français*, francais* | hexagone
country NL: Pays-Bas, néerlandais*, hollandais*, Hollande
country CH: suisse*
country AT: autrichien*
country BE: belge*
country RU: russe*
country PL: polonais*
country CZ: tchèque*, République tchèque
country TR: turc, turcs, turque*
country GR: grec, grecs, grecque*
country SE: suédois*
country NO: norvégien*
country DK: danois*
country FI: finnois*, finlandais*
country IE: irlandais*
country CA: canadien*
country BR: brésilien*
country MX: mexicain*
country IN: indien*, hindi
country IL: israélien*
country IR: iranien*, persan*
country IQ: irakien*
country SY: syrien*
country EG: égyptien*
country UA: ukrainien*
country AU: australien*
country SA: saoudien*
country ES: espagnol*
country IT: italien*
country PT: portugais*
country arabic: arabe*
country latin: latin
country hebrew: hébreu*
continent europe: Europe, européen* | ue
continent asia: Asie, asiatique*
continent africa: Afrique, africain*
city Beijing: Pékin, Beijing
city Guangzhou: Guangzhou, Canton
city Shenzhen: Shenzhen
city Tianjin: Tianjin
city Nanjing: Nankin
city Wuhan: Wuhan
city Osaka: Osaka
city Kyoto: Kyoto
city Hiroshima: Hiroshima
city Busan: Busan
city Munich: Munich
city Hamburg: Hambourg
city Frankfurt: Francfort
city Cologne: Cologne
city Milan: Milan
city Venice: Venise
city Florence: Florence
city Naples: Naples
city Barcelona: Barcelone
city Geneva: Genève
city Lyon: Lyon
city Marseille: Marseille
city Ankara: Ankara
city Izmir: Izmir
city Delhi: Delhi, New Delhi
city Mumbai: Bombay, Mumbai
city SaintPetersburg: Pétersbourg
city RioDeJaneiro: Rio de Janeiro
city TheHague: La Haye
city Rotterdam: Rotterdam
city Krakow: Cracovie
city Bonn: Bonn
city Basel: Bâle
city Bern: Berne
city Strasbourg: Strasbourg
city Boston: Boston
city SanFrancisco: San Francisco
city Seattle: Seattle
city Philadelphia: Philadelphie
city Montreal: Montréal
"""
