"""One view or two of a run, with headline and findings."""
