package tenken.plain;

import tenken.answers.Choice;
import tenken.answers.Choices;

/** Can the service be used after an opt-out, and does the opt-out do what people expect? */
final class OptOutContinuity {

  private final FactsByField facts;
  private final Raising findings;

  OptOutContinuity(FactsByField facts, Raising findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void judge() {
    facts.choices("opt-out-continuity.service-continues").forEach(this::continues);
    facts.choices("opt-out-continuity.loss-needed").forEach(this::lossNeeded);
    facts.choices("opt-out-treatment.ad-use").forEach(this::advertising);
    facts.choices("opt-out-treatment.provision").forEach(this::provision);
    facts.choices("opt-out-treatment.collection").forEach(this::collection);
    facts.choices("opt-out-treatment.other-use").forEach(this::otherUse);
    facts.choices("opt-out-treatment.retention").forEach(this::retention);
    facts.choices("opt-out-treatment.segments").forEach(this::segments);
  }

  private void continues(Choice continues) {
    switch (continues.value()) {
      case "NO" -> findings.raise("opt-out-continuity/service-lost", continues);
      case "PAID" -> findings.raise("opt-out-continuity/only-against-payment", continues);
      case "REDUCED" -> findings.raise("opt-out-continuity/service-reduced", continues);
      case "FULL" -> {
        Choice told = facts.choice("opt-out-continuity.explained", continues.scope());
        if (told != null && told.value().equals("NOT_EXPLAINED")) {
          findings.raise("opt-out-continuity/continuity-not-told", continues, told);
        }
        return;
      }
      default -> {
        return;
      }
    }
    lossTold(continues);
  }

  private void lossTold(Choice continues) {
    Choice told = facts.choice("opt-out-continuity.explained", continues.scope());
    if (told != null && told.value().equals("NOT_EXPLAINED")) {
      findings.raise("opt-out-continuity/loss-not-told", continues, told);
    } else if (told != null && told.value().equals("POLICY_ONLY")) {
      findings.raise("opt-out-continuity/loss-in-policy-only", continues, told);
    }
  }

  private void lossNeeded(Choice needed) {
    if (needed.value().equals("NOT_NEEDED") || needed.value().equals("PARTLY_NEEDED")) {
      findings.raise("opt-out-continuity/loss-not-needed", needed);
    }
  }

  private void advertising(Choice use) {
    switch (use.value()) {
      case "CONTINUES" -> {
        findings.raise("opt-out-continuity/advertising-continues", use);
        matter("AD_USE", "opt-out-continuity/ad-use-not-told", use);
      }
      case "PARTLY_CONTINUES" -> {
        findings.raise("opt-out-continuity/advertising-continues-in-part", use);
        matter("AD_USE", "opt-out-continuity/ad-use-not-told", use);
      }
      case "MEASUREMENT_ONLY" -> matter("AD_USE", "opt-out-continuity/measurement-not-told", use);
      default -> {}
    }
  }

  private void provision(Choice provision) {
    if (provision.value().equals("CONTINUES")) {
      findings.raise("opt-out-continuity/provision-continues", provision);
    }
  }

  private void collection(Choice collection) {
    boolean stops = collection.value().equals("STOPS");
    boolean goesOn =
        collection.value().equals("CONTINUES") || collection.value().equals("PARTLY_STOPS");
    if (stops || goesOn) {
      Choice told = facts.choice("opt-out-treatment.explained", collection.scope());
      if (told != null && told.value().equals("NOT_EXPLAINED")) {
        findings.raise(
            stops ? "opt-out-continuity/effect-not-told" : "opt-out-continuity/nothing-told",
            collection,
            told);
      }
    }
    if (goesOn) {
      matter("COLLECTION", "opt-out-continuity/collection-not-told", collection);
    }
  }

  private void otherUse(Choice use) {
    if (use.value().equals("CONTINUES") || use.value().equals("LIMITED")) {
      matter("OTHER_USE", "opt-out-continuity/other-use-not-told", use);
    }
  }

  private void retention(Choice retention) {
    switch (retention.value()) {
      case "NO_LIMIT" -> {
        findings.raise("opt-out-continuity/kept-without-limit", retention);
        matter("RETENTION", "opt-out-continuity/retention-not-told", retention);
      }
      case "UNTIL_DELETED", "LIMITED" ->
          matter("RETENTION", "opt-out-continuity/retention-not-told", retention);
      default -> {}
    }
  }

  private void segments(Choice segments) {
    if (segments.value().equals("KEPT")) {
      findings.raise("opt-out-continuity/segments-kept", segments);
    }
  }

  /** Something goes on: are people told so? */
  private void matter(String matter, String finding, Choice goesOn) {
    Choices told = facts.list("opt-out-treatment.matters-told", goesOn.scope());
    if (told != null && told.lacks(matter)) {
      findings.raise(finding, told, goesOn);
    }
  }
}
