"""The product without a screen: data at the bottom, pure verbs above it, a thin shell on top."""
