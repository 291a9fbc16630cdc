"""The gate: what is left of a comparison, which of its findings are accepted or known, and which fail a run."""
