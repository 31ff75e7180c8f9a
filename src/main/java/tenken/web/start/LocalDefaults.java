package tenken.web.start;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What holds unless it is configured. Without a provider of identities the service is reached from
 * the same machine only; with a database of its own it is a service that others watch, and logs for
 * machines.
 */
final class LocalDefaults implements EnvironmentPostProcessor {

  private static final String PROVIDER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Map<String, Object> defaults = new HashMap<>();
    if (!environment.containsProperty(PROVIDER)) {
      defaults.put("server.address", "127.0.0.1");
    }
    if (environment.containsProperty("spring.datasource.url")) {
      defaults.put("logging.structured.format.console", "ecs");
    }
    environment.getPropertySources().addLast(new MapPropertySource("local defaults", defaults));
  }
}
