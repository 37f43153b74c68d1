from __future__ import annotations

from pathlib import Path

import pytest

from voices.writing import beside, copy_whole, write_whole


def test_a_file_is_replaced_at_once(tmp_path: Path) -> None:
    write_whole(tmp_path / "new" / "a", b"first")
    (tmp_path / "b").write_bytes(b"second")
    copy_whole(tmp_path / "b", tmp_path / "new" / "a")
    assert (tmp_path / "new" / "a").read_bytes() == b"second"
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a"]


def test_what_fails_halfway_changes_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"first")
    with pytest.raises(KeyboardInterrupt), beside(tmp_path / "a") as draft:
        draft.write_bytes(b"half")
        raise KeyboardInterrupt
    assert (tmp_path / "a").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
