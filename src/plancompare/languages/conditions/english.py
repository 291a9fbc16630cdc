"""Clauses of exception and condition in English; the form of a line stands in `plancompare.languages.concepts`."""

WORDS = """
-: even so, if only, if not all, as if, what if, if any, since then, so far as, even if not, until now, until
    recently, after all, before that, before then, save to, other than that, after that, thereafter, soon after,
    shortly after, before the law, before the court, before a court, before the courts, as if
exception: except, excepting, excluding, unless, save for, save as, save that, save where, save in, with the
    exception of, other than, apart from, otherwise than, except that, except where, except for, but not |
    exception*, exclud*, exempt*, besides, aside, beyond, only if, outside, however, instead, rather than, save,
    not apply, unlike, except
condition: if, provided that, on condition that, on the condition that, in case, in case of, in the event, in the
    event of, as long as, so long as, subject to, only if, assuming, in so far as, insofar as, to the extent that
    | when*, where*, should, once, upon, case*, whether, depend*, condition*, until, unless, otherwise, as soon
    as, whoever, event, in which, after, who wish, those who, at the time, to the extent, given, any
regardless: regardless of, irrespective of, notwithstanding, whatever, whichever, no matter, whether or not,
    despite, in spite of, without prejudice to, even if, even though, although, though, independently of, without
    regard to | however, whether, nevertheless, still, yet, even, independent*, prejudice, albeit, nonetheless,
    regard*, irrespective*, distinction, notwithstanding
before: before, prior to, in advance of | earlier, previous*, ahead, first, prior, until, preced*, advance, ago,
    pre*, beforehand, up to, already, formerly, the day, eve, when, ante*
"""
