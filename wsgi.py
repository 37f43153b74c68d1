"""The application, with its settings from the environment."""

from course.settings import Settings
from course.web import create_app

app = create_app(Settings())
