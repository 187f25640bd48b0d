"""Acceptance tests in Gherkin: a talk under test, a fixed vocabulary, and failures one can read.

A repository of scenarios needs two files of one line each::

    features/environment.py           from channels.gherkin.environment import *
    features/steps/vocabulary.py      from channels.gherkin.steps import *
"""
