"""The floors of the house: a room imports only from rooms below it, and nothing goes in a circle."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parents[1]
# As ARCHITECTURE.md draws them, the lowest first.
FLOORS = (
    "files", "model", "data", "words", "sentences", "scenarios", "prose", "proof", "originals",
    "changes", "new", "site", "cli",
)  # fmt: skip


def modules() -> dict[str, Path]:
    """Every module of the rooms by its name; a package goes by its own."""
    found = {}
    for path in sorted((ROOT / "samverkan").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if name.count(".") and "__" not in name:
            found[name] = path
    return found


def imported(path: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules of ours that a file imports, wherever in it, but for its types alone."""
    tree = ast.parse(path.read_text("utf-8"))
    typed = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in typed:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in known else node.module for name in inner)


def arrows() -> dict[str, set[str]]:
    """Each module, and those of ours that it imports."""
    known = modules()
    return {name: {m for m in imported(p, known) if m in known} for name, p in known.items()}


def test_no_room_imports_from_a_room_above_it() -> None:
    floor = {module: FLOORS.index(module.split(".")[1]) for module in modules()}
    up = [(m, o) for m, others in arrows().items() for o in others if floor[o] > floor[m]]
    assert up == []


def test_no_imports_go_in_a_circle() -> None:
    TopologicalSorter(arrows()).prepare()  # raises CycleError with the circle


def test_the_map_names_every_room() -> None:
    drawn = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    assert [room for room in FLOORS if f"`{room}`" not in drawn] == []
