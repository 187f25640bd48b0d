"""`doctor`: each thing that may be wrong is told with the line that fixes it, and nothing is changed by the look."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result

from cli import checkup_database as checkup
from cli.main import main
from engine.stores.sql import open_store
from engine.stores.standing import LATEST


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    monkeypatch.delenv("LEADSCRIPT_DATABASE", raising=False)
    (tmp_path / "flows").mkdir()
    shutil.copy(Path(__file__).parents[2] / "examples" / "hello.yaml", tmp_path / "flows")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["doctor", *arguments])


def found() -> dict[str, dict[str, Any]]:
    result = run("--json")
    document = json.loads(result.stdout)
    problems = [one for one in document["checks"] if one["mark"] == "problem"]
    assert (document["ok"], result.exit_code) == (not problems, 1 if problems else 0)
    assert all(one["fix"] for one in document["checks"] if one["mark"] in ("problem", "warning"))
    return {one["name"]: one for one in document["checks"]}


def test_nothing_is_wrong_and_nothing_is_made(tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    marks = {name: one["mark"] for name, one in found().items()}
    assert {name: mark for name, mark in marks.items() if mark != "ok"} == {
        "migrations": "skipped",
        "model": "skipped",
        "bots": "skipped",
    }
    assert list(marks) == [
        "python", "settings", "database", "migrations", "clock", "model", "bots", "script hello", "zones", "disk",
    ]  # fmt: skip
    assert sorted(tmp_path.rglob("*")) == before


def test_people_read_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    open_store("leadscript.db").close()
    lines = run().stdout.splitlines()
    assert "✓ database: ./leadscript.db: SQLite, wal" in lines
    assert f"✓ tables: {LATEST}" in lines
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "ru")
    assert run().stderr == "Проблем: 0 · предупреждений: 0\n"


def test_settings_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_DEBUG", "yes")
    checks = found()
    assert (checks["settings"]["mark"], checks["settings"]["fix"]) == ("problem", "Legal: 1 | 0")
    assert (checks["database"]["mark"], checks["disk"]["mark"]) == ("skipped", "ok")


def test_settings_that_others_can_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LEADSCRIPT_RETENTION=365d\n")
    (tmp_path / ".env").chmod(0o644)
    assert found()["settings"]["fix"] == "chmod 600 .env"
    (tmp_path / ".env").chmod(0o600)
    assert found()["settings"]["detail"] == ".env, kept for 365 days"


def damage(file: Path) -> None:
    file.write_bytes(b"no database at all" * 100)


def foreign(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")


def newer(file: Path) -> None:
    open_store(str(file)).close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


@pytest.mark.parametrize(
    ("spoil", "detail", "fix"),
    [
        (damage, "not an SQLite database", "Name another file"),
        (foreign, "tables of another program", "Name another file"),
        (newer, "A newer version (9999)", "Update leadscript"),
    ],
)
def test_database_that_is_of_no_use(spoil: Any, detail: str, fix: str, tmp_path: Path) -> None:
    spoil(tmp_path / "leadscript.db")
    before = (tmp_path / "leadscript.db").read_bytes()
    check = found()["database"]
    assert (check["mark"], detail in check["detail"], fix in check["fix"]) == ("problem", True, True), check
    assert spoil is newer or (tmp_path / "leadscript.db").read_bytes() == before


def test_database_in_a_folder_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_DATABASE", "nowhere/leads.db")
    assert (found()["database"]["mark"], "nowhere" in found()["database"]["detail"]) == ("problem", True)


def test_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_DATABASE", "mysql://me:s3cret@127.0.0.1:1/leads")
    check = found()["database"]
    assert check["mark"] == "problem"
    assert "s3cret" not in run("--json").output


def test_tables_of_an_earlier_version(tmp_path: Path) -> None:
    open_store("leadscript.db").close()
    with closing(sqlite3.connect(tmp_path / "leadscript.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()
    assert found()["migrations"] == {
        "name": "migrations",
        "mark": "warning",
        "detail": f"0001 → {LATEST}",
        "fix": "leadscript db upgrade",
    }


def test_script_that_cannot_start(tmp_path: Path) -> None:
    (tmp_path / "flows" / "bad.yaml").write_text("id: bad\n", "utf-8")
    checks = found()
    assert (checks["script bad"]["mark"], checks["script bad"]["fix"]) == ("problem", "leadscript check bad")
    assert checks["script hello"]["mark"] == "ok"


def test_disk_without_room(monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        free: int

    for free, mark in ((10 << 20, "problem"), (500 << 20, "warning"), (5 << 30, "ok")):
        monkeypatch.setattr("shutil.disk_usage", lambda _, free=free: Usage(free))
        assert found()["disk"]["mark"] == mark


@pytest.mark.parametrize(("apart", "mark"), [(0, "ok"), (5_000, "warning"), (-120_000, "problem")])
def test_clocks_that_differ(apart: int, mark: str) -> None:
    assert checkup.clock(checkup.now() + apart).mark == mark


def test_clock_that_was_never_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cli.checkup_database.now", lambda: 86_400_000)
    assert checkup.clock(None).mark == "problem"


def test_a_check_that_fails_is_told_and_the_others_are_done(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> object:
        raise OSError("disk of anna@mail.example is gone")

    monkeypatch.setattr("shutil.disk_usage", fail)
    check = found()["disk"]
    assert (check["mark"], check["detail"]) == ("problem", "OSError: disk of [e-mail] is gone")
