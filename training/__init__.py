"""Learns where words stand by what they are said for, from a corpus of messages sorted by meaning.

``python -m training`` writes the tables of ``engine.understanding.vectors``; numpy is needed here only.
"""
