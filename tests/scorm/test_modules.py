"""The scripts that the package's page names ahead."""

from __future__ import annotations

from course.scorm.modules import SHELL, imported
from course.settings import HERE

STATIC = HERE / "static"


def test_all_that_the_shell_brings_in_is_named_and_what_later_pages_need_is_not():
    found = imported(STATIC)
    assert found[0] == SHELL and len({*found}) == len(found)
    assert {"scorm/lms/connect.js", "scorm/entering.js", "lesson/playing.js", "theme.js"} <= {*found}
    assert not {"player/call.js", "player/debrief.js", "player/recogniser-socket.js"} & {*found}
    assert all((STATIC / name).is_file() for name in found)


def test_each_way_of_bringing_in_is_known(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "first.js").write_text(
        "import { b } from '../b.js'\nimport {\n  c,\n} from './c.js'\nimport './d.js'\n"
        "// import '../nowhere.js'\nconst later = () => import('./later.js')\n/** @import { X } from './types.js' */\n"
    )
    (tmp_path / "b.js").write_text("export { e } from './a/e.js'\n")
    for name in "cde":
        (tmp_path / "a" / f"{name}.js").write_text("")
    assert imported(tmp_path, "a/first.js") == ("a/first.js", "b.js", "a/c.js", "a/d.js", "a/e.js")
