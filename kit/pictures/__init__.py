"""Pictures from anywhere, made safe and measured: what they are, their pixels, colours and empty borders, drawings."""
