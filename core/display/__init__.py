"""How things are shown: language, figures, names, colours."""
