"""The demonstration: a model receptionist holds a call, spoken and heard; also the installation's self-test."""
