package tenken.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import tenken.answers.Code;
import tenken.catalog.Language;
import tenken.exchange.dto.ProblemDto;
import tenken.exchange.json.ProblemTypes;
import tenken.exchange.json.Problems;
import tenken.round.Denied;
import tenken.round.Refused;

/** Turns everything that is thrown while a request is served into a problem document. */
@RestControllerAdvice
class ProblemAdvice {

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDto> problem(ProblemException e, HttpServletRequest request) {
    return typed(e.type(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDto> refused(RefusedException e, HttpServletRequest request) {
    Language language = Languages.of(request);
    ProblemDto problem = problems.refused(e.faults(), e.more(), language);
    return Refusals.of(problem, language, HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDto> refused(Refused e, HttpServletRequest request) {
    Language language = Languages.of(request);
    ProblemDto problem = problems.refused(e.faults(), e.more(), language);
    return Refusals.of(problem, language, HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDto> denied(Denied e, HttpServletRequest request) {
    Language language = Languages.of(request);
    ProblemDto problem = problems.denied(e, language);
    return Refusals.of(problem, language, HttpHeaders.EMPTY);
  }

  /** Bodies are handed on unread, so that this one can only be missing. */
  @ExceptionHandler
  ResponseEntity<ProblemDto> noBody(HttpMessageNotReadableException e, HttpServletRequest request) {
    return typed(Code.EMPTY_BODY.id(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDto> missing(
      MissingServletRequestParameterException e, HttpServletRequest request) {
    return typed(ProblemTypes.MISSING_PARAMETER, request);
  }

  /** The database is not there; a restart of it, say, passes. */
  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransientDataAccessException.class
  })
  ResponseEntity<ProblemDto> unavailable(Exception e, HttpServletRequest request) {
    Bugs.log(e);
    return typed(ProblemTypes.UNAVAILABLE, request);
  }

  /** A parameter of the wrong type, a broken form, or one that is not in UTF-8. */
  @ExceptionHandler({
    TypeMismatchException.class,
    InvalidParameterException.class,
    MultipartException.class
  })
  ResponseEntity<ProblemDto> misread(HttpServletRequest request) {
    return typed(ProblemTypes.BAD_REQUEST, request);
  }

  /** A parameter that the firewall of Spring Security does not let through. */
  @ExceptionHandler
  ResponseEntity<ProblemDto> rejected(RequestRejectedException e, HttpServletRequest request) {
    return typed(ProblemTypes.BAD_REQUEST, request);
  }

  /** The connection failed; where an answer has begun, there is nobody left to tell. */
  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDto> cutOff(
      IOException e, HttpServletRequest request, HttpServletResponse response) {
    return response.isCommitted() ? null : typed(ProblemTypes.INCOMPLETE_BODY, request);
  }

  /** The same for a connection that fails while a stream of lines is written to it. */
  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDto> cutOff(
      UncheckedIOException e, HttpServletRequest request, HttpServletResponse response) {
    return response.isCommitted() ? null : any(e, request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDto> any(Exception e, HttpServletRequest request) {
    Language language = Languages.of(request);
    if (e instanceof ErrorResponse known) {
      int status = known.getStatusCode().value();
      return Refusals.of(problems.problem(status, language), language, known.getHeaders());
    }
    Bugs.log(e);
    return typed(ProblemTypes.INTERNAL_ERROR, request);
  }

  private ResponseEntity<ProblemDto> typed(String type, HttpServletRequest request) {
    Language language = Languages.of(request);
    return Refusals.of(problems.problem(type, language), language, HttpHeaders.EMPTY);
  }
}
