"""Text to events: pure, local, deterministic. Same text, same script, same clock: same meaning."""
