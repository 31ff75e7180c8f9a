package tenken.round.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a receiver's name up once and refuses it where any of its addresses is refused; the
 * connection goes to the addresses that were looked at, so that a name which leads elsewhere a
 * moment later gains nothing.
 */
final class CheckedNames implements DnsResolver {

  /** Thrown where a name leads to an address that is refused. */
  static final class Refused extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    Refused(String host) {
      super(host);
    }
  }

  /** Where names are looked up. */
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final Names names;
  private final Predicate<InetAddress> refused;

  CheckedNames(Names names, Predicate<InetAddress> refused) {
    this.names = names;
    this.refused = refused;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.addresses(host);
    if (Stream.of(addresses).anyMatch(refused)) {
      throw new Refused(host);
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
