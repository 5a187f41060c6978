"""The structure tree of a tagged PDF: lists of items, tables of rows of cells, paragraphs.

fpdf2 knows a flat row of parts only; this is its builder with parents.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from fpdf.structure_tree import StructElem, StructureTreeBuilder
from fpdf.syntax import PDFString

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fpdf.output import PDFPage
    from fpdf.syntax import PDFObject

    from game.papers.pdf.page_break import Element


class _Spoken(StructElem):
    """An element that may be in another language than the paper."""

    lang: PDFString | None = None


class Structure(StructureTreeBuilder):
    """The tree of one PDF. What an element stands within is made with the first of its parts."""

    def __init__(self) -> None:
        """A document without anything in it."""
        super().__init__()
        self._made: list[StructElem] = []
        self._around: dict[Element, StructElem] = {}
        self._marks: Counter[int] = Counter()

    def mark(self, element: Element, page: PDFPage, number: int) -> tuple[int, int]:
        """Tag a part of this page as an element's: the mark it gets there, and the page's key in the tree."""
        mark = self._marks[number]
        self._marks[number] += 1
        place = self.spid_per_page_number.setdefault(number, len(self.spid_per_page_number))
        made = self._add(element, [mark], number)
        made.pg = page  # type: ignore[assignment]  # fpdf2 sets it so itself, though not below parents
        self.struct_tree_root.parent_tree.nums[place].append(made)
        return mark, place

    def _add(self, element: Element, kids: list[int], number: int) -> StructElem:
        parent = self.doc_struct_elem if element.within is None else self._parent(element.within, number)
        made = _Spoken(element.kind, parent, kids, number, alt=element.instead or None)
        made.lang = PDFString(element.language) if element.language else None
        parent.k.append(made)
        self._made.append(made)
        return made

    def _parent(self, element: Element, number: int) -> StructElem:
        if element not in self._around:
            self._around[element] = self._add(element, [], number)
        return self._around[element]

    def __iter__(self) -> Iterator[PDFObject]:
        """The root first, then all that is under it."""
        yield self.struct_tree_root
        yield self.doc_struct_elem
        yield self.struct_tree_root.parent_tree
        yield from self._made
