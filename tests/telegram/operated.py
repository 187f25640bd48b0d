"""``leadscript run`` as an operator has it: a process with a configuration, which may be killed and started anew."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.telegram.emulator import TOKEN, Emulator

ROOT = Path(__file__).parents[2]


class Operated:
    """One bot, ``shop``, in a folder of its own."""

    def __init__(self, emulator: Emulator, folder: Path, flow: str, *, burst: str = "off", **settings: str) -> None:
        """Write its configuration; nothing runs yet."""
        self.folder = folder
        self._environ = {name: value for name, value in os.environ.items() if not name.startswith("LEADSCRIPT_")}
        self._environ |= {"LEADSCRIPT_HTTP": "off", "LEADSCRIPT_LOCALE": "en", "T_SHOP": TOKEN, "PYTHONPATH": str(ROOT)}
        self._environ |= settings
        plan = f"{{flow: {flow}, token: T_SHOP, burst: {burst}, api: '{emulator.url}'}}"
        (folder / "leadscript.yaml").write_text(f"bots:\n  shop: {plan}\n", "utf-8")
        self.process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it, and wait until it serves."""
        with (self.folder / "log").open("a") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "cli.main", "run"],
                cwd=self.folder,
                env=self._environ,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("To stop"):
                return
        raise AssertionError(f"it did not begin: {self.log()}")

    def log(self) -> str:
        """Return what it logged."""
        return (self.folder / "log").read_text("utf-8")

    def kill(self, number: int = signal.SIGKILL) -> int:
        """End it, by default with no time to do anything more; return its exit code."""
        process, self.process = self.process, None
        if process is None:
            return 0
        process.send_signal(number)
        process.communicate(timeout=20)
        return process.returncode
