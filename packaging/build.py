"""Build dist/primum with PyInstaller and try it: a check, the whole demo with pictures, the doctor."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
STORY = "My 54-year-old patient from Elmvale came in last Tuesday, six weeks after her bypass."


def main() -> int:
    """Build, then smoke-test; the size in MB at the end."""
    build()
    program = TOP / "dist" / "primum" / ("primum.exe" if os.name == "nt" else "primum")
    smoke(program)
    size = sum(f.stat().st_size for f in program.parent.rglob("*") if f.is_file() and not f.is_symlink()) // 1_000_000
    print(f"{program.parent}: {size} MB; check, demo, pictures and doctor work.")
    return 0


def build() -> None:
    """Run PyInstaller; the same input gives the same bytecode."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(TOP / "dist"), "--workpath", str(TOP / "build" / "pyinstaller")]
    env = os.environ | {"PYTHONHASHSEED": "0"}
    subprocess.run([*command, *places, str(TOP / "packaging" / "primum.spec")], cwd=TOP, env=env, check=True)


def smoke(program: Path) -> None:
    """Use the built program as a person would, away from the checkout. Raises where something is not as it must be."""
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder) / "primum"
        shutil.copytree(program.parent, alone, symlinks=True)
        tool = [str(alone / program.name), "--data-dir", str(Path(folder) / "data")]
        stopped = subprocess.run([*tool, "check"], input=STORY, text=True, capture_output=True, cwd=folder, check=False)
        expect(stopped.returncode == 1 and "privacy/" in stopped.stdout, stopped.stdout + stopped.stderr)
        out = Path(folder) / "demo"
        demo = subprocess.run(
            [*tool, "demo", "--out", str(out), "--shots"], text=True, capture_output=True, check=False
        )
        expect(demo.returncode == 0 and "0 twice" in demo.stdout, demo.stdout + demo.stderr)
        expect(len(list((out / "shots").glob("*.png"))) == 10, "the pictures of the pages are missing")
        card, safe = Path(folder) / "card.json", Path(folder) / "safe.png"
        card.write_text('{"kind": "tip", "headline": "Wash your hands"}', "utf-8")
        drawn = str(Path(folder) / "card.png")
        subprocess.run([*tool, "card", str(card), "--out", drawn], check=True, stdout=subprocess.DEVNULL)
        covered = subprocess.run(
            [*tool, "media", "redact", drawn, "--text", "--out", str(safe)], text=True, capture_output=True, check=False
        )
        expect(covered.returncode == 0 and safe.exists(), covered.stdout + covered.stderr)
        doctor = subprocess.run([*tool, "doctor"], text=True, capture_output=True, check=False)
        expect("folder" in doctor.stdout, doctor.stdout + doctor.stderr)


def expect(fine: bool, otherwise: str) -> None:
    """Stop the build with what was seen."""
    if not fine:
        sys.exit(f"The built program does not work:\n{otherwise}")


if __name__ == "__main__":
    sys.exit(main())
