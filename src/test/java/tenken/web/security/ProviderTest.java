package tenken.web.security;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tenken.web.WebTest;
import tenken.web.stored.Office;

/** People come with tokens of an OpenID Connect provider, which says who they are. */
@WebTest
class ProviderTest {

  private static final Provider PROVIDER = new Provider();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void trust(DynamicPropertyRegistry properties) {
    properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", PROVIDER::issuer);
    properties.add("tenken.identity.role-claim", () -> "part");
    properties.add("tenken.identity.roles.secretariat", () -> "jimukyoku");
  }

  private Office with(String token) {
    return new Office(port, token);
  }

  @Test
  void aTokenSaysWhoSomebodyIsInTheProvidersOwnWords() {
    with(PROVIDER.token(Map.of("part", "jimukyoku")))
        .get("/v1/me")
        .then()
        .statusCode(200)
        .body("id", equalTo("person:someone"))
        .body("role", equalTo("SECRETARIAT"))
        .body("rights", hasItem("MANAGE_ROUNDS"));
  }

  @Test
  void somebodyOfAnOperatorSeesThatOperator() {
    Office secretariat = Office.secretariat(port);
    String mine = secretariat.operator("PLATFORM", "mine");
    secretariat.operator("PLATFORM", "other");
    with(PROVIDER.token(Map.of("part", "operator", "tenken_operator", mine)))
        .get("/v1/operators")
        .then()
        .body("items.id", contains(mine));
  }

  @Test
  void whoeverIsNotKnownToHaveAPartGetsNoFurther() {
    List<String> tokens =
        List.of(
            PROVIDER.token(Map.of()),
            PROVIDER.token(Map.of("part", "secretariat")),
            PROVIDER.token(Map.of("part", "operator")),
            PROVIDER.token(Map.of("part", "jimukyoku", "tenken_operator", "opr-1")),
            PROVIDER.token(Map.of("part", "system")),
            PROVIDER.expired(Map.of("part", "jimukyoku")),
            PROVIDER.forged(Map.of("part", "jimukyoku")),
            "a.b.c");
    for (String token : tokens) {
      with(token).get("/v1/me").then().statusCode(401);
    }
  }
}
