"""Faults that know when they are looked at: of libraries that keep a secret at first, and of adapters over a faulty library."""
