"""Pictures in px that no toolkit owns, and their SVG."""
