package tenken.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tenken.web.WebTest;
import tenken.web.pages.journey.Journey;
import tenken.web.pages.journey.Window;

/** People sign in to the pages at an OpenID Connect provider. */
@WebTest
class SignInByProviderTest extends Journey {

  private static final Provider PROVIDER = new Provider();
  private static final String OAUTH = "spring.security.oauth2.client.";

  @DynamicPropertySource
  static void trust(DynamicPropertyRegistry properties) {
    properties.add(OAUTH + "provider.house.issuer-uri", PROVIDER::issuer);
    properties.add(OAUTH + "registration.house.client-id", () -> "tenken");
    properties.add(OAUTH + "registration.house.client-secret", () -> "secret");
    properties.add(OAUTH + "registration.house.scope", () -> "openid,profile");
    properties.add(OAUTH + "registration.house.client-name", () -> "職員ID");
  }

  private Window asked(Map<String, Object> claims) {
    PROVIDER.next(claims);
    Window window = window().alsoFrom(PROVIDER.issuer()).open("/sign-in");
    window.click("a.button:has-text('職員ID')");
    return window;
  }

  @Test
  void anOfficerComesInAndGoesOut() {
    Window officer = asked(Map.of("sub", "sato", "name", "佐藤花子", "tenken_role", "secretariat"));
    officer.await(".person:has-text('佐藤花子（事務局）')");
    assertThat(officer.path()).isEqualTo("/office");
    officer.click("form[action='/sign-out'] button");
    assertThat(officer.path()).isEqualTo("/");
    assertThat(officer.open("/office").path()).isEqualTo("/sign-in");
  }

  @Test
  void somebodyOfAnOperatorSeesItsRounds() {
    String mine = office().operator("PLATFORM", "こだま");
    office().round(office().programme(2024), "BY_HAND", mine);
    Window member =
        asked(Map.of("sub", "k", "name", "小玉", "tenken_role", "operator", "tenken_operator", mine));
    member.await("button:has-text('記入を始める')");
    assertThat(member.open("/office").page().title()).doesNotContain("調査");
  }

  @Test
  void whoeverHasNoRoleIsToldSoInBothLanguages() {
    Window stranger = asked(Map.of("sub", "x", "name", "客"));
    stranger.await("[role=alert]:has-text('役割が登録されていません')");
    stranger.look("sign-in-stranger");
    stranger.click(".who a[lang=en]");
    stranger.await("[role=alert]:has-text('no role')");
    assertThat(stranger.open("/work").path()).isEqualTo("/sign-in");
  }

  @Test
  void whatTheProviderRefusesIsNotBlamedOnAKey() {
    Window somebody = window().open("/login/oauth2/code/house?error=access_denied&state=x");
    somebody.await("[role=alert]:has-text('完了できませんでした')");
  }
}
