"""`python -m logframe` is the command."""

from logframe.cli import main

main(prog_name="logframe")
