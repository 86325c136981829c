import { BlockList, isIPv4, isIPv6 } from "node:net";

// IANA IPv4 Special-Purpose Address Registry: all that is not reachable from everywhere, and multicast (224.0.0.0/4)
const closed4: readonly [string, number][] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by carriers
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local, where clouds answer questions about themselves
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, and broadcast
];

// of the global unicast addresses, 2000::/3, those that IANA's IPv6 registry takes out or that carry an IPv4 address
const closed6: readonly [string, number][] = [
  ["2001::", 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ["2001:db8::", 32], // documentation
  ["2002::", 16], // 6to4
  ["3fff::", 20], // documentation
];

const closed = new BlockList();
for (const [network, bits] of closed4) closed.addSubnet(network, bits, "ipv4");
for (const [network, bits] of closed6) closed.addSubnet(network, bits, "ipv6");

const unicast6 = new BlockList();
unicast6.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an IP address belongs to the public internet. Everything else is not: loopback, private and link-local networks,
 * multicast, and the IPv6 forms that wrap an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed.check(address, "ipv4");
  return isIPv6(address) && unicast6.check(address, "ipv6") && !closed.check(address, "ipv6");
}
