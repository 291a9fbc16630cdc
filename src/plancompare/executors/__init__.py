"""Executors: where many comparisons run. Each implements `plancompare.seams.Executor`."""
