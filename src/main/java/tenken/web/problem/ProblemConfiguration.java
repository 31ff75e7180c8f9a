package tenken.web.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Puts problem documents in the place of the server's own error pages. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

  /** More than a header can hold. */
  private static final int MOST_LANGUAGES = 10_000;

  @Bean
  ProblemTypes problemTypes() {
    return ProblemTypes.load();
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports(
      Problems problems, JsonMapper json) {
    return server ->
        server.addContextCustomizers(
            context -> {
              StandardHost host = (StandardHost) context.getParent();
              host.setErrorReportValveClass("");
              host.getPipeline().addValve(new ProblemReportValve(problems, json));
            });
  }

  /** Whoever accepts many languages is answered like others; the header itself has its limit. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> manyLanguages() {
    return server ->
        server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(MOST_LANGUAGES));
  }
}
