"""What is on this machine itself: the one place where nothing that is sent crosses a network."""

from ipaddress import ip_address


def on_this_machine(host: str) -> bool:
    """Tell whether a host, by name or number, is this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
