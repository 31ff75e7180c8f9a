package tenken.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Disclosure;
import tenken.answers.Given;
import tenken.assessment.CellStates;
import tenken.assessment.CellStates.Asked;
import tenken.catalog.Scope;
import tenken.exchange.words.Words;
import tenken.round.submission.EarlierAnswers;
import tenken.ruleset.Ruleset;

/**
 * Says what one operator answered to a field, once for all scopes in which it answered the same. In
 * which scopes something is withheld is not said, since that would tell where it is asked.
 */
final class OperatorLines {

  private final Disclosure disclosure;
  private final @Nullable Answers before;
  private final Words words;
  private final Map<String, NavigableMap<Scope, Asked>> states = new TreeMap<>();

  OperatorLines(Ruleset ruleset, Disclosure disclosure, @Nullable Answers before, Words words) {
    this.disclosure = disclosure;
    this.before = before;
    this.words = words;
    CellStates.of(ruleset, existing(disclosure))
        .forEach((cell, asked) -> states(cell.field()).put(cell.scope(), asked));
    disclosure.whole().given().keySet().stream()
        .filter(cell -> !states.containsKey(cell.field()))
        .toList()
        .forEach(cell -> states(cell.field()).put(cell.scope(), Asked.YES));
  }

  /** The document; what it says not to exist is there for those who may not know. */
  private static Answers existing(Disclosure disclosure) {
    Answers all = disclosure.whole();
    return disclosure.seesRest()
        ? all
        : Answers.of(
            all.sheet(),
            all.operator(),
            all.asOf(),
            all.services(),
            List.of(),
            List.of(),
            all.given());
  }

  private NavigableMap<Scope, Asked> states(String field) {
    return states.computeIfAbsent(field, name -> new TreeMap<>());
  }

  /** What was said in some scopes alike. */
  private record Said(String words, Tone tone, boolean changed) {}

  /** What the operator said to a field. */
  PrintCell of(String field) {
    NavigableMap<Scope, Asked> scopes = states(field);
    if (scopes.isEmpty()) {
      Cell cell = new Cell(field, Scope.OPERATOR);
      return disclosure.withholds(cell) ? alone(withheld()) : alone(notAsked());
    }
    Map<Said, Collection<Scope>> alike = new LinkedHashMap<>();
    scopes.forEach(
        (scope, asked) ->
            alike
                .computeIfAbsent(said(new Cell(field, scope), asked), key -> new TreeSet<>())
                .add(scope));
    if (alike.size() == 1) {
      return alone(alike.keySet().iterator().next());
    }
    Collection<Scope> withheld = alike.remove(withheld());
    List<PrintCell.Line> lines = new ArrayList<>();
    alike.forEach((said, where) -> lines.add(line(said, where, scopes.keySet())));
    if (withheld != null) {
      lines.add(line(withheld(), words.say("その他", "Elsewhere")));
    }
    return new PrintCell(lines, Tone.PLAIN);
  }

  /** What the operator said to a field and on what it rests, as far as the readers may know. */
  PrintCell supported(String field) {
    PrintCell said = of(field);
    List<PrintCell.Line> lines = new ArrayList<>(said.lines());
    SupportLines.evidence(seen(field), words)
        .map(piece -> words.say("（裏付け）", "(evidence) ") + piece)
        .forEach(piece -> lines.add(new PrintCell.Line(piece, false)));
    return new PrintCell(lines, said.tone());
  }

  /** The answers to a field that the readers may know. */
  List<Given> seen(String field) {
    return disclosure.whole().given().entrySet().stream()
        .filter(each -> each.getKey().field().equals(field))
        .filter(each -> !disclosure.withholds(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static PrintCell alone(Said said) {
    return new PrintCell(List.of(new PrintCell.Line(said.words(), said.changed())), said.tone());
  }

  private PrintCell.Line line(Said said, Collection<Scope> some, Collection<Scope> all) {
    return line(said, words.scopes(ScopeGroups.of(some, all)));
  }

  private PrintCell.Line line(Said said, String where) {
    String place = where.isEmpty() ? "" : words.say("〔" + where + "〕", "[" + where + "] ");
    return new PrintCell.Line(place + said.words(), said.changed());
  }

  private Said said(Cell cell, Asked asked) {
    if (disclosure.withholds(cell)) {
      return withheld();
    }
    Given given = disclosure.whole().given().get(cell);
    if (given != null) {
      String note = asked == Asked.NO ? words.say("（お尋ねしていない事項）", " (not asked)") : "";
      return new Said(words.given(cell.field(), given) + note, Tone.PLAIN, changed(cell, given));
    }
    return switch (asked) {
      case YES -> new Said(words.given(cell.field(), null), Tone.FAINT, changed(cell, null));
      case PERHAPS ->
          new Said(
              words.say("未回答（前提となる設問が未確定）", "Not answered (hangs on another answer)"),
              Tone.FAINT,
              false);
      case NO -> notAsked();
    };
  }

  private Said withheld() {
    return new Said(words.say(Markings.withheld(disclosure.readers())), Tone.WITHHELD, false);
  }

  private static Said notAsked() {
    return new Said("―", Tone.FAINT, false);
  }

  /** Whether the operator said otherwise last year; not where it said nothing then. */
  private boolean changed(Cell cell, @Nullable Given now) {
    Given then = before == null ? null : EarlierAnswers.said(before, cell);
    return then != null && (now == null || !Objects.equals(then.value(), now.value()));
  }
}
