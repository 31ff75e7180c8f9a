package tenken.plain;

import java.util.List;
import java.util.Objects;
import tenken.answers.Choice;
import tenken.answers.Choices;
import tenken.catalog.Audience;
import tenken.catalog.Scope;

/** Are people told as much, and given as much say, whether or not they are logged in? */
final class LoginStateParity {

  private final FactsByField facts;
  private final Raising findings;

  LoginStateParity(FactsByField facts, Raising findings) {
    this.facts = facts;
    this.findings = findings;
  }

  void judge() {
    facts.allChoices().forEach(this::judgeChoices);
    facts.allLists().forEach(this::judgeLists);
  }

  private void judgeChoices(List<Choice> cells) {
    for (Choice in : cells) {
      if (in.scope().audience() == Audience.LOGGED_IN) {
        for (Choice out : cells) {
          if (outside(in.scope(), out.scope())) {
            judge(in, out);
          }
        }
      }
    }
  }

  private void judgeLists(List<Choices> cells) {
    Choices first = cells.get(0);
    String finding =
        switch (first.question()) {
          case "presentation-measures" -> "login-state-parity/fewer-means-outside";
          case "opt-out-route" -> "login-state-parity/fewer-pointers-outside";
          default -> "";
        };
    if (finding.isEmpty() || !first.comparedByAudience()) {
      return;
    }
    for (Choices in : cells) {
      if (in.scope().audience() == Audience.LOGGED_IN) {
        for (Choices out : cells) {
          if (outside(in.scope(), out.scope()) && out.lacksSomeOf(in)) {
            findings.raise(finding, out, in);
          }
        }
      }
    }
  }

  /** Same service and region, but not logged in. */
  private static boolean outside(Scope in, Scope out) {
    return out.audience() != Audience.LOGGED_IN
        && out.region() == in.region()
        && Objects.equals(out.service(), in.service());
  }

  private void judge(Choice in, Choice out) {
    switch (in.name()) {
      case "privacy-policy.covers-state" -> coverage(in, out);
      case "prior-notice.manner" -> notice(in, out);
      case "unfamiliar-collection.explained" -> mechanisms(in, out);
      case "opt-out.offered" -> opportunity(in, out);
      default -> {}
    }
    if (in.comparedByAudience() && out.below(in)) {
      less(in, out);
    }
  }

  private void coverage(Choice in, Choice out) {
    if (!in.value().equals("NOT_COVERED") && out.value().equals("NOT_COVERED")) {
      findings.raise("login-state-parity/state-not-covered", out, in);
    }
  }

  private void notice(Choice in, Choice out) {
    if (!in.value().equals("NONE") && out.value().equals("NONE")) {
      findings.raise("login-state-parity/no-notice-outside", out, in);
    }
    boolean weaker = out.value().equals("NOTICE") || out.value().equals("BUNDLED_CONSENT");
    if (in.value().equals("SEPARATE_CONSENT") && weaker) {
      findings.raise("login-state-parity/separate-consent-inside-only", out, in);
    }
  }

  private void mechanisms(Choice in, Choice out) {
    if (!mechanismTold(out)) {
      if (mechanismTold(in)) {
        findings.raise("login-state-parity/mechanisms-unexplained-outside", out, in);
      }
    } else if (out.below(in)) {
      findings.raise("login-state-parity/mechanisms-explained-less-outside", out, in);
    }
  }

  private static boolean mechanismTold(Choice told) {
    return !told.value().equals("NOT_EXPLAINED") && !told.value().equals("BUSINESS_ONLY");
  }

  private void opportunity(Choice in, Choice out) {
    switch (out.value()) {
      case "NO", "PLANNED" -> {
        if (!in.value().equals("NO") && !in.value().equals("PLANNED")) {
          findings.raise("login-state-parity/no-opt-out-outside", out, in);
        }
      }
      case "YES_SOME" -> {
        if (in.value().equals("YES_ALL") || in.value().equals("CONSENT_FIRST")) {
          findings.raise("login-state-parity/opt-out-narrower-outside", out, in);
        }
      }
      default -> {}
    }
  }

  /** The answer outside is worse: which finding that makes depends on the question. */
  private void less(Choice in, Choice out) {
    boolean told = in.field().equals("explained");
    switch (in.question()) {
      case "collected-information", "purpose-of-use", "third-party-provision", "profiling" ->
          handling(in, out, told);
      case "advertising-use" -> {
        handling(in, out, told);
        if (!told && !in.field().equals("reason-shown")) {
          findings.raise("login-state-parity/less-choice-outside", out, in);
        }
      }
      case "privacy-policy", "policy-change", "periodic-notice" -> {
        if (!out.value().equals("NOT_COVERED")) {
          findings.raise("login-state-parity/policy-less-open-outside", out, in);
        }
      }
      case "prior-notice" -> {
        if (!in.field().equals("manner")) {
          findings.raise("login-state-parity/notice-weaker-outside", out, in);
        }
      }
      case "dark-patterns", "unfamiliar-collection", "presentation-measures" -> {
        if (!told) {
          findings.raise("login-state-parity/less-say-outside", out, in);
        }
      }
      case "opt-out-route", "opt-out-treatment", "opt-out-continuity" -> optOut(in, out, told);
      default -> {}
    }
  }

  private void handling(Choice in, Choice out, boolean told) {
    if (!told) {
      if (!in.field().equals("choice-model")) {
        findings.raise("login-state-parity/set-out-less-outside", out, in);
      }
    } else if (out.value().equals("NOT_EXPLAINED")) {
      findings.raise("login-state-parity/handling-unexplained-outside", out, in);
    } else {
      findings.raise("login-state-parity/handling-explained-less-outside", out, in);
    }
  }

  private void optOut(Choice in, Choice out, boolean told) {
    if (told) {
      if (in.question().equals("opt-out-continuity")) {
        return;
      }
      findings.raise(
          out.value().equals("NOT_EXPLAINED")
              ? "login-state-parity/opt-out-unexplained-outside"
              : "login-state-parity/opt-out-explained-less-outside",
          out,
          in);
    } else if (!in.question().equals("opt-out-route") && !in.field().equals("reason-shown")) {
      findings.raise("login-state-parity/less-choice-outside", out, in);
    }
  }
}
