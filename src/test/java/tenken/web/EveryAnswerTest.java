package tenken.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tenken.PackCopy;

/**
 * Each answer that the contract names, of each operation that needs no key, is given and keeps to
 * the contract. Being limited is tried by {@code RateLimitTest}, on a service of its own.
 */
@WebTest
class EveryAnswerTest {

  private static final String SHEET = "/v1/sheets/platform-2024";
  private static final String VIEWPOINT = "/v1/viewpoints/opt-out-continuity";

  private static final PackCopy PACK = new PackCopy(Path.of(WebTest.PACK));

  @LocalServerPort private int port;

  private interface Call {
    Response on(Service service);
  }

  /** Calls by operation and status, such as {@code getSheet 200}. */
  private static Map<String, Call> calls() {
    Map<String, Call> calls = new TreeMap<>();
    reads(calls, "listSheets", "/v1/sheets", null);
    reads(calls, "getSheet", SHEET, "/v1/sheets/nope");
    reads(calls, "getSheetSchema", SHEET + "/schema", "/v1/sheets/nope/schema");
    reads(
        calls,
        "getSheetChanges",
        SHEET + "/changes?from=platform-2023",
        "/v1/sheets/nope/changes?from=platform-2023");
    reads(calls, "getSheetTemplate", SHEET + "/template.xlsx", "/v1/sheets/nope/template.xlsx");
    calls.put("getSheetTemplate 403", service -> service.get(SHEET + "/template.xlsx?round=rnd-1"));
    calls.put("getSheetChanges 400", service -> service.get(SHEET + "/changes"));
    reads(calls, "listViewpoints", "/v1/viewpoints", null);
    reads(calls, "getViewpoint", VIEWPOINT, "/v1/viewpoints/nope");
    reads(calls, "getPack", "/v1/pack", null);
    reads(calls, "getPackVerification", "/v1/pack/verification", null);
    reads(calls, "listPacks", "/v1/packs", null);
    reads(calls, "getInstalledPack", "/v1/packs/" + PACK.digest(), "/v1/packs/nope");
    reads(calls, "listProblems", "/problems", null);
    reads(calls, "getProblem", "/problems/not-found", "/problems/nope");
    calls.put("preCheck 200", service -> service.check(Answered.OPT_OUT));
    calls.put("preCheck 400", service -> service.check("{}"));
    calls.put("preCheck 401", service -> unknown(service).post(Service.PRE_CHECKS));
    calls.put(
        "preCheck 406",
        service ->
            service
                .request()
                .contentType(Service.JSON)
                .accept("text/html")
                .body(Answered.EMPTY)
                .post(Service.PRE_CHECKS));
    calls.put("preCheck 413", service -> service.check(" ".repeat((1 << 20) + 1)));
    calls.put(
        "preCheck 415",
        service -> service.request().contentType("text/csv").body("a").post(Service.PRE_CHECKS));
    return calls;
  }

  private static void reads(Map<String, Call> calls, String operation, String path, String absent) {
    calls.put(operation + " 200", service -> service.get(path));
    calls.put(operation + " 401", service -> unknown(service).get(path));
    calls.put(operation + " 406", service -> service.request().accept("text/csv").get(path));
    if (absent != null) {
      calls.put(operation + " 400", service -> service.get(absent.replace("nope", "a%2Fb")));
      calls.put(operation + " 404", service -> service.get(absent));
    }
  }

  private static RequestSpecification unknown(Service service) {
    return service.request().header("Authorization", "Bearer tenken_of-nobody");
  }

  @Test
  void noOperationAndNoAnswerOfTheContractGoesUntried() {
    List<String> named = new ArrayList<>();
    Contract.TENKEN.operations().stream()
        .filter(Contract.Operation::open)
        .forEach(each -> each.statuses().forEach(status -> named.add(each.id() + " " + status)));
    named.removeIf(each -> each.endsWith(" 429"));
    assertThat(calls().keySet()).containsExactlyInAnyOrderElementsOf(named);
  }

  @TestFactory
  Stream<DynamicTest> eachAnswerIsGiven() {
    Service service = new Service(port);
    return calls().entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(),
                    () -> {
                      Response response = call.getValue().on(service);
                      assertThat(call.getKey()).endsWith(" " + response.statusCode());
                    }));
  }
}
