"""Library systems that others wrote, each put through the suite by an adapter. Only outcomes by scenario id are kept here."""
