package tenken.round.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tenken.round.Desk;
import tenken.web.WebTest;

@WebTest
class SigningSecretsTest {

  private static final String CONFIGURED = "a long secret that is nowhere else";

  @Autowired private Desk desk;
  @Autowired private JdbcClient jdbc;

  private SigningSecrets with(String configured) {
    return new SigningSecrets(configured, desk, jdbc);
  }

  @Test
  void aSecretOpensForItsSubscriptionOnly() {
    for (String configured : new String[] {"", CONFIGURED}) {
      SigningSecrets secrets = with(configured);
      SigningSecrets.Stored stored = secrets.close("whs-1", "whsec_a");
      assertThat(secrets.open("whs-1", stored)).isEqualTo("whsec_a");
      assertThatThrownBy(() -> secrets.open("whs-2", stored))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void whatWasClosedBeforeASecretWasConfiguredStillOpens() {
    SigningSecrets.Stored before = with("").close("whs-1", "whsec_a");
    assertThat(with(CONFIGURED).open("whs-1", before)).isEqualTo("whsec_a");
  }

  @Test
  void whatWasClosedWithAConfiguredSecretOpensWithNoOther() {
    SigningSecrets.Stored stored = with(CONFIGURED).close("whs-1", "whsec_a");
    assertThatThrownBy(() -> with("").open("whs-1", stored))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> with(CONFIGURED + "!").open("whs-1", stored))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aShortSecretIsRefused() {
    assertThatThrownBy(() -> with("short")).hasMessageContaining("tenken.secret");
  }

  @Test
  void noTwoSecretsAreAlike() {
    assertThat(SigningSecrets.fresh()).isNotEqualTo(SigningSecrets.fresh()).hasSize(50);
  }
}
