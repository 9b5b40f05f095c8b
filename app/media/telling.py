"""Which plain words each hidden part of a file is told in: by its kind, and by the tags in EXIF, XMP and IPTC."""

from app.domain.message import Message
from app.media import exif
from app.media.bare import What

PLACE = Message.of("media-found-place")
CAMERA = Message.of("media-found-camera")
PERSON = Message.of("media-found-person")
TIME = Message.of("media-found-time")
PEOPLE = Message.of("media-found-people")
AUTHOR = Message.of("media-found-author")
COMMENT = Message.of("media-found-comment")
PREVIEW = Message.of("media-found-preview")
PROGRAM = Message.of("media-found-program")
TRACK = Message.of("media-found-track")
PAGES = Message.of("media-found-pages")
SCRIPT = Message.of("media-found-script")
BEHIND = Message.of("media-found-behind")
MORE = Message.of("media-found-more")
ORDER = (PLACE, PEOPLE, TIME, AUTHOR, COMMENT, CAMERA, PROGRAM, PREVIEW, TRACK, PAGES, SCRIPT, BEHIND, MORE)

# Tags of EXIF 3.0; the 0x9C9B row is what Windows writes in its file properties.
EXIF_TAGS = {
    0x010E: COMMENT, 0x9286: COMMENT, 0x9C9B: COMMENT, 0x9C9C: COMMENT, 0x9C9E: COMMENT, 0x9C9F: COMMENT,
    0x010F: CAMERA, 0x0110: CAMERA, 0x927C: CAMERA, 0xA431: CAMERA, 0xA433: CAMERA, 0xA434: CAMERA, 0xA435: CAMERA,
    0x0131: PROGRAM, 0x013C: PROGRAM,
    0x0132: TIME, 0x9003: TIME, 0x9004: TIME,
    0x013B: AUTHOR, 0x8298: AUTHOR, 0x9C9D: AUTHOR, 0xA430: AUTHOR,
}  # fmt: skip
# How a picture is stored (TIFF 6.0) and blocks that are told part by part: these say nothing of their own.
SILENT_TAGS = {
    exif.ORIENTATION, *exif.DEEPER,
    0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x010A, 0x0111, 0x0115, 0x0116, 0x0117, 0x0118, 0x0119,
    0x011A, 0x011B, 0x011C, 0x0128, 0x0129, 0x013D, 0x013E, 0x013F, 0x0140, 0x0142, 0x0143, 0x0144, 0x0145, 0x0152,
    0x0153, 0x0211, 0x0212, 0x0213, 0x0214, 0x02BC, 0x83BB, 0x8649, 0x8773,
}  # fmt: skip
# Names of Adobe's XMP (ISO 16684-1), and of the schemas that mark people's faces (MWG, Microsoft).
XMP_NAMES = (
    (PLACE, (b"exif:GPS", b"photoshop:City", b"Iptc4xmpCore:Location")),
    (PEOPLE, (b"mwg-rs:Name", b"MPReg:PersonDisplayName", b"Iptc4xmpExt:PersonInImage")),
    (TIME, (b"CreateDate", b"DateCreated", b"DateTimeOriginal", b"ModifyDate")),
    (AUTHOR, (b"dc:creator", b"dc:rights", b"photoshop:Credit")),
    (COMMENT, (b"dc:description", b"dc:title", b"dc:subject", b"photoshop:Headline")),
    (CAMERA, (b"tiff:Make", b"tiff:Model", b"aux:SerialNumber")),
    (PROGRAM, (b"CreatorTool", b"xmpMM:History", b"DocumentID")),
)
# Datasets of IPTC-IIM 4.2, record 2: captions and keywords, dates, by-line, place.
IPTC_SETS = {
    5: COMMENT, 25: COMMENT, 105: COMMENT, 120: COMMENT, 40: COMMENT,
    55: TIME, 60: TIME, 80: AUTHOR, 110: AUTHOR, 116: AUTHOR, 122: AUTHOR,
    26: PLACE, 27: PLACE, 90: PLACE, 92: PLACE, 95: PLACE, 100: PLACE, 101: PLACE,
}  # fmt: skip
WORDS_OF = {
    What.PLACE: PLACE,
    What.TIME: TIME,
    What.AUTHOR: AUTHOR,
    What.COMMENT: COMMENT,
    What.CAMERA: CAMERA,
    What.PROGRAM: PROGRAM,
    What.PREVIEW: PREVIEW,
    What.TRACK: TRACK,
    What.PAGES: PAGES,
    What.SCRIPT: SCRIPT,
    What.BEHIND: BEHIND,
    What.OTHER: MORE,
}
