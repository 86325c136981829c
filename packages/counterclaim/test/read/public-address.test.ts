import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/read/fetch/public-address.js";

describe("addresses of the public internet", () => {
  it.each([
    "93.184.215.14",
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.0",
    "192.169.0.1",
    "2606:2800:21f:cb07::1",
    "2a00::1",
  ])("%s is one", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ["0.0.0.0", "this host"],
    ["10.0.0.1", "private"],
    ["100.64.0.1", "shared by carriers"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["169.254.169.254", "where clouds answer questions about themselves"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.0.2.1", "documentation"],
    ["192.168.1.1", "private"],
    ["198.18.0.1", "benchmarks"],
    ["224.0.0.1", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["0:0:0:0:0:0:0:1", "loopback in full"],
    ["::ffff:127.0.0.1", "IPv4 in IPv6"],
    ["::ffff:8.8.8.8", "IPv4 in IPv6, whatever is in it"],
    ["::127.0.0.1", "IPv4 in IPv6, the old form"],
    ["64:ff9b::7f00:1", "IPv4 behind a translator"],
    ["2002:7f00:1::", "IPv4 in 6to4"],
    ["2001:0:7f00:1::", "IPv4 in Teredo"],
    ["2001:db8::1", "documentation"],
    ["fc00::1", "unique local"],
    ["fd12:3456::1", "unique local"],
    ["fe80::1", "link-local"],
    ["fec0::1", "site-local"],
    ["ff02::1", "multicast"],
    ["localhost", "a name"],
    ["", "nothing"],
  ])("%s is none: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
