"""The page is looked at in a browser: it shows, nothing complains, and nothing sticks out at the side."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

import pytest

from engine.authoring.html import html
from engine.authoring.svg import svg
from engine.library import read_script, shipped

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine: apt-get install chromium"),
]
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--enable-logging=stderr",
]
# How far the page sticks out, and how many words of the drawing leave their box or the drawing.
PROBE = """<script>
addEventListener('load', () => {
  const page = document.documentElement;
  const out = word => {
    const box = word.parentNode.querySelector(':scope > rect.body');
    const room = box ? box.getBBox() : {x: -1e9, width: 2e9};
    const inside = word.getBBox(), edge = word.ownerSVGElement.getBoundingClientRect();
    const seen = word.getBoundingClientRect();
    return inside.x < room.x || inside.x + inside.width > room.x + room.width
      || seen.left < edge.left || seen.right > edge.right;
  };
  page.dataset.over = Math.max(0, page.scrollWidth - page.clientWidth);
  page.dataset.cut = [...document.querySelectorAll('svg text')].filter(out).length;
})
</script>"""
SMALL = Path(__file__).resolve().parents[1] / "data" / "ok" / "shapes.yaml"
DARK = "--blink-settings=preferredColorScheme=0"


def browse(*words: str) -> subprocess.CompletedProcess[str]:
    with tempfile.TemporaryDirectory() as profile:
        command = [str(CHROMIUM), *FLAGS, f"--user-data-dir={profile}", *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=90, check=True)


def written(path: Path, folder: Path, *, probe: bool = False) -> str:
    outcome = read_script(path)
    assert outcome.flow is not None
    assert outcome.positions is not None
    page = html(outcome.flow, outcome.positions, path.name, "ru")
    if probe:  # the page itself lets nothing run
        page = re.sub(r"<meta http-equiv[^>]*>", "", page).replace("</body>", f"{PROBE}</body>")
    file = folder / "page.html"
    file.write_text(page, "utf-8")
    return file.as_uri()


def pixels(file: Path) -> tuple[int, int, bytes]:
    """Return width, height and the filtered lines of a PNG: of a blank one they are nearly all zero."""
    data = file.read_bytes()
    across, down = struct.unpack(">II", data[16:24])
    at, packed = 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        packed += data[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    return across, down, zlib.decompress(packed)


@pytest.mark.parametrize(("path", "look"), [(shipped()["credit"], "light"), (SMALL, "dark")], ids=["light", "dark"])
def test_it_shows_and_nothing_complains(path: Path, look: str, tmp_path: Path) -> None:
    shot = tmp_path / "page.png"
    dark = (DARK,) if look == "dark" else ()
    done = browse(*dark, "--window-size=1280,1600", f"--screenshot={shot}", written(path, tmp_path))
    assert "CONSOLE" not in done.stderr
    across, down, lines = pixels(shot)
    assert (across, down) == (1280, 1600)
    assert len(lines) - lines.count(0) > 20_000


@pytest.mark.parametrize(
    ("path", "wide"),
    [*zip(shipped().values(), (480, 1024, 1600), strict=False), (SMALL, 480)],
    ids=lambda one: getattr(one, "stem", None),
)
def test_nothing_sticks_out_and_no_name_leaves_its_box(path: Path, wide: int, tmp_path: Path) -> None:
    done = browse(f"--window-size={wide},1200", "--dump-dom", written(path, tmp_path, probe=True))
    assert 'data-over="0"' in done.stdout
    assert 'data-cut="0"' in done.stdout


def test_the_drawing_alone_shows_too(tmp_path: Path) -> None:
    flow = read_script(SMALL).flow
    assert flow is not None
    file, shot = tmp_path / "graph.svg", tmp_path / "graph.png"
    file.write_text(svg(flow, "en"), "utf-8")
    done = browse("--window-size=900,700", f"--screenshot={shot}", file.as_uri())
    assert "CONSOLE" not in done.stderr
    lines = pixels(shot)[2]
    assert len(lines) - lines.count(0) > 5_000
