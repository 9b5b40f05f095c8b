"""Start Primum: the desktop when no command is named, else the command."""


def main() -> None:
    """Entry point of `primum` and of `python -m app`."""
    from app.words import speak

    # Before the commands are read: their help is made of sentences too.
    speak("system")
    from app.cli import run

    run()


if __name__ == "__main__":
    main()
