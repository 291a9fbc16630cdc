"""Names in Portuguese that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: américa latina, américa do norte, américa do sul, américa central, oceano índico, golfo do méxico, novo
    méxico, rio de janeiro, coreia do sul, coreia do norte, nova inglaterra
country US: Estados Unidos, EUA, USA, norte-american*, estadunidense* | americ*, améric*
country GB: Reino Unido, Grã-Bretanha, britânic*, Inglaterra, inglês, ingles* | escoc*, gal*
country KR: Coreia, Coréia, corean*, sul-corean*, Coreia do Sul
country KP: Coreia do Norte, norte-corean* | corea*, coreia
country CN: chinês, chines*
country JP: japonês, japones*
country DE: alemão, alemã, alemães, alemãs, Alemanha
country FR: francês, frances*
country NL: Holanda, holandês, holandes*, neerlandês, neerlandes*, Países Baixos
country CH: suíç*
country RU: russo*, russa*
country TR: turco*, turca*
country GR: grego*, grega*
country CA: canadense*, canadian*
country BR: brasileir*
country MX: mexican*
country IN: indian*, hindi
country IL: israelense*, israelit*
country IR: iranian*, persa
country IT: italian*
country PL: polonês, polones*, polac*
country PT: português, portugues*
country SE: suec*
country CZ: tchec*, chec*
country arabic: árabe*
country latin: latim
country hebrew: hebraic*
continent europe: Europa, europe*, europei* | ue
continent asia: Ásia, asiátic*
continent africa: África, african*
city Beijing: Pequim
city Osaka: Osaka, Osaca
city Kyoto: Quioto, Kyoto
city Munich: Munique
city Hamburg: Hamburgo
city Frankfurt: Frankfurt, Francoforte
city Milan: Milão
city Venice: Veneza
city Florence: Florença
city Naples: Nápoles
city Barcelona: Barcelona
city Geneva: Genebra
city Ankara: Ancara
city RioDeJaneiro: Rio de Janeiro
city TheHague: Haia
"""
