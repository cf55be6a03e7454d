"""From what a person asked for to a plan, and how long it takes."""
