"""The review of each project of a portfolio, written beside it by the task that reads the project."""

from __future__ import annotations

import hashlib
import os
import re
from typing import Final

import attrs

from logframe.declaration.framework.projects import Project
from logframe.evaluation.project.evaluations import Evaluation
from logframe.reviews.reviewing import review
from logframe.writers.writing import write_reviews

_LONGEST: Final = 60


def review_name(file: str, project: str) -> str:
    """Return the name of the review of a project, its own also where projects of two files share an id."""
    stem = re.sub(r"[^\w.-]+", "-", project)[:_LONGEST].strip("-.") or "project"
    place = hashlib.blake2b(f"{os.path.abspath(file)}\0{project}".encode("utf-8", "surrogatepass"), digest_size=4)
    return f"{stem}-{place.hexdigest()}.html"


@attrs.frozen
class ReviewFolder:
    """Writes the review of a project as a page into a folder; it pickles, so that any process can call it."""

    folder: str

    def __call__(self, project: Project, evaluation: Evaluation, file: str) -> None:
        """Write the review of a project that was evaluated."""
        page = os.path.join(self.folder, review_name(file, project.id))
        write_reviews([review(project, on=evaluation.on, evaluation=evaluation)], page)
