"""The main window: frames, menus, status bar."""
