"""What the painter's tests read out of a file's structure, and a check that all of it holds together."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def outline(pdf: bytes) -> list[str]:
    """The structure tree as indented lines: role, and alternative text or language where there is one."""
    file = opened(pdf)
    return list(_outline(file.Root.StructTreeRoot.K[0], 0))


def _outline(element: pikepdf.Object, depth: int) -> Iterator[str]:
    more = "".join(f" {key[1:]}={element[key]!s}" for key in ("/Alt", "/Lang") if key in element)
    yield f"{'  ' * depth}{str(element.S)[1:]}{more}"
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield from _outline(kid, depth + 1)


def operators(pdf: bytes, page: int = 0) -> list[tuple[list[pikepdf.Object], str]]:
    """The content of a page: operands and operator."""
    file = opened(pdf)
    return [(list(step.operands), str(step.operator)) for step in pikepdf.parse_content_stream(file.pages[page])]


def faults(pdf: bytes) -> list[str]:
    """What does not hold together between content, structure tree, parent tree and annotations."""
    file = opened(pdf)
    numbers = list(file.Root.StructTreeRoot.ParentTree.Nums)
    tree = {int(key): value for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    reached = {element.objgen for element in _elements(file.Root.StructTreeRoot)}
    found = []
    for index, page in enumerate(file.pages, 1):
        identifiers, nesting = _marked(page)
        found += [f"page {index}: {fault}" for fault in nesting]
        owners = list(tree.get(int(page.obj.get("/StructParents", -1)), []))
        if sorted(identifiers) != list(range(len(owners))):
            found.append(f"page {index}: content {identifiers}, {len(owners)} owners")
        for identifier, owner in enumerate(owners):
            if owner.objgen not in reached:
                found.append(f"page {index}: the owner of {identifier} is not in the tree")
            if not any(kid.get("/MCID") == identifier and kid.Pg.objgen == page.obj.objgen for kid in owner.K):
                found.append(f"page {index}: the owner of {identifier} does not know it")
        for annotation in page.obj.get("/Annots", []):
            owner = tree.get(int(annotation.get("/StructParent", -1)))
            if owner is None or owner.S != "/Link" or owner.objgen not in reached:
                found.append(f"page {index}: a link without an element")
            elif not any(kid.get("/Type") == "/OBJR" and kid.Obj.objgen == annotation.objgen for kid in owner.K):
                found.append(f"page {index}: a link that its element does not know")
    return found


def _elements(parent: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for kid in parent.get("/K", []):
        if kid.get("/Type") == "/StructElem":
            assert kid.P.objgen == parent.objgen
            yield kid
            yield from _elements(kid)


def _marked(page: pikepdf.Page) -> tuple[list[int], list[str]]:
    """The identifiers of a page's marked content, and what is painted outside or inside two."""
    identifiers, found, depth, state = [], [], 0, []
    for step in pikepdf.parse_content_stream(page):
        operator = str(step.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
            if operator == "BDC":
                identifiers.append(int(step.operands[1].MCID))
        elif operator == "EMC":
            depth -= 1
        elif operator == "q":
            state.append(depth)
        elif operator == "Q" and state.pop() != depth:
            found.append("marked content crosses a saved state")
        elif operator in ("f", "S", "B", "Do", "Tj", "TJ") and depth != 1:
            found.append(f"{operator} in {depth} marks")
    return identifiers, found
