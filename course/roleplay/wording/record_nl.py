"""What the course says about a note in Dutch: per label a title, a reason, the source point, and what could be written."""

from __future__ import annotations

NAME = "De notitie na het gesprek"
NOT_DONE = "nog niet gedaan"
TEXTS = {
    "noted": ("Genoteerd: {item}", "{why}", "S2", ""),
    "missing": ("Zet erbij: {item}", "{why}", "S2", "{model}"),
    "unheard": (
        "Niet ter sprake gekomen: {item}",
        "Dat telt niet mee. Wie er een volgende keer naar vraagt, kan het ook noteren.",
        "S2",
        "",
    ),
    "unwanted": ("Laat weg: {item}", "{why}", "D4", "{model}"),
    "judged": (
        "Een oordeel: “{words}”",
        "Een dossier blijft lang bestaan, en wie erin staat, mag het lezen. Schrijf wat iemand zei of deed.",
        "D4",
        "Klonk ongerust, vroeg enkele keren wanneer de dokter belt.",
    ),
}
REASONS = {
    "not_done": "Schrijf ze wanneer het u past: het kan nog altijd.",
    "whole": "Alles staat erin, en niets te veel.",
    "all_there": "Alles wat nodig is, staat erin.",
    "missing": "Nog niet: {items}.",
    "too_much": "{times} keer iets dat er niet in hoort.",
    "too_much_one": "Eén ding mag weg.",
}
