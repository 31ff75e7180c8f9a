package tenken.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tenken.answers.Code;

class ProblemTypesTest {

  private final ProblemTypes types = ProblemTypes.load();

  @Test
  void everyCodeIsAType() {
    assertThat(Stream.of(Code.values()).map(Code::id)).allMatch(id -> types.find(id).isPresent());
  }

  @Test
  void everyStatusComesToAType() {
    for (int status = 400; status < 600; status++) {
      assertThat(types.ofStatus(status)).isNotNull();
    }
  }

  @Test
  void everyTypeSaysInBothLanguagesWhatToDo() {
    assertThat(types.all())
        .allSatisfy(
            type -> {
              assertThat(type.title().ja()).isNotBlank();
              assertThat(type.title().en()).isNotBlank();
              assertThat(type.detail().ja()).endsWith("。");
              assertThat(type.detail().en()).endsWith(".");
            });
  }
}
