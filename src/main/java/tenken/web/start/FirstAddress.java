package tenken.web.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once the service is ready, which address to open. */
@Component
class FirstAddress {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAddress.class);

  private final Environment environment;

  FirstAddress(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    boolean secure = environment.getProperty("server.ssl.enabled", Boolean.class, false);
    String port = environment.getProperty("local.server.port", "8080");
    LOG.info("Ready: open {}://localhost:{}/ in a browser", secure ? "https" : "http", port);
  }
}
