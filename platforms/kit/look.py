"""Colours of the small pages that adapters show in a browser: the app's own, light and dark."""

COLOURS = """
:root { color-scheme: light dark; --ground: #F6F7F9; --card: #FFFFFF; --ink: #17212B; --soft: #586573; --line: #E1E6EC;
  --accent: #0E6B80; --warn: #8F5A00 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181D; --card: #1B2027; --ink: #E8EDF2; --soft: #9AA7B4; --line: #2F3843; --accent: #4FB3C8;
    --warn: #F0B95B } }
"""
