"""The version, where every room may see it."""

__version__ = "0.1.0"
