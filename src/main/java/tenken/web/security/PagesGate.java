package tenken.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tenken.exchange.json.ProblemTypes;

/**
 * Which people get in: everybody to what stores and tells nothing of operators, and whoever signed
 * in to stored work. A session is for the pages alone; no system is let in by one.
 */
@Configuration(proxyBeanMethods = false)
class PagesGate {

  /** Nothing but the service's own files is loaded or run, and nothing frames a page. */
  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";

  private static final String[] STORED_WORK = {"/work/**", "/office/**"};

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      SignedIn signedIn,
      SignIns signIns,
      RateLimit limit,
      ObjectProvider<ClientRegistrationRepository> providers)
      throws Exception {
    http.securityContext(context -> context.securityContextRepository(signedIn))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
        .headers(PagesGate::headers)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests.requestMatchers(STORED_WORK).authenticated().anyRequest().permitAll())
        .exceptionHandling(PagesGate::otherwise)
        .addFilterAfter(limit, AuthorizationFilter.class);
    if (providers.getIfAvailable() != null) {
      http.oauth2Login(login -> byProvider(login, signIns));
    }
    return http.build();
  }

  private static void byProvider(OAuth2LoginConfigurer<HttpSecurity> login, SignIns signIns) {
    login
        .loginPage("/sign-in")
        .successHandler((to, back, who) -> entered(signIns, who, to, back))
        .failureHandler((to, back, why) -> back.sendRedirect("/sign-in?refused=provider"));
  }

  /** Asks in whoever has to be known; a form that comes without its token is not taken. */
  private static void otherwise(ExceptionHandlingConfigurer<HttpSecurity> handling) {
    handling
        .authenticationEntryPoint((to, back, why) -> askIn(to, back))
        .accessDeniedHandler(
            (to, back, why) -> {
              to.setAttribute(ProblemTypes.ATTRIBUTE, ProblemTypes.PAGE_EXPIRED);
              back.sendError(HttpStatus.FORBIDDEN.value());
            });
  }

  private static CookieCsrfTokenRepository tokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
    return tokens;
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            features -> features.policy("camera=(), geolocation=(), microphone=(), payment=()"))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
  }

  /** Leads to the page for signing in, and from there back to the page that was asked for. */
  private static void askIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean page = HttpMethod.GET.matches(request.getMethod());
    String back = page ? URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8) : "";
    String target = page ? "/sign-in?to=" + back : "/sign-in";
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(target);
    } else {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      response.setHeader("HX-Redirect", "/sign-in");
    }
  }

  private static void entered(
      SignIns signIns, Authentication who, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean known = signIns.byProvider(who, request, response);
    response.sendRedirect(known ? "/work" : "/sign-in?refused=stranger");
  }
}
