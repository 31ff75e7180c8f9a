package tenken.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tenken.exchange.json.ProblemTypes;
import tenken.round.Caller;
import tenken.round.access.IdempotentAnswers;
import tenken.web.api.PreChecksApi;
import tenken.web.problem.Bugs;
import tenken.web.problem.ProblemWriter;

/**
 * Serves a request that carries an {@code Idempotency-Key} once: what it does and its answer are
 * committed together, and the same request gets the same answer again.
 */
@Component
final class IdempotentRequests extends OncePerRequestFilter {

  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST_KEY = 200;
  private static final int FIRST_ERROR = 400;

  private final TransactionTemplate transactions;
  private final IdempotentAnswers answers;
  private final ProblemWriter problems;

  IdempotentRequests(
      PlatformTransactionManager transactions, IdempotentAnswers answers, ProblemWriter problems) {
    this.transactions = new TransactionTemplate(transactions);
    this.answers = answers;
    this.problems = problems;
  }

  /** A pre-check does nothing that could be done twice, and nothing of it is to be kept. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod())
        || request.getRequestURI().equals(PreChecksApi.PATH_PRE_CHECK)
        || request.getHeader(HEADER) == null
        || CallerToken.callerOrNull() == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      problems.write(ProblemTypes.BAD_REQUEST, request, response);
      return;
    }
    ReadRequest read = ReadRequest.of(request);
    Outcome outcome;
    try {
      outcome = serve(CallerToken.caller(), key, read, response, chain);
    } catch (TransactionException | DataAccessException e) {
      Bugs.log(e);
      problems.write(ProblemTypes.UNAVAILABLE, request, response);
      return;
    }
    if (outcome.fresh() != null) {
      outcome.fresh().copyBodyToResponse();
    } else if (outcome.stored() != null) {
      outcome.stored().writeTo(response);
    } else {
      problems.write(ProblemTypes.IDEMPOTENCY_MISMATCH, request, response);
    }
  }

  /** An answer given just now or one given before; neither where the key names another request. */
  private record Outcome(
      @Nullable ContentCachingResponseWrapper fresh, @Nullable StoredAnswer stored) {}

  private Outcome serve(
      Caller caller,
      String key,
      ReadRequest request,
      HttpServletResponse response,
      FilterChain chain) {
    byte[] digest = request.digest();
    return transactions.execute(
        status -> {
          if (!answers.claim(caller, key, digest)) {
            Optional<byte[]> stored = answers.of(caller, key, digest);
            return new Outcome(null, stored.map(StoredAnswer::read).orElse(null));
          }
          ContentCachingResponseWrapper fresh = new ContentCachingResponseWrapper(response);
          pass(chain, request, fresh);
          if (fresh.getStatus() >= FIRST_ERROR) {
            status.setRollbackOnly();
          } else {
            answers.keep(caller, key, StoredAnswer.of(fresh).written());
          }
          return new Outcome(fresh, null);
        });
  }

  private static void pass(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
    try {
      chain.doFilter(request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is compared: method, address and body. */
  static byte[] named(HttpServletRequest request) {
    String address =
        request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString();
    return address.getBytes(StandardCharsets.UTF_8);
  }
}
