"""The colours of a drawing, light and dark: one palette for the picture alone and for the page around it."""

from __future__ import annotations

_LIGHT = (
    "--paper:#fff;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--fill:#f6f8fa;--edge:#8c959f;--link:#0757b8;--mark:#fff8c5;"
    "--won:#dafbe1;--won-line:#1a7f37;--lost:#eef0f2;--lost-line:#6e7781;--handoff:#fff1d6;--handoff-line:#9a6700;"
    "--s0:#0969da;--s1:#8250df;--s2:#bf3989;--s3:#bc4c00;--s4:#0e7c86;--s5:#4d5d0a"
)
_DARK = (
    "--paper:#0d1117;--ink:#e6edf3;--soft:#9aa5b1;--line:#30363d;--fill:#161b22;--edge:#6e7681;--link:#6cb2ff;--mark:#3a3000;"
    "--won:#10301a;--won-line:#3fb950;--lost:#22272e;--lost-line:#8b949e;--handoff:#33260a;--handoff-line:#d29922;"
    "--s0:#4493f8;--s1:#ab7df8;--s2:#f778ba;--s3:#f0883e;--s4:#39c5cf;--s5:#a3b43c"
)
STAGES = 6
PALETTE = (
    f":root{{color-scheme:light dark;{_LIGHT}}}"
    f"@media (prefers-color-scheme:dark){{:root{{{_DARK}}}}}"
    f"@media print{{:root{{color-scheme:light;{_LIGHT}}}}}"
)
FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif"
DRAWING = (
    f".graph text{{{FONT};fill:var(--ink)}}"
    ".graph .title{font-size:13px;font-weight:600}"
    ".graph .sub,.graph .guard,.graph .cause{font-size:11px;fill:var(--soft)}"
    ".graph .zone{font-size:14px;font-weight:600}.graph rect.body{fill:var(--fill);stroke:var(--edge);stroke-width:1.2}"
    ".graph rect.halo{fill:var(--paper)}.graph path.edge{fill:none;stroke:var(--edge);stroke-width:1.4}"
    ".graph path.head{fill:var(--edge)}.graph .fallback path.edge{stroke-dasharray:5 4}"
    ".graph .rule{stroke:var(--line)}.graph .elsewhere rect.body{fill:none;stroke-dasharray:4 3}"
    ".graph .paper{fill:var(--paper)}"
    + "".join(
        f".graph .{name} rect.body{{fill:var(--{name});stroke:var(--{name}-line)}}"
        f".graph .{name} .mark{{fill:var(--{name}-line)}}"
        for name in ("won", "lost", "handoff")
    )
    + "".join(f".graph .stage{at}{{fill:var(--s{at})}}" for at in range(STAGES))
    + ".graph a{cursor:pointer;text-decoration:none}.graph a:hover rect.body,.graph a:focus-visible rect.body,"
    ".graph a:target rect.body{stroke:var(--link);stroke-width:3}.graph a:focus{outline:none}"
)
