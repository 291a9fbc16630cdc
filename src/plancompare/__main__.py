"""`python -m plancompare` does what `plancompare` does."""

from plancompare.cli import main

if __name__ == "__main__":
    main()
