package tenken.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents that were damaged, byte by byte and value by value. */
class FuzzedAnswersTest {

  private static final AnswersReader READER = new AnswersReader(SmallPack.PACK, Limits.DEFAULT);
  private static final RandomAnswers RANDOM = new RandomAnswers(SmallPack.PACK, SmallPack.SHEET);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "null",
          "true",
          "-",
          "1e999",
          "NaN",
          "\\u0000",
          "\\ud800",
          "/*",
          "\"ALL\"",
          "\"answers\":",
          "\u3000",
          "\uFEFF",
          "[[[[[[[[[[[[[[[[[[[[[");

  private static final List<JsonNode> STRANGERS =
      List.of(
          NODES.nullNode(),
          NODES.booleanNode(true),
          NODES.numberNode(Double.NaN),
          NODES.numberNode(Double.NEGATIVE_INFINITY),
          NODES.numberNode(-0.0),
          NODES.numberNode(-1),
          NODES.numberNode(1.5f),
          NODES.numberNode(new java.math.BigDecimal("1e-999999999")),
          NODES.numberNode(java.math.BigInteger.TEN.pow(900)),
          NODES.stringNode(""),
          NODES.stringNode("\ud800"),
          NODES.stringNode("ALL"),
          NODES.binaryNode(new byte[] {1}),
          NODES.pojoNode(new Object()),
          NODES.missingNode(),
          NODES.arrayNode(),
          NODES.objectNode());

  @Test
  void damagedBytesGiveFaultsAndNeverAnException() {
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      byte[] json = damaged(RANDOM.json(seed % 50), random);
      check(READER.read(json));
    }
  }

  @Test
  void damagedValuesGiveFaultsAndNeverAnException() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      ObjectNode document = RANDOM.document(seed % 50);
      for (int i = 0; i <= random.nextInt(3); i++) {
        damage(document, random);
      }
      check(READER.read(document));
    }
  }

  private static void check(AnswersReading reading) {
    assertThat(reading.answers().isPresent()).isEqualTo(reading.faults().isEmpty());
    assertThat(reading.faults()).hasSizeLessThanOrEqualTo(Limits.FAULTS);
    for (Fault fault : reading.faults()) {
      assertThat(fault.pointer()).matches("|/.*").matches(text -> Characters.firstBad(text) < 0);
    }
  }

  private static byte[] damaged(byte[] json, Random random) {
    byte[] damaged = json;
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged = java.util.Arrays.copyOf(damaged, Math.max(1, at));
        case 2 -> damaged = insert(damaged, at, damaged, random);
        default -> {
          String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
          damaged = insert(damaged, at, scrap.getBytes(StandardCharsets.UTF_8), random);
        }
      }
    }
    return damaged;
  }

  private static byte[] insert(byte[] json, int at, byte[] scrap, Random random) {
    int length = Math.min(scrap.length, 1 + random.nextInt(60));
    int from = random.nextInt(scrap.length - length + 1);
    byte[] longer = new byte[json.length + length];
    System.arraycopy(json, 0, longer, 0, at);
    System.arraycopy(scrap, from, longer, at, length);
    System.arraycopy(json, at, longer, at + length, json.length - at);
    return longer;
  }

  private static void damage(JsonNode node, Random random) {
    JsonNode stranger = STRANGERS.get(random.nextInt(STRANGERS.size()));
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      if (random.nextInt(3) > 0 && object.get(name).isContainer() && !object.get(name).isEmpty()) {
        damage(object.get(name), random);
      } else if (random.nextBoolean()) {
        object.set(name, stranger);
      } else {
        object.set(name + random.nextInt(3), object.remove(name));
      }
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      int at = random.nextInt(array.size());
      if (random.nextInt(4) > 0 && array.get(at).isContainer() && !array.get(at).isEmpty()) {
        damage(array.get(at), random);
      } else {
        array.set(at, stranger);
      }
    }
  }
}
