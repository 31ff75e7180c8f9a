package tenken.round.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that are no place of the internet: of this machine, of private networks, and all that
 * the registries of special-purpose addresses (RFC 6890) keep back. Of IPv6 only global unicast
 * (2000::/3) is of the internet, without what wraps an address of IPv4.
 */
final class InternalAddresses {

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Net(byte[] start, int bits) {

    static Net of(String text) {
      String[] parts = text.split("/", -1);
      return new Net(literal(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    }

    boolean has(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Net GLOBAL = Net.of("2000::/3");

  private static final List<Net> KEPT_BACK =
      Stream.of(
              "0.0.0.0/8", // this network
              "10.0.0.0/8",
              "100.64.0.0/10", // carrier-grade NAT
              "127.0.0.0/8",
              "169.254.0.0/16", // link-local; 169.254.169.254 tells secrets of cloud machines
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24", // 6to4 relays
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, and broadcast
              "2001::/23", // Teredo and other protocols
              "2001:db8::/32",
              "2002::/16", // 6to4
              "3fff::/20")
          .map(Net::of)
          .toList();

  private static final int INTERFACE = 8;

  private InternalAddresses() {}

  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (KEPT_BACK.stream().anyMatch(net -> net.has(bytes))) {
      return true;
    }
    return !(address instanceof Inet4Address) && (!GLOBAL.has(bytes) || wrapsLocally(bytes));
  }

  /** An interface identifier of ISATAP (RFC 5214), which wraps an address of IPv4. */
  private static boolean wrapsLocally(byte[] bytes) {
    return (bytes[INTERFACE] & ~0x02) == 0
        && bytes[INTERFACE + 1] == 0
        && bytes[INTERFACE + 2] == 0x5e
        && bytes[INTERFACE + 3] == (byte) 0xfe;
  }

  /** The address that a text of digits writes; no name is looked up. */
  static InetAddress literal(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
