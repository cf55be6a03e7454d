"""The class board: the room's machines as dots, and the panel of the room."""
