"""What is asked of a cluster before a plan is made; it is asked by child processes alone."""
