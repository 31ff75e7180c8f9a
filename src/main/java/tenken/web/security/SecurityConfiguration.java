package tenken.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import tenken.web.problem.ProblemWriter;

/**
 * Which systems get in: everybody to what stores and tells nothing of operators, else only who is
 * known. What a known caller may do is decided where it is done.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] OPEN = {
    "/v1/sheets/**", "/v1/viewpoints/**", "/v1/pack", "/v1/pack/**", "/problems/**"
  };

  private static final String[] PACKS = {"/v1/packs", "/v1/packs/*"};

  private static final String[] CONTRACT = {"/docs/**", "/openapi.yaml"};

  /** What systems call, with a key or token in each request; everything else are pages. */
  private static final String[] SYSTEMS = {
    "/v1/**", "/actuator/**", "/problems/**", "/docs/**", "/openapi.yaml"
  };

  @Bean
  @Order(1)
  SecurityFilterChain gate(
      HttpSecurity http,
      AuthenticationManager identities,
      ProblemWriter problems,
      RateLimit limit,
      IdempotentRequests idempotent)
      throws Exception {
    http.securityMatcher(SYSTEMS)
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(SecurityConfiguration::open)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(request -> identities)
                    .authenticationEntryPoint(asking(problems)))
        .exceptionHandling(handling -> handling.authenticationEntryPoint(asking(problems)))
        .addFilterAfter(limit, AuthorizationFilter.class)
        .addFilterAfter(idempotent, AuthorizationFilter.class);
    return http.build();
  }

  private static AuthenticationEntryPoint asking(ProblemWriter problems) {
    return (request, response, why) -> problems.unauthenticated(request, response);
  }

  /** No text that the service keeps or looks for has a NUL; PostgreSQL takes none. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
    return firewall;
  }

  private static void open(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.GET, CONTRACT)
        .permitAll()
        .requestMatchers(OPEN)
        .permitAll()
        .requestMatchers(HttpMethod.GET, PACKS)
        .permitAll()
        .requestMatchers("/v1/pre-checks")
        .permitAll()
        .requestMatchers("/actuator/health/**", "/actuator/info")
        .permitAll()
        .requestMatchers("/v1/**", "/actuator/**")
        .authenticated()
        .anyRequest()
        .permitAll();
  }
}
