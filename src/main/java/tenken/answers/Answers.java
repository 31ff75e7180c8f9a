package tenken.answers;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tenken.catalog.Sheet;

/**
 * A checked answers document: what it says in each cell, whatever the order in which it said it.
 *
 * @param sheet the sheet it answers
 * @param operator whose answers they are, or null
 * @param asOf the date for dated parameters
 * @param services the operator's services in alphabetical order; empty for a single unnamed one
 * @param absent cells that do not exist at this operator
 * @param openGuidance guidance of earlier years that is still open
 * @param given what is said, by cell, in the order of cells
 * @param digest {@code sha256:} over all of it, independent of order
 */
public record Answers(
    Sheet sheet,
    @Nullable String operator,
    LocalDate asOf,
    List<String> services,
    List<Absence> absent,
    List<OpenGuidance> openGuidance,
    Map<Cell, Given> given,
    String digest) {

  public Answers {
    services = services.stream().sorted().toList();
    absent = List.copyOf(absent);
    openGuidance = List.copyOf(openGuidance);
    given = Collections.unmodifiableMap(inOrder(given));
  }

  /** A document that says this, under the name that its digest gives it. */
  public static Answers of(
      Sheet sheet,
      @Nullable String operator,
      LocalDate asOf,
      List<String> services,
      List<Absence> absent,
      List<OpenGuidance> openGuidance,
      Map<Cell, Given> given) {
    return new Answers(sheet, operator, asOf, services, absent, openGuidance, given, "").named();
  }

  /** The same document with some cells answered anew, whatever stood there. */
  public Answers with(Map<Cell, Given> replacing) {
    Map<Cell, Given> all = new TreeMap<>(given);
    all.putAll(replacing);
    return of(sheet, operator, asOf, services, absent, openGuidance, all);
  }

  private Answers named() {
    String name = AnswersDigest.of(this);
    return new Answers(sheet, operator, asOf, services, absent, openGuidance, given, name);
  }

  /** The same answers as of another date; the digest stays that of the document as it was read. */
  public Answers at(LocalDate date) {
    return new Answers(sheet, operator, date, services, absent, openGuidance, given, digest);
  }

  private static Map<Cell, Given> inOrder(Map<Cell, Given> given) {
    Cell before = null;
    for (Cell cell : given.keySet()) {
      if (before != null && before.compareTo(cell) >= 0) {
        return new TreeMap<>(given);
      }
      before = cell;
    }
    return new LinkedHashMap<>(given);
  }
}
