"""Shipped sales scripts: data, read by engine.library only."""
