package tenken.exchange.table;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tenken.answers.Evidence;
import tenken.answers.Given;
import tenken.exchange.words.Names;
import tenken.exchange.words.Words;

/** Says what answers rest on, and who may see them. */
final class SupportLines {

  private SupportLines() {}

  /** Of answers to one field: each piece of evidence once. */
  static Stream<String> evidence(Collection<Given> given, Words words) {
    return each(given, Given::evidence).map(piece -> said(piece, words));
  }

  /** Of answers to one field: each piece of evidence once, then everybody who may see some. */
  static PrintCell of(Collection<Given> given, Words words) {
    Stream<String> readers =
        each(given, answer -> List.of(answer.confidentiality()))
            .map(who -> words.say("公開範囲：", "For: ") + words.say(Names.of(who)));
    return new PrintCell(
        Stream.concat(evidence(given, words), readers)
            .map(text -> new PrintCell.Line(text, false))
            .toList(),
        Tone.PLAIN);
  }

  private static <T extends Comparable<? super T>> Stream<T> each(
      Collection<Given> given, Function<Given, List<T>> part) {
    return given.stream()
        .map(part)
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .distinct()
        .sorted();
  }

  private static String said(Evidence piece, Words words) {
    return words.say(Names.of(piece.kind())) + words.say("：", ": ") + piece.value();
  }
}
