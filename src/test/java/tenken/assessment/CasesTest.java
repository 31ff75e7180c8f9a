package tenken.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tenken.TestPack;
import tenken.catalog.PackFault;
import tenken.catalog.Viewpoint;

class CasesTest {

  @TestFactory
  Stream<DynamicTest> theCasesOfEveryViewpointHold() {
    return TestPack.PACK.viewpoints().values().stream()
        .map(
            viewpoint ->
                DynamicTest.dynamicTest(
                    viewpoint.id(),
                    () -> assertThat(new CaseRunner(TestPack.RULESET).run(viewpoint)).isEmpty()));
  }

  private static final String EMPTY =
      """
      sheet: carrier-2024
      cases:
        - name: 何も答えていなければ未判定
          answers: {}
          raises: []
          levels: { told: UNDETERMINED }
      """;

  private static final String NOT_TOLD =
      """
        - name: 説明していない
          answers: { ads.used: "YES", ads.told: "NO" }
          raises: [not-told]
          levels: { told: LACKING }
          near-misses:
            - { change: { ads.told: SCREEN }, clears: not-told }
      """;

  private static List<String> faults(String cases) {
    Viewpoint good = HandBuilt.PACK.viewpoints().get("ads-told");
    Viewpoint changed =
        new Viewpoint(
            good.id(),
            good.title(),
            good.asks(),
            good.serves(),
            good.parameters(),
            good.criteria().subList(0, 1),
            good.rules(),
            cases);
    return new CaseRunner(HandBuilt.RULESET)
        .run(changed).stream().map(PackFault::toString).toList();
  }

  private static void isNoticed(String cases, String... says) {
    List<String> faults = faults(cases);
    for (String each : says) {
      assertThat(faults).anyMatch(fault -> fault.contains(each));
    }
  }

  @Test
  void whatNoCaseShowsIsNoticed() {
    assertThat(faults(EMPTY + NOT_TOLD))
        .allMatch(fault -> fault.startsWith("viewpoints/ads-told/viewpoint.yaml:"))
        .extracting(fault -> fault.replaceFirst("^[^ ]+ ", ""))
        .containsExactlyInAnyOrder(
            "no case raises ads-told/in-policy",
            "no near miss clears ads-told/in-policy",
            "no case shows ads-told/told at SATISFIED");
  }

  @Test
  void aBrokenCaseIsNoticed() {
    isNoticed(
        EMPTY + NOT_TOLD.replace("raises: [not-told]", "raises: []"),
        "cases.yaml:7: `説明していない` raises [not-told], not []");
    isNoticed(
        EMPTY.replace("told: UNDETERMINED", "told: SATISFIED"),
        "cases.yaml:3: `何も答えていなければ未判定`: told is UNDETERMINED, not SATISFIED");
    isNoticed(EMPTY.replace("told: UN", "tolled: UN"), "tolled is not judged on carrier-2024");
    isNoticed(
        EMPTY + NOT_TOLD.replace("ads.told: SCREEN", "ads.kinds: [PLACE]"),
        "cases.yaml:12: `説明していない`: not-told is still raised after the change");
    isNoticed(
        EMPTY + NOT_TOLD.replace("clears: not-told", "clears: in-policy"),
        "cases.yaml:12: `説明していない` does not raise in-policy");
    isNoticed(
        EMPTY + NOT_TOLD.replace("ads.told: SCREEN", "ads.told: SCREEN, ads.used: \"NO\""),
        "a near miss changes exactly one field, not 2");
  }

  @Test
  void aFindingThatDoesNotStandAfterAChangeIsNoticed() {
    String still = "    still-raised:\n      - { change: { ads.told: %s }, keeps: %s }\n";
    assertThat(faults(EMPTY + NOT_TOLD + still.formatted("\"NO\"", "not-told")))
        .noneMatch(fault -> fault.contains("cases.yaml"));
    isNoticed(
        EMPTY + NOT_TOLD + still.formatted("SCREEN", "not-told"),
        "cases.yaml:14: `説明していない`: not-told is no longer raised after the change");
    isNoticed(
        EMPTY + NOT_TOLD + still.formatted("SCREEN", "in-policy"),
        "cases.yaml:14: `説明していない` does not raise in-policy");
  }

  @Test
  void servicesAnswerForThemselves() {
    String two =
        """
          - name: 一方のサービスだけが説明していない
            sheet: platform-2024
            services: [A, B]
            answers: { ads.used: "YES", ads.told: SCREEN }
            at:
              - { services: [B], answers: { ads.told: "NO" } }
            raises: [not-told]
            levels: { told: LACKING }
            near-misses:
              - { change: { ads.told: SCREEN }, at: { services: [B] }, clears: not-told }
        """;
    assertThat(faults(EMPTY + two)).noneMatch(fault -> fault.contains("cases.yaml"));
    isNoticed(
        EMPTY + two.replace("services: [B], answers", "services: [C], answers"),
        "cases.yaml:12: there is no service `C` in the case");
  }

  @Test
  void aMisspeltAnswerIsNoticed() {
    isNoticed(
        EMPTY + NOT_TOLD.replace("ads.told: \"NO\"", "ads.tld: \"NO\""), "no field `ads.tld`");
    isNoticed(
        EMPTY + NOT_TOLD.replace("ads.told: \"NO\"", "ads.told: NEVER"),
        "`ads.told` cannot be answered with [NEVER]");
    isNoticed(EMPTY.replace("carrier-2024", "carrier-1924"), "there is no sheet `carrier-1924`");
  }
}
