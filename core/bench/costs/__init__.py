"""What a team uses beside time: CPU time, memory, energy, and what it moves. Standard library only."""
