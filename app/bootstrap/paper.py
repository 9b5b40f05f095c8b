"""The consent form on paper, for a terminal without a screen."""

import os
from collections.abc import Sequence

from app.pipeline.consent_form import Block
from app.ui.consents.paper import as_pdf
from app.ui.start import application


def pdf_without_screen(blocks: Sequence[Block]) -> bytes:
    """The form as a PDF of A4 pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application(["primum"])
    return as_pdf(blocks)
