"""What charts of rows and of lanes share."""
