"""Templates for phrasing: data, read by engine.library only."""
