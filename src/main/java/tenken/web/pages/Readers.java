package tenken.web.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells people who read pages from programs that read documents. */
final class Readers {

  private static final List<String> DOCUMENTS =
      List.of("/v1/", "/actuator/", "/problems", "/docs", "/openapi.yaml");

  private Readers() {}

  /** Whether the address, or the one at which an error came about, is that of a page. */
  static boolean onAPage(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String uri ? uri : request.getRequestURI();
    return DOCUMENTS.stream().noneMatch(path::startsWith);
  }

  /** Whether the answer is for a person: at the address of a page, in a browser. */
  static boolean inABrowser(HttpServletRequest request) {
    if (onAPage(request) && request.getHeader("HX-Request") != null) {
      return true;
    }
    String accept = request.getHeader("Accept");
    if (!onAPage(request) || accept == null) {
      return false;
    }
    try {
      return MediaType.parseMediaTypes(accept).stream()
          .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && type.isConcrete());
    } catch (InvalidMediaTypeException notUnderstood) {
      return false;
    }
  }
}
