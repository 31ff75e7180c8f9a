package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tenken.TestPack;
import tenken.answers.Disclosure.Submitted;

class DisclosureTest {

  private static Answers answers(int seed) {
    Answers read = TestPack.random(seed, 0.7);
    Random who = new Random(seed);
    Map<Cell, Given> given = new HashMap<>();
    read.given().forEach((cell, each) -> given.put(cell, as(each, any(who))));
    return MarkedAnswers.of(read.with(given));
  }

  private static Confidentiality any(Random random) {
    return List.of(Confidentiality.values()).get(random.nextInt(3));
  }

  private static Given as(Given given, Confidentiality confidentiality) {
    return new Given(
        given.status(),
        given.value(),
        given.reason(),
        given.until(),
        given.evidence(),
        confidentiality);
  }

  private static Disclosure disclosure(Answers answers, Answers latest, Readers readers) {
    return new Disclosure(
        TestPack.PACK,
        new Submitted(answers, Confidentiality.PUBLIC),
        new Submitted(latest, Confidentiality.PUBLIC),
        readers);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsGivenAnAnswerThatIsNotForThem(Readers readers) {
    int left = 0;
    for (int seed = 0; seed < 150; seed++) {
      Answers answers = answers(seed);
      Answers given = disclosure(answers, answers, readers).answers();
      left += given.given().size();
      assertThat(given.given().values())
          .as("seed %s", seed)
          .allMatch(each -> readers.see(each.confidentiality()));
      String written = AnswersWriter.write(given).toString();
      answers.given().values().stream()
          .filter(each -> !readers.see(each.confidentiality()))
          .flatMap(each -> MarkedAnswers.marks(each).stream())
          .forEach(mark -> assertThat(written).doesNotContain(mark.toString()));
    }
    assertThat(left).isPositive();
  }

  @Test
  void whatIsLeftIsADocumentOfItsOwn() {
    for (int seed = 0; seed < 100; seed++) {
      Answers answers = answers(seed);
      Answers left = disclosure(answers, answers, Readers.PUBLIC).answers();
      Answers again = TestPack.answers(AnswersWriter.write(left));
      assertThat(again.given()).as("seed %s", seed).isEqualTo(left.given());
    }
  }

  /** A field that is asked only under a withheld answer would tell that answer. */
  @Test
  void whatHangsOnAWithheldAnswerIsWithheldToo() {
    int hanging = 0;
    for (int seed = 0; seed < 150; seed++) {
      Answers answers = answers(seed);
      Disclosure disclosure = disclosure(answers, answers, Readers.PUBLIC);
      for (Cell cell : answers.given().keySet()) {
        var when = TestPack.PACK.field(cell.field()).orElseThrow().askedWhen();
        boolean decidedInSecret =
            when != null
                && answers.given().entrySet().stream()
                    .filter(each -> each.getKey().field().equals(when.field()))
                    .filter(each -> each.getKey().scope().touches(cell.scope()))
                    .anyMatch(each -> each.getValue().confidentiality() != Confidentiality.PUBLIC);
        if (decidedInSecret) {
          hanging++;
          assertThat(disclosure.withholds(cell)).as("seed %s, %s", seed, cell).isTrue();
        }
      }
    }
    assertThat(hanging).isPositive();
  }

  @Test
  void whatBecameConfidentialLaterIsWithheldFromAnEarlierVersion() {
    Answers open = answers(7);
    Map<Cell, Given> closed = new HashMap<>();
    open.given().forEach((cell, each) -> closed.put(cell, as(each, Confidentiality.CLOSED)));
    Disclosure disclosure = disclosure(open, open.with(closed), Readers.MEMBERS);
    assertThat(open.given()).isNotEmpty();
    assertThat(disclosure.answers().given()).isEmpty();
  }

  @Test
  void silenceIsAsConfidentialAsTheDocument() {
    Answers answers = answers(7);
    Submitted submitted = new Submitted(answers, Confidentiality.MEMBERS_ONLY);
    Cell silent = new Cell("not.answered", tenken.catalog.Scope.OPERATOR);
    for (Readers readers : Readers.values()) {
      Disclosure disclosure = new Disclosure(TestPack.PACK, submitted, submitted, readers);
      assertThat(disclosure.withholds(silent)).isEqualTo(readers == Readers.PUBLIC);
      assertThat(disclosure.seesRest()).isEqualTo(readers != Readers.PUBLIC);
    }
  }
}
