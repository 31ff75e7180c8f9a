package tenken.web.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tenken.exchange.json.ProblemTypes;
import tenken.web.problem.ProblemWriter;

/** Keeps callers without a key to so many requests a minute, counted by address. */
@Component
final class RateLimit extends OncePerRequestFilter {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final List<String> OPEN =
      List.of(
          "/v1/pre-checks",
          "/v1/sheets",
          "/v1/viewpoints",
          "/v1/pack",
          "/pre-check",
          "/sign-in",
          "/sheets",
          "/sources",
          "/viewpoints");
  private static final int MOST_ADDRESSES = 100_000;

  private final long limit;
  private final ProblemWriter problems;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(PERIOD).build();

  RateLimit(@Value("${tenken.rate-limit}") long limit, ProblemWriter problems) {
    this.limit = limit;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return limit <= 0 || OPEN.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (CallerToken.callerOrNull() != null) {
      chain.doFilter(request, response);
      return;
    }
    ConsumptionProbe probe =
        buckets.get(request.getRemoteAddr(), address -> bucket()).tryConsumeAndReturnRemaining(1);
    response.setHeader("RateLimit-Limit", String.valueOf(limit));
    response.setHeader("RateLimit-Remaining", String.valueOf(probe.getRemainingTokens()));
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    response.setHeader("RateLimit-Reset", String.valueOf(seconds));
    response.setHeader("Retry-After", String.valueOf(seconds));
    if (request.getRequestURI().startsWith("/v1/")) {
      problems.write(ProblemTypes.RATE_LIMITED, request, response);
    } else {
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(tokens -> tokens.capacity(limit).refillGreedy(limit, PERIOD))
        .build();
  }
}
