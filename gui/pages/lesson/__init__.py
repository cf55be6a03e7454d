"""The page of a lesson: guesses, the chart that they are dragged in, and the reveal."""
