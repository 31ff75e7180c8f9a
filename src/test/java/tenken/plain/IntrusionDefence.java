package tenken.plain;

import java.time.LocalDate;
import tenken.answers.Choice;
import tenken.answers.Day;

/** Is a carrier guarded against intrusion through those it entrusts? */
final class IntrusionDefence {

  /** A separation planned for later than this was found too slow. */
  private static final int PLAN_HORIZON_MONTHS = 24;

  private final FactsByField facts;
  private final Raising findings;
  private final LocalDate horizon;

  IntrusionDefence(FactsByField facts, Raising findings, LocalDate asOf) {
    this.facts = facts;
    this.findings = findings;
    this.horizon = asOf.plusMonths(PLAN_HORIZON_MONTHS);
  }

  void judge() {
    facts.choices("multi-factor.critical-systems").forEach(this::critical);
    facts.choices("multi-factor.contractor-staff").forEach(this::contractors);
    facts.choices("multi-factor.privileged").forEach(this::privileged);
    facts.choices("multi-factor.remote").forEach(this::remote);
    facts.choices("multi-factor.own-staff").forEach(this::ownStaff);
    facts.choices("multi-factor.bypass").forEach(this::bypass);
    facts.choices("authentication-base.state").forEach(this::base);
    facts.days("authentication-base.due").forEach(this::baseDue);
    facts.choices("network-separation.state").forEach(this::network);
    facts.days("network-separation.due").forEach(this::networkDue);
    facts.choices("network-separation.from-office").forEach(this::office);
    facts.choices("privileged-access.use-reviewed").forEach(this::review);
    facts.choices("privileged-access.ids").forEach(this::ids);
    facts.choices("privileged-access.contractor-privileges").forEach(this::contractorPrivileges);
    facts.choices("privileged-access.rights-review").forEach(this::rights);
    facts.choices("intrusion-defence.least-privilege").forEach(this::access);
    facts.choices("intrusion-defence.patching").forEach(this::patching);
    facts.choices("intrusion-defence.external-test").forEach(this::test);
  }

  private void critical(Choice mfa) {
    switch (mfa.value()) {
      case "NO_MFA" -> findings.raise("intrusion-defence/mfa-none", mfa);
      case "PLANNED", "SUBSTITUTE", "SOME" ->
          findings.raise("intrusion-defence/mfa-unfinished", mfa);
      default -> {}
    }
  }

  private void contractors(Choice mfa) {
    switch (mfa.value()) {
      case "NO_MFA" -> findings.raise("intrusion-defence/contractors-without-mfa", mfa);
      case "PLANNED", "SUBSTITUTE", "SOME" ->
          findings.raise("intrusion-defence/contractors-some-mfa", mfa);
      default -> {}
    }
  }

  private void privileged(Choice mfa) {
    switch (mfa.value()) {
      case "NO_MFA" -> findings.raise("intrusion-defence/privileged-without-mfa", mfa);
      case "PLANNED", "SUBSTITUTE", "SOME" ->
          findings.raise("intrusion-defence/privileged-some-mfa", mfa);
      default -> {}
    }
  }

  private void remote(Choice mfa) {
    switch (mfa.value()) {
      case "NO_MFA" -> findings.raise("intrusion-defence/remote-without-mfa", mfa);
      case "PLANNED", "SUBSTITUTE", "SOME" ->
          findings.raise("intrusion-defence/remote-some-left", mfa);
      default -> {}
    }
  }

  private void ownStaff(Choice mfa) {
    switch (mfa.value()) {
      case "NO_MFA" -> findings.raise("intrusion-defence/own-staff-without-mfa", mfa);
      case "PLANNED", "SOME" -> findings.raise("intrusion-defence/some-paths-left", mfa);
      default -> {}
    }
  }

  private void bypass(Choice bypass) {
    switch (bypass.value()) {
      case "EXIST" -> findings.raise("intrusion-defence/bypass-open", bypass);
      case "NOT_CHECKED" -> findings.raise("intrusion-defence/bypass-unchecked", bypass);
      default -> {}
    }
  }

  private void base(Choice state) {
    switch (state.value()) {
      case "NONE" -> findings.raise("intrusion-defence/base-shared", state);
      case "PLANNED", "PARTLY" ->
          findings.raise("intrusion-defence/base-separation-pending", state);
      default -> {}
    }
  }

  private void baseDue(Day due) {
    if (due.value().isAfter(horizon)) {
      findings.raise("intrusion-defence/base-too-far", due);
    }
  }

  private void network(Choice state) {
    switch (state.value()) {
      case "NONE" -> findings.raise("intrusion-defence/network-wide-open", state);
      case "PLANNED", "PARTLY" -> findings.raise("intrusion-defence/network-pending", state);
      default -> {}
    }
  }

  private void networkDue(Day due) {
    if (due.value().isAfter(horizon)) {
      findings.raise("intrusion-defence/network-too-far", due);
    }
  }

  private void office(Choice office) {
    switch (office.value()) {
      case "NOT_SEPARATED" -> findings.raise("intrusion-defence/office-not-separated", office);
      case "PARTLY" -> findings.raise("intrusion-defence/office-partly-separated", office);
      default -> {}
    }
  }

  private void review(Choice review) {
    switch (review.value()) {
      case "NOT_REVIEWED" -> findings.raise("intrusion-defence/use-not-reviewed", review);
      case "AFTER_EVENT" -> findings.raise("intrusion-defence/use-reviewed-after-event", review);
      case "SELF" -> findings.raise("intrusion-defence/use-self-reviewed", review);
      default -> {}
    }
  }

  private void ids(Choice ids) {
    switch (ids.value()) {
      case "SHARED" -> findings.raise("intrusion-defence/ids-shared", ids);
      case "PARTLY_SHARED" -> findings.raise("intrusion-defence/ids-partly-shared", ids);
      default -> {}
    }
  }

  private void contractorPrivileges(Choice applied) {
    switch (applied.value()) {
      case "NOT_APPLIED" ->
          findings.raise("intrusion-defence/contractor-privileges-outside", applied);
      case "REQUIRED" ->
          findings.raise("intrusion-defence/contractor-privileges-unverified", applied);
      default -> {}
    }
  }

  private void rights(Choice rights) {
    switch (rights.value()) {
      case "NONE" -> findings.raise("intrusion-defence/rights-not-reviewed", rights);
      case "IRREGULAR" -> findings.raise("intrusion-defence/rights-review-irregular", rights);
      default -> {}
    }
  }

  private void access(Choice access) {
    switch (access.value()) {
      case "NOT_LIMITED" -> findings.raise("intrusion-defence/access-not-limited", access);
      case "BY_UNIT" -> findings.raise("intrusion-defence/access-by-unit", access);
      default -> {}
    }
  }

  private void patching(Choice patching) {
    switch (patching.value()) {
      case "NO_RULE" -> findings.raise("intrusion-defence/no-patch-rule", patching);
      case "BEST_EFFORT" -> findings.raise("intrusion-defence/patching-undated", patching);
      default -> {}
    }
  }

  private void test(Choice test) {
    if (test.value().equals("NONE") || test.value().equals("ONCE")) {
      findings.raise("intrusion-defence/not-tested", test);
    }
  }
}
