package tenken.exchange.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tenken.answers.Answers;
import tenken.answers.Cell;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.exchange.words.Words;
import tenken.round.followup.AskedCell;
import tenken.round.followup.FollowUp;

/** Quotes what an operator answered to what a question is about. Safe to share between threads. */
final class Quotes {

  private final Pack pack;
  private final Words words;

  Quotes(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  /**
   * The answers that a question is about: to the fields that it asks for, or to its whole item
   * where it asks for none.
   */
  List<Quote> of(FollowUp.Asked asked, Answers answers) {
    if (!asked.cells().isEmpty()) {
      return asked.cells().stream()
          .map(AskedCell::field)
          .distinct()
          .flatMap(field -> quotes(field, scopes(field, asked), answers).stream())
          .toList();
    }
    return Optional.ofNullable(asked.item()).flatMap(answers.sheet()::item).stream()
        .flatMap(item -> fields(item).stream())
        .filter(field -> said(field, answers))
        .flatMap(field -> quotes(field, List.of(Scope.OPERATOR), answers).stream())
        .toList();
  }

  private static List<Scope> scopes(String field, FollowUp.Asked asked) {
    return asked.cells().stream()
        .filter(each -> each.field().equals(field))
        .map(AskedCell::scope)
        .toList();
  }

  private List<String> fields(Item item) {
    return item.questions().stream()
        .flatMap(id -> Optional.ofNullable(pack.questions().get(id)).stream())
        .flatMap(question -> question.fields().stream())
        .map(Field::name)
        .toList();
  }

  private static boolean said(String field, Answers answers) {
    return answers.given().keySet().stream().anyMatch(cell -> cell.field().equals(field));
  }

  /** What was answered to a field, once for all scopes in which it was the same. */
  private List<Quote> quotes(String field, List<Scope> asked, Answers answers) {
    Map<String, List<Scope>> alike = new LinkedHashMap<>();
    for (Map.Entry<Cell, Given> each : answers.given().entrySet()) {
      Scope scope = each.getKey().scope();
      if (each.getKey().field().equals(field) && asked.stream().anyMatch(scope::touches)) {
        alike.computeIfAbsent(quoted(field, each.getValue()), key -> new ArrayList<>()).add(scope);
      }
    }
    if (alike.isEmpty()) {
      return List.of(new Quote(label(field, asked, answers), words.given(field, null)));
    }
    return alike.entrySet().stream()
        .map(each -> new Quote(label(field, each.getValue(), answers), each.getKey()))
        .toList();
  }

  /** A field and where it was answered; an only service goes without saying. */
  private String label(String field, List<Scope> scopes, Answers answers) {
    boolean only = answers.services().size() == 1;
    String where =
        words.scopes(
            scopes.stream()
                .map(each -> only ? new Scope(null, each.audience(), each.region()) : each)
                .toList());
    String label = words.field(field);
    return where.isEmpty()
        ? label
        : words.say(label + "（" + where + "）", label + " (" + where + ")");
  }

  private String quoted(String field, Given given) {
    String said = words.given(field, given);
    return given.status() == Status.ANSWERED ? words.say("「" + said + "」", "“" + said + "”") : said;
  }
}
