"""The machine card, and what else the machine did."""
