"""The database: learners, their calls and turns. SQLite by default, PostgreSQL by one setting."""
