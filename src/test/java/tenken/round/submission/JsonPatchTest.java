package tenken.round.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenken.round.Denied;
import tools.jackson.databind.JsonNode;

/** JSON Patch as RFC 6902 has it. */
class JsonPatchTest {

  private static JsonNode json(String text) {
    return Kept.read(text.replace('\'', '"'));
  }

  private static JsonNode patched(String document, String operations) {
    return JsonPatch.apply(json(document), new ArrayList<>(json(operations).values()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1} | [{'op':'add','path':'/b','value':2}] | {'a':1,'b':2}",
        "{'a':1} | [{'op':'add','path':'/a','value':null}] | {'a':null}",
        "{'a':[1,2]} | [{'op':'add','path':'/a/1','value':9}] | {'a':[1,9,2]}",
        "{'a':[1,2]} | [{'op':'add','path':'/a/2','value':9}] | {'a':[1,2,9]}",
        "{'a':[1,2]} | [{'op':'add','path':'/a/-','value':[9]}] | {'a':[1,2,[9]]}",
        "{'a':{}} | [{'op':'add','path':'/a/-','value':1}] | {'a':{'-':1}}",
        "{'a':{}} | [{'op':'add','path':'/a/0','value':1}] | {'a':{'0':1}}",
        "{'a':1} | [{'op':'add','path':'','value':{'b':1}}] | {'b':1}",
        "{'a':1} | [{'op':'add','path':'/','value':2}] | {'a':1,'':2}",
        "{'a':1} | [{'op':'replace','path':'','value':[]}] | []",
        "{'a':[1,2]} | [{'op':'replace','path':'/a/1','value':3}] | {'a':[1,3]}",
        "{'a':[1,2]} | [{'op':'remove','path':'/a/0'}] | {'a':[2]}",
        "{'a/b':1,'m~n':2} | [{'op':'remove','path':'/a~1b'},{'op':'remove','path':'/m~0n'}] | {}",
        "{'a~1b':1} | [{'op':'remove','path':'/a~01b'}] | {}",
        "{'':{'':1}} | [{'op':'remove','path':'//'}] | {'':{}}",
        "{'a':[1,2,3]} | [{'op':'move','from':'/a/0','path':'/a/2'}] | {'a':[2,3,1]}",
        "{'a':[1,2,3]} | [{'op':'move','from':'/a/0','path':'/a/-'}] | {'a':[2,3,1]}",
        "{'a':{'b':1}} | [{'op':'move','from':'/a/b','path':'/a'}] | {'a':1}",
        "{'a':{'b':1}} | [{'op':'move','from':'/a/b','path':''}] | 1",
        "{'a':1} | [{'op':'move','from':'/a','path':'/a'}] | {'a':1}",
        "{'a':1,'ab':2} | [{'op':'move','from':'/a','path':'/ab'}] | {'ab':1}",
        "{'a':{'b':1}} | [{'op':'copy','from':'','path':'/c'}] | {'a':{'b':1},'c':{'a':{'b':1}}}",
        "{'a':[1]} | [{'op':'copy','from':'/a','path':'/b'},{'op':'add','path':'/b/-','value':2}] | {'a':[1],'b':[1,2]}",
        "{'a':1} | [{'op':'test','path':'/a','value':1.0}] | {'a':1}",
        "{'a':[1,{'b':2}]} | [{'op':'test','path':'/a','value':[1e0,{'b':20e-1}]}] | {'a':[1,{'b':2}]}",
        "{'a':{'x':1,'y':2}} | [{'op':'test','path':'/a','value':{'y':2,'x':1}}] | {'a':{'x':1,'y':2}}",
        "{'a':null} | [{'op':'test','path':'/a','value':null}] | {'a':null}",
        "{'a':1} | [{'op':'test','path':'','value':{'a':1}}] | {'a':1}",
        "{'a':1} | [] | {'a':1}",
      })
  void whatCanBeDoneIsDone(String document, String operations, String expected) {
    assertThat(patched(document, operations)).isEqualTo(json(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1} | {'op':'remove','path':''}",
        "{'a':1} | {'op':'remove','path':'/b'}",
        "{'a':1} | {'op':'remove','path':'/a/b'}",
        "{'a':[1]} | {'op':'remove','path':'/a/1'}",
        "{'a':[1]} | {'op':'remove','path':'/a/-'}",
        "{'a':[1]} | {'op':'remove','path':'/a/00'}",
        "{'a':1} | {'op':'replace','path':'/b','value':1}",
        "{'a':[1]} | {'op':'replace','path':'/a/-','value':1}",
        "{'a':[1]} | {'op':'replace','path':'/a/x','value':1}",
        "{'a':1} | {'op':'add','path':'/b/c','value':1}",
        "{'a':1} | {'op':'add','path':'/a/c','value':1}",
        "{'a':[1]} | {'op':'add','path':'/a/2','value':1}",
        "{'a':[1]} | {'op':'add','path':'/a/01','value':1}",
        "{'a':[1]} | {'op':'add','path':'/a/-1','value':1}",
        "{'a':[1]} | {'op':'add','path':'/a/99999999999','value':1}",
        "{'a':{'b':1}} | {'op':'move','from':'/a','path':'/a/b'}",
        "{'a':{'b':1}} | {'op':'move','from':'','path':'/c'}",
        "{'a':1} | {'op':'move','from':'/b','path':'/c'}",
        "{'a':[1]} | {'op':'copy','from':'/a/-','path':'/b'}",
        "{'a':1} | {'op':'test','path':'/a','value':2}",
        "{'a':1} | {'op':'test','path':'/a','value':'1'}",
        "{'a':1} | {'op':'test','path':'/b','value':null}",
        "{'a':[1]} | {'op':'test','path':'/a/-','value':1}",
        "{'a':1} | {'op':'test','path':'/a','value':1e999}",
      })
  void whatCannotBeDoneIsNamed(String document, String operation) {
    String first = "{'op':'test','path':'','value':" + document + "}";
    assertThatThrownBy(() -> patched(document, "[" + first + "," + operation + "]"))
        .isInstanceOfSatisfying(
            Denied.class,
            denied -> {
              assertThat(denied.reason()).isEqualTo(Denied.Reason.PATCH_FAILED);
              assertThat(denied.pointers()).containsExactly("/1");
            });
  }

