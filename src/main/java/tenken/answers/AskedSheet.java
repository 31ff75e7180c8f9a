package tenken.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tenken.catalog.Axis;
import tenken.catalog.Pack;
import tenken.catalog.Question;
import tenken.catalog.Sheet;

/**
 * What one sheet asks, made to be looked up. Immutable.
 *
 * @param sheet the sheet
 * @param items by official number, in order
 * @param questions by id, in the order in which items ask them, closing ones last
 * @param askedBy the items that ask a field, or its closing question, by the field's full name
 * @param axes the axes that any field of the sheet has
 */
record AskedSheet(
    Sheet sheet,
    Map<String, Asked> items,
    Map<String, Asked> questions,
    Map<String, List<String>> askedBy,
    Set<Axis> axes) {

  static AskedSheet of(Pack pack, Sheet sheet) {
    Map<String, Asked> questions = new LinkedHashMap<>();
    Stream.concat(
            sheet.items().flatMap(item -> item.questions().stream()), sheet.closing().stream())
        .distinct()
        .forEach(id -> questions.put(id, question(pack, sheet, id)));
    Map<String, Asked> items = new LinkedHashMap<>();
    Map<String, List<String>> askedBy = new LinkedHashMap<>();
    sheet
        .items()
        .forEach(
            item -> {
              List<AskedField> fields = fields(item.questions(), questions);
              items.put(item.number(), Asked.item(item.label(), fields));
              note(item.number(), fields, askedBy);
            });
    sheet.closing().forEach(id -> note(id, fields(List.of(id), questions), askedBy));
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    questions.values().forEach(asked -> axes.addAll(asked.axes()));
    return new AskedSheet(
        sheet,
        Collections.unmodifiableMap(items),
        Collections.unmodifiableMap(questions),
        Collections.unmodifiableMap(askedBy),
        Collections.unmodifiableSet(axes));
  }

  private static Asked question(Pack pack, Sheet sheet, String id) {
    Question question = Objects.requireNonNull(pack.questions().get(id));
    return Asked.question(
        question.title(),
        question.fields().stream().map(field -> AskedField.of(sheet, field)).toList());
  }

  private static List<AskedField> fields(List<String> ids, Map<String, Asked> questions) {
    return ids.stream()
        .flatMap(id -> Objects.requireNonNull(questions.get(id)).fields().stream())
        .toList();
  }

  private static void note(String by, List<AskedField> fields, Map<String, List<String>> askedBy) {
    for (AskedField field : fields) {
      askedBy.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(by);
    }
  }
}
