"""The Runtime view: how long each cell takes."""
