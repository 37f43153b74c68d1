"""Content: finds the modules, reads and checks them. It never touches the database."""
