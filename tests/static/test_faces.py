"""Every caller of the course has a face that can be drawn: no trait falls back because its value is unknown."""

from __future__ import annotations

import json
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CALLS = sorted(file for file in (ROOT / "modules").glob("*/*/*.toml"))
PRINT = """
const parts = await import(process.argv[1])
const names = {skin: 'SKIN', hair: 'HAIR', style: 'STYLES', head: 'HEADS', nose: 'NOSES', beard: 'BEARDS',
  glasses: 'GLASSES', clothes: 'CLOTHES', phone: 'PHONES'}
console.log(JSON.stringify(Object.fromEntries(Object.entries(names).map(([trait, table]) => [trait, Object.keys(parts[table])]))))
"""


def known() -> dict[str, set[object]]:
    """The values that the drawing knows, by trait."""
    parts = (ROOT / "static" / "player" / "portrait-parts.js").as_uri()
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", PRINT, parts], capture_output=True, text=True, check=True
    )
    values: dict[str, set[object]] = {trait: set(names) for trait, names in json.loads(done.stdout).items()}
    values["hair"] |= values["clothes"]  # of a headscarf
    values["beard"] |= {False}
    values["glasses"] |= {False}
    values |= {"age": {"young", "middle", "old"}, "collar": {"round", "v", "shirt", "turtleneck"}}
    return values | {"freckles": {True, False}, "earring": {True, False}}


@pytest.mark.parametrize("file", CALLS, ids=lambda file: str(file.relative_to(ROOT / "modules")))
def test_every_trait_of_a_caller_can_be_drawn(file: Path) -> None:
    traits = tomllib.loads(file.read_text(encoding="utf-8"))["caller"]["portrait"]
    values = known()
    unknown = {trait: value for trait, value in traits.items() if value not in values[trait] and type(value) is not int}
    assert unknown == {}
