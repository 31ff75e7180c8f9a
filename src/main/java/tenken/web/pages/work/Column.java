package tenken.web.pages.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.catalog.Audience;
import tenken.catalog.Scope;

/**
 * Cells of a field that are answered in one place: one of them, or those of people who are logged
 * out and have no account together, as long as both say the same.
 *
 * @param key its name, the same as long as the cells are
 * @param cells the cells
 */
record Column(String key, List<Cell> cells) {

  private static final int LETTERS = 8;

  Column {
    cells = List.copyOf(cells);
  }

  /** The columns of cells of one field, the first of them first. */
  static List<Column> of(Collection<Cell> cells, Map<Cell, Given> given, boolean split) {
    Map<String, List<Cell>> together = new LinkedHashMap<>();
    for (Cell cell : cells) {
      together.computeIfAbsent(outside(cell.scope()), key -> new ArrayList<>()).add(cell);
    }
    List<Column> columns = new ArrayList<>();
    together.forEach(
        (key, some) -> {
          if (!split && some.stream().map(given::get).distinct().count() == 1) {
            columns.add(new Column(key, some));
          } else {
            some.forEach(cell -> columns.add(new Column(alone(cell.scope()), List.of(cell))));
          }
        });
    return columns;
  }

  private static String outside(Scope scope) {
    Audience audience = scope.audience();
    return audience == null || audience == Audience.LOGGED_IN
        ? alone(scope)
        : scope.service() + "~" + scope.region() + "~OUTSIDE_ACCOUNT";
  }

  private static String alone(Scope scope) {
    return scope.service() + "~" + scope.region() + "~" + scope.audience();
  }

  Scope scope() {
    return cells.get(0).scope();
  }

  /** What is said in all of its cells, or null. */
  @Nullable Given given(Map<Cell, Given> given) {
    return given.get(cells.get(0));
  }

  /** Tells whether it is among those that are answered together in the column of this name. */
  boolean isPartOf(String other) {
    return outside(scope()).equals(other);
  }

  /** Tells what a person saw there from what somebody else saved since. */
  String seen(Map<Cell, Given> given) {
    return seen(given(given));
  }

  /** The same of an answer. */
  static String seen(@Nullable Given given) {
    return digest(String.valueOf(given));
  }

  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
