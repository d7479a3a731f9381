"""Waits until the live preview has shown its first page, then ends it: `nox -s serve -- --once`.

Leaves with 0 when the page is there. A preview that ends by itself, or that has shown nothing in
ten minutes, has failed.

    python tests/served.py PORT COMMAND…
"""

import subprocess
import sys
import time
import urllib.error
import urllib.request

MOST = 600  # seconds


def shows(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return b"</html>" in answer.read()
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return False


def main(port: str, *command: str) -> int:
    address = f"http://127.0.0.1:{port}"
    end = time.monotonic() + MOST
    with subprocess.Popen(command) as preview:
        try:
            while preview.poll() is None and time.monotonic() < end:
                if shows(address):
                    print(f"{address} is shown")
                    return 0
                time.sleep(1)
        finally:
            preview.terminate()
    print(f"{address} was never shown")
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
