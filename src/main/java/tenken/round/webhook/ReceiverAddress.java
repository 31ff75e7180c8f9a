package tenken.round.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tenken.round.Denied;
import tenken.round.Denied.Reason;

/** Which addresses events may be sent to. */
@Component
final class ReceiverAddress {

  private static final List<String> POINTER = List.of("/url");
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

  /** Many programs read a host that ends so as an address of IPv4, however it is written. */
  private static final Pattern NUMBER = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");

  private static final Pattern THIS_MACHINE = Pattern.compile("(.*\\.)?localhost");
  private static final int HIGHEST_PORT = 65_535;

  private final boolean internalAllowed;

  ReceiverAddress(@Value("${tenken.webhooks.allow-internal}") boolean internalAllowed) {
    this.internalAllowed = internalAllowed;
  }

  boolean internalAllowed() {
    return internalAllowed;
  }

  /**
   * Looks at an address before anything is sent to it.
   *
   * @return its host
   * @throws Denied with UNUSABLE_ADDRESS, or INTERNAL_ADDRESS if that can be told without a lookup
   */
  String check(String url) {
    URI address = read(url);
    String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
    boolean usable = scheme.equals("https") || (internalAllowed && scheme.equals("http"));
    String host = address.getHost();
    if (!usable
        || host == null
        || address.getRawUserInfo() != null
        || address.getRawFragment() != null
        || address.getPort() == 0
        || address.getPort() > HIGHEST_PORT) {
      throw new Denied(Reason.UNUSABLE_ADDRESS, POINTER);
    }
    if (!internalAllowed && internal(host.toLowerCase(Locale.ROOT))) {
      throw new Denied(Reason.INTERNAL_ADDRESS, POINTER);
    }
    return host;
  }

  private static URI read(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new Denied(Reason.UNUSABLE_ADDRESS, POINTER);
    }
  }

  private static boolean internal(String host) {
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (name.startsWith("[")) {
      return name.contains("%") || InternalAddresses.contains(InternalAddresses.literal(name));
    }
    if (NUMBER.matcher(name).matches()) {
      return !IPV4.matcher(name).matches()
          || InternalAddresses.contains(InternalAddresses.literal(name));
    }
    return THIS_MACHINE.matcher(name).matches();
  }
}
