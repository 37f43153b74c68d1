"""A run of its own that writes a package, to be ended from outside: `python -m tests.scorm.writer TARGET [wait|small]`.

`wait`: says "half" once a part is written, and waits for its end there. `small`: no file may grow over 100 kB here.
Prints what went wrong, as a person would read it.
"""

from __future__ import annotations

import random
import resource
import signal
import sys
from pathlib import Path

from course.scorm.errors import ExportFailed
from course.scorm.zipping import Entry, write

# Bytes that deflate makes no smaller: what is written is more than any buffer holds.
FILES: list[Entry] = [(f"{name}.bin", random.Random(name).randbytes(2_000_000)) for name in "abc"]


def main(target: Path, how: str) -> int:
    """Write the package; 1 where that failed."""

    def stop(done: int, total: int) -> None:
        if how == "wait" and done > total / 2:
            print("half", flush=True)
            signal.pause()

    if how == "small":
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        write(target, FILES, stop)
    except ExportFailed as failed:
        print(failed.explain("nl"))
        print(failed.explain("en"))
        return 1
    return 0


if __name__ == "__main__":
    # A shell that starts something beside others has it pay no heed to Ctrl+C, and nohup none to its end; here it is as
    # somebody would start it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))
