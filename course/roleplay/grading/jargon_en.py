"""Terms that English-speaking patients need not know, with plain words for them.

What everyone knows is left out on purpose: fever, blood pressure, antibiotics, heart attack, scan, referral, cardiologist."""

from __future__ import annotations

from .glossary import (
    body_en,
    examinations_en,
    illnesses_en,
    laboratory_en,
    paperwork_en,
    signs_en,
    specialties_en,
    treatments_en,
)

EXPLAINS = (
    "(that|which|this|it) (is|are) !(NOTEXPLAINED)",
    "(that|which|this|it) (means|stands for)",
    "(in other words|that is to say|in plain english|in simple terms|meaning|so you|so do|so nothing|basically|or rather|i mean|by that i mean)",
    "(just|only|simply|really) (means|mean)",
    "(is|are) (a|an|the) _ [_] (at|of|that|where|with|which|for)",
    "(is|are) when",
    "or (a|an|the|your) _",
    "(so|and so) ~1 (no|nothing|not)",
    "where (we|they|you|the)",
)
NAMES = ("(we call|is called|called|also known as|known as|they call|call it|doctors call|that is all|that is what)",)
CLASSES = {
    "NOTEXPLAINED": "important|necessary|good|urgent|normal|next|tomorrow|on|in|at|for|today|not|no|still|possible|booked|ready|back|fine|needed|required|scheduled|monday|tuesday|wednesday|thursday|friday|also|all|just|right|very|done|it|to|what|why|clear|common|your|why|raised|high|low|slightly|free|okay|over|with|by|within|about"
}
COMMON = frozenset(
    "blood doctor something patient hospital under other people problem through before after about which health check number these their where medicine disease small large while photo picture letter".split()
)

ALIKE = frozenset(
    "adjutant anorexia bulbous confusion congenial cornell cornmeal curious defection electrolyte endogenous excused hospitality incubate incubated incubation infraction integration interacting irritate irritation legions lessons literal morality neurosis neurotic ontological ontology placenta planter platelet rejection respirator retinol scalding scalping scaring sciatica sealing sedition sequels strider stunting topography tropical typical typically vehicle vehicles vertebrate voicing".split()
)

FIELDS = (
    paperwork_en,
    signs_en,
    body_en,
    illnesses_en,
    examinations_en,
    laboratory_en,
    treatments_en,
    specialties_en,
)
TERMS = tuple(term for field in FIELDS for term in field.TERMS)
