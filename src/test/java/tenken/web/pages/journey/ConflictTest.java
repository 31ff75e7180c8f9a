package tenken.web.pages.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tenken.web.stored.Office;

/** Two members of one operator write on the same page. */
class ConflictTest extends Journey {

  private static final String CONTINUES = "opt-out-continuity.service-continues";
  private static final String EXPLAINED = "opt-out-continuity.explained";

  private Office operator;
  private String draft;
  private Window one;
  private Window other;

  @BeforeEach
  void bothOpenThePage() {
    String id = office().operator("PLATFORM", "こだま");
    operator = office().of(id);
    draft =
        operator.draft(office().round(office().programme(2024), "BY_HAND", id), optOutOffered());
    one = window().signIn(operator.key());
    String page = Forms.pageOf(one, draft, "2-9-1");
    one.open(page);
    other = window().signIn(office().of(id).key()).open(page);
  }

  private static Map<String, Object> optOutOffered() {
    return Map.of(
        "sheet",
        "platform-2024",
        "answers",
        List.of(
            Map.of(
                "item",
                "2-8-1",
                "scopes",
                Map.of("audiences", "ALL", "regions", "ALL"),
                "fields",
                Map.of("opt-out.offered", "YES_ALL"))));
  }

  private static void choose(Window window, String field, String option) {
    Forms.option(window, field, option).check();
  }

  private static void saved(Window window) {
    window.await("#state:has-text('保存しました')");
  }

  private Object stored(String field) {
    return operator
        .get("/v1/drafts/" + draft)
        .path("document.answers.fields*.get('" + field + "').findAll { it != null }");
  }

  @Test
  void theSecondSeesBothAnswersAndKeepsTheirs() {
    choose(one, CONTINUES, "FULL");
    saved(one);
    choose(other, CONTINUES, "REDUCED");
    other.await(".both:has-text('同じ範囲で継続できる'):has-text('一部の機能が制限される')");
    other.look("conflict");
    assertThat(stored(CONTINUES)).isEqualTo(List.of("FULL"));
    other.click("button[name=theirs]");
    saved(other);
    assertThat(other.find("button[name=theirs]").count()).isZero();
    assertThat(Forms.option(other, CONTINUES, "FULL").isChecked()).isTrue();
    assertThat(stored(CONTINUES)).isEqualTo(List.of("FULL"));
  }

  @Test
  void theSecondReplacesTheirsOnPurposeOnly() {
    choose(one, CONTINUES, "FULL");
    saved(one);
    choose(other, CONTINUES, "REDUCED");
    other.await("button[name=mine]");
    choose(other, CONTINUES, "PAID");
    other.await(".both:has-text('有料での利用に限り')");
    choose(other, EXPLAINED, "PROMINENT");
    other.await("[id='" + EXPLAINED + "-0-PROMINENT'][checked]");
    other.await(".both");
    assertThat(stored(CONTINUES)).isEqualTo(List.of("FULL"));
    other.click("button[name=mine]");
    saved(other);
    assertThat(stored(CONTINUES)).isEqualTo(List.of("PAID"));
    assertThat(stored(EXPLAINED)).isEqualTo(List.of("PROMINENT"));
  }

  @Test
  void whatSomebodyElseSavedElsewhereStays() {
    choose(one, EXPLAINED, "PROMINENT");
    saved(one);
    choose(other, CONTINUES, "REDUCED");
    saved(other);
    assertThat(Forms.option(other, EXPLAINED, "PROMINENT").isChecked()).isTrue();
    assertThat(stored(EXPLAINED)).isEqualTo(List.of("PROMINENT"));
    assertThat(stored(CONTINUES)).isEqualTo(List.of("REDUCED"));
  }

  @Test
  void itIsSoWithoutScriptsToo() {
    Window plain = window(false).signIn(operator.key()).open(one.path());
    choose(one, CONTINUES, "FULL");
    saved(one);
    choose(one, EXPLAINED, "PROMINENT");
    one.page().waitForCondition(() -> stored(EXPLAINED).equals(List.of("PROMINENT")));
    choose(plain, CONTINUES, "REDUCED");
    plain.click("button.no-script");
    plain.await(".both:has-text('同じ範囲で継続できる')");
    assertThat(plain.find(".both").count()).isOne();
    plain.click("button[name=mine]");
    saved(plain);
    assertThat(stored(CONTINUES)).isEqualTo(List.of("REDUCED"));
    assertThat(stored(EXPLAINED)).isEqualTo(List.of("PROMINENT"));
  }

  @Test
  void whatIsAnsweredWhileAnotherAnswerIsOnItsWayIsSavedToo() {
    AtomicReference<Route> first = new AtomicReference<>();
    one.page()
        .route(
            "**/items/*",
            route -> {
              if (!first.compareAndSet(null, route)) {
                route.resume();
              }
            });
    choose(one, CONTINUES, "FULL");
    one.page().waitForCondition(() -> first.get() != null);
    choose(one, EXPLAINED, "PROMINENT");
    first.get().resume();
    one.page().waitForCondition(() -> stored(EXPLAINED).equals(List.of("PROMINENT")));
    assertThat(stored(CONTINUES)).isEqualTo(List.of("FULL"));
    assertThat(Forms.option(one, EXPLAINED, "PROMINENT").isChecked()).isTrue();
  }
}
