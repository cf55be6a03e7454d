"""What menuinst accepts of the keys that our menu file uses, written after its published schema 1-1-2.

The schema itself is not on PyPI. Stricter than it: a key that we do not use yet is refused, so that whoever
adds one looks it up first.
"""

from __future__ import annotations

from typing import Any

TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT, "minItems": 1}
FLAG: dict[str, Any] = {"type": "boolean"}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}


NAME = _object(
    ["target_environment_is_base", "target_environment_is_not_base"],
    target_environment_is_base=TEXT,
    target_environment_is_not_base=TEXT,
)
LINUX = _object(
    [],
    command=TEXTS,
    Categories=TEXTS,
    Keywords=TEXTS,
    MimeType=TEXTS,
    NoDisplay=FLAG,
    StartupNotify=FLAG,
    StartupWMClass=TEXT,
    glob_patterns={"type": "object", "additionalProperties": {"type": "string", "pattern": r".*\*.*"}},
)
DOCUMENT = _object(
    ["CFBundleTypeName", "LSItemContentTypes", "LSHandlerRank"],
    CFBundleTypeName=TEXT,
    CFBundleTypeRole={"enum": ["Editor", "Viewer", "Shell", "None"]},
    LSItemContentTypes=TEXTS,
    LSHandlerRank={"enum": ["Owner", "Default", "Alternate"]},
)
TYPE_DECLARATION = _object(
    ["UTTypeConformsTo", "UTTypeIdentifier", "UTTypeTagSpecification"],
    UTTypeConformsTo=TEXTS,
    UTTypeIdentifier=TEXT,
    UTTypeDescription=TEXT,
    UTTypeTagSpecification={"type": "object", "additionalProperties": TEXTS},
)
MACOS = _object(
    [],
    command=TEXTS,
    link_in_bundle={"type": "object", "additionalProperties": {"type": "string", "pattern": "^[^/]+.*"}},
    CFBundleName={"type": "string", "maxLength": 16},
    CFBundleDisplayName=TEXT,
    CFBundleIdentifier={"type": "string", "pattern": r"^[A-Za-z0-9\-\.]+$"},
    CFBundleVersion={"type": "string", "pattern": r"^\S+$"},
    CFBundleDocumentTypes={"type": "array", "items": DOCUMENT},
    UTExportedTypeDeclarations={"type": "array", "items": TYPE_DECLARATION},
    LSApplicationCategoryType={"type": "string", "pattern": r"^public\.app-category\.\S+$"},
    LSMinimumSystemVersion={"type": "string", "pattern": r"^\d+\.\d+\.\d+$"},
)
WINDOWS = _object(
    [],
    command=TEXTS,
    desktop=FLAG,
    file_extensions={"type": "array", "items": {"type": "string", "pattern": r"^\.\S*"}},
    app_user_model_id={"type": "string", "maxLength": 128, "pattern": r"^\S+\.\S+$"},
)
ITEM = _object(
    ["name", "description", "command", "platforms", "icon", "activate", "terminal"],
    name=NAME,
    description=TEXT,
    icon=TEXT,
    command=TEXTS,
    activate=FLAG,
    terminal=FLAG,
    platforms=_object([], linux=LINUX, osx=MACOS, win=WINDOWS) | {"minProperties": 1},
)
MENU = _object(
    ["$schema", "menu_name", "menu_items"],
    menu_name=TEXT,
    menu_items={"type": "array", "items": ITEM, "minItems": 1},
    **{"$schema": {"type": "string", "pattern": r"^https://schemas\.conda\.org/menuinst"}},
)
