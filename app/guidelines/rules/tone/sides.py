"""Parties, politicians, camps and faiths that a text names."""

from functools import cache

from app.guidelines import lexicon
from app.guidelines.phrases import PhraseList, listed
from app.guidelines.text import Match, Surface

_SIDES = PhraseList(
    listed("""
    left|right wing|winger|wingers|wingnuts, leftie|lefties, lefty, leftists, liberals, conservatives, libs,
    libtards, commies, communists, socialists, marxists, fascists, globalists, woke, wokeness, wokery, woke mob,
    patriots, bleeding hearts, flag wavers, gun nuts|lobby|lovers|owners, second amendment, blue|red|orange party,
    voters, electorate, anyone|everyone|people|those voting, people|those|you who voted, voted for|to, vote
    blue|red|green|for|them|him|her|accordingly|out, voting for, your
    governor|president|senator|premier|minister|mp|government, this|the government, government, ministers,
    politicians, prime minister, health secretary, health minister, parliament, senate, congressman|congresswoman,
    councillor, swamp, deep state, pro life|lifers|choice, abortion, anti abortion, roe, trans agenda|ideology,
    gender ideology, pronouns, all lives matter, blm, critical race theory, dei, illegal immigration, open borders,
    immigration, invasion, israel, palestine|palestinian|palestinians, gaza, zionist|zionists, hamas, kashmir,
    genocide, ukraine, khalistan, reservation|quota system, secular|secularism, nationalists, separatists,
    unionists, loyalists, monarchy, royals, boomers voted, boomers, tax dollars, taxpayers, union bosses, desh,
    sarkar
    """)
)
_FAITH = PhraseList(
    listed("""
    god, jesus, christ, allah, the bible|quran|koran|church|pope|vatican|bishops|mullahs|clergy, bishops,
    rosary|rosaries, scripture, sinners, sin, sinful, satan, satanic, demonic, devil, hell, church|churchy ~
    hypocrites, christians, catholics, evangelicals, muslims, islam, islamists, jews, hindus, hindutva, atheists,
    godless, infidels, heathens, sharia, believers, religion, religious, prayer in school
    """)
)


@cache
def _listed() -> PhraseList:
    return PhraseList(tuple(lexicon.entries("politics.txt")))


def named(surface: Surface) -> tuple[Match, ...]:
    """Parties and politicians by their names."""
    return _listed().find(surface)


def sides(surface: Surface) -> tuple[Match, ...]:
    """Whatever people take sides over, in order."""
    return tuple(sorted({*surface.of(named), *surface.of(_SIDES.find), *surface.of(_FAITH.find)}))
