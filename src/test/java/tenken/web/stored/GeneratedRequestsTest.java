package tenken.web.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.round.Right;
import tenken.web.Contract;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is sent to an operation of the contract, by whomever: nothing leads to a 5xx, every
 * answer is one that the contract names, and every error is a problem document. The requests are
 * random but the same in each run; a failure shows the request so that it can be sent again.
 */
@Walk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRequestsTest {

  private static final int LEAST_IN_ALL = 3_000;
  private static final int LEAST_OF_EACH = 40;

  /** Other requests, or more of them, come with {@code -Dwalk.seed} and {@code -Dwalk.each}. */
  private static final int SEED = Integer.getInteger("walk.seed", 20240612);

  private static final int EACH = Integer.getInteger("walk.each", LEAST_OF_EACH);
  private static final List<Who> ALL = List.of(Who.values());

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private World world;

  @BeforeAll
  void populate() {
    world = new World(port);
    world.kept(World.Whose.OWN).all();
    world.kept(World.Whose.OTHERS).all();
  }

  private static int each() {
    int operations = Contract.TENKEN.operations().size();
    return Math.max(EACH, (LEAST_IN_ALL + operations - 1) / operations);
  }

  @Test
  void thereAreAtLeast3000RequestsAnd40OfEachOperation() {
    assertThat(each() * Contract.TENKEN.operations().size()).isGreaterThanOrEqualTo(LEAST_IN_ALL);
    assertThat(each()).isGreaterThanOrEqualTo(LEAST_OF_EACH);
  }

  @TestFactory
  Stream<DynamicTest> noRequestLeadsToAServerErrorOrOutOfTheContract() {
    return Contract.TENKEN.operations().stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> new Walker(each).walk()));
  }

  /** Sends the requests of one operation. */
  private final class Walker {

    private final Contract.Operation operation;
    private final Random random;
    private final Documents documents;
    private final Breakage breakage;
    private final List<UnaryOperator<Request>> twists;
    private final Things things = world.fresh(World.Whose.OWN);
    private final List<String> failures = new ArrayList<>();

    Walker(Contract.Operation operation) {
      this.operation = operation;
      this.random = new Random(SEED + operation.id().hashCode());
      this.documents = new Documents(random, world.kept(World.Whose.OWN).made());
      this.breakage = new Breakage(random);
      this.twists = new Twists(random).of(operation);
    }

    void walk() {
      Request good = Requests.of(operation, things, world.recipes());
      for (int i = 0; i < each(); i++) {
        Who who = random.nextInt(3) > 0 ? capable() : ALL.get(random.nextInt(ALL.size()));
        Request request = i == 0 ? good : varied(good, i);
        send(i == 0 ? capable() : who, request);
      }
      assertThat(failures).isEmpty();
    }

    /** In turn: another good document, a broken one, and something else that is wrong. */
    private Request varied(Request good, int at) {
      Optional<JsonNode> schema = Requests.schema(operation);
      if (schema.isPresent() && at % 4 == 0) {
        return good.withBody(bytes(documents.valid(schema.get())));
      }
      if (schema.isPresent() && at % 4 == 1) {
        return good.withBody(bytes(breakage.broken(schema.get(), basis(good, schema.get()))));
      }
      return twists.get(at % twists.size()).apply(good);
    }

    /** What is broken: the good document that is known, or a generated one. */
    private JsonNode basis(Request good, JsonNode schema) {
      byte[] body = good.body();
      // A workbook, which is a zip, is no document to break.
      boolean unknown = body == null || body.length == 0 || body[0] == 'P';
      return random.nextBoolean() || unknown
          ? documents.valid(schema)
          : Contract.JSON.readTree(body);
    }

    private static byte[] bytes(JsonNode document) {
      return Contract.JSON.writeValueAsBytes(document);
    }

    private Who capable() {
      if (!operation.says().has("x-right")) {
        return Who.SECRETARIAT;
      }
      Right right = Right.valueOf(operation.says().get("x-right").stringValue());
      List<Who> having =
          Stream.of(Who.OPERATOR, Who.SECRETARIAT, Who.AUDITOR, Who.SYSTEM)
              .filter(who -> who.has(right))
              .toList();
      return having.get(random.nextInt(having.size()));
    }

    private void send(Who who, Request request) {
      Right right =
          operation.says().has("x-right")
              ? Right.valueOf(operation.says().get("x-right").stringValue())
              : null;
      try {
        Response response = request.sentBy(world.caller(who, right));
        if (breaksTheContract(request)) {
          assertThat(response.statusCode()).as(response.asString()).isGreaterThanOrEqualTo(400);
        }
      } catch (AssertionError | RuntimeException wrong) {
        failures.add(who.label() + ": " + request + "\n    " + first(String.valueOf(wrong)));
      }
    }

    /** Whether the document is none that the operation's schema takes. */
    private boolean breaksTheContract(Request request) {
      Optional<JsonNode> schema = Requests.schema(operation);
      if (schema.isEmpty()
          || request.body() == null
          || !request.method().equals(operation.method())) {
        return false;
      }
      try {
        JsonNode document = Contract.JSON.readTree(request.body());
        return !Contract.TENKEN.errors(schema.get(), document).isEmpty();
      } catch (JacksonException noJson) {
        return false;
      }
    }

    private static String first(String message) {
      return message.substring(0, Math.min(message.length(), 800)).replace("\n", "\n    ");
    }
  }
}
