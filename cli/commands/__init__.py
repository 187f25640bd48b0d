"""A file a command; each offers ``command``, and imports what is heavy where it is used."""
