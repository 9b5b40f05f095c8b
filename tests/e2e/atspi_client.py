"""A screen reader's hands: works a running Primum through AT-SPI alone. Run by the system's Python, which has `gi`.

Reads steps from standard input, a JSON list of lists: ["press", role, name], ["type", role, name, text],
["wait", role, name], ["tree"]. Writes one JSON object a step. Ends with 1 at the first thing that a reader cannot find
or do.
"""

import json
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 -- the version must be named first

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE = 60.0
DO = ("Press", "Toggle")
BUTTONS = {"push button", "radio button", "check box", "toggle button"}
CONTROLS = BUTTONS | {"text", "combo box", "spin button", "list", "table", "slider"}


def shown(node):
    """Whether a person could see it."""
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def below(node, depth=0):
    """Everything that is shown, the way a reader walks it."""
    if node is None or depth > 40:
        return
    try:
        if depth > 1 and not shown(node):
            return
        yield node
        children = [node.get_child_at_index(n) for n in range(min(node.get_child_count(), 200))]
    except GLib.Error:  # it went away meanwhile
        return
    for child in children:
        yield from below(child, depth + 1)


def applications():
    """The programs that speak."""
    desktop = Atspi.get_desktop(0)
    return [desktop.get_child_at_index(n) for n in range(desktop.get_child_count())]


def found(role, name):
    """The first thing of that role whose name begins so."""
    for application in applications():
        for node in below(application):
            try:
                if node.get_role_name() == role and (node.get_name() or "").startswith(name):
                    return node
            except GLib.Error:
                continue
    return None


def wait(role, name):
    """Walk until it is there."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        node = found(role, name)
        if node is not None:
            return node
        time.sleep(0.2)
    raise SystemExit(f"nothing to find: {role} {name!r}; there is {names()}")


def names():
    """What there is instead."""
    return [[n.get_role_name(), n.get_name()] for a in applications() for n in below(a) if n.get_name()]


def press(role, name):
    """Do what it offers, once it offers it: a button that may not be pressed has no action."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        node = wait(role, name)
        offered = [Atspi.Action.get_action_name(node, n) for n in range(Atspi.Action.get_n_actions(node))]
        chosen = next((n for n, action in enumerate(offered) if action in DO), None)
        if chosen is not None:
            return Atspi.Action.do_action(node, chosen)
        time.sleep(0.2)
    raise SystemExit(f"nothing to do with: {role} {name!r} {node.get_description()!r}")


def write(role, name, text):
    """Put the words in, as dictation does."""
    return Atspi.EditableText.set_text_contents(wait(role, name), text)


def tree():
    """Controls without a name, which a reader cannot say."""
    return [
        node.get_role_name()
        for application in applications()
        for node in below(application)
        if node.get_role_name() in CONTROLS and not (node.get_name() or "").strip()
    ]


def step(what, *given):
    """One step; what came of it."""
    if what == "wait":
        return wait(*given).get_name()
    return {"press": press, "type": write, "tree": tree}[what](*given)


for one in json.load(sys.stdin):
    sys.stdout.write(json.dumps({"step": one, "answer": step(*one)}) + "\n")
    sys.stdout.flush()
