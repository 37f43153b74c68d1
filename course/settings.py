"""Every setting: name, type, default, one line of text. Each is read from the environment as BELWIJS_<NAME>."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

HERE = Path(__file__).resolve().parent.parent


def data_folder() -> Path:
    """The folder that the system sets apart for a program's data."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "belwijs"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share")) / "belwijs"


class Settings(BaseSettings):
    """The settings of one installation."""

    model_config = SettingsConfigDict(env_prefix="BELWIJS_", env_file=None, extra="ignore")

    data: Path = Field(default_factory=data_folder, description="Folder of the database, models and cached sound")
    database: str = Field(default="", description="Database address; empty is SQLite in the data folder")
    modules: Path = Field(default=HERE / "modules", description="Folder of the lessons and calls")
    static: Path = Field(default=HERE / "static", description="Folder of what the browser loads")
    secret_key: str = Field(default="", description="Signs cookies; empty makes one and keeps it in the data folder")
    host: str = Field(default="127.0.0.1", description="Address to listen on")
    port: int = Field(default=8420, ge=0, le=65535, description="Port to listen on")
    workers: int = Field(default=1, ge=1, le=64, description="Server processes; each loads its own recogniser")
    threads: int = Field(default=128, ge=4, le=2000, description="Threads in a process; a call in progress takes one")
    secure_cookies: bool = Field(default=False, description="Send cookies over https only")
    recogniser_nl: Path | None = Field(default=None, description="A Vosk model folder for Dutch, in place of our own")
    recogniser_en: Path | None = Field(default=None, description="A Vosk model folder for English, likewise")
    example_voice_nl: str = Field(default="nl_BE-rdh-medium", description="Voice of the model answers in Dutch")
    example_voice_en: str = Field(default="en_US-ljspeech-medium", description="Voice of the model answers in English")
    end_of_reply_ms: int = Field(default=700, ge=300, le=5000, description="Silence that ends a reply, in ms")
    silence_prompt_ms: int = Field(
        default=15000, ge=3000, le=120000, description="Silence until the caller asks, in ms"
    )
    longest_reply_s: int = Field(default=120, ge=10, le=600, description="Longest spoken reply, in seconds")
    idle_listening_s: float = Field(
        default=60, gt=0, le=3600, description="Seconds without a sound after which a listener is let go"
    )
    fetch_timeout_s: float = Field(default=4.0, gt=0, description="Seconds to wait for a model host")
    offline: bool = Field(default=False, description="Never try to fetch models")

    @property
    def database_url(self) -> str:
        """The database's address for SQLAlchemy."""
        return self.database or f"sqlite:///{self.data / 'belwijs.sqlite'}"

    @property
    def models(self) -> Path:
        """Where voices and recognisers are kept."""
        return self.data / "models"

    @property
    def sounds(self) -> Path:
        """Where rendered lines are kept."""
        return self.data / "sounds"

    def recogniser(self, language: str) -> Path | None:
        """The Vosk model folder that is set for a language, if any."""
        return self.recogniser_nl if language == "nl" else self.recogniser_en

    def example_voice(self, language: str) -> str:
        """The voice of the model answers."""
        return self.example_voice_nl if language == "nl" else self.example_voice_en
