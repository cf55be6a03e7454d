"""The in-window demonstration: what each strategy does to the window's beat."""
