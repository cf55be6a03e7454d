"""What a bench host does around a sample: it asks whether the task makes sense, and watches the GIL."""
