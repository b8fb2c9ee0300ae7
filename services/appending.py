"""Adding the pages of one PDF to another without touching what is there (ISO 32000-1, 7.5.6).

The pages come with their tags, so that who listens to the document hears them too. pyHanko's objects know no types of
ours: whatever is taken out of a PDF is `Any`.
"""

from io import BytesIO
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader


def append_pages(writer: Any, addition: bytes, title: str) -> None:
    """Adds the pages of a file, with their structure and a bookmark of this title, at the end of a document.

    Both are files that Typst made: one flat list of pages, one `Document` at the root of the structure.
    """
    source: Any = PdfFileReader(BytesIO(addition)).root
    root = writer.root
    pages, structure = root["/Pages"], root["/StructTreeRoot"]
    document = structure["/K"][0]
    added, imported = source["/Pages"]["/Kids"], source["/StructTreeRoot"]
    chapter = imported["/K"][0]
    # What leads out of what is copied, to the roots of the other file, is cut off; here they get new parents.
    chapter.pop("/P")
    for place in range(len(added)):
        added[place].pop("/Parent")
    numbers = imported["/ParentTree"]["/Nums"]
    container = generic.ArrayObject(
        [
            imported["/K"].raw_get(0),
            generic.ArrayObject(added.raw_get(place) for place in range(len(added))),
            generic.ArrayObject(numbers.raw_get(place) for place in range(1, len(numbers), 2)),
        ]
    )
    container.container_ref = source.container_ref
    new_chapter, new_pages, new_parents = writer.import_object(container)

    # Content finds its place in the structure by number: those of the added pages follow after the document's own.
    offset = int(structure["/ParentTreeNextKey"])
    for reference in new_pages:
        page = reference.get_object()
        page[pdf_name("/Parent")] = root.raw_get("/Pages")
        page[pdf_name("/StructParents")] = generic.NumberObject(int(page["/StructParents"]) + offset)
        for place in range(len(page.get("/Annots", ()))):
            annotation = page["/Annots"][place]
            annotation[pdf_name("/StructParent")] = generic.NumberObject(int(annotation["/StructParent"]) + offset)
        pages["/Kids"].append(reference)
    pages[pdf_name("/Count")] = generic.NumberObject(int(pages["/Count"]) + len(new_pages))
    own = structure["/ParentTree"]["/Nums"]
    for place, parents in enumerate(new_parents):
        own.append(generic.NumberObject(int(numbers[place * 2]) + offset))
        own.append(parents)
    structure[pdf_name("/ParentTreeNextKey")] = generic.NumberObject(int(imported["/ParentTreeNextKey"]) + offset)
    roles = structure["/RoleMap"]
    roles.update({name: role for name, role in imported.get("/RoleMap", {}).items() if name not in roles})
    section = new_chapter.get_object()
    section[pdf_name("/S")] = pdf_name("/Sect")
    section[pdf_name("/P")] = structure.raw_get("/K").raw_get(0)
    document["/K"].append(new_chapter)
    for changed in (pages, pages["/Kids"], structure, structure["/ParentTree"], own, document, document["/K"]):
        writer.update_container(changed)
    _bookmark(writer, new_pages[0], title)


def _bookmark(writer: Any, page: Any, title: str) -> None:
    outlines = writer.root["/Outlines"]
    last = outlines["/Last"]
    mark = writer.add_object(
        generic.DictionaryObject(
            {
                pdf_name("/Title"): generic.TextStringObject(title),
                pdf_name("/Parent"): writer.root.raw_get("/Outlines"),
                pdf_name("/Prev"): outlines.raw_get("/Last"),
                pdf_name("/Dest"): generic.ArrayObject([page, pdf_name("/Fit")]),
            }
        )
    )
    last[pdf_name("/Next")] = mark
    outlines[pdf_name("/Last")] = mark
    outlines[pdf_name("/Count")] = generic.NumberObject(int(outlines["/Count"]) + 1)
    writer.update_container(last)
    writer.update_container(outlines)
