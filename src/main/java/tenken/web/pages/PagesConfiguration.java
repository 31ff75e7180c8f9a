package tenken.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Where pages find their texts, styles and scripts, and in which language they are written. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  private static final String STYLES = "classpath:/static/";
  private static final String HTMX = "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/";
  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(STYLES, HTMX)
        .setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("pages/messages", "pages/desk", "pages/team");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(Locale.JAPANESE);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new PageLocale();
  }

  /** Forms with files are taken by pages alone. */
  @Bean
  MultipartResolver multipartResolver() {
    StandardServletMultipartResolver resolver =
        new StandardServletMultipartResolver() {
          @Override
          public boolean isMultipart(HttpServletRequest request) {
            return Readers.onAPage(request) && super.isMultipart(request);
          }
        };
    resolver.setResolveLazily(true);
    return resolver;
  }

  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgreSql() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
