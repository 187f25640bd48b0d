"""The Bot API server that the tests of this folder talk to; required where CI is, else skipped with the reason."""

import os
from collections.abc import Iterator

import pytest

from tests.telegram.emulator import Emulator, lacking, serving


@pytest.fixture(scope="session")
def _node() -> None:
    why = lacking()
    if why is None:
        return
    if os.environ.get("CI"):
        pytest.fail(f"Node.js is required here: {why}")
    pytest.skip(f"no Bot API server: {why}")


@pytest.fixture
def emulator(_node: None) -> Iterator[Emulator]:
    """A server that nothing has happened to yet."""
    with serving() as one:
        yield one


@pytest.fixture
def anyio_backend() -> str:
    """Tests marked ``anyio`` run in asyncio."""
    return "asyncio"
