package tenken.web.pages.desk;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered in a form that was not taken, so that nothing of it is lost.
 *
 * @param form which form of the page
 * @param values what was entered, by field
 * @param problem the type of problem for which it was not taken, or null where nothing was sent
 * @param fields the fields in which the problem lies
 */
public record Entered(
    String form, Map<String, List<String>> values, @Nullable String problem, List<String> fields)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  static final Entered NOTHING = new Entered("", Map.of(), null, List.of());

  public Entered {
    values = new LinkedHashMap<>(values);
    fields = List.copyOf(fields);
  }

  /** What stands in a field of a form: what was entered there, or else this. */
  public String of(String in, String field, @Nullable String otherwise) {
    List<String> entered = form.equals(in) ? values.get(field) : null;
    return entered == null || entered.isEmpty()
        ? (otherwise == null ? "" : otherwise)
        : entered.get(0);
  }

  /** Tells whether something is chosen in a field of a form; otherwise it is as it is. */
  public boolean has(String in, String field, String value, boolean otherwise) {
    return form.equals(in) ? values.getOrDefault(field, List.of()).contains(value) : otherwise;
  }

  /** Tells whether the problem lies in a field of a form. */
  public boolean wrong(String in, String field) {
    return form.equals(in) && fields.contains(field);
  }

  /** Tells whether this form was not taken. */
  public boolean at(String in) {
    return form.equals(in);
  }
}
