package tenken.exchange.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Given;
import tenken.answers.Value;
import tenken.assessment.ScopeWords;
import tenken.catalog.Field;
import tenken.catalog.Item;
import tenken.catalog.Language;
import tenken.catalog.Pack;
import tenken.catalog.Scope;
import tenken.catalog.Text;

/**
 * The words of one language for what a pack names and operators answer. Silence, withheld, being
 * checked and not confirmed are told apart. Safe to share between threads.
 */
public final class Words {

  private final Pack pack;
  private final Language language;
  private final ValueWords values;

  /** The words of a language for what the pack names. */
  public Words(Pack pack, Language language) {
    this.pack = pack;
    this.language = language;
    this.values = new ValueWords(language);
  }

  /** The language that it speaks. */
  public Language language() {
    return language;
  }

  /** A text in the language. */
  public String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }

  /** A text in the language. */
  public String say(Text text) {
    return text.in(language);
  }

  /** The label of a field; its name where the pack has no such field any more. */
  public String field(String name) {
    return pack.field(name).map(field -> say(field.label())).orElse(name);
  }

  /** An item: its number and its official label. */
  public String item(String sheet, String number) {
    return Optional.ofNullable(pack.sheets().get(sheet))
        .flatMap(of -> of.item(number))
        .map(this::item)
        .orElse(number);
  }

  /** An item: its number and its official label. */
  public String item(Item item) {
    return item.number() + " " + say(item.label());
  }

  /** Where something is answered, such as 国内・ログイン時; empty for the operator as a whole. */
  public String scope(Scope scope) {
    return say(ScopeWords.of(scope));
  }

  /** Several places; empty for the operator as a whole. */
  public String scopes(Collection<Scope> scopes) {
    return scopes.stream()
        .filter(scope -> !scope.equals(Scope.OPERATOR))
        .map(this::scope)
        .distinct()
        .collect(Collectors.joining(say("、", "; ")));
  }

  /** What was answered. */
  public String value(String field, Value value) {
    return values.of(pack.field(field).orElse(null), value);
  }

  /** What was answered, as a result that was kept or has just been made holds it. */
  public String kept(String field, @Nullable Object value) {
    Field known = pack.field(field).orElse(null);
    return values.of(known, Values.of(known, value));
  }

  /** What a cell holds, however the answer stands; null is silence. */
  public String given(String field, @Nullable Given given) {
    return new GivenWords(this).of(field, given);
  }

  /** A number of things. */
  public String number(long number) {
    return values.number(number);
  }

  /** A day. */
  public String date(LocalDate date) {
    return values.date(date);
  }
}
