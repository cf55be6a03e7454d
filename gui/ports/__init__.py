"""Plain values and Protocols between presenters and views; no Qt widgets."""
