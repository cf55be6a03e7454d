"""A function of one's own, in the bench host and its workers: loaded, called, and its results compared.

Nothing outside a bench host imports what is here but for these names. Standard library only.
"""

# By which a host and its workers are told what to load, and where a serial run's results are or are to be.
VARIABLE = "SPEEDUPLAB_FUNCTION"
REFERENCE = "SPEEDUPLAB_REFERENCE"
