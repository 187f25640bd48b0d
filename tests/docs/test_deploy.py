"""What deploys the bots: no Docker here, so the steps of the Dockerfile are run in a clean environment instead."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
STEPS = [
    tuple(step.split(maxsplit=1))
    for step in re.sub(r"\\\n\s*", "", (DEPLOY / "Dockerfile").read_text("utf-8")).splitlines()
    if step and not step.startswith("#")
]
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
# Keys of the Compose Specification that a service may have, as far as these files need them.
SERVICE = {
    "build", "image", "restart", "stop_grace_period", "env_file", "environment", "volumes", "ports", "depends_on",
    "read_only", "tmpfs", "cap_drop", "security_opt", "command", "healthcheck",
}  # fmt: skip
HEALTH = {"test", "interval", "timeout", "retries", "start_period"}


def test_the_image_is_built_in_two_stages_and_runs_as_nobody_in_particular() -> None:
    words = [word for word, _ in STEPS]
    assert set(words) <= {
        "FROM", "WORKDIR", "RUN", "COPY", "ENV", "USER", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "ENTRYPOINT", "CMD",
    }  # fmt: skip
    bases = [rest for word, rest in STEPS if word == "FROM"]
    assert bases == ["python:3.12-slim AS build", "python:3.12-slim"]
    last = STEPS[words.index("FROM", 1) :]
    assert [rest for word, rest in last if word == "COPY"] == ["--from=build /opt/leadscript /opt/leadscript"]
    assert ("USER", "leadscript") in last
    assert last.index(("USER", "leadscript")) > max(at for at, (word, _) in enumerate(last) if word == "RUN")
    for word in ("ENTRYPOINT", "CMD"):
        assert isinstance(json.loads(dict(last)[word]), list)  # no shell stands between a signal and the bots
    check = dict(last)["HEALTHCHECK"]
    assert "/health" in check and isinstance(json.loads(check.partition("CMD ")[2]), list)


def test_all_that_is_copied_is_there_and_let_through() -> None:
    kept = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}
    copied = {name for word, rest in STEPS if word == "COPY" and "--from" not in rest for name in rest.split()[:-1]}
    assert copied == kept
    assert [name for name in copied if not (ROOT / name).exists()] == []


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("CI"), reason="it installs everything from the index: done in CI")
def test_the_steps_of_the_dockerfile_make_a_program_that_runs(tmp_path: Path) -> None:
    source, made = tmp_path / "source", tmp_path / "made"
    build = STEPS[: [word for word, _ in STEPS].index("FROM", 1)]
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    source.mkdir()
    for word, rest in build:
        if word == "COPY":
            *names, to = rest.split()
            for name in names:
                into = source / to if to != "./" else source / name
                into.parent.mkdir(parents=True, exist_ok=True)
                if (ROOT / name).is_dir():
                    shutil.copytree(ROOT / name, into, ignore=shutil.ignore_patterns("__pycache__"))
                else:
                    shutil.copy(ROOT / name, into)
        elif word == "RUN":
            command = shlex.split(rest.replace("/opt/leadscript", str(made)))
            command[0] = sys.executable if command[0] == "python" else command[0]
            if "-r" in command:
                command.append("--only-binary=:all:")  # a slim image has no compiler
            done = subprocess.run(command, cwd=source, env=environ, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr[-2000:]
    program = [str(made / "bin" / "leadscript")]
    for arguments in (["--version"], ["check", "credit"], ["run", "--help"]):
        done = subprocess.run(
            [*program, *arguments], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    started = subprocess.run([*program, "run"], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
    assert started.returncode == 2
    assert "LEADSCRIPT_TOKEN" in started.stderr


def test_compose_says_what_it_means() -> None:
    assert set(COMPOSE) == {"name", "services", "volumes"}
    services = COMPOSE["services"]
    assert {key for service in services.values() for key in service} <= SERVICE
    bots, database = services["bots"], services["database"]
    build = bots["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).samefile(DEPLOY / "Dockerfile")
    assert bots["ports"] == ["127.0.0.1:8080:8080"]  # nobody else's business
    known = {f"LEADSCRIPT_{field.name.upper()}" for field in fields(Settings)}
    assert set(bots["environment"]) <= known
    for name, how in bots["depends_on"].items():
        assert how == {"condition": "service_healthy"}
        assert set(services[name]["healthcheck"]) == HEALTH
    named = {volume.split(":")[0] for service in services.values() for volume in service["volumes"]}
    assert {name for name in named if not name.startswith(".")} == set(COMPOSE["volumes"])
    user, name = database["environment"]["MARIADB_USER"], database["environment"]["MARIADB_DATABASE"]
    url = bots["environment"]["LEADSCRIPT_DATABASE"]
    assert re.fullmatch(rf"mysql://{user}:\$\{{MARIADB_PASSWORD:\?[^}}]+\}}@database:3306/{name}", url)
    assert "password" not in {key.lower() for service in services.values() for key in service}
    assert int(bots["stop_grace_period"].removesuffix("s")) > 10  # a stop takes ten at most


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not there")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    text = (DEPLOY / "leadscript.service").read_text("utf-8")
    unit = tmp_path / "leadscript.service"
    unit.write_text(text.replace("/opt/leadscript/bin/leadscript", sys.executable), "utf-8")
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    told = [line for line in done.stderr.splitlines() if "leadscript.service" in line]
    assert (told, done.returncode) == ([], 0), done.stderr


def test_the_unit_starts_anew_unless_that_cannot_help() -> None:
    unit = dict(
        line.split("=", 1)
        for line in (DEPLOY / "leadscript.service").read_text("utf-8").splitlines()
        if "=" in line and not line.startswith("#")
    )
    assert (unit["Restart"], unit["RestartPreventExitStatus"], unit["KillSignal"]) == ("always", "2", "SIGTERM")
    assert int(unit["TimeoutStopSec"]) > 10
    assert unit["User"] == "leadscript"