  @Test
  void aPatchThatFailsLeavesTheDocumentAsItWas() {
    JsonNode document = json("{'a':[1,2]}");
    List<JsonNode> operations =
        new ArrayList<>(
            json("[{'op':'remove','path':'/a/0'},{'op':'remove','path':'/b'}]").values());
    assertThatThrownBy(() -> JsonPatch.apply(document, operations)).isInstanceOf(Denied.class);
    assertThat(document).isEqualTo(json("{'a':[1,2]}"));
  }

  @Test
  void aFewOperationsCannotMakeADocumentImmense() {
    String copy = "{'op':'copy','from':'','path':'/a'}";
    assertThatThrownBy(() -> patched("{}", "[" + (copy + ",").repeat(99) + copy + "]"))
        .isInstanceOf(Denied.class);
  }

  @Test
  void changesAreFoundWhereTheyAre() {
    assertThat(changes("{'a':1,'b':[1,2,3],'c':{'d~':1}}", "{'a':1,'b':[1,9,3],'c':{'d~':2}}"))
        .containsExactly("/b/1", "/c/d~0");
    assertThat(changes("{'a':[1,2,3]}", "{'a':[0,1,2,3]}")).containsExactly("/a/0");
    assertThat(changes("{'a':[1,2,3]}", "{'a':[1,3]}")).containsExactly("/a/1");
    assertThat(changes("{'a':[]}", "{'b':[]}")).containsExactlyInAnyOrder("/a", "/b");
    assertThat(changes("{'a':[{'b':1}]}", "{'a':[{'b':2},{'b':1}]}")).containsExactly("/a/0");
    assertThat(changes("{'a':1}", "{'a':1}")).isEmpty();
  }

  private static List<String> changes(String earlier, String later) {
    return Changes.between(json(earlier), json(later));
  }

  @Test
  void moreChangesThanAProblemListsAreNamedByWhatHoldsThem() {
    String zeros = String.join(",", Collections.nCopies(300, "{'x':0}"));
    String ones = String.join(",", Collections.nCopies(300, "{'x':1}"));
    assertThat(changes("{'a':[" + zeros + "],'b':0}", "{'a':[" + ones + "],'b':1}"))
        .containsExactly("/a", "/b");
  }

  @Test
  void everyChangeLiesUnderAPlaceThatIsNamed() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      JsonNode earlier = any(random, 3);
      JsonNode later = any(random, 3);
      List<String> named = Changes.between(earlier, later);
      assertThat(named.isEmpty()).isEqualTo(earlier.equals(later));
      assertThat(named).allSatisfy(at -> assertThat(at).isNotNull());
    }
  }

  private static JsonNode any(Random random, int depth) {
    if (depth == 0) {
      return json(String.valueOf(random.nextInt(2)));
    }
    List<String> parts = new ArrayList<>();
    boolean object = random.nextBoolean();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add((object ? "\"" + i + "\":" : "") + any(random, depth - 1));
    }
    String inner = String.join(",", parts);
    return json(object ? "{" + inner + "}" : "[" + inner + "]");
  }
}
