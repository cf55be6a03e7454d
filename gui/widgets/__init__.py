"""Controls of any page: value(), set_value(), value_changed."""
