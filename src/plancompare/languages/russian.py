"""Russian: abbreviations with blanks within (и т. д., до н. э.); г. and руб. may end a sentence behind their number."""

from __future__ import annotations

from plancompare.languages.full_stops import FullStops, words
from plancompare.languages.rules import RuledLanguage

_ABBREVIATIONS = """
    см г гр гражд г-н г-жа д-р проф акад доц к канд чл корр ген полк майор кап ст св преп п пп подп ч чч абз ил т тт
    изд ред сост пер ср напр т.е т.к т.н и тж тел факс ул пр-т просп пл наб бул б-р ш д кв обл р р-н пос пгт дер с/с
    респ о оз ок около в мин макс млн млрд тыс т.ч букв лат греч англ нем фр цит соч а.с оф сл мин-р
"""
_NUMBERED = "рис том вып табл илл гл разд прил стр корп"
_STARTERS = """
    В Во На К Ко С Со Из У О Об От До По За Под Над При Для Без Через Между Перед После И А Но Или Либо Однако Поэтому
    Если Когда Как Так Что Чтобы Кто Где Куда Почему Потому Хотя Этот Эта Это Эти Тот Та То Те Он Она Оно Они Я Мы Вы
    Ты Его Её Их Наш Ваш Не Ни Никто Ничто Ничего Все Всё Весь Каждый Только Также Тоже Затем Потом Тогда Сегодня
    Вчера Сейчас Здесь Там Согласно Кроме Вместе Другой Другие Многие Некоторые Был Была Было Были Есть Пусть Ещё Уже
"""

RUSSIAN = RuledLanguage(
    tag="ru",
    name="Russian",
    full_stops=FullStops(
        abbreviations=words(_ABBREVIATIONS),
        before_number=words(_NUMBERED),
        before_digit=words("янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек т.д т.п др пр"),
        units=words("г гг в вв руб коп экз шт чел кг км га мин сек час ч т тыс млн млрд долл"),
        often_last=words("им"),
        starters=words(_STARTERS),
        lettered=words("план часть приложение группа класс тип вариант категория таблица рисунок корпус витамин"),
    ),
)
