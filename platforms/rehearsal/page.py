"""The rehearsal timeline as one HTML page that needs nothing else: no network, no script from anywhere, no fonts."""

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from html import escape
from urllib.parse import urlsplit

from app.words import words
from platforms.kit.look import COLOURS
from platforms.rehearsal.entry import Entry, Link, Picture, newest_first

STYLE = (
    COLOURS
    + """
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, "Segoe UI", sans-serif }
main { max-width: 38rem; margin: 0 auto; padding: 3rem 1rem 5rem }
header { margin-bottom: 2rem } h1 { font-size: 1.5rem; margin: 0 0 .25rem; letter-spacing: -.01em }
header p { margin: 0; color: var(--soft) }
.thread { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  margin-bottom: 1.25rem; overflow: hidden }
article { padding: 1.25rem 1.5rem } article + article { border-top: 1px solid var(--line) }
article:target { box-shadow: inset 4px 0 0 var(--accent) }
.who { display: flex; align-items: center; gap: .75rem; margin-bottom: .75rem }
.face { flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%; display: grid; place-items: center;
  font-weight: 600;
  background: color-mix(in srgb, var(--accent) 16%, transparent); color: var(--accent) }
.who b { display: block; line-height: 1.25; overflow-wrap: anywhere }
.who small { color: var(--soft); font-size: .85rem }
.text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
a { color: var(--accent); text-decoration: none } a:hover { text-decoration: underline } .tag { color: var(--accent) }
.warning { background: color-mix(in srgb, var(--warn) 10%, transparent); color: var(--warn); border-radius: 4px;
  padding: .4rem .75rem; margin: 0 0 .75rem; font-size: .9rem }
h2 { font-size: 1.1rem; margin: 0 0 .5rem }
figure { margin: 1rem 0 0 }
figure img { display: block; max-width: 100%; border-radius: 8px; border: 1px solid var(--line) }
figcaption { color: var(--soft); font-size: .85rem; margin-top: .4rem }
.link { display: block; margin-top: 1rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 8px;
  color: inherit }
.link small { color: var(--soft); display: block }
"""
)
# Shows the time on this computer's clock; without scripts the UTC time stays.
SCRIPT = (
    "document.querySelectorAll('time').forEach(t=>{t.textContent="
    "new Date(t.dateTime).toLocaleString([],{dateStyle:'medium',timeStyle:'short'})})"
)
POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-"
    + b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    + "'"
)


def timeline(entries: Sequence[Entry]) -> str:
    """The page with all entries, newest thread first."""
    say = words().text
    threads = "".join(_thread(parts) for parts in newest_first(entries)) or f"<p>{escape(say('rehearsal-empty'))}</p>"
    title, lead = escape(say("rehearsal-title")), escape(say("rehearsal-lead"))
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{STYLE}</style></head>'
        f"<body><main><header><h1>{title}</h1><p>{lead}</p></header>{threads}</main><script>{SCRIPT}</script></body></html>\n"
    )


def _thread(parts: Sequence[Entry]) -> str:
    return f'<section class="thread">{"".join(_article(entry) for entry in parts)}</section>\n'


def _article(entry: Entry) -> str:
    say = words().text
    marks = [f'<time datetime="{escape(entry.at)}">{_utc(entry.at)}</time>']
    if entry.parts > 1:
        marks.append(escape(say("rehearsal-part", part=entry.part + 1, count=entry.parts)))
    warning = f'<p class="warning"><b>{escape(say("rehearsal-warning"))}:</b> {escape(entry.warning)}</p>'
    return (
        f'<article id="{escape(entry.id)}" lang="{escape(entry.language)}">'
        f'<div class="who"><span class="face" aria-hidden="true">{escape(entry.account.lstrip("@")[:1].upper())}</span>'
        f"<div><b>{escape(entry.account)}</b><small>{' · '.join(marks)}</small></div></div>"
        f"{warning if entry.warning else ''}"
        f"{f'<h2>{escape(entry.title)}</h2>' if entry.title else ''}"
        f'<p class="text">{_text(entry.text, entry.links)}</p>'
        f"{''.join(_picture(picture) for picture in entry.pictures)}{_card(*entry.card)}</article>"
    )


def _text(text: str, links: Sequence[Link]) -> str:
    pieces, at = [], 0
    for link in sorted(links, key=lambda one: one.start):
        if not at <= link.start < link.end <= len(text):
            continue
        pieces += [escape(text[at : link.start]), _linked(text[link.start : link.end], link)]
        at = link.end
    return "".join([*pieces, escape(text[at:])])


def _linked(shown: str, link: Link) -> str:
    if link.kind == "link" and urlsplit(link.value).scheme in {"http", "https"}:
        return f'<a href="{escape(link.value)}" rel="noreferrer">{escape(shown)}</a>'
    return f'<span class="tag">{escape(shown)}</span>'


def _picture(picture: Picture) -> str:
    say = words().text
    if not picture.data:
        return f"<figure><figcaption>{escape(say('rehearsal-file', name=picture.name))}</figcaption></figure>"
    caption = f"{say('rehearsal-alt')}: {picture.alt}" if picture.alt else say("rehearsal-no-alt")
    return (
        f'<figure><img src="{escape(picture.data)}" alt="{escape(picture.alt)}">'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )


def _card(url: str, title: str, description: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"}:
        return ""
    return (
        f'<a class="link" href="{escape(url)}" rel="noreferrer"><b>{escape(title or parts.netloc)}</b>'
        f"<small>{escape(description)}</small><small>{escape(parts.netloc)}</small></a>"
    )


def _utc(at: str) -> str:
    return datetime.fromisoformat(at).strftime("%Y-%m-%d %H:%M UTC")
