"""One grammar a slot type. Each module offers ``read(utterance, ask) -> tuple[Reading, ...]``."""
