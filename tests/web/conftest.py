"""A school's platform, opened in a browser by those tests that play on one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.web.school_pages import package
from tests.web.school_platform import Platform, serving
from tests.web.school_visits import PATIENCE, School

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser


@pytest.fixture
def school(browser: Browser, request: pytest.FixtureRequest) -> Iterator[School]:
    """The platform with a package by the record that the test is given."""
    record, made = request.param
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    with serving(Platform(package(record, made))) as platform:
        yield School(platform, record, page, errors)
        assert errors == []
        context.close()
