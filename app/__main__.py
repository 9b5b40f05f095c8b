"""Start Primum: the desktop when no command is named, else the command."""


def main() -> None:
    """Entry point of `primum` and of `python -m app`."""
    from app.cli import run  # noqa: PLC0415 -- start stays fast: a command's parts load when it runs

    run()


if __name__ == "__main__":
    main()
