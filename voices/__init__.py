"""Speech, usable alone: voices that speak, recognisers that listen, and where their models come from.

Nothing heavy happens on import: Piper, Vosk, soundfile and the network are imported where they are used.
"""

from voices.errors import VoicesError
from voices.protocols import Delivery, Recogniser, Sound, Stream, Synthesiser, Word

__all__ = ["Delivery", "Recogniser", "Sound", "Stream", "Synthesiser", "VoicesError", "Word"]
