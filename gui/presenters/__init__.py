"""Decide and word; import no Qt."""
