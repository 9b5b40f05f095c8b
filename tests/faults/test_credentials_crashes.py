"""A process that is killed while it keeps tokens, and a disk without room: the old secrets or the new ones, no half."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from app.credentials.database_key import open_secrets
from app.credentials.key_file import load_key_file
from app.credentials.vault import Vault

ROOT = Path(__file__).parents[2]
KEY = bytes(range(32))
PASS = "five plain words that rhyme"
PUT_FOR_EVER = """
import sys
from itertools import count
from pathlib import Path
from app.credentials.vault import Vault
vault = Vault(Path(sys.argv[1]), bytes(range(32)))
for number in count(1):
    vault.put("token", str(number) * 20_000)
    print(number, flush=True)
"""
OPEN = """
import sys
from pathlib import Path
from app.credentials.database_key import open_secrets
from app.domain.errors import PrimumError
try:
    open_secrets(Path(sys.argv[1]), lambda: None)
except PrimumError as error:
    print(type(error).__name__, error.message.key)
"""


@pytest.mark.parametrize("last", [1, 2, 5, 11])
def test_a_process_killed_while_it_keeps_tokens_leaves_a_whole_vault(tmp_path, last) -> None:
    command = [sys.executable, "-c", PUT_FOR_EVER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE) as process:
        while int(process.stdout.readline()) < last:
            pass
        process.kill()
        told = [int(line) for line in process.stdout.read().split()]
    kept = Vault(tmp_path, KEY).get("token")
    number = int(kept[: len(kept) // 20_000])
    assert kept == str(number) * 20_000
    assert number >= max(told, default=last)
    Vault(tmp_path, KEY).put("token", "after")
    assert Vault(tmp_path, KEY).get("token") == "after"


def test_a_new_practice_on_a_disk_without_room_leaves_a_new_folder(tmp_path, monkeypatch) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

    monkeypatch.setenv("PRIMUM_PASSPHRASE", PASS)
    done = subprocess.run(
        [sys.executable, "-B", "-c", OPEN, str(tmp_path)],
        cwd=ROOT,
        text=True,
        capture_output=True,
        preexec_fn=limited,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["DiskFull", "keyring-disk-full"], done.stderr
    assert load_key_file(tmp_path) is None
    assert not [path for path in tmp_path.rglob("*") if path.suffix in {".json", ".new"}]
    assert open_secrets(tmp_path, lambda: None).new_recovery_key
