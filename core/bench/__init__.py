"""All that runs inside a bench host.

Imports nothing but the standard library, and runs on CPython 3.10 and later.
"""
