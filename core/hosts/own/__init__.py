"""What is asked of a function of the user's before a plan is made; it runs in child processes alone."""
