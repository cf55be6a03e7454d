"""From the options of `run` to the plan, the rounds on the terminal, and the exit status."""
