"""Projects: many files that belong together, what is said of them in one place, and a result of each pair."""
