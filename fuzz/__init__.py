"""Random input for everything that reads what strangers wrote. See README.md beside this file."""
