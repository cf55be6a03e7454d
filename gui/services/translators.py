"""The window's language: Qt's translators for our words and for Qt's own, and the choice among them.

Installed before a window has words: another choice takes a new window.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from ...core.display.i18n import LANGUAGES, Translate, speak

FOLDER = Path(__file__).parents[1] / "translations"
SYSTEM = "system"
# A count from a stranger's file may be any number; Qt takes an int of C, and more than one is more than one.
_MOST = 2**31 - 1


def language_for(choice: str, locale: QLocale) -> str:
    """The key of LANGUAGES for a choice; of the system's languages the first that we have, or English."""
    if choice in LANGUAGES:
        return choice
    spoken = (name.replace("_", "-").split("-")[0] for name in locale.uiLanguages())
    return next((key for key in spoken if key in LANGUAGES), "en")


def install(app: QCoreApplication, choice: str) -> str:
    """Speak the language of a choice, or English where its file is missing; returns what is spoken."""
    for before in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(before)
        before.deleteLater()
    speak(None)
    language = language_for(choice, QLocale.system())
    if language == "en":
        return language
    ours = QTranslator(app)
    if not ours.load(str(FOLDER / f"speeduplab_{language}.qm")):
        return "en"
    app.installTranslator(ours)
    qts = QTranslator(app)
    # Qt's own dialogs; its files are not in every build of Qt, and ours speak all the same.
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    speak(lambda text, comment, n: QCoreApplication.translate("", text, comment, min(n, _MOST)), language)
    return language


def lent(language: str) -> Translate | None:
    """How to say things in a language without a window, for what is written in one; None where its file is missing."""
    ours = QTranslator()
    if not ours.load(str(FOLDER / f"speeduplab_{language}.qm")):
        return None
    return lambda text, comment, n: ours.translate("", text, comment, min(n, _MOST)) or text
