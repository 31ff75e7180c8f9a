package tenken.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tenken.exchange.dto.AnswerChangeDto;
import tenken.exchange.dto.CellDto;
import tenken.exchange.dto.ClearedByDto;
import tenken.exchange.dto.FindingDto;
import tenken.exchange.dto.MatchedAnswerDto;
import tenken.exchange.dto.ScopeDto;

/** Answers in words; what is the same in several scopes is said once. */
final class AnswerLines {

  private final ResultWords words;

  AnswerLines(ResultWords words) {
    this.words = words;
  }

  /** The answers behind a finding; where one stands is left out where the finding says so. */
  List<AnswerLine> matched(FindingDto finding) {
    Map<AnswerLine, List<ScopeDto>> lines = new LinkedHashMap<>();
    for (MatchedAnswerDto answer : finding.getEvidence()) {
      String value = words.quoted(words.value(answer.getField(), answer.getValue()));
      String support = words.support(answer.getEvidence());
      lines
          .computeIfAbsent(
              line(answer.getItem(), answer.getField(), value, support), any -> new ArrayList<>())
          .add(answer.getScope());
    }
    return placed(lines, finding);
  }

  ClearingLine clearing(ClearedByDto cleared, FindingDto finding) {
    ChangeWords changes = new ChangeWords(words, finding.getEvidence());
    Map<AnswerLine, List<ScopeDto>> lines = new LinkedHashMap<>();
    for (AnswerChangeDto change : cleared.getChanges()) {
      lines
          .computeIfAbsent(
              line(change.getItem(), change.getField(), changes.to(change), ""),
              any -> new ArrayList<>())
          .add(change.getScope());
    }
    return new ClearingLine(placed(lines, finding), cells(cleared.getOpens()));
  }

  /** Fields in words, each once. */
  List<String> cells(List<CellDto> cells) {
    return cells.stream().map(this::cell).distinct().toList();
  }

  private String cell(CellDto cell) {
    String item = Objects.requireNonNullElse(cell.getItem(), "");
    return (item.isEmpty() ? "" : item + " ") + words.quoted(words.words().field(cell.getField()));
  }

  private AnswerLine line(@Nullable String item, String field, String value, String support) {
    String number = Objects.requireNonNullElse(item, "");
    return new AnswerLine(number, words.words().field(field), "", value, support);
  }

  private List<AnswerLine> placed(Map<AnswerLine, List<ScopeDto>> lines, FindingDto finding) {
    String usual = words.scopes(finding.getScopes());
    List<AnswerLine> placed = new ArrayList<>();
    lines.forEach(
        (line, scopes) -> {
          String where = words.scopes(scopes);
          placed.add(line.at(where.equals(usual) ? "" : where));
        });
    return placed;
  }
}
