"""How the suite talks with an adapter: the published protocol, the child process, and every way it can go wrong."""
