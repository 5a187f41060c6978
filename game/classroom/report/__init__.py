"""The report after a lesson: what the class decided and what that led to, nothing about anybody in it."""

from game.classroom.report.disclosure_control import shown_counts
from game.classroom.report.report import report
from game.classroom.report.write import FORMS, free_stem, write_both, write_report

__all__ = ["FORMS", "free_stem", "report", "shown_counts", "write_both", "write_report"]
