package tenken.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tenken.Tenken;
import tenken.TestDatabase;
import tenken.web.WebTest;

/** The service does not serve as a role that row-level security does not bind. */
@ExtendWith(OutputCaptureExtension.class)
class UnsafeRoleTest {

  @Test
  void theServiceDoesNotStartAsTheOwnerOfItsTablesAndSaysWhatToDo(CapturedOutput output) {
    Map<String, Object> database = new HashMap<>(TestDatabase.properties(TestDatabase.fresh()));
    database.put("spring.datasource.username", "postgres");
    String[] arguments =
        Stream.concat(
                database.entrySet().stream()
                    .map(each -> "--" + each.getKey() + "=" + each.getValue()),
                Stream.of("--server.port=0", "--tenken.rules=" + WebTest.PACK))
            .toArray(String[]::new);
    assertThat(catchThrowable(() -> SpringApplication.run(Tenken.class, arguments))).isNotNull();
    assertThat(output.getAll())
        .contains("connected as \"postgres\"", "spring.flyway.user", "create role tenken");
  }
}
