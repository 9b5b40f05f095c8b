"""The three networks that look at pictures, read from the shipped files; nothing here can reach a network.

Where they come from, with their hashes: `resources/models/models.toml`; `tools/models.py` takes them out of the wheels.
"""

import os
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt
import onnxruntime

FACES, LINES, LETTERS = "retinaface-mobilenet", "ppocrv6-det", "ppocrv6-rec"
MOST_THREADS = 4
ONLY_ERRORS = 3
onnxruntime.disable_telemetry_events()  # on Windows it would write to the system's trace

Pixels = npt.NDArray[np.uint8]
"""Height, width, three colours."""
Numbers = npt.NDArray[np.float32]


class Model:
    """One network; loaded when it is first asked."""

    def __init__(self, name: str) -> None:
        """Read the file. Memory is given back after each run, for the worker may wait a while for the next one."""
        options = onnxruntime.SessionOptions()
        options.enable_cpu_mem_arena = False
        options.intra_op_num_threads = min(MOST_THREADS, os.cpu_count() or 1)
        options.log_severity_level = ONLY_ERRORS
        content = (files("resources") / "models" / f"{name}.onnx").read_bytes()
        self._session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        self._entry = self._session.get_inputs()[0].name
        self.alphabet: str = self._session.get_modelmeta().custom_metadata_map.get("character", "")

    def __call__(self, batch: Numbers) -> list[Numbers]:
        """Run the network on a batch of pictures (number, colours, height, width)."""
        return list(self._session.run(None, {self._entry: batch}))


@cache
def model(name: str) -> Model:
    """The network of that name, loaded once in a process."""
    return Model(name)
