"""The command line: settings, wiring and a file a command."""
