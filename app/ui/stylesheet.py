"""The style sheet, made from tokens. Widgets choose a rule by the dynamic property `look`."""

from collections.abc import Callable
from dataclasses import asdict
from string import Template

from app.ui.tokens import BODY, CHIP_RADIUS, PAGE, RADIUS, SECTION, SMALL, TINY, WRITE, Tokens

SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QWidget[look="ground"] { background: $bg; }
QDialog { background: $raised; }
QWidget[look="surface"], QWidget[look="bar"], QWidget[look="rail"], QWidget[look="side"], QWidget[look="foot"] {
  background: $surface; }
QWidget[look="bar"] { border-bottom: 1px solid $line; }
QWidget[look="foot"] { border-top: 1px solid $line; }
QWidget[look="rail"] { border-right: 1px solid $line; }
QWidget[look="side"] { border-left: 1px solid $line; }
QFrame[look="rule"] { background: $line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[look="sheet"] { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QDialog[look="float"] { background: $raised; border: 1px solid $line; }
QFrame[look="toast"] { background: $text; border-radius: ${radius}px; }
QFrame[look="toast"] QLabel { color: $bg; }

QLabel { background: transparent; }
QLabel[look="page"] { font-size: ${page}px; font-weight: 600; }
QLabel[look="section"] { font-size: ${section}px; font-weight: 600; }
QLabel[look="bold"] { font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${small}px; }
QLabel[look="tiny"] { color: $muted; font-size: ${tiny}px; }
QLabel[look="good"] { color: $good; }
QLabel[look="warn"] { color: $warn; }
QLabel[look="block"] { color: $block; }
QLabel[look="advise"] { color: $advise; }
QLabel[look="key"] { color: $muted; font-size: ${tiny}px; border: 1px solid $line; border-radius: ${chip}px;
  padding: 0 ${p5}px; }

QPushButton, QToolButton { background: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px;
  padding: ${p5}px ${p12}px; min-height: ${p18}px; }
QPushButton:hover, QToolButton:hover { background: $tint; }
QPushButton:pressed, QToolButton:pressed { border-color: $primary; }
QPushButton:focus, QToolButton:focus { border: 2px solid $primary; padding: ${p4}px ${p11}px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $bg; }
QToolButton { padding: ${p5}px; }
QToolButton:focus { padding: ${p4}px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[look="primary"] { background: $primary; border-color: $primary; color: $on_primary; font-weight: 600; }
QPushButton[look="primary"]:hover { background: $primary; border-color: $text; }
QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton[look="primary"]:disabled { background: $tint; border-color: $line; color: $muted; }
QPushButton[look="small"], QPushButton[look="small-primary"] { font-size: ${small}px; padding: ${p3}px ${p9}px;
  min-height: ${p16}px; }
QPushButton[look="small"]:focus, QPushButton[look="small-primary"]:focus { padding: ${p2}px ${p8}px; }
QPushButton[look="small-primary"] { background: $primary; border-color: $primary; color: $on_primary;
  font-weight: 600; }
QPushButton[look="small-primary"]:hover { border-color: $text; }
QPushButton[look="small-primary"]:focus { border: 2px solid $text; }
QPushButton[look="danger"] { color: $block; }
QPushButton[look="danger"]:hover { background: $block_tint; border-color: $block; }
QPushButton[look="icon"] { padding: ${p5}px ${p8}px; }
QPushButton[look="icon"]:focus { padding: ${p4}px ${p7}px; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; padding: ${p4}px ${p6}px;
  min-height: ${p16}px; }
QPushButton[look="quiet"]:hover { background: $tint; }
QPushButton[look="quiet"]:focus { border: 2px solid $primary; padding: ${p3}px ${p5}px; }
QPushButton[look="state"] { background: transparent; border-color: transparent; color: $muted; font-size: ${small}px;
  padding: ${p3}px ${p6}px; min-height: ${p16}px; }
QPushButton[look="state"]:hover { background: $tint; color: $text; }
QPushButton[look="state"]:focus { border: 2px solid $primary; padding: ${p2}px ${p5}px; }
QPushButton[look="link"] { background: transparent; border: 0; color: $primary; padding: 0; min-height: 0;
  text-align: left; }
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus { text-decoration: underline; }
QFrame[look="toast"] QPushButton { background: transparent; border: 0; color: $bg; font-weight: 600;
  text-decoration: underline; padding: 0 ${p4}px; min-height: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius}px;
  padding: ${p5}px ${p9}px; selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit { min-height: ${p18}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QDateTimeEdit:focus { border: 2px solid $primary; padding: ${p4}px ${p8}px; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $bg; }
QPlainTextEdit[look="write"], QTextEdit[look="write"] { font-size: ${write}px; padding: ${p9}px; }
QPlainTextEdit[look="write"]:focus, QTextEdit[look="write"]:focus { padding: ${p8}px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; background: transparent;
  padding: 0 ${p4}px; min-height: 0; }
QLineEdit[look="bare"] { border: 0; background: transparent; padding: ${p2}px; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: ${p20}px; }
QComboBoxPrivateContainer { background: $raised; border: 0; }
QComboBox QAbstractItemView { padding: ${p4}px; border-radius: 0; }
QComboBox QAbstractItemView::item { padding: ${p4}px ${p8}px; min-height: ${p18}px; border-radius: ${chip}px; }
QComboBox QAbstractItemView::item:selected { background: $tint; color: $text; }
QComboBox QAbstractItemView, QMenu { background: $raised; color: $text; border: 1px solid $line;
  selection-background-color: $tint; selection-color: $text; outline: 0; }
QMenu { padding: ${p4}px; }
QMenu::item { padding: ${p5}px ${p20}px ${p5}px ${p12}px; border-radius: ${chip}px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; height: 0; border: 0; }

QListView, QTreeView, QTableView { background: $surface; border: 1px solid $line; border-radius: ${radius}px;
  outline: 0; selection-background-color: $tint; selection-color: $text; }
QListView[look="plain"], QTreeView[look="plain"] { border: 0; background: transparent; }
QListView::item { padding: ${p6}px ${p8}px; border-radius: ${chip}px; }
QListView::item:selected { background: $tint; color: $text; }
QListView::item:hover:!selected { background: $bg; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
  padding: ${p6}px; font-size: ${small}px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea[look="framed"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: ${p4}px; margin: 1px; min-height: ${p24}px;
  min-width: ${p24}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 1px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: ${p6}px ${p8}px; border: 0;
  border-bottom: 2px solid transparent; margin-right: ${p4}px; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $primary; }
QTabBar::tab:hover:!selected { color: $text; }
QTabBar::tab:focus { background: $tint; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: ${p4}px ${p6}px; }
QProgressBar { background: $line; border: 0; border-radius: ${p4}px; max-height: ${p8}px; min-height: ${p8}px; }
QProgressBar::chunk { background: $primary; border-radius: ${p4}px; }
""")


def stylesheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """The sheet for the tokens; `px` gives a measure at the text scale in force."""
    sizes = {"page": PAGE, "section": SECTION, "body": BODY, "small": SMALL, "tiny": TINY, "write": WRITE}
    measures = {name: px(size) for name, size in sizes.items()}
    steps = {f"p{n}": px(n) for n in range(2, 25)}
    return SHEET.substitute(asdict(tokens) | measures | steps | {"radius": RADIUS, "chip": CHIP_RADIUS})
