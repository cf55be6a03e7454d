"""Requirements of a run, for CI: met, not met, or too noisy to tell, by intervals within one run.

Pure functions over plans and summaries.
"""

from .gate_rules import check_requirements
from .requirement import Requirement, RequirementKind, parse_requirements
from .verdict import GateOutcome, Verdict, judge, overall

__all__ = [
    "GateOutcome",
    "Requirement",
    "RequirementKind",
    "Verdict",
    "check_requirements",
    "judge",
    "overall",
    "parse_requirements",
]
