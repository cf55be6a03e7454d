"""The Timeline view: what each worker does, and when."""
