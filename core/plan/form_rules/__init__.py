"""What single parts of a plan's form may say: one small judge each."""
