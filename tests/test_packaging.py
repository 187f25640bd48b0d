"""The distribution installs what it names, and the pinned dependencies can be installed anywhere."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGES = ["engine", "channels", "cli", "flows", "prompts"]
LOCKS = ["runtime.txt", "dev.txt"]


def canonical(name: str) -> str:
    """A distribution's name the way indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, str]:
    """Distribution -> version of a lock file."""
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    return {canonical(name): version for name, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)}


@pytest.mark.parametrize("package", PACKAGES)
def test_import_name_resolves_to_this_repository(package: str, tmp_path: Path) -> None:
    # Isolated and elsewhere, so that neither this folder nor PYTHONPATH helps: other distributions ship `channels` too.
    program = f"import {package}; print({package}.__file__)"
    found = subprocess.run(
        [sys.executable, "-I", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.strip()
    assert Path(found) == ROOT / package / "__init__.py"


def test_wheel_holds_these_packages_and_no_other() -> None:
    assert PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == PACKAGES


def test_no_index_would_take_an_upload() -> None:
    assert "Private :: Do Not Upload" in PROJECT["project"]["classifiers"]


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_host_and_no_place(lock: str) -> None:
    lines = (ROOT / "requirements" / lock).read_text("utf-8").splitlines()
    allowed = re.compile(
        r"#    make lock|# This file was .*|[\w.-]+==\S+( ; [^\\/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?| +# .*"
    )
    assert [line for line in lines if not allowed.fullmatch(line)] == []
    assert [line for line in lines if re.search(r"://|@|-url|find-links|(^|\s)/|\.(com|org|net|io)\b", line)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_holds_every_declared_dependency(lock: str) -> None:
    declared = list(PROJECT["project"]["dependencies"])
    if lock == "dev.txt":
        declared += PROJECT["dependency-groups"]["dev"]
    names = {canonical(re.match(r"[\w.-]+", requirement).group()) for requirement in declared}
    assert names - pins(lock).keys() == set()


def test_tests_run_on_the_versions_that_are_shipped() -> None:
    tested = pins("dev.txt")
    assert {name: tested.get(name) for name in pins("runtime.txt")} == pins("runtime.txt")


@pytest.mark.parametrize("tool", ["ruff", "mypy", "pytest"])
def test_a_failing_check_fails_make(tool: str, tmp_path: Path) -> None:
    # A stand-in for the interpreter that fails for one tool only; the stamp says the environment is ready.
    (tmp_path / "bin").mkdir()
    for name, program in {
        "python": f'#!/bin/sh\n[ "$2" != {tool} ]\n',
        "lint-imports": "#!/bin/sh\n",
        "behave": "#!/bin/sh\n",
    }.items():
        (tmp_path / "bin" / name).write_text(program)
        (tmp_path / "bin" / name).chmod(0o755)
    (tmp_path / ".ready").touch()
    for target in ("check", "test"):
        command = ["make", "-C", str(ROOT), target, f"VENV={tmp_path}"]
        assert subprocess.run(command, capture_output=True, check=False).returncode != 0
