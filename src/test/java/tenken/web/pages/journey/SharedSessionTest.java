package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tenken.Tenken;
import tenken.web.WebTest;

/** Two instances serve the same people from one database. */
@WebTest
class SharedSessionTest extends Journey {

  @Autowired private Environment environment;

  private ConfigurableApplicationContext another() {
    Map<String, Object> properties = new HashMap<>(Map.of("server.port", "0"));
    for (String name :
        List.of(
            "tenken.rules",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.hikari.maximum-pool-size",
            "spring.flyway.user",
            "spring.flyway.password",
            "logging.structured.format.console")) {
      properties.put(name, environment.getRequiredProperty(name));
    }
    String[] arguments =
        properties.entrySet().stream()
            .map(each -> "--" + each.getKey() + "=" + each.getValue())
            .toArray(String[]::new);
    return new SpringApplicationBuilder(Tenken.class).run(arguments);
  }

  @Test
  void whoeverSignedInAtOneIsKnownAtTheOther() {
    try (ConfigurableApplicationContext other = another()) {
      String there = "http://localhost:" + other.getEnvironment().getProperty("local.server.port");
      Window window = window().alsoFrom(there).signIn(WebTest.KEY);
      window.page().navigate(there + "/office");
      window.await("h1:has-text('調査')");
      window.click("form[action='/sign-out'] button");
      assertThat(window.page().url()).isEqualTo(there + "/");
      assertThat(window.open("/office").path()).isEqualTo("/sign-in");
    }
  }
}
