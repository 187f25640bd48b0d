"""The vocabulary of the suite: all of it comes from the library."""

from channels.gherkin.steps import *  # noqa: F403
