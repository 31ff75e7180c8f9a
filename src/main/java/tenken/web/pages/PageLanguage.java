package tenken.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import tenken.catalog.Language;
import tenken.web.problem.Languages;

/** Shows pages in Japanese until somebody asks for English, which a cookie then remembers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageLanguage extends OncePerRequestFilter {

  private static final String COOKIE = "lang";
  private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(ja|en)(?:&|$)");
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Readers.onAPage(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString();
    Matcher asked = ASKED.matcher(query == null ? "" : query);
    Cookie remembered = WebUtils.getCookie(request, COOKIE);
    if (asked.find()) {
      choose(asked.group(1), request);
      response.addHeader(HttpHeaders.SET_COOKIE, cookie(asked.group(1), request.isSecure()));
    } else if (remembered != null) {
      choose(remembered.getValue(), request);
    } else if (Readers.inABrowser(request)) {
      choose("ja", request);
    }
    chain.doFilter(request, response);
  }

  private static void choose(String name, HttpServletRequest request) {
    Languages.choose(name.equals("en") ? Language.EN : Language.JA, request);
  }

  private static String cookie(String name, boolean secure) {
    return ResponseCookie.from(COOKIE, name)
        .path("/")
        .maxAge(REMEMBERED)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .build()
        .toString();
  }
}
