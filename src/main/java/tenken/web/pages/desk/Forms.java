package tenken.web.pages.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.servlet.support.RequestContextUtils;
import tenken.round.Denied;
import tenken.round.Denied.Reason;

/** Does what forms ask for, and leads back with all that was entered where that cannot be done. */
final class Forms {

  /** What whoever filled in the form can mend; everything else is a page of its own. */
  private static final Set<Reason> MENDABLE =
      EnumSet.complementOf(EnumSet.of(Reason.FORBIDDEN, Reason.NOT_FOUND, Reason.BAD_CURSOR));

  /** A page of the office, so that nobody is led elsewhere. */
  private static final Pattern OWN =
      Pattern.compile("/office(/[A-Za-z0-9._~%:/-]*)?(\\?[A-Za-z0-9._~%:=&/-]*)?");

  private static final Set<String> OWN_FIELDS = Set.of("_csrf", "form", "back");

  private Forms() {}

  /**
   * Does the work of a form.
   *
   * @param work what to do; gives the page to show then
   * @return where to go
   */
  static String take(HttpServletRequest request, Function<Filled, String> work) {
    return show(
        request,
        form -> {
          String next = work.apply(form);
          RequestContextUtils.getOutputFlashMap(request).put("done", true);
          return "redirect:" + next;
        });
  }

  /** Does the work of a form that leads nowhere else: gives what to show at once. */
  static String show(HttpServletRequest request, Function<Filled, String> work) {
    try {
      return work.apply(new Filled(request));
    } catch (Denied denied) {
      if (!MENDABLE.contains(denied.reason())) {
        throw denied;
      }
      RequestContextUtils.getOutputFlashMap(request).put("entered", entered(request, denied));
      return "redirect:" + back(request);
    }
  }

  /** The page on which the form stood. */
  static String back(HttpServletRequest request) {
    String page = request.getParameter("back");
    return page != null && OWN.matcher(page).matches() ? page : "/office";
  }

  private static Entered entered(HttpServletRequest request, Denied denied) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (field, entered) -> {
              if (!OWN_FIELDS.contains(field)) {
                values.put(field, List.of(entered));
              }
            });
    String form = request.getParameter("form");
    return new Entered(
        form == null ? "" : form,
        values,
        denied.reason().type(),
        denied.pointers().stream().map(pointer -> pointer.split("/", -1)[1]).toList());
  }
}
