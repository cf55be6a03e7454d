"""The Scaling view: speed-up against workers, and time against num."""
