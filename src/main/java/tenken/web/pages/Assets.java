package tenken.web.pages;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The addresses of scripts and styles, which change with what they hold. All come with the service.
 */
@Component
public class Assets {

  private final ObjectProvider<ResourceUrlProvider> addresses;

  Assets(ObjectProvider<ResourceUrlProvider> addresses) {
    this.addresses = addresses;
  }

  /** The address of a file below {@code static}, or of htmx. */
  public String of(String file) {
    String address = addresses.getObject().getForLookupPath("/assets/" + file);
    return Objects.requireNonNull(address, file);
  }
}
