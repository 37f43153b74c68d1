"""Speech, usable alone: voices that speak, recognisers that listen, and where their models come from.

Nothing heavy happens on import: Piper, Vosk, soundfile and the network are imported where they are used.

    store = Store(Path("models"))                        # voices.store
    voice = store.synthesiser("nl", ["nl_BE-rdh-medium"])
    sound = voice.say("Goedemorgen.", Delivery(tempo=1.1))
    stream = store.recogniser("nl").listen(sound.rate)   # recogniser() is None where none is installed
    stream.hear(sound.samples)
    words = stream.finish()
"""

from voices.errors import VoicesError
from voices.protocols import Delivery, Recogniser, Sound, Stream, Synthesiser, Word

__all__ = ["Delivery", "Recogniser", "Sound", "Stream", "Synthesiser", "VoicesError", "Word"]
