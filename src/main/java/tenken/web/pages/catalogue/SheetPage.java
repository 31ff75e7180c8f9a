package tenken.web.pages.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tenken.catalog.Criterion;
import tenken.catalog.Item;
import tenken.catalog.Question;
import tenken.catalog.Sheet;
import tenken.ruleset.LeftOut;
import tenken.ruleset.Ruleset;

/**
 * What the page of a sheet shows.
 *
 * @param sheet the sheet
 * @param questions all questions of the pack, by id
 * @param judging the criteria that read an item, by its number
 * @param leftOut what cannot be judged on the sheet
 */
record SheetPage(
    Sheet sheet,
    Map<String, Question> questions,
    Map<String, List<Criterion>> judging,
    List<LeftOut> leftOut) {

  static Optional<SheetPage> of(String id, Ruleset rules) {
    return Optional.ofNullable(rules.pack().sheets().get(id)).map(sheet -> of(sheet, rules));
  }

  private static SheetPage of(Sheet sheet, Ruleset rules) {
    Map<String, List<Criterion>> judging = new TreeMap<>();
    rules
        .rules(sheet.id())
        .criteria()
        .forEach(
            each ->
                ItemsJudged.of(sheet, each)
                    .items()
                    .forEach(
                        item ->
                            judging
                                .computeIfAbsent(item.number(), number -> new ArrayList<>())
                                .add(each.criterion())));
    return new SheetPage(
        sheet, rules.pack().questions(), judging, rules.rules(sheet.id()).leftOut());
  }

  /** The questions that an item asks. */
  public List<Question> asked(Item item) {
    return item.questions().stream().map(id -> Objects.requireNonNull(questions.get(id))).toList();
  }

  /** The questions that are asked at the sheet's close. */
  public List<Question> closing() {
    return sheet.closing().stream().map(id -> Objects.requireNonNull(questions.get(id))).toList();
  }

  /** The criteria that read an item. */
  public List<Criterion> judging(Item item) {
    return judging.getOrDefault(item.number(), List.of());
  }
}
