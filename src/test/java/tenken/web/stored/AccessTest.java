package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.round.Right;
import tenken.web.Contract;

/**
 * Every operation of the contract as everybody, on what is one's own, what is another's and what
 * does not exist: the answers are those of {@code access.csv}, and where existence is secret
 * nothing tells another's object from one that is absent.
 */
@Walk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

  private static final List<AccessTable.Line> TABLE = AccessTable.read();
  private static final Map<String, Contract.Operation> OPERATIONS =
      Contract.TENKEN.operations().stream()
          .collect(
              Collectors.toMap(
                  Contract.Operation::id, each -> each, (one, other) -> one, LinkedHashMap::new));
  private static final Set<Set<String>> KINDS =
      Set.of(
          Set.of("-"),
          Set.of("there", "absent"),
          Set.of("own", "other's", "absent"),
          Set.of("own", "other's", "shared", "absent"));

  /** What a caller can see of an answer, but for the name of the request and the time. */
  private record Look(int status, Map<String, String> headers, String body) {

    static Look of(Response response) {
      Map<String, String> headers = new TreeMap<>();
      response.headers().forEach(each -> headers.put(each.getName(), each.getValue()));
      headers.keySet().removeAll(Set.of("X-Request-Id", "Date"));
      return new Look(response.statusCode(), headers, response.asString());
    }
  }

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private World world;

  @BeforeAll
  void populate() {
    world = new World(port);
    world.kept(World.Whose.OWN).all();
    world.kept(World.Whose.OTHERS).all();
  }

  private static @Nullable Right right(Contract.Operation operation) {
    return operation.says().has("x-right")
        ? Right.valueOf(operation.says().get("x-right").stringValue())
        : null;
  }

  @Test
  void everyOperationIsInTheTableAndNothingElseIs() {
    Map<String, Set<String>> kinds =
        TABLE.stream()
            .collect(
                Collectors.groupingBy(
                    AccessTable.Line::operation,
                    LinkedHashMap::new,
                    Collectors.mapping(AccessTable.Line::object, Collectors.toSet())));
    assertThat(kinds.keySet()).containsExactlyInAnyOrderElementsOf(OPERATIONS.keySet());
    assertThat(TABLE).extracting(AccessTable.Line::name).doesNotHaveDuplicates();
    kinds.forEach(
        (operation, each) -> {
          assertThat(KINDS).as(operation).contains(each);
          assertThat(each.contains("-"))
              .as(operation)
              .isEqualTo(!OPERATIONS.get(operation).path().contains("{"));
        });
  }

  @Test
  void whatNeedsAKeyNamesTheRightThatItNeeds() {
    for (Contract.Operation operation : OPERATIONS.values()) {
      boolean named = right(operation) != null;
      boolean expected = !operation.open() && !operation.path().equals("/v1/me");
      assertThat(named).as(operation.id()).isEqualTo(expected);
    }
  }

  @TestFactory
  Stream<DynamicTest> whoHasNotTheRightIsRefusedAndNobodyElse() {
    return TABLE.stream().map(line -> DynamicTest.dynamicTest(line.name(), () -> agrees(line)));
  }

  private static void agrees(AccessTable.Line line) {
    Contract.Operation operation = OPERATIONS.get(line.operation());
    Right right = right(operation);
    line.statuses()
        .forEach(
            (who, status) -> {
              String cell = line.name() + " " + who.label();
              if (right == null || !who.known()) {
                boolean refused = who == Who.WRONG_KEY || (who == Who.NOBODY && !operation.open());
                assertThat(status.equals("401")).as(cell).isEqualTo(refused);
                assertThat(status).as(cell).isNotIn("403", "-");
              } else if (who == Who.SYSTEM && !right.grantable()) {
                assertThat(status).as(cell).isEqualTo("-");
              } else {
                assertThat(status.equals("403")).as(cell).isEqualTo(!who.has(right));
                assertThat(status).as(cell).isNotIn("401", "-");
              }
            });
  }

  @TestFactory
  Stream<DynamicTest> everybodyGetsTheAnswerOfTheTableAndNothingOfAnother() {
    return OPERATIONS.values().stream()
        .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> walk(operation)));
  }

  private void walk(Contract.Operation operation) {
    Map<String, Map<Who, Look>> looks = new LinkedHashMap<>();
    for (AccessTable.Line line : TABLE) {
      if (line.operation().equals(operation.id())) {
        looks.put(line.object(), answers(operation, line));
      }
    }
    for (Who who : List.of(Who.OPERATOR, Who.ANOTHER_OPERATOR)) {
      Look absent = looks.getOrDefault("absent", Map.of()).get(who);
      Look foreign = looks.getOrDefault(who == Who.OPERATOR ? "other's" : "own", Map.of()).get(who);
      if (absent != null && foreign != null) {
        assertThat(foreign).as("%s, to %s", operation.id(), who.label()).isEqualTo(absent);
      }
    }
  }

  private Map<Who, Look> answers(Contract.Operation operation, AccessTable.Line line) {
    Map<Who, Look> looks = new LinkedHashMap<>();
    Map<Who, String> statuses = new LinkedHashMap<>();
    line.statuses()
        .forEach(
            (who, expected) -> {
              if (expected.equals("-")) {
                statuses.put(who, expected);
                return;
              }
              Look look = Look.of(answer(operation, line, who));
              looks.put(who, look);
              statuses.put(who, look.status() + (expected.endsWith("!") ? "!" : ""));
              tellsNothingOfAnother(line, who, look);
            });
    assertThat(statuses).as(line.name()).isEqualTo(line.statuses());
    return looks;
  }

  private Response answer(Contract.Operation operation, AccessTable.Line line, Who who) {
    String object = line.object();
    World.Whose whose =
        switch (object) {
          case "other's" -> World.Whose.OTHERS;
          case "shared" -> World.Whose.SHARED;
          case "-" -> who == Who.ANOTHER_OPERATOR ? World.Whose.OTHERS : World.Whose.OWN;
          default -> World.Whose.OWN;
        };
    boolean changes = !operation.method().equals("GET") && line.statuses().get(who).startsWith("2");
    Things things = changes ? world.fresh(whose) : world.kept(whose);
    Request request = Requests.of(operation, things, world.recipes());
    if (object.equals("absent")) {
      for (Map.Entry<String, String> id : Map.copyOf(request.ids()).entrySet()) {
        boolean number = id.getValue().matches("\\d+");
        request = request.withId(id.getKey(), number ? "999999" : "absent");
      }
    }
    return request.sentBy(world.caller(who, right(operation)));
  }

  /** An answer to somebody of an operator names neither the other operator nor what is its. */
  private void tellsNothingOfAnother(AccessTable.Line line, Who who, Look look) {
    if (who.ofOperator() && !line.object().equals("shared")) {
      World.Whose other = who == Who.OPERATOR ? World.Whose.OTHERS : World.Whose.OWN;
      assertThat(look.body())
          .as("%s, to %s", line.name(), who.label())
          .doesNotContain(world.kept(other).secret());
    }
  }
}
