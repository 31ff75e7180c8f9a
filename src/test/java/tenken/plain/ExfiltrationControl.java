package tenken.plain;

import tenken.answers.Choice;

/** Is a carrier guarded against personal data being carried out? */
final class ExfiltrationControl {

  private final FactsByField facts;
  private final Raising findings;

  ExfiltrationControl(FactsByField facts, Raising findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void judge() {
    facts.choices("exfiltration-control.internet").forEach(this::internet);
    facts.choices("exfiltration-control.cloud-storage").forEach(this::storage);
    facts.choices("exfiltration-control.external-media").forEach(this::media);
    facts.choices("exfiltration-control.mail").forEach(this::mail);
    facts.choices("exfiltration-control.bulk-download").forEach(this::bulk);
    facts.choices("exfiltration-control.direct-download").forEach(this::download);
    facts.choices("exfiltration-control.encryption").forEach(this::encryption);
    facts.choices("exfiltration-control.physical-entry").forEach(this::area);
    facts.choices("exfiltration-control.leavers").forEach(this::leavers);
    facts.choices("exfiltration-control.contractor-sites").forEach(this::sites);
  }

  private void internet(Choice internet) {
    switch (internet.value()) {
      case "FREE" -> findings.raise("exfiltration-control/internet-free", internet);
      case "RULE_ONLY", "MONITORED" ->
          findings.raise("exfiltration-control/internet-not-blocked", internet);
      default -> {}
    }
  }

  private void storage(Choice storage) {
    switch (storage.value()) {
      case "FREE" -> findings.raise("exfiltration-control/personal-storage-free", storage);
      case "RULE_ONLY", "MONITORED", "SOME_BLOCKED" ->
          findings.raise("exfiltration-control/storage-not-blocked", storage);
      default -> {}
    }
  }

  private void media(Choice media) {
    switch (media.value()) {
      case "FREE" -> findings.raise("exfiltration-control/media-free", media);
      case "RULE_ONLY", "MONITORED", "SOME_BLOCKED" ->
          findings.raise("exfiltration-control/media-not-blocked", media);
      default -> {}
    }
  }

  private void mail(Choice mail) {
    switch (mail.value()) {
      case "FREE" -> findings.raise("exfiltration-control/mail-free", mail);
      case "RULE_ONLY", "MONITORED" ->
          findings.raise("exfiltration-control/mail-not-blocked", mail);
      default -> {}
    }
  }

  private void bulk(Choice bulk) {
    switch (bulk.value()) {
      case "UNWATCHED" -> findings.raise("exfiltration-control/bulk-unwatched", bulk);
      case "LOGGED" -> findings.raise("exfiltration-control/bulk-logged-only", bulk);
      default -> {}
    }
  }

  private void download(Choice download) {
    switch (download.value()) {
      case "FREE" -> findings.raise("exfiltration-control/download-free", download);
      case "LOGGED" -> findings.raise("exfiltration-control/download-logged-only", download);
      default -> {}
    }
  }

  private void encryption(Choice encryption) {
    switch (encryption.value()) {
      case "NONE" ->
          facts
              .choices("exfiltration-control.internet")
              .forEach(internet -> notEncrypted(encryption, internet));
      case "PARTLY" -> findings.raise("exfiltration-control/partly-encrypted", encryption);
      default -> {}
    }
  }

  private void notEncrypted(Choice encryption, Choice internet) {
    switch (internet.value()) {
      case "FREE", "RULE_ONLY", "MONITORED" ->
          findings.raise("exfiltration-control/open-and-unencrypted", encryption, internet);
      case "SOME_BLOCKED", "ALLOWED_ONLY", "BLOCKED" ->
          findings.raise("exfiltration-control/not-encrypted", encryption, internet);
      default -> {}
    }
  }

  private void area(Choice area) {
    switch (area.value()) {
      case "OPEN" -> findings.raise("exfiltration-control/area-open", area);
      case "SET_APART" -> findings.raise("exfiltration-control/area-without-entry-control", area);
      case "CARD" -> findings.raise("exfiltration-control/belongings-free", area);
      default -> {}
    }
  }

  private void leavers(Choice leavers) {
    switch (leavers.value()) {
      case "NO_RULE" -> findings.raise("exfiltration-control/leavers-no-rule", leavers);
      case "LATER" -> findings.raise("exfiltration-control/leavers-late", leavers);
      default -> {}
    }
  }

  private void sites(Choice sites) {
    switch (sites.value()) {
      case "NOT_APPLIED" -> findings.raise("exfiltration-control/sites-outside", sites);
      case "REQUIRED" -> findings.raise("exfiltration-control/sites-unverified", sites);
      default -> {}
    }
  }
}
