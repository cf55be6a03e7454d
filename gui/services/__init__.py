"""Threads, settings, heartbeat, translators: what a test replaces."""
