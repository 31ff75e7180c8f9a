package tenken.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tenken.catalog.AskedWhen;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Scope;

/**
 * What of an operator's answers some readers may see. Whether a field is asked tells something of
 * the answer that decides it, so that what hangs on a withheld answer is withheld too. What was not
 * answered is as confidential as the whole document. For one thread.
 */
public final class Disclosure {

  private final Pack pack;
  private final Submitted shown;
  private final List<Submitted> sides;
  private final Readers readers;
  private final Map<String, Set<Cell>> said = new HashMap<>();
  private final Map<Cell, Boolean> known = new HashMap<>();

  /**
   * A document and how confidential it is where an answer does not say.
   *
   * @param answers what it says
   * @param whole of the document
   */
  public record Submitted(Answers answers, Confidentiality whole) {

    Confidentiality of(Cell cell) {
      Given given = answers.given().get(cell);
      return given == null ? whole : given.confidentiality();
    }
  }

  /**
   * What of a document readers may see.
   *
   * @param pack the pack that it was read under
   * @param shown the document
   * @param latest what the operator said last, which may have become more confidential since
   * @param readers who is to see it
   */
  public Disclosure(Pack pack, Submitted shown, Submitted latest, Readers readers) {
    this.pack = pack;
    this.shown = shown;
    this.sides = List.of(shown, latest);
    this.readers = readers;
    for (Submitted side : sides) {
      for (Cell cell : side.answers().given().keySet()) {
        said.computeIfAbsent(cell.field(), name -> new TreeSet<>()).add(cell);
      }
    }
  }

  /** Who is to see it. */
  public Readers readers() {
    return readers;
  }

  /** All that the document says, whoever may see it. */
  public Answers whole() {
    return shown.answers();
  }

  /** Tells whether the readers may see what of the document belongs to no cell. */
  public boolean seesRest() {
    return sides.stream().allMatch(each -> readers.see(each.whole()));
  }

  /** Tells whether the readers may not know what is said in a cell, if anything is. */
  public boolean withholds(Cell cell) {
    Boolean before = known.get(cell);
    if (before != null) {
      return before;
    }
    known.put(cell, true);
    boolean withheld =
        sides.stream().anyMatch(each -> !readers.see(each.of(cell)))
            || conditions(cell.field()).anyMatch(when -> withholds(when, cell.scope()));
    known.put(cell, withheld);
    return withheld;
  }

  /** The conditions under which a field is asked, as far as they decide anything. */
  private Stream<AskedWhen> conditions(String name) {
    return pack.field(name).stream()
        .flatMap(
            field -> {
              List<Item> items = shown.answers().sheet().itemsAsking(field.question());
              boolean always = items.stream().anyMatch(each -> each.askedWhen() == null);
              return Stream.concat(
                  Stream.ofNullable(field.askedWhen()),
                  always ? Stream.empty() : items.stream().map(Item::askedWhen));
            })
        .filter(Objects::nonNull);
  }

  /** Whether an answer that decides on a scope, or its absence, is withheld. */
  private boolean withholds(AskedWhen when, Scope scope) {
    List<Cell> deciding =
        said.getOrDefault(when.field(), Set.of()).stream()
            .filter(each -> each.scope().touches(scope))
            .toList();
    return deciding.isEmpty()
        ? withholds(new Cell(when.field(), scope))
        : deciding.stream().anyMatch(this::withholds);
  }

  /** What of the answers is left. Guidance is the secretariat's own and is not among it. */
  public Answers answers() {
    Answers all = shown.answers();
    Map<Cell, Given> left = new TreeMap<>(all.given());
    left.keySet().removeIf(this::withholds);
    NavigableSet<String> services = new TreeSet<>();
    left.keySet().stream()
        .map(cell -> cell.scope().service())
        .filter(Objects::nonNull)
        .forEach(services::add);
    return Answers.of(
        all.sheet(),
        all.operator(),
        all.asOf(),
        seesRest() ? all.services() : List.copyOf(services),
        seesRest() ? all.absent() : List.of(),
        List.of(),
        left);
  }
}
