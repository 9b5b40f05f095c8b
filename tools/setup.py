"""Make this checkout runnable: a virtual environment in .venv with the locked packages, and Qt's system libraries.

Runs on nothing but Python 3.11+ with venv and pip: `python3 tools/setup.py run` or `python3 tools/setup.py dev`.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
LOCKS = {
    "run": TOP / "requirements.lock",
    "dev": TOP / "requirements-dev.lock",
    "package": TOP / "requirements-package.lock",
}

# What Qt's xcb platform wants on a bare Debian or Ubuntu, by the library file that must be found.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
}


def main(kind: str) -> int:
    """Bring everything up to date; 0 when the checkout can run."""
    if sys.version_info < (3, 11):  # noqa: UP036 -- this script runs before anything else knows the version
        print(f"Primum needs Python 3.11 or newer; this is {sys.version.split()[0]}. Install one and run make again.")
        return 1
    python = environment()
    if python is None or not packages(python, kind):
        return 1
    return 0 if sys.platform != "linux" or libraries() else 1


def environment() -> Path | None:
    """The interpreter of .venv, made when it is not there; None where venv does not work."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print("Making .venv …")
        try:
            venv.create(VENV, with_pip=True, symlinks=os.name != "nt")
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"Python cannot make a virtual environment ({error}). On Debian: apt-get install python3-venv")
            return None
    return python


def packages(python: Path, kind: str) -> bool:
    """Install the lock, every file checked by its hash, unless that was done for this very lock."""
    lock = LOCKS[kind]
    stamp, want = VENV / f"primum-{kind}", hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == want:
        return True
    print(f"Installing packages from {lock.name} …")
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    done = [
        subprocess.run([*pip, "--require-hashes", "-r", str(lock)], check=False).returncode,
        subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", str(TOP)], check=False).returncode,
    ]
    if any(done):
        print("Installing packages failed; the lines above say why. Mend that and run make again.")
        return False
    stamp.write_text(want)
    return True


def libraries() -> bool:
    """Whether Qt finds its system libraries; installs them as root on Debian, else names the command."""
    missing = absent()
    if not missing:
        return True
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing system libraries for Qt: " + " ".join(missing))
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(
            [*command[:2], "-qq", *command[2:]], check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        )
        missing = absent()
    if missing:
        print("Qt needs system libraries that are not here. On Debian or Ubuntu: sudo " + " ".join(command))
        print("The terminal commands work without them.")
    return True


def absent() -> list[str]:
    """Debian names of the libraries that the loader does not know."""
    loader = shutil.which("ldconfig") or "/sbin/ldconfig"
    try:
        known = subprocess.run([loader, "-p"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return []
    return [package for file, package in LIBRARIES.items() if file not in known]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "run"))
