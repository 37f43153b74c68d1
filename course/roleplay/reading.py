"""A scenario from the tables of its TOML file."""

from __future__ import annotations

from collections.abc import Mapping

from . import checking
from . import vocabulary as known
from .record.reading import record
from .scenario import (
    Agreement,
    Caller,
    Confidential,
    Ending,
    Line,
    Need,
    Reaction,
    Say,
    Scenario,
    Screen,
    Setting,
    Slot,
    TrustStart,
    When,
)
from .tables import Fault, Faults, Table

FORMAT = 1


def read(given: Mapping[str, object], id: str, language: str) -> Scenario:
    """A scenario from parsed TOML; raises Faults with everything that is wrong."""
    faults: list[Fault] = []
    top = Table(given, "", faults)
    if top.take("format") != FORMAT:
        top.fault("format", top.take("format"), str(FORMAT))
    scenario = _scenario(top, id, language)
    top.done()
    if not faults:
        faults += checking.check(scenario)
    if faults:
        raise Faults(faults)
    return scenario


def _scenario(top: Table, id: str, language: str) -> Scenario:
    return Scenario(
        id=id,
        language=language,
        title=top.text("title"),
        level=top.number("level", 1, 3),
        minutes=top.number("minutes", 1, 30),
        points=top.texts("points", 1, known.POINTS),
        caller=_caller(top.table("caller")),
        setting=_setting(top.table("setting")),
        screen=_screen(top.table("screen")),
        trust=_trust(top.table("trust", required=False)),
        confidential=tuple(map(_confidential, top.tables("confidential"))),
        needed=tuple(map(_need, top.tables("needed"))),
        opening=_opening(top.table("opening", required=not _calls_out(top))),
        lines=tuple(map(_line, top.tables("line", 7))),
        endings=tuple(map(_ending, top.tables("ending", 2))),
        reactions=_reactions(top.table("reactions", required=False)),
        record=record(top.table("record")) if top.take("record") is not None else None,
    )


def _calls_out(top: Table) -> bool:
    """Whether the learner is the one who calls; whoever picks up speaks first, so nothing answers an empty line."""
    setting = top.given.get("setting")
    return isinstance(setting, Mapping) and setting.get("kind") == "outbound"


def _caller(table: Table) -> Caller:
    caller = Caller(
        name=table.text("name"),
        address=table.text("address"),
        pronoun=table.choice("pronoun", known.PRONOUNS),
        age=table.number("age", 1, 120),
        role=table.choice("role", known.ROLES),
        temper=table.choice("temper", known.TEMPERAMENTS),
        emotion=table.choice("emotion", known.EMOTIONS),
        about=table.text("about"),
        voices=table.texts("voices"),
        portrait=_portrait(table.table("portrait", required=False)),
    )
    table.done()
    return caller


def _portrait(table: Table) -> dict[str, str | bool | int]:
    traits: dict[str, str | bool | int] = {}
    for trait, drawn in known.PORTRAIT_TRAITS.items():
        value = table.take(trait)
        if isinstance(value, str | bool) and value in drawn:
            traits[trait] = value
        elif value is not None:
            table.fault(trait, value, "one of " + ", ".join(str(one).lower() for one in drawn))
    table.done()
    return traits


def _setting(table: Table) -> Setting:
    setting = Setting(
        kind=table.choice("kind", known.KINDS, "inbound"),
        practice=table.text("practice"),
        region=table.choice("region", known.REGIONS, "BE"),
        place=table.choice("place", known.PLACES),
        where=table.text("where"),
        overheard=table.flag("overheard"),
        listeners=table.number("listeners", 0, 30, 0),
        overheard_by=table.text("overheard_by", "", empty=True),
        when=table.text("when"),
        try_saying=table.text("try_saying"),
    )
    table.done()
    return setting


def _screen(table: Table) -> Screen:
    agenda = []
    for row in table.tables("agenda"):
        agenda.append(Slot(row.text("time"), row.text("text"), row.flag("free")))
        row.done()
    agreements = []
    for row in table.tables("agreements", 1):
        agreements.append(Agreement(row.choice("icon", known.ICONS, "note"), row.text("text")))
        row.done()
    screen = Screen(table.text("title"), tuple(agenda), tuple(agreements))
    table.done()
    return screen


def _trust(table: Table) -> TrustStart:
    trust = TrustStart(
        table.number("start", 0, 100, 50), table.number("calm_from", 0, 100, 60), table.number("tense_from", 0, 100, 35)
    )
    table.done()
    return trust


def _confidential(table: Table) -> Confidential:
    item = Confidential(table.text("item"), table.texts("phrases", 1), table.text("instead"))
    table.done()
    return item


def _need(table: Table) -> Need:
    need = Need(
        id=table.text("id"),
        item=table.text("item"),
        asks=table.texts("asks", 1),
        answer=_say(table, "answer"),
        again=table.text("again", "", empty=True),
        models=table.texts("models", 2),
    )
    table.done()
    return need


def _say(holder: Table, key: str) -> Say:
    table = holder.table(key, expected=", ".join(f"{key}.{temper}" for temper in known.TEMPERS))
    say = Say(*(table.texts(temper, 1) for temper in known.TEMPERS))
    table.done()
    return say


def _opening(table: Table) -> tuple[str, ...]:
    models = table.texts("models", 2 if table.given else 0)
    table.done()
    return models


def _when(table: Table) -> When:
    when = When(
        after=table.texts("after"),
        before=table.texts("before"),
        labels=table.texts("labels", 0, known.LABELS),
        any_labels=table.texts("any_labels", 0, known.LABELS),
        no_labels=table.texts("no_labels", 0, known.LABELS),
        ever=table.texts("ever", 0, known.LABELS),
        never=table.texts("never", 0, known.LABELS),
        asked=table.texts("asked"),
        unasked=table.texts("unasked"),
        trust_from=table.maybe_number("trust_from", 0, 100),
        trust_below=table.maybe_number("trust_below", 0, 100),
        turn_from=table.maybe_number("turn_from", 0, 100),
        turn_below=table.maybe_number("turn_below", 0, 100),
    )
    table.done()
    return when


def _line(table: Table) -> Line:
    line = Line(
        id=table.text("id"),
        say=_say(table, "say"),
        when=_when(table.table("when", required=False)),
        emotion=table.choice("emotion", known.EMOTIONS, "none"),
        unfinished=table.flag("unfinished"),
        fallback=table.flag("fallback"),
        models=table.texts("models", 2),
    )
    table.done()
    return line


def _ending(table: Table) -> Ending:
    ending = Ending(
        id=table.text("id"),
        say=_say(table, "say"),
        after=table.text("after"),
        quote=table.text("quote"),
        when=_when(table.table("when", required=False)),
        default=table.flag("default"),
    )
    table.done()
    return ending


def _reactions(table: Table) -> dict[str, Reaction]:
    reactions = {}
    for kind in known.REACTIONS:
        if table.take(kind) is not None:
            row = table.table(kind)
            reactions[kind] = Reaction(_say(row, "say"), row.texts("models"))
            row.done()
    table.done()
    return reactions
