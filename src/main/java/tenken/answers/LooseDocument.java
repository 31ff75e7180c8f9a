package tenken.answers;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What is kept of an unfinished answers document: any JSON object within the limits that can be
 * written again as it came, whatever it says. Safe to share between threads.
 */
public final class LooseDocument {

  private final Limits limits;

  /** Documents within the limits. */
  public LooseDocument(Limits limits) {
    this.limits = limits;
  }

  /** Checks a document; never throws. */
  public JsonReading check(JsonNode document) {
    Faults faults = new Faults();
    Members.of(document, Pointer.ROOT, faults);
    check(document, Pointer.ROOT, 1, faults);
    if (faults.none()) {
      checkSize(document, faults);
    }
    return new JsonReading(faults.none() ? document : null, faults.listed(), faults.more());
  }

  private void checkSize(JsonNode document, Faults faults) {
    if (document.toString().getBytes(StandardCharsets.UTF_8).length > limits.bytes()) {
      faults.add(
          () -> new Fault(Pointer.ROOT, Code.BODY_TOO_LARGE, Says.bodyTooLarge(limits.bytes())));
    }
  }

  private void check(JsonNode node, Pointer pointer, int depth, Faults faults) {
    if (node.isContainer() && depth > limits.nesting()) {
      faults.add(() -> new Fault(pointer, Code.TOO_DEEP, Says.tooDeep(limits.nesting())));
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        Pointer place = pointer.child(member.getKey());
        checkText(member.getKey(), place, faults);
        check(member.getValue(), place, depth + 1, faults);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        check(node.get(i), pointer.child(i), depth + 1, faults);
      }
    } else if (node.isString()) {
      checkText(node.stringValue(), pointer, faults);
    } else if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      faults.add(() -> new Fault(pointer, Code.NUMBER_OUT_OF_RANGE, AnswerSays.numberOutOfRange()));
    }
  }

  private static void checkText(String text, Pointer pointer, Faults faults) {
    int bad = Characters.firstBad(text);
    if (bad >= 0) {
      faults.add(() -> new Fault(pointer, Code.BAD_CHARACTER, Says.badCharacter(bad + 1)));
    }
  }
}
