"""Measures what the documentation claims: ``make figures``."""
