package tenken.web.pages.desk;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.assessment.AskedCells;
import tenken.assessment.FindingResult;
import tenken.catalog.Axis;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.catalog.Section;
import tenken.exchange.words.Words;
import tenken.round.pack.LoadedPack;

/** Puts the answers of one document side by side. For one page. */
final class ParityReading {

  /** The viewpoints that differences are the matter of. */
  private static final Set<String> VIEWPOINTS = Set.of("login-state-parity", "region-parity");

  private final Answers answers;
  private final Pack pack;
  private final Words words;
  private final Set<Cell> asked;
  private final List<FindingResult> findings;

  ParityReading(Answers answers, LoadedPack pack, Words words) {
    this.answers = answers;
    this.pack = pack.pack();
    this.words = words;
    AskedCells cells = AskedCells.of(pack.assessor().ruleset(), answers);
    this.asked = new HashSet<>(cells.judged());
    this.asked.addAll(cells.described());
    this.findings =
        pack.assessor().assessWithoutClearing(answers).findings().stream()
            .filter(each -> VIEWPOINTS.contains(each.viewpoint()))
            .toList();
  }

  List<Parity.OfItem> of(Section section) {
    return section.groups().stream()
        .flatMap(group -> group.items().stream())
        .map(item -> new Parity.OfItem(item, rows(item).toList()))
        .filter(each -> !each.rows().isEmpty())
        .toList();
  }

  private Stream<ParityRow> rows(Item item) {
    return item.questions().stream()
        .flatMap(id -> Objects.requireNonNull(pack.questions().get(id)).fields().stream())
        .filter(field -> axes(field).contains(Axis.AUDIENCE) || axes(field).contains(Axis.REGION))
        .flatMap(field -> services(field).map(service -> row(field, service)))
        .filter(row -> row.squares().stream().anyMatch(each -> !each.said().isEmpty()));
  }

  private Set<Axis> axes(Field field) {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    axes.addAll(answers.sheet().axesOf(field));
    return axes;
  }

  /** Each service's name; an empty text for the single one that has none. */
  private Stream<String> services(Field field) {
    return axes(field).contains(Axis.SERVICE) && !answers.services().isEmpty()
        ? answers.services().stream()
        : Stream.of("");
  }

  private ParityRow row(Field field, String named) {
    String service = named.isEmpty() ? null : named;
    List<Scope> scopes =
        Parity.COLUMNS.stream().map(column -> scope(field, service, column)).toList();
    Given first = answers.given().get(new Cell(field.name(), scopes.get(0)));
    return new ParityRow(
        service,
        words.field(field.name()),
        scopes.stream().map(scope -> square(new Cell(field.name(), scope), first)).toList(),
        findings.stream().filter(finding -> rests(finding, field, service)).toList());
  }

  private Scope scope(Field field, @Nullable String service, Parity.Column column) {
    Set<Axis> axes = axes(field);
    return new Scope(
        service,
        axes.contains(Axis.AUDIENCE) ? column.audience() : null,
        axes.contains(Axis.REGION) ? column.region() : null);
  }

  private ParitySquare square(Cell cell, @Nullable Given first) {
    Given given = answers.given().get(cell);
    if (given == null && !asked.contains(cell)) {
      return new ParitySquare(ParitySquare.Kind.NOT_ASKED, "");
    }
    return new ParitySquare(kind(given, first), words.given(cell.field(), given));
  }

  private static ParitySquare.Kind kind(@Nullable Given given, @Nullable Given first) {
    if (given == null || given.status() != Status.ANSWERED) {
      return ParitySquare.Kind.OPEN;
    }
    return first == null
            || first.status() != Status.ANSWERED
            || Objects.equals(first.value(), given.value())
        ? ParitySquare.Kind.SAME
        : ParitySquare.Kind.DIFFERS;
  }

  private static boolean rests(FindingResult finding, Field field, @Nullable String service) {
    return finding.evidence().stream()
        .anyMatch(
            each ->
                each.field().equals(field.name())
                    && Objects.equals(each.scope().service(), service));
  }
}
