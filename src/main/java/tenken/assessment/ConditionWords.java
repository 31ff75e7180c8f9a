package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tenken.answers.Value;
import tenken.catalog.Field;
import tenken.catalog.FieldType;
import tenken.catalog.Option;
import tenken.catalog.Scope;
import tenken.catalog.Text;
import tenken.ruleset.Comparison;

/** Conditions and answers in words. */
final class ConditionWords {

  private final Grid grid;

  ConditionWords(Grid grid) {
    this.grid = grid;
  }

  /** A field and where it is answered. */
  Text subject(int cell) {
    GridCell of = grid.cells().get(cell);
    Text where = ScopeWords.of(of.scope());
    boolean everywhere = of.scope().equals(Scope.OPERATOR);
    return new Text(
        "「" + of.field().label().ja() + "」" + (everywhere ? "" : "（" + where.ja() + "）"),
        "“" + of.field().label().en() + "”" + (everywhere ? "" : " (" + where.en() + ")"));
  }

  /** An answer as a person reads it. */
  static Text value(Field field, Value value) {
    if (value instanceof Value.Chosen chosen) {
      return quoted(field, List.of(chosen.option()), "", "");
    } else if (value instanceof Value.Selected selected) {
      return quoted(field, List.copyOf(selected.options()), "", ", ");
    } else if (value instanceof Value.Amount amount) {
      return plain(Long.toString(amount.count()));
    } else if (value instanceof Value.Date date) {
      return plain(date.date().toString());
    }
    throw new IllegalArgumentException("no rule reads a text");
  }

  /** What a condition wants. */
  Text wanted(Term term) {
    Text subject = subject(term.cell());
    Codes codes = grid.cells().get(term.cell()).codes();
    if (term instanceof Term.Within within) {
      return within(subject, codes, within.mask());
    } else if (term instanceof Term.Holds holds) {
      return holds(subject, codes, holds);
    } else if (term instanceof Term.Below below) {
      Text other = subject(below.other());
      return new Text(
          subject.ja() + "が" + other.ja() + "より低い水準であること",
          subject.en() + " ranks below " + other.en());
    } else if (term instanceof Term.LacksSomeOf lacks) {
      return lacksSomeOf(subject, subject(lacks.other()), codes, lacks.counted());
    } else if (term instanceof Term.Against against) {
      return against(subject, codes.field(), against);
    }
    Term.Between between = (Term.Between) term;
    Text other = subject(between.other());
    boolean date = codes.field().type() == FieldType.DATE;
    return compared(subject, other, between.comparison(), date);
  }

  private static Text within(Text subject, Codes codes, long mask) {
    List<Option> named = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    for (Option option : codes.field().options()) {
      boolean in = (codes.mask(List.of(option.id())) & mask) != 0;
      (in ? named : others).add(option);
    }
    if (others.size() < named.size() && !others.isEmpty()) {
      Text text = anyOf(others);
      return new Text(
          subject.ja() + "が" + text.ja() + "以外であること", subject.en() + " is other than " + text.en());
    }
    Text text = anyOf(named);
    return new Text(subject.ja() + "が" + text.ja() + "であること", subject.en() + " is " + text.en());
  }

  private static Text lacksSomeOf(Text subject, Text other, Codes codes, long counted) {
    List<Option> apart =
        codes.field().options().stream()
            .filter(option -> !option.exclusive())
            .filter(option -> (codes.mask(List.of(option.id())) & counted) == 0)
            .toList();
    Text except = list(apart, "、", ", ");
    return new Text(
        subject.ja()
            + "に、"
            + other.ja()
            + "で選ばれたもの"
            + (apart.isEmpty() ? "" : "（" + except.ja() + "を除く。）")
            + "のうち含まれないものがあること",
        subject.en()
            + " leaves out something that "
            + other.en()
            + " names"
            + (apart.isEmpty() ? "" : ", apart from " + except.en()));
  }

  private static Text holds(Text subject, Codes codes, Term.Holds term) {
    Field field = codes.field();
    List<Option> options =
        field.options().stream()
            .filter(option -> (codes.mask(List.of(option.id())) & term.mask()) != 0)
            .toList();
    Text any = anyOf(options);
    Text each = list(options, "、", ", ");
    return switch (term.test()) {
      case HAS, HAS_ANY ->
          new Text(subject.ja() + "に" + any.ja() + "が含まれること", subject.en() + " names " + any.en());
      case LACKS, LACKS_ALL ->
          options.size() == 1
              ? new Text(
                  subject.ja() + "に" + any.ja() + "が含まれないこと",
                  subject.en() + " does not name " + any.en())
              : new Text(
                  subject.ja() + "に" + each.ja() + "のいずれも含まれないこと",
                  subject.en() + " names none of " + each.en());
      case LACKS_ANY ->
          new Text(
              subject.ja() + "に" + each.ja() + "の全部は含まれないこと",
              subject.en() + " does not name all of " + each.en());
    };
  }

  private static Text against(Text subject, Field field, Term.Against term) {
    if (term.size() && term.comparison() == Comparison.EQUAL && term.amount() == 0) {
      return new Text(subject.ja() + "で選ばれたものがないこと", subject.en() + " names nothing");
    }
    boolean date = field.type() == FieldType.DATE;
    Text amount =
        plain(date ? LocalDate.ofEpochDay(term.amount()).toString() : Long.toString(term.amount()));
    Text counted =
        term.size()
            ? new Text(
                subject.ja() + "で選ばれたものの数", "the number of things that " + subject.en() + " names")
            : subject;
    return compared(counted, amount, term.comparison(), date);
  }

  private static Text compared(Text one, Text other, Comparison comparison, boolean date) {
    Text how =
        switch (comparison) {
          case EQUAL -> new Text("と同じであること", "equals");
          case NOT_EQUAL -> new Text("と異なること", "differs from");
          case LESS ->
              date ? new Text("より前であること", "is before") : new Text("より少ないこと", "is less than");
          case AT_MOST ->
              date ? new Text("以前であること", "is not after") : new Text("以下であること", "is at most");
          case MORE -> date ? new Text("より後であること", "is after") : new Text("より多いこと", "is more than");
          case AT_LEAST ->
              date ? new Text("以後であること", "is not before") : new Text("以上であること", "is at least");
        };
    return new Text(
        one.ja() + "が" + other.ja() + how.ja(), one.en() + " " + how.en() + " " + other.en());
  }

  private static Text anyOf(List<Option> options) {
    return list(options, "又は", " or ");
  }

  private static Text quoted(Field field, List<String> ids, String ja, String en) {
    return list(
        field.options().stream().filter(option -> ids.contains(option.id())).toList(), ja, en);
  }

  private static Text list(List<Option> options, String ja, String en) {
    return new Text(
        options.stream()
            .map(option -> "「" + option.text().ja() + "」")
            .collect(Collectors.joining(ja)),
        options.stream()
            .map(option -> "“" + option.text().en() + "”")
            .collect(Collectors.joining(en)));
  }

  private static Text plain(String text) {
    return new Text(text, text);
  }
}
