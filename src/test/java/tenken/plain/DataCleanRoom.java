package tenken.plain;

import org.jspecify.annotations.Nullable;
import tenken.answers.Choice;
import tenken.answers.Choices;

/** Is data matched with that of others on a sound footing, and are people told? */
final class DataCleanRoom {

  private final FactsByField facts;
  private final Raising findings;

  DataCleanRoom(FactsByField facts, Raising findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void judge() {
    facts.choices("data-clean-room.legal-route").forEach(this::route);
    facts.choices("clean-room-consent.urged").forEach(this::urged);
    facts.choices("clean-room-consent.checked").forEach(this::checked);
    facts.choices("clean-room-consent.names-purpose").forEach(this::purposeNamed);
    facts.choices("clean-room-output.person-ground").forEach(this::personGround);
    facts.choices("clean-room-output.threshold").forEach(this::threshold);
    facts.lists("clean-room-output.safeguards").forEach(this::safeguards);
    facts.choices("clean-room-own-users.explained").forEach(this::ownUsersTold);
    facts.lists("clean-room-own-users.matters-told").forEach(this::mattersTold);
    facts.choices("clean-room-own-users.refusal").forEach(this::refusal);
    facts.choices("clean-room-own-use.used").forEach(this::ownUse);
  }

  private void route(Choice route) {
    Choice matching = facts.choice("data-clean-room.level-of-matching", route.scope());
    boolean byPerson = is(matching, "BY_PERSON");
    switch (route.value()) {
      case "ENTRUSTMENT" -> {
        if (matching != null && byPerson) {
          findings.raise("data-clean-room/entrusted-data-matched", route, matching);
        } else if (matching != null && is(matching, "BY_PERSON_UNREADABLE")) {
          findings.raise("data-clean-room/entrusted-data-matched-encrypted", route, matching);
        }
      }
      case "NOT_SETTLED" -> findings.raise("data-clean-room/route-not-settled", route);
      case "NO_PROVISION" -> {
        if (matching != null && byPerson) {
          findings.raise("data-clean-room/no-provision-claimed", route, matching);
        }
      }
      case "OTHER" -> {
        if (matching != null && byPerson) {
          findings.raise("data-clean-room/other-route-matched", route, matching);
        }
      }
      default -> {}
    }
  }

  private void urged(Choice urged) {
    Choice route = consentRoute(urged);
    if (route != null && urged.value().equals("NOT_URGED")) {
      notUrged(urged, route);
    } else if (route != null && urged.value().equals("GUIDANCE_ONLY")) {
      findings.raise("data-clean-room/recommended-only", urged, route);
    }
  }

  private void notUrged(Choice urged, Choice route) {
    if (!is(route, "RELATED_INFORMATION")) {
      findings.raise("data-clean-room/consent-not-urged", urged, route);
      return;
    }
    Choice matching = facts.choice("data-clean-room.level-of-matching", urged.scope());
    if (matching != null && is(matching, "BY_PERSON")) {
      findings.raise("data-clean-room/related-information-without-consent", urged, route, matching);
    } else if (matching != null) {
      findings.raise("data-clean-room/related-information-not-urged", urged, route, matching);
    }
  }

  private void checked(Choice checked) {
    if (checked.value().equals("NOT_CHECKED") || checked.value().equals("DECLARED")) {
      Choice route = consentRoute(checked);
      if (route != null) {
        findings.raise("data-clean-room/consent-not-checked", checked, route);
      }
    }
  }

  private void purposeNamed(Choice named) {
    if (named.value().equals("NO")) {
      Choice route = consentRoute(named);
      if (route != null) {
        findings.raise("data-clean-room/purpose-not-named", named, route);
      }
    }
  }

  /** The legal route there, if it may rest on consent. */
  private @Nullable Choice consentRoute(Choice where) {
    Choice route = facts.choice("data-clean-room.legal-route", where.scope());
    if (route == null) {
      return null;
    }
    return switch (route.value()) {
      case "NOT_SETTLED", "PROVISION_WITH_CONSENT", "RELATED_INFORMATION" -> route;
      default -> null;
    };
  }

  private void personGround(Choice ground) {
    switch (ground.value()) {
      case "NONE" -> findings.raise("data-clean-room/person-level-without-ground", ground);
      case "OTHER_GROUND" -> findings.raise("data-clean-room/person-level-on-other-ground", ground);
      case "CONSENT" -> findings.raise("data-clean-room/person-level-without-limits", ground);
      default -> {}
    }
  }

  private void threshold(Choice threshold) {
    if (threshold.value().equals("NONE") || threshold.value().equals("CASE_BY_CASE")) {
      findings.raise("data-clean-room/no-threshold", threshold);
    }
  }

  private void safeguards(Choices safeguards) {
    if (safeguards.has("NONE")) {
      findings.raise("data-clean-room/no-safeguard", safeguards);
    }
  }

  private void ownUsersTold(Choice told) {
    switch (told.value()) {
      case "NOT_EXPLAINED" -> findings.raise("data-clean-room/own-users-not-told", told);
      case "POLICY_ONLY" -> findings.raise("data-clean-room/own-users-told-in-policy-only", told);
      default -> {}
    }
  }

  private void mattersTold(Choices told) {
    if (told.lacks("MATCHING") || told.lacks("INFORMATION") || told.lacks("OUTPUT")) {
      findings.raise("data-clean-room/matching-not-specific", told);
    }
  }

  private void refusal(Choice refusal) {
    if (refusal.value().equals("NONE")) {
      findings.raise("data-clean-room/no-refusal", refusal);
    } else if (refusal.value().equals("WITH_ADS_OPT_OUT")) {
      Choices used = facts.list("data-clean-room.data-used", refusal.scope());
      if (used != null && used.has("SENSITIVE")) {
        findings.raise("data-clean-room/sensitive-without-own-choice", refusal, used);
      }
    }
  }

  private void ownUse(Choice used) {
    Choice told = facts.choice("clean-room-own-use.person-told", used.scope());
    switch (used.value()) {
      case "BY_PERSON" -> {
        if (told != null) {
          ownUseByPerson(used, told);
        }
      }
      case "STATISTICS" -> {
        if (told != null && is(told, "NEITHER")) {
          findings.raise("data-clean-room/statistics-untold", used, told);
        }
        Choice route = facts.choice("data-clean-room.legal-route", used.scope());
        if (told != null && is(told, "TOLD") && route != null && is(route, "ENTRUSTMENT")) {
          findings.raise("data-clean-room/entrusted-data-in-statistics", used, told, route);
        }
      }
      case "NOT_USED" -> findings.raise("data-clean-room/own-use-not-excluded", used);
      default -> {}
    }
  }

  private void ownUseByPerson(Choice used, Choice told) {
    Choice route = facts.choice("data-clean-room.legal-route", used.scope());
    boolean neither = is(told, "NEITHER");
    if (neither) {
      findings.raise("data-clean-room/own-use-untold", used, told);
    }
    if (route == null || (!neither && !is(told, "TOLD"))) {
      return;
    }
    if (is(route, "ENTRUSTMENT")) {
      findings.raise("data-clean-room/entrusted-data-used", used, told, route);
    } else if (!neither) {
      findings.raise("data-clean-room/own-use-told-only", used, told, route);
    }
  }

  private static boolean is(@Nullable Choice choice, String option) {
    return choice != null && choice.value().equals(option);
  }
}
