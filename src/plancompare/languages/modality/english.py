"""Modal words in English; the form of a line stands in `plancompare.languages.modality`."""

WORDS = """
-: in may, of may, since may, until may, may #, must-have, must-see, a must, is a must, no later than, not later
    than, not less than, no less than, no fewer than, not fewer than, not exceeding, not earlier than, no earlier
    than, whether or not, not only, nothing but, without delay, without undue delay, without further delay, without
    prejudice, without charge, without notice
required: shall, must, have to, has to, is required to, are required to, is obliged to, are obliged to, is
    obligated to, are obligated to, is mandatory
permitted: may, can, is allowed to, are allowed to, is permitted to, are permitted to, is free to, are free to, is
    authorized to, is authorised to
forbidden: shall not, must not, mustn’t, mustn't, may not, may never, must never, shall never, cannot, can not,
    can never, can’t, can't, is not allowed to, are not allowed to, is not permitted, are not permitted, is
    prohibited, are prohibited, is forbidden, are forbidden, no … may, no … shall, no … must, no … can, no one
    may, nobody may, no one shall, nobody shall, neither … may, neither … shall, none … may, none … shall
excused: need not, needn’t, needn't, does not have to, do not have to, don’t have to, don't have to, doesn’t
    have to, doesn't have to, does not need to, do not need to, don’t need to, don't need to, doesn’t need to,
    doesn't need to, is not required to, are not required to, is not obliged to, are not obliged to, is not
    obligated to, no need to, not necessary to, is not mandatory, no obligation, shall not be required to, shall
    not be obliged to, shall not be obligated to, shall not be bound to, shall not be necessary, shall not have to,
    shall not need, is not bound to, are not bound to, is not necessary to
unclear: should, ought, might, could, would, may need, may have, may be required, may want, may wish, may well, may
    as well, may still, must have, must’ve, shall have, need to, needs to, needed to, shall be entitled, shall be
    able, shall be free, shall be permitted, must be able, can only, may only, must only, shall only, required,
    necessary, permitted, allowed, prohibited, optional, had to, able to, has to do with, have to do with, may not
    need, may not have, may not be necessary, may not be required, must not only, can not only, may not only, shall
    not only, may or may not, cannot but, not … alone, no more than, is entitled to, are entitled to, has the
    right to, have the right to, is not entitled to, are not entitled to, may be times, may not be available, may
    not be present, may not be possible, may not be able, may not work, may not exist, may not be supported, may
    not be suitable, may not be enough, may not be sufficient, may not always, if … can, if … may, if … must, if
    … cannot, when … can, when … may, when … must, when … cannot, whether … can, whether … may, whether …
    must, whether … cannot, while … can, while … may, while … must, while … cannot, unless … can, unless …
    may, not all … can, not all … may, nothing … may, nothing … shall, note that … may, there may, there can,
    may be possible, can be possible, shall not prevent, shall not preclude, shall not affect, shall not prejudice,
    shall not be prevented, shall not be precluded, shall not be prohibited, shall not limit, shall not restrict,
    shall not impair, shall not apply, must not prevent, may not prevent, shall be allowed, shall be authorised,
    shall be authorized, shall be required
beside: not, no, never, none, nobody, nothing, neither, nor, without, *n't, *n’t, only, unless, except, solely,
    exclusively, until, hardly, cannot, perhaps, possibly, probably, maybe, at most, up to, at the latest, maximum,
    refrain*, avoid*, abstain*, prevent*, cease*, desist*
"""
