"""Portuguese of Portugal and Brazil: abbreviations and treatments."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    sr sra srs sras srta d dª dr dra drs dras prof profa profª eng engº arq arqº adv des min gen cel cap ten sto sta
    fr exmo exma ilmo ilma v ex excia av r pç pça trav tv lg est rod p.ex p.e cf cfr vd vs ss excl incl aprox tel máx
    ref trad art arts al als inc n nº nn núm num pág págs pag p pp caps fig figs tab tabs quadro séc secç sec tít tit
    vol vols dec dec.-lei ac proc dl res port a.c d.c
"""
_STARTERS = """
    O A Os As Um Uma Uns Umas Ao Aos À Às Do Da Dos Das No Na Nos Nas Num Numa Pelo Pela Em De Com Sem Por Para
    Segundo Sobre Desde Até Entre Após Ante Sob E Ou Mas Porém Se Não Nem Que Quem Quando Como Onde Enquanto Embora
    Porque Pois Assim Então Depois Antes Além Também Só Todo Toda Todos Todas Cada Este Esta Estes Estas Esse Essa
    Isto Isso Aquele Aquela Seu Sua Seus Suas Eu Tu Ele Ela Eles Elas Nós Você Vocês Há É São Foi Era Será Ninguém
    Nada Alguns Muitos
"""

PORTUGUESE = RuledLanguage(
    tag="pt",
    name="Portuguese",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_digit=words("jan fev mar abr mai jun jul ago set out nov dez etc"),
        before_number=words("no nos"),
        often_last=words("ltda cia s.a"),
        starters=words(_STARTERS),
        lettered=words("plano parte anexo grupo classe tipo opção categoria tabela figura edifício vitamina"),
    ),
)
