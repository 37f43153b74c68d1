"""A Vosk model that knows the words of some sentences: python -m tests.recogniser.build --language nl --out FOLDER."""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from . import phones
from .grammar import grammar
from .graph import UNKNOWN, Inventory, sounds
from .kaldi_model import MFCC, Net, final_mdl
from .lexicon import lexicon
from .sentences import from_file, from_scenarios, normalise

HERE = Path(__file__).parent
WEIGHTS = HERE / "weights"
STAMP = "made-from.sha256"
CODE = ("build", "espeak", "grammar", "graph", "kaldi_model", "lexicon", "openfst", "phones", "sentences")
NOTICE = """Synthetic speech only: this model was made for tests and understands espeak-ng's voices, not people.
Never offer it to a learner. GPL-3.0-or-later, as espeak-ng is, from which it was made. See tests/recogniser/README.md.
"""
MODEL_CONF = """--beam=13
--lattice-beam=6
--max-active=2000
--acoustic-scale=1.0
--frame-subsampling-factor=3
--endpoint.silence-phones=1
"""
MFCC_CONF = "--use-energy=false\n--dither=0\n" + "".join(f"--{name}={value}\n" for name, value in MFCC.items())


def build(language: str, sentences: Iterable[str], out: Path, weights: Path = WEIGHTS) -> Path:
    """Make the model in the folder `out`, whole or not at all; nothing is done when it is there for the same input.

    The words of all sentences can be said in any order; the sentences themselves are a little likelier.
    """
    texts = sorted(set(sentences))
    stamp = made_from(language, texts, weights)
    if _stamped(out) != stamp:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as work:
            made = Path(work) / "made"
            _write(made, language, texts, weights)
            (made / STAMP).write_text(stamp, encoding="ascii")
            if out.exists():
                out.rename(Path(work) / "old")
            made.rename(out)
    return out


def made_from(language: str, sentences: Sequence[str], weights: Path = WEIGHTS) -> str:
    """A hash (64 hexadecimal digits) of all that the model depends on: sentences, weights, this code and espeak-ng."""
    digest = hashlib.sha256("\0".join([language, *sentences]).encode())
    code = [HERE / f"{name}.py" for name in CODE]
    for path in [weights / f"{language}.npz", weights / f"{language}.phones", *code]:
        digest.update(path.read_bytes())
    digest.update(version("espeakng-loader").encode())
    return digest.hexdigest()


def _stamped(out: Path) -> str | None:
    stamp = out / STAMP
    return stamp.read_text(encoding="ascii") if stamp.exists() else None


def _write(out: Path, language: str, texts: Sequence[str], weights: Path) -> None:
    known = phones.read(weights / f"{language}.phones")
    found = lexicon(language, texts, set(known))
    words = [UNKNOWN, *sorted(found)]
    rows = [[word for word in normalise(text) if word in found] for text in texts]
    inventory = Inventory(known)
    files: dict[str, bytes | str] = {
        "README": NOTICE,
        "am/final.mdl": final_mdl(Net.load(weights / f"{language}.npz"), inventory.outputs),
        "conf/model.conf": MODEL_CONF,
        "conf/mfcc.conf": MFCC_CONF,
        "graph/HCLr.fst": sounds(found, words, inventory).by_output(),
        "graph/Gr.fst": grammar([row for row in rows if row], words).by_input(),
        "graph/disambig_tid.int": "",
        "graph/phones/word_boundary.int": inventory.boundaries(),
        "graph/words.txt": "".join(f"{word} {place}\n" for place, word in enumerate(["<eps>", *words])),
    }
    for name, content in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("nl", "en"), required=True)
    parser.add_argument("--out", type=Path, required=True, help="folder of the model")
    parser.add_argument("--call", default="*/*", help="the call whose answers it hears; by default those of all")
    parser.add_argument("--text", type=Path, nargs="*", default=[], help="more sentences, one a line")
    asked = parser.parse_args()
    texts = [sentence for path in asked.text for sentence in from_file(path)]
    print(build(asked.language, [*from_scenarios(asked.language, calls=(asked.call,)), *texts], asked.out))


if __name__ == "__main__":
    main()
