package tenken.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the controllers need beside each other. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
