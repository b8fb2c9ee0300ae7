"""What a PDF says, to whoever reads, listens to or searches it."""

import ctypes
from functools import lru_cache

import pypdfium2
from PIL.Image import Image
from pypdfium2 import raw


@lru_cache(maxsize=8)
def text_of(pdf: bytes) -> str:
    """All of its text, page by page, without white space: where lines break is not what it says."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            text = page.get_textpage()
            pages.append(text.get_text_range())
            text.close()
            page.close()
        return without_spaces("".join(pages))
    finally:
        document.close()


def without_spaces(text: str) -> str:
    """The text as it is compared: white space, and breaks of no width, say nothing."""
    return "".join(text.replace("\u200b", "").split())


def says(pdf: bytes, text: str) -> bool:
    """Whether the text is in it, letter by letter."""
    return without_spaces(text) in text_of(pdf)


def bookmarks_of(pdf: bytes) -> list[str]:
    """The titles of its outline."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [bookmark.get_title() for bookmark in document.get_toc()]
    finally:
        document.close()


def metadata_of(pdf: bytes) -> dict[str, str]:
    """Title, author and the like."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def pages_of(pdf: bytes) -> int:
    """How many pages it has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def ink_outside(pdf: bytes, margin: float) -> list[int]:
    """The pages on which something is printed within so many points of the left or right edge."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for number, page in enumerate(document, start=1):
            width, _ = page.get_size()
            edges = [thing.get_bounds() for thing in page.get_objects()]
            if any(left < margin or right > width - margin for left, _, right, _ in edges):
                found.append(number)
            page.close()
        return found
    finally:
        document.close()


def attached(pdf: bytes) -> bytes:
    """The file that is attached to it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert raw.FPDFDoc_GetAttachmentCount(document) == 1
        attachment = raw.FPDFDoc_GetAttachment(document, 0)
        size = ctypes.c_ulong()
        raw.FPDFAttachment_GetFile(attachment, None, 0, size)
        content = ctypes.create_string_buffer(size.value)
        raw.FPDFAttachment_GetFile(attachment, content, size.value, size)
        return content.raw
    finally:
        document.close()


def picture_of(pdf: bytes, page: int, scale: float = 1.0) -> Image:
    """The page, counted from zero, as it looks; `scale`: in pixels per point."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image = document[page].render(scale=scale).to_pil()
        return picture
    finally:
        document.close()
