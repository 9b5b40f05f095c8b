"""Where the packaged program starts."""

from app.__main__ import main

main()
