"""Imported once by the server that new processes are forked from: they begin with the script compiled."""

from tests.chaos.process import script

script()
