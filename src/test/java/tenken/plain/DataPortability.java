package tenken.plain;

import tenken.answers.Choice;
import tenken.answers.Choices;

/** Can people take their data elsewhere, are they told, and can they have it disclosed? */
final class DataPortability {

  private final FactsByField facts;
  private final Raising findings;

  DataPortability(FactsByField facts, Raising findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void judge() {
    facts.choices("data-portability.explained").forEach(this::told);
    facts.choices("data-portability.offered").forEach(this::offered);
    facts.choices("derived-data-portability.included").forEach(this::derived);
    facts.lists("portability-scope.kinds").forEach(this::kinds);
    facts.choices("portability-scope.format").forEach(this::format);
    facts.choices("portability-scope.interoperability").forEach(this::transfer);
    facts.choices("portability-scope.recipient-checked").forEach(this::checked);
    facts.lists("electronic-disclosure.methods").forEach(this::methods);
    one("person-chooses", "NOT_ACCEPTED", "data-portability/choice-not-accepted");
    one("provision-records", "NOT_ACCEPTED", "data-portability/records-not-accepted");
    one("fee-told", "NOT_TOLD", "data-portability/procedure-not-told");
    one("format-told", "NO", "data-portability/format-not-told");
  }

  private void told(Choice told) {
    if (told.value().equals("NOT_EXPLAINED")) {
      for (Choice designated : facts.choices("data-portability.designated")) {
        if (designated.value().equals("YES")) {
          findings.raise("data-portability/not-disclosed", told, designated);
        } else if (designated.value().equals("NO")) {
          findings.raise("data-portability/not-told", told, designated);
        }
      }
    }
  }

  private void offered(Choice offered) {
    switch (offered.value()) {
      case "NONE", "PLANNED" -> findings.raise("data-portability/not-offered", offered);
      case "ON_REQUEST" -> findings.raise("data-portability/on-request-only", offered);
      case "DOWNLOAD" -> findings.raise("data-portability/download-only", offered);
      default -> {}
    }
  }

  private void derived(Choice included) {
    switch (included.value()) {
      case "LEFT_OUT_WITHOUT_REASON" ->
          findings.raise("data-portability/left-out-without-reason", included);
      case "LEFT_OUT_UNTOLD" -> findings.raise("data-portability/left-out-untold", included);
      default -> {}
    }
  }

  private void kinds(Choices kinds) {
    if (kinds.lacks("OBSERVED")) {
      findings.raise("data-portability/observed-data-left-out", kinds);
    }
  }

  private void format(Choice format) {
    if (format.value().equals("PAPER_OR_IMAGE") || format.value().equals("FOR_READING")) {
      findings.raise("data-portability/not-machine-readable", format);
    }
  }

  private void transfer(Choice transfer) {
    if (transfer.value().equals("BILATERAL")) {
      findings.raise("data-portability/bilateral-only", transfer);
    }
  }

  private void checked(Choice checked) {
    switch (checked.value()) {
      case "NEITHER" -> findings.raise("data-portability/nobody-verified", checked);
      case "PERSON_ONLY" -> findings.raise("data-portability/recipient-not-verified", checked);
      default -> {}
    }
  }

  private void methods(Choices methods) {
    if (methods.hasAny("DOWNLOAD", "MAIL", "OTHER")) {
      return;
    }
    if (methods.has("MEDIA")) {
      findings.raise("data-portability/media-only", methods);
      return;
    }
    for (Choice chooses : facts.choices("electronic-disclosure.person-chooses")) {
      if (chooses.value().equals("WITH_EXCEPTIONS") || chooses.value().equals("ALWAYS")) {
        findings.raise("data-portability/no-electronic-method", methods, chooses);
      }
    }
  }

  private void one(String field, String option, String finding) {
    for (Choice choice : facts.choices("electronic-disclosure." + field)) {
      if (choice.value().equals(option)) {
        findings.raise(finding, choice);
      }
    }
  }
}
