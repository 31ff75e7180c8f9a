package tenken.exchange.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tenken.answers.Code;
import tenken.answers.Fault;
import tenken.catalog.Language;

/**
 * Reads the scopes of a row.
 *
 * @param services the operator's services
 * @param language the language of the workbook
 * @param faults where to note what is wrong
 */
record ScopeReader(List<String> services, Language language, WorkbookFaults faults) {

  private static final Pattern BETWEEN = Pattern.compile("[\\n,、，;；]+");

  /** The scopes; an axis that cannot be read is a fault, and not named. */
  Where read(FilledRow row) {
    return new Where(
        services(row),
        any(row, Column.AUDIENCE, Labels.AUDIENCE, Code.UNKNOWN_AUDIENCE),
        any(row, Column.REGION, Labels.REGION, Code.UNKNOWN_REGION));
  }

  private <E> @Nullable Set<E> any(FilledRow row, Column column, Labels<Set<E>> labels, Code code) {
    Optional<String> said = said(row, column);
    if (said.isEmpty()) {
      return null;
    }
    Optional<Set<E>> whole = labels.find(said.get());
    if (whole.isPresent()) {
      return whole.get();
    }
    Set<E> all = new HashSet<>();
    for (String part : BETWEEN.split(said.get(), -1)) {
      Optional<Set<E>> found = part.isBlank() ? Optional.of(Set.of()) : labels.find(part);
      if (found.isEmpty()) {
        faults.add(
            new Fault("", code, Sayings.label(column.title()), labels.in(language))
                .at(row.place(column)));
        return null;
      }
      all.addAll(found.get());
    }
    return all;
  }

  /** What a cell says, unless it is empty or closed. */
  private static Optional<String> said(FilledRow row, Column column) {
    return row.cell(column)
        .map(RawCell::shown)
        .filter(text -> !Labels.means(Labels.NO_AXIS, Labels.plain(text)));
  }

  private @Nullable List<String> services(FilledRow row) {
    Optional<String> said = said(row, Column.SERVICE);
    if (said.isEmpty()) {
      return null;
    }
    if (services.contains(said.get())) {
      return List.of(said.get());
    }
    if (Labels.means(Labels.ALL, Labels.plain(said.get()))) {
      return Where.ALL_SERVICES;
    }
    Set<String> named = new LinkedHashSet<>();
    for (String part : parts(said.get())) {
      Optional<String> service = service(part);
      if (service.isEmpty()) {
        faults.add(
            new Fault("", Code.UNKNOWN_SERVICE, Sayings.service(), services)
                .at(row.place(Column.SERVICE)));
        return null;
      }
      named.add(service.get());
    }
    return List.copyOf(named);
  }

  /** On lines, or else between commas. */
  private List<String> parts(String text) {
    List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    boolean known = lines.stream().allMatch(line -> service(line).isPresent());
    return known ? lines : List.of(BETWEEN.split(text, -1));
  }

  private Optional<String> service(String text) {
    if (services.contains(text)) {
      return Optional.of(text);
    }
    String plain = Labels.plain(text);
    List<String> alike =
        services.stream().filter(name -> Labels.plain(name).equals(plain)).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }
}
