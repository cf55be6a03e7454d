"""The user's own function inside a bench host: loaded, called item by item, its results compared with serial's.

This is the only place where code of the user's runs. Standard library only.
"""
