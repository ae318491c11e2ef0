import { describe, expect, it } from "vitest";
import { clientAddress } from "@/lib/auth/rules/client-address";

describe("the address that attempts count against", () => {
  it.each([
    { peer: "192.0.2.7", forwarded: null, proxies: 0, counted: "192.0.2.7" },
    { peer: "192.0.2.7", forwarded: "203.0.113.9", proxies: 0, counted: "192.0.2.7" },
    { peer: "10.0.0.1", forwarded: "203.0.113.9", proxies: 1, counted: "203.0.113.9" },
    { peer: "10.0.0.1", forwarded: "forged, 203.0.113.9", proxies: 1, counted: "203.0.113.9" },
    {
      peer: "10.0.0.1",
      forwarded: "198.51.100.1, 203.0.113.9, 10.0.0.2",
      proxies: 2,
      counted: "203.0.113.9",
    },
    { peer: "10.0.0.1", forwarded: "203.0.113.9", proxies: 2, counted: "10.0.0.1" },
    { peer: "10.0.0.1", forwarded: "nonsense", proxies: 1, counted: "10.0.0.1" },
    { peer: "10.0.0.1", forwarded: null, proxies: 1, counted: "10.0.0.1" },
    { peer: "::ffff:192.0.2.7", forwarded: null, proxies: 0, counted: "192.0.2.7" },
    { peer: "2001:db8:0:1:a:b:c:d", forwarded: null, proxies: 0, counted: "2001:db8:0:1::/64" },
    { peer: "2001:DB8::1", forwarded: null, proxies: 0, counted: "2001:db8:0:0::/64" },
    { peer: "::1", forwarded: null, proxies: 0, counted: "0:0:0:0::/64" },
    { peer: "fe80::1%eth0", forwarded: null, proxies: 0, counted: "fe80:0:0:0::/64" },
    { peer: null, forwarded: "203.0.113.9", proxies: 0, counted: null },
  ])(
    "is $counted for $peer with X-Forwarded-For $forwarded behind $proxies proxies",
    ({ peer, forwarded, proxies, counted }) => {
      expect(clientAddress(peer, forwarded, proxies)).toBe(counted);
    },
  );
});
