package tenken.exchange.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tenken.TestPack;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Audience;
import tenken.catalog.Language;
import tenken.catalog.Region;
import tenken.catalog.Scope;

/** Answers and places in words. */
class WordsTest {

  private static final String FIELD = "opt-out-continuity.service-continues";
  private static final LocalDate DAY = LocalDate.of(2024, 7, 31);
  private final Words ja = new Words(TestPack.PACK, Language.JA);
  private final Words en = new Words(TestPack.PACK, Language.EN);

  private static Given given(Status status, @Nullable Value value) {
    boolean reason = status == Status.WITHHELD || status == Status.NOT_APPLICABLE;
    return new Given(
        status,
        value,
        reason ? "契約による" : null,
        status == Status.CHECKING ? DAY : null,
        List.of(),
        Confidentiality.MEMBERS_ONLY);
  }

  @Test
  void aPlaceIsNamedAsOfficersNameIt() {
    assertThat(ja.scope(new Scope(null, Audience.LOGGED_IN, Region.JP))).isEqualTo("国内・ログイン時");
    assertThat(en.scope(new Scope("Kodama", null, Region.EU))).isEqualTo("Kodama, EU");
    assertThat(ja.scope(Scope.OPERATOR)).isEmpty();
  }

  @Test
  void anOptionIsNamedByItsLabelAndNeverByItsId() {
    TestPack.PACK
        .fields()
        .filter(field -> !field.options().isEmpty())
        .forEach(
            field -> {
              TreeSet<String> ids = new TreeSet<>();
              field.options().forEach(option -> ids.add(option.id()));
              String all = ja.value(field.name(), new Value.Selected(ids));
              assertThat(field.options()).allMatch(option -> all.contains(option.text().ja()));
            });
  }

  @Test
  void numbersAndDaysAreWrittenAsEachLanguageWritesThem() {
    assertThat(ja.value(FIELD, new Value.Amount(1_234_567))).isEqualTo("1,234,567");
    assertThat(ja.value(FIELD, new Value.Date(DAY))).isEqualTo("2024年7月31日");
    assertThat(en.value(FIELD, new Value.Date(DAY))).isEqualTo("31 July 2024");
  }

  @Test
  void whatIsNotKnownIsToldApart() {
    Value value = new Value.Chosen("REDUCED");
    List<String> words =
        Stream.of(
                null,
                given(Status.ANSWERED, value),
                given(Status.UNCONFIRMED, value),
                given(Status.CHECKING, null),
                given(Status.WITHHELD, null),
                given(Status.NOT_APPLICABLE, null))
            .map(given -> ja.given(FIELD, given))
            .toList();
    String reduced = ja.value(FIELD, value);
    assertThat(words)
        .containsExactly(
            "未回答",
            reduced,
            "以前のご回答（今回未確認）：" + reduced,
            "確認中（2024年7月31日まで）",
            "回答を差し控え（理由：契約による）",
            "該当しない（理由：契約による）");
  }
}
