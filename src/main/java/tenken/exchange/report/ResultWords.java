package tenken.exchange.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.Evidence;
import tenken.catalog.Audience;
import tenken.catalog.Level;
import tenken.catalog.Region;
import tenken.catalog.Scope;
import tenken.exchange.dto.AssessmentDto;
import tenken.exchange.dto.EvidenceDto;
import tenken.exchange.dto.LevelDto;
import tenken.exchange.dto.ScopeDto;
import tenken.exchange.dto.TextDto;
import tenken.exchange.words.Names;
import tenken.exchange.words.Words;

/** What results hold, in words: a result that was kept is told like one just made. */
final class ResultWords {

  private final Words words;
  private final List<String> services;

  private ResultWords(Words words, List<String> services) {
    this.words = words;
    this.services = services;
  }

  /** The words for one result. */
  static ResultWords of(AssessmentDto result, Words words) {
    List<String> services =
        result.getViewpoints().stream()
            .flatMap(viewpoint -> viewpoint.getCriteria().stream())
            .flatMap(criterion -> criterion.getCells().stream())
            .flatMap(cell -> Stream.ofNullable(cell.getScope().getService()))
            .distinct()
            .sorted()
            .toList();
    return new ResultWords(words, services);
  }

  /** The services that the result is about. */
  List<String> services() {
    return services;
  }

  Words words() {
    return words;
  }

  String say(String ja, String en) {
    return words.say(ja, en);
  }

  String say(TextDto text) {
    return words.say(text.getJa(), text.getEn());
  }

  String quoted(String text) {
    return say("「" + text + "」", "“" + text + "”");
  }

  static Level level(LevelDto level) {
    return Level.valueOf(level.name());
  }

  String name(LevelDto level) {
    return words.say(Names.of(level(level)));
  }

  String name(Enum<?> confidentiality) {
    return words.say(Names.of(Confidentiality.valueOf(confidentiality.name())));
  }

  static Scope scope(ScopeDto scope) {
    return new Scope(
        scope.getService(),
        scope.getAudience() == null ? null : Audience.valueOf(scope.getAudience().name()),
        scope.getRegion() == null ? null : Region.valueOf(scope.getRegion().name()));
  }

  /** Places; a service that is the only one goes without saying. */
  String scopes(Collection<ScopeDto> scopes) {
    return words.scopes(scopes.stream().map(ResultWords::scope).sorted().map(this::place).toList());
  }

  private Scope place(Scope scope) {
    return services.size() == 1 ? new Scope(null, scope.audience(), scope.region()) : scope;
  }

  String value(String field, @Nullable Object value) {
    return words.kept(field, value);
  }

  /** What an answer rests on. */
  String support(List<EvidenceDto> evidence) {
    if (evidence.isEmpty()) {
      return say("裏付けの記載なし", "no evidence named");
    }
    List<String> each =
        evidence.stream()
            .map(
                one ->
                    words.say(Names.of(Evidence.Kind.valueOf(one.getKind().name())))
                        + say("：", ": ")
                        + one.getValue())
            .toList();
    return String.join(say("、", "; "), each);
  }
}
