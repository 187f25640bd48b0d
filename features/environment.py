"""The hooks of the suite: all of them come from the library."""

from channels.gherkin.environment import *  # noqa: F403
