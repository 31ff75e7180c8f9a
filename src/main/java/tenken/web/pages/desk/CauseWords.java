package tenken.web.pages.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Given;
import tenken.answers.OpenGuidance;
import tenken.answers.Status;
import tenken.exchange.words.Words;
import tenken.round.compare.Cause;

/** Says what differs between two years. */
public final class CauseWords {

  private final Words words;

  CauseWords(Words words) {
    this.words = words;
  }

  /** What differs, in a sentence. */
  public String of(Cause cause) {
    if (cause instanceof Cause.Answer answer) {
      return answer(answer);
    } else if (cause instanceof Cause.Item item) {
      return item(item);
    } else if (cause instanceof Cause.Rule rule) {
      return rule(rule);
    } else if (cause instanceof Cause.Weight weight) {
      return words.say("重み：", "Weight: ") + weight.before() + " → " + weight.after();
    } else if (cause instanceof Cause.Guidance guidance) {
      return words.say("継続中の指摘：", "Open guidance: ")
          + cited(guidance.before())
          + " → "
          + cited(guidance.after());
    }
    Cause.Services services = (Cause.Services) cause;
    return words.say("サービス：", "Services: ")
        + names(services.before())
        + " → "
        + names(services.after())
        + (services.absent() ? words.say("（存在しない区分も変更）", " (what does not exist, too)") : "");
  }

  private String answer(Cause.Answer answer) {
    String scope = words.scope(answer.scope());
    return words.say("回答：", "Answer: ")
        + words.field(answer.field())
        + (scope.isEmpty() ? "" : words.say("（" + scope + "）", " (" + scope + ")"))
        + words.say("：", ": ")
        + said(answer.field(), answer.before())
        + " → "
        + said(answer.field(), answer.after());
  }

  private String said(String field, Cause.@Nullable Said said) {
    if (said == null || (said.value() == null && said.status() == Status.ANSWERED)) {
      return words.given(field, null);
    }
    return words.given(
        field,
        new Given(said.status(), said.value(), null, null, List.of(), Confidentiality.CLOSED));
  }

  private String item(Cause.Item item) {
    String fields = item.fields().stream().map(words::field).collect(Collectors.joining(comma()));
    return words.say("設問：", "Asked: ")
        + (item.line().from() == null ? words.say("（なし）", "(none)") : item.line().from())
        + " → "
        + (item.line().to() == null ? words.say("（なし）", "(none)") : item.line().to())
        + (fields.isEmpty() ? "" : words.say("（" + fields + "）", " (" + fields + ")"));
  }

  private String rule(Cause.Rule rule) {
    String parameters =
        rule.parameters().stream()
            .map(each -> each.name() + " " + each.before() + " → " + each.after())
            .collect(Collectors.joining(comma()));
    String findings = String.join(comma(), rule.findings());
    String all = findings.isEmpty() || parameters.isEmpty() ? "" : comma();
    return words.say("規則・基準の変更", "Rules or criterion changed")
        + (findings.isEmpty() && parameters.isEmpty()
            ? ""
            : words.say("：", ": ") + findings + all + parameters);
  }

  private String cited(List<OpenGuidance> guidance) {
    return guidance.isEmpty()
        ? words.say("なし", "none")
        : guidance.stream().map(OpenGuidance::citation).collect(Collectors.joining(comma()));
  }

  private String names(List<String> services) {
    return services.isEmpty() ? words.say("（名称なし）", "(not named)") : String.join(comma(), services);
  }

  private String comma() {
    return words.say("、", ", ");
  }
}
