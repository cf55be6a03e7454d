"""What a bench host does around a sample: is the task sane, who switched the GIL on, why is there no time?"""
