"""The addresses of this computer at which phones could find it, and what kind of adapter each one is."""

from __future__ import annotations

import ipaddress
from typing import Final

from attrs import frozen

_VIRTUAL: Final = (
    "docker",
    "veth",
    "virbr",
    "br-",
    "vbox",
    "virtualbox",
    "vmnet",
    "vmware",
    "hyper-v",
    "vethernet",
    "wsl",
    "tun",
    "tap",
    "utun",
    "wg",
    "tailscale",
    "zerotier",
    "zt",
    "loopback",
    "bluetooth",
    "awdl",
    "llw",
)
_WIRELESS: Final = ("wl", "wi-fi", "wifi", "wlan", "airport", "wireless")
LOOPBACK: Final = "127.0.0.1"


@frozen(kw_only=True)
class Address:
    """An IPv4 address of this computer. `kind` is wireless, cable, virtual or here, this computer alone."""

    host: str
    adapter: str
    kind: str

    def __str__(self) -> str:
        """The address and what it is, for the teacher."""
        names = {"virtual": "virtual adapter", "here": "only this computer"}
        return f"{self.host} ({self.adapter}, {names.get(self.kind, self.kind)})"


def addresses() -> tuple[Address, ...]:
    """Every address at which phones could find this computer, the likeliest first, loopback last."""
    import ifaddr  # noqa: PLC0415 - only when a class plays with phones

    found = [
        Address(host=ip.ip, adapter=adapter.nice_name, kind=_kind(adapter.nice_name, adapter.name))
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if isinstance(ip.ip, str) and not ipaddress.ip_address(ip.ip).is_loopback
    ]
    here = Address(host=LOOPBACK, adapter="loopback", kind="here")
    return (*sorted(found, key=_likely), here)


def _kind(*names: str) -> str:
    lower = [name.lower() for name in names]
    if any(name.startswith(word) or word in name.split() for name in lower for word in _VIRTUAL):
        return "virtual"
    if any(word in name for name in lower for word in _VIRTUAL if len(word) > len("utun")):
        return "virtual"
    return (
        "wireless" if any(name.startswith(w) or w in name for name in lower for w in _WIRELESS) else "cable"
    )


def _likely(address: Address) -> tuple[bool, bool, bool, str]:
    """Real before virtual, private before public, one that was given before one made up."""
    ip = ipaddress.ip_address(address.host)
    return (address.kind == "virtual", ip.is_link_local, not ip.is_private, address.host)
