"""Names in Turkish that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: güney amerika*, kuzey amerika*, latin amerika*, orta amerika*, hint okyanusu*, güney afrika*
country US: Amerika Birleşik Devletleri*, ABD, Amerika*, Amerikan* | birleşik devletler*
country GB: Birleşik Krallık*, İngiltere*, İngiliz*, Britanya*, Büyük Britanya* | isko*, galler*
country KR: Güney Kore*, Kore, Kore'nin, Korece, Koreli*
country KP: Kuzey Kore* | kore*
country CN: Çin, Çinli*, Çince
country JP: Japon*
country FR: Fransız*
country NL: Hollanda*, Felemenk*
country RU: Rus, Rusya*, Rusça, Ruslar*
country TR: Türk, Türkiye*, Türkçe*, Türkler*
country GR: Yunan*
country IT: İtalyan*
country ES: İspanyol*
country PL: Polonyalı*, Leh*
country IN: Hint, Hintçe, Hintli*
country arabic: Arapça*, Arap
country latin: Latince
country hebrew: İbranice
continent europe: Avrupa* | ab
continent asia: Asya*
continent africa: Afrika*
city Beijing: Pekin*
city Osaka: Osaka*
city Kyoto: Kyoto*
city Munich: Münih*
city Hamburg: Hamburg*
city Frankfurt: Frankfurt*
city Cologne: Köln*
city Milan: Milano*
city Venice: Venedik*
city Barcelona: Barselona*
city Geneva: Cenevre*
city Ankara: Ankara*
city Izmir: İzmir*
city Delhi: Delhi*
"""
