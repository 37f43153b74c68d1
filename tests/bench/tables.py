"""What the bench prints."""

from __future__ import annotations

BEGIN = """\
Belwijs next to bare Vosk {vosk}, Python {python}, {cores} cores (load {load_before:.1f} before it began)
"""
SINGLE = """\
second start, until the first page {start_seconds:8.2f} s     (goal: below 3)
grading a reply, median            {grade_ms:8.2f} ms    (95 %: {grade_p95_ms:.2f}; {grade_replies} replies)
keeping a page on the disk, median {fsync_ms:8.2f} ms    (95 %: {fsync_p95_ms:.2f}; every turn waits for it once)
Piper, {piper_voice:<28}{piper_rtf:8.3f} s     of a core for a second of speech
the Dutch stand-in                 {standin_rtf:8.3f} s     of a core for a second of speech
export, lines not spoken yet       {export_cold_share:8.3f}       of bare Piper's speed (goal: at least 0.9)
export, whole course, all spoken   {export_warm_seconds:8.2f} s     (goal: below 10; {export_lines} lines)
"""
HEARING = """
With {name}: {cost:.3f} s of a core for a second of sound

                  ms from the last frame to
                  words and answer,      bare Vosk's        the course above
callers           stored                 last words         bare Vosk              the same
at once   turns   median     95 %        median     95 %    median     95 %        words"""
LEVEL = """\
{callers:7d} {turns:7d} {turn_median_ms:8.1f} {turn_p95_ms:8.1f}      {vosk_median_ms:8.1f} {vosk_p95_ms:8.1f}  \
{turn_over_vosk_median_ms:8.1f} {turn_over_vosk_p95_ms:8.1f}      {turns_heard_alike:7d}"""
CARRIED = """
callers carried in real time: bare Vosk {vosk:.1f}, the course {course:.1f}: a share of {share:.3f}
cores for a second of sound:  bare Vosk {vosk_cost:.4f} s, the course {course_cost:.4f} s: a share of {cost_share:.3f}"""
END = """
Goals: 95 % at most 100 ms above bare Vosk; a share of at least 0.9 with a recogniser that costs what a real one costs.
callers_share is that one; callers_share_light, beside a recogniser thirty times cheaper, is all but the socket's cost.
All figures: {place} ({seconds:.0f} s)"""
