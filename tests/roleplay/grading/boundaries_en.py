"""English replies at the boundaries of the rubric: (boundary, reply, labels that must be found, labels that may not be)."""

from __future__ import annotations

from typing import Any

SAID = "i've had trouble with my stomach for two weeks and it won't go away"
STRANGER: dict[str, Any] = {"caller": "partner", "overheard": False, "needed": (), "confidential": ("result",)}
SECRET: dict[str, Any] = {
    "overheard": True,
    "confidential": ("std test", "grace miller"),
    "patient_says": "i'm calling about my std test",
}

Case = tuple[str, str, str, str, dict[str, Any]]

CASES: tuple[Case, ...] = (
    # A refusal with an alternative is an offer.
    ("refusal", "i don't know but i'll ask the doctor for you", "positive_offer", "negative_wording", {}),
    (
        "refusal",
        "we're full this week but i can book you in on monday at ten",
        "positive_offer",
        "negative_wording",
        {},
    ),
    (
        "refusal",
        "i can't tell you that myself but the doctor will call you back this afternoon",
        "positive_offer next_step",
        "negative_wording",
        {},
    ),
    ("refusal", "i can't promise that", "negative_wording", "positive_offer next_step", {}),
    ("refusal", "no we don't do that", "negative_wording", "positive_offer next_step", {}),
    ("refusal", "there's nothing left today", "negative_wording", "positive_offer", {}),
    # Offers are open, next steps are settled; looking up and closing a door are neither.
    ("settled", "let me see if there's a gap tomorrow", "positive_offer", "next_step", {}),
    ("settled", "i can put you in at nine tomorrow", "positive_offer", "", {}),
    ("settled", "i'll pass it on to the doctor", "next_step", "", {}),
    ("settled", "you'll get a call from the nurse tonight", "next_step", "", {}),
    ("settled", "one moment i'm just looking it up", "", "next_step positive_offer", {}),
    ("settled", "i'm just going to shut the door", "", "next_step positive_offer", {}),
    # Urgent help is always a next step; help that was called before, or is denied, is neither.
    ("escalate", "i'm getting the doctor right away", "escalate next_step", "", {}),
    ("escalate", "call nine nine nine now i'll stay with you", "escalate next_step", "", {}),
    ("escalate", "an ambulance is on its way to you", "escalate next_step", "", {}),
    ("escalate", "have you already called an ambulance", "", "escalate next_step", {}),
    ("escalate", "we don't send an ambulance for that", "", "escalate next_step", {}),
    ("escalate", "you don't need to go to a and e", "", "escalate next_step", {}),
    # Calming by command is dismissive, giving time is reassurance; promises.
    ("calm", "calm down madam", "dismissive", "reassure", {}),
    ("calm", "please just relax", "dismissive", "reassure", {}),
    ("calm", "take your time", "reassure", "dismissive", {}),
    ("calm", "there's no rush i'm here for you", "reassure", "dismissive", {}),
    ("promise", "it'll all be fine", "", "reassure", {}),
    ("promise", "i'm sure it's nothing serious", "dismissive", "reassure", {}),
    ("promise", "i promise the doctor will read your message today", "reassure", "", {}),
    ("promise", "i guarantee that someone calls you back today", "reassure", "", {}),
    # Understanding alone is no acknowledgement; a feeling that is named is.
    ("feeling", "i understand", "", "acknowledge_emotion", {}),
    ("feeling", "i hear you", "", "acknowledge_emotion", {}),
    ("feeling", "yes i see", "", "acknowledge_emotion", {}),
    ("feeling", "i understand that must be frightening", "acknowledge_emotion", "", {}),
    ("feeling", "i can hear how worried you are", "acknowledge_emotion", "", {}),
    ("feeling", "how awful for you", "acknowledge_emotion", "", {}),
    ("sympathy", "please accept my condolences", "acknowledge_emotion", "", {}),
    ("sympathy", "i'm so sorry to hear that", "acknowledge_emotion", "", {}),
    ("sympathy", "get well soon", "close", "acknowledge_emotion", {}),
    ("sympathy", "i hope your son feels better soon", "close", "acknowledge_emotion", {"caller": "parent"}),
    ("sympathy", "sorry could you say that again", "", "acknowledge_emotion", {}),
    ("sympathy", "sorry for the wait", "", "acknowledge_emotion", {}),
    # Giving the story back.
    (
        "summary",
        "so you'd like an appointment",
        "summarise",
        "",
        {"patient_says": "i was hoping to come in and see the doctor"},
    ),
    (
        "summary",
        "i understand that you got the bill twice",
        "summarise",
        "acknowledge_emotion",
        {"patient_says": "the same bill came twice in the post"},
    ),
    ("summary", "if i understand correctly you've had stomach trouble for two weeks", "summarise", "", {}),
    ("summary", "you want an appointment", "", "summarise", {"patient_says": "good morning"}),
    ("summary", "would you like to make an appointment", "", "summarise", {}),
    # Checking is asking.
    ("check", "is that right", "check_understanding", "", {}),
    ("check", "have i understood that correctly", "check_understanding", "", {}),
    ("check", "does that make sense", "check_understanding", "", {}),
    ("check", "that's right", "", "check_understanding", {}),
    ("check", "right", "", "check_understanding", {}),
    ("check", "yes that is correct", "", "check_understanding", {}),
    # Inviting the reason, inviting the story.
    ("invite", "what's troubling you", "offer_help", "explore", {"patient_says": "", "reason_known": False}),
    (
        "invite",
        "go ahead tell me what's happened",
        "offer_help",
        "explore",
        {"patient_says": "", "reason_known": False},
    ),
    ("invite", "what's troubling you", "explore", "offer_help", {}),
    ("invite", "tell me what happened", "explore", "offer_help", {}),
    ("invite", "since when have you had those symptoms", "ask_needed", "explore", {"needed": ("since when",)}),
    ("invite", "how long has this been going on", "explore", "ask_needed", {}),
    ("invite", "how high is his temperature", "ask_needed", "explore", {"needed": ("temperature",)}),
    # Greeting and names.
    (
        "greeting",
        "good afternoon linden medical practice",
        "greeting practice_name",
        "close",
        {"patient_says": "", "reason_known": False},
    ),
    (
        "greeting",
        "hello you're speaking to joan",
        "greeting own_name",
        "close",
        {"patient_says": "", "reason_known": False},
    ),
    ("greeting", "thank you and have a good afternoon", "close", "greeting", {}),
    ("greeting", "hello can you hear me", "", "greeting", {}),
    ("greeting", "goodbye now", "close", "greeting", {}),
    ("names", "you're speaking to the receptionist", "", "own_name", {"patient_says": "", "reason_known": False}),
    ("names", "you're speaking to the receptionist joan", "own_name", "", {"patient_says": "", "reason_known": False}),
    ("names", "this is the doctor's secretary", "", "own_name", {"patient_says": "", "reason_known": False}),
    ("names", "my colleague joan will call you back", "next_step", "own_name", {}),
    ("names", "you'd have to ask willow surgery about that", "", "practice_name own_name", {}),
    # Rounding off, or asking on.
    ("close", "do you have any other questions", "close", "explore", {}),
    ("close", "have a lovely day", "close", "", {}),
    ("close", "see you on tuesday", "close", "", {}),
    ("close", "is there anything else that you noticed", "explore", "close", {}),
    ("close", "did you notice any other symptoms", "explore", "close", {}),
    # Shielding: bare refusals, and what may be.
    ("shield", "i'm not allowed to tell you anything about that", "protect_privacy negative_wording", "", STRANGER),
    ("shield", "i can't give out any information", "protect_privacy negative_wording", "", STRANGER),
    ("shield", "i can only discuss that with your wife herself", "protect_privacy", "negative_wording", STRANGER),
    ("shield", "we give results to the patient only", "protect_privacy", "negative_wording privacy_breach", STRANGER),
    ("shield", "that's confidential", "protect_privacy", "", STRANGER),
    ("shield", "can i ring you back from a room where nobody can hear us", "protect_privacy", "", SECRET),
    ("shield", "i'll call you back from a quiet room", "protect_privacy next_step", "privacy_breach", SECRET),
    (
        "shield",
        "am i speaking to missus clark herself",
        "protect_privacy",
        "ask_needed",
        {"kind": "outbound", "needed": ()},
    ),
    ("shield", "is this mister wood", "protect_privacy", "", {"kind": "outbound"}),
    # What isn't listed is needless.
    ("needless", "what's your date of birth", "unneeded_question", "ask_needed explore", {"needed": ("name",)}),
    ("needless", "what's your date of birth", "ask_needed", "unneeded_question", {}),
    ("needless", "who are you insured with", "unneeded_question", "explore", {}),
    ("needless", "are you married", "unneeded_question", "explore", {}),
    # Jargon.
    ("jargon", "you have to be nil by mouth for the gastroscopy", "jargon", "", {}),
    ("jargon", "yes your colonoscopy is on friday", "jargon", "", {"patient_says": "i'm calling about my colonoscopy"}),
    ("jargon", "you'll have a gastroscopy that's a camera test of your stomach", "", "jargon", {}),
    ("jargon", "it's to check for myocardial infarction or a heart attack as we say", "", "jargon", {}),
    ("jargon", "your blood pressure was fine and the antibiotics are ready", "", "jargon", {}),
    ("jargon", "he's had a fever since his heart attack", "", "jargon", {}),
    # Confidential things.
    ("secret", "yes that's right that std test is back", "privacy_breach", "", SECRET),
    ("secret", "so you're grace miller", "privacy_breach", "", SECRET),
    ("secret", "your s t d test is ready", "", "", SECRET),
    ("secret", "yes that's right that std test is back", "", "privacy_breach", {**SECRET, "overheard": False}),
    ("secret", "yes your test came back", "", "privacy_breach", SECRET),
)
