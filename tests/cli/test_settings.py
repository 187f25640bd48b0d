"""Settings come from the environment above ``.env``; a wrong one names itself, its value and what is legal."""

import os
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from cli.settings import Settings, language, read, variable
from engine.errors import SettingWrong

EXAMPLE = Path(__file__).resolve().parents[2] / ".env.example"


def test_nothing_set_gives_the_defaults(tmp_path: Path) -> None:
    assert read({}, tmp_path) == Settings("./leadscript.db", "en", False)


def test_example_lists_every_setting_with_its_default(tmp_path: Path) -> None:
    lines = re.findall(r"^# (LEADSCRIPT_\w+)=(.*)$", EXAMPLE.read_text("utf-8"), re.MULTILINE)
    assert [name for name, _ in lines] == ["LEADSCRIPT_" + field.name.upper() for field in fields(Settings)]
    (tmp_path / ".env").write_text("\n".join(f"{name}={value}" for name, value in lines), "utf-8")
    assert read({}, tmp_path) == read({}, tmp_path / "nowhere")


def test_environment_stands_above_the_file(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        'OTHER=1\n# remark\n  export LEADSCRIPT_DATABASE="a b.db"\nLEADSCRIPT_LOCALE=ru # ours\n', "utf-8"
    )
    assert read({}, tmp_path) == Settings("a b.db", "ru", False)
    assert read({"LEADSCRIPT_DATABASE": "c.db"}, tmp_path).database == "c.db"


def test_empty_is_not_set(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LEADSCRIPT_DATABASE=\n", "utf-8")
    assert read({"LEADSCRIPT_LOCALE": ""}, tmp_path) == Settings()


def test_how_long_leads_are_kept(tmp_path: Path) -> None:
    assert read({"LEADSCRIPT_RETENTION": "365d"}, tmp_path).retention == 365 * 86_400
    assert read({"LEADSCRIPT_RETENTION": "18mo"}, tmp_path).retention == 540 * 86_400
    assert read({}, tmp_path).retention == 0


def test_folder_named_env_is_no_file_of_settings(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    assert read({}, tmp_path) == Settings()


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, "en"),
        ({"LC_ALL": "ru_RU", "LANG": "en_US.UTF-8"}, "ru"),
        ({"LC_ALL": "ru_RU", "LEADSCRIPT_LOCALE": "en"}, "en"),
        ({"LEADSCRIPT_LOCALE": "ru"}, "ru"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_locale(environ: dict[str, str], expected: str, tmp_path: Path) -> None:
    assert read(environ, tmp_path).locale == expected
    assert language(environ, tmp_path) == expected


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("LEADSCRIPT_LOCALE", "de", ["LEADSCRIPT_LOCALE", "'de'", "ru | en"]),
        ("LEADSCRIPT_DEBUG", "yes", ["LEADSCRIPT_DEBUG", "'yes'", "1 | 0"]),
        ("LEADSCRIPT_DATABASE", "mysql+pymysql://me:secret@host/", ["LEADSCRIPT_DATABASE", "names no database"]),
        ("LEADSCRIPT_DATABASE", "mysql://me:sec/secret@host/db", ["LEADSCRIPT_DATABASE", "cannot be read", "%2F"]),
        ("LEADSCRIPT_DATABASE", "mysql://me:secret@host/db?passwd=secret", ["LEADSCRIPT_DATABASE", "no such option"]),
        ("LEADSCRIPT_DATABASE", "postgres://me:secret@host/db", ["LEADSCRIPT_DATABASE", "postgres", "sqlite:///"]),
        ("LEADSCRIPT_LOG", "loud", ["LEADSCRIPT_LOG", "'loud'", "debug | info | warning | error"]),
        ("LEADSCRIPT_RETENTION", "a year", ["LEADSCRIPT_RETENTION", "'a year'", "365d"]),
        ("LEADSCRIPT_RETENTION", "2h", ["LEADSCRIPT_RETENTION", "'2h'", "1d"]),
        ("LEADSCRIPT_DATABSE", "x.db", ["LEADSCRIPT_DATABSE", "LEADSCRIPT_DATABASE"]),
        ("LEADSCRIPT_GROUP", "@managers", ["LEADSCRIPT_GROUP", "-100"]),
        ("LEADSCRIPT_HTTP", "8080", ["LEADSCRIPT_HTTP", "'8080'", "127.0.0.1:8080 | off"]),
        ("LEADSCRIPT_HTTP", "localhost:99999", ["LEADSCRIPT_HTTP", "127.0.0.1:8080 | off"]),
    ],
)
def test_wrong_setting(name: str, value: str, told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADSCRIPT_LOCALE", "en")
    with pytest.raises(SettingWrong) as caught:
        read({name: value}, tmp_path)
    line = f"{caught.value.message} {caught.value.hint}"
    assert [word for word in told if word not in line] == []
    assert "secret" not in line


def test_what_a_cluster_injects_is_left_alone(tmp_path: Path) -> None:
    assert read({"LEADSCRIPT_PORT": "tcp://10.0.0.1:80", "LEADSCRIPT_SERVICE_HOST": "10.0.0.1"}, tmp_path) == Settings()


def test_one_bot_and_where_to_listen(tmp_path: Path) -> None:
    given = {
        "LEADSCRIPT_TOKEN": "1:a",
        "LEADSCRIPT_FLOW": "credit",
        "LEADSCRIPT_GROUP": "-1001",
        "LEADSCRIPT_HTTP": "off",
    }
    settings = read(given, tmp_path)
    assert (settings.token, settings.flow, settings.group, settings.http) == ("1:a", "credit", -1001, None)
    assert "1:a" not in repr(settings)
    assert read({"LEADSCRIPT_HTTP": "[::1]:9000"}, tmp_path).http == ("::1", 9000)


def test_variables_of_any_name_are_found_for_whoever_names_them(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SHOP_TOKEN=1:b\nnot ours\nLEADSCRIPT_TOKEN_2=1:c\n", "utf-8")
    assert variable("SHOP_TOKEN", {}, tmp_path) == "1:b"
    assert variable("SHOP_TOKEN", {"SHOP_TOKEN": "1:d"}, tmp_path) == "1:d"
    assert variable("SHOP", {}, tmp_path) == ""
    assert variable("LEADSCRIPT_TOKEN_2", {}, tmp_path) == "1:c"
    assert read({"LEADSCRIPT_TOKEN_SHOP": "1:e", "LEADSCRIPT_TOKEN3": "1:f"}, tmp_path) == Settings()


@pytest.mark.parametrize("line", ["LEADSCRIPT_TOKEN: 123:hush", "LEADSCRIPT_TOKEN 123:hush"])
def test_a_secret_in_a_line_that_cannot_be_read_is_not_repeated(line: str, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(line, "utf-8")
    with pytest.raises(SettingWrong, match="LEADSCRIPT_TOKEN=") as caught:
        read({}, tmp_path)
    assert "hush" not in f"{caught.value.message} {caught.value.hint}"


@pytest.mark.parametrize("content", [b"LEADSCRIPT_DATABASE\n", b"LEADSCRIPT_LOCALE=\xff\n"])
def test_broken_file(content: bytes, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(content)
    with pytest.raises(SettingWrong, match=r"\.env"):
        read({}, tmp_path)
    assert language({}, tmp_path) == "en"


@pytest.mark.parametrize("content", [b"LEADSCRIPT_LOCALE\n", b"LEADSCRIPT_LOCALE=ru\n\xef\xf0\n"])
def test_a_broken_env_file_is_told_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / ".env").write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "leads"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) <= 2
    assert ".env" in done.stderr
