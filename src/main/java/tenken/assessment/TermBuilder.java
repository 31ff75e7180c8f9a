package tenken.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tenken.catalog.Field;
import tenken.catalog.Parameter;
import tenken.ruleset.Comparison;
import tenken.ruleset.Rule;
import tenken.ruleset.Test;

/** Ties the conditions of a rule to cells, with parameters as they stood on a date. */
final class TermBuilder {

  private final LocalDate asOf;
  private final Function<Field, Codes> codes;

  TermBuilder(LocalDate asOf, Function<Field, Codes> codes) {
    this.asOf = asOf;
    this.codes = codes;
  }

  List<Term> terms(Rule rule, List<Integer> cells) {
    List<Term> terms = new ArrayList<>();
    for (Test test : rule.tests()) {
      terms.add(term(test, rule.slots().get(test.slot()).field(), cells));
    }
    return terms;
  }

  private Term term(Test test, Field field, List<Integer> cells) {
    int cell = cells.get(test.slot());
    if (test instanceof Test.OptionIn in) {
      return new Term.Within(cell, codes.apply(field).mask(in.options()));
    } else if (test instanceof Test.Holds holds) {
      return new Term.Holds(cell, holds.test(), codes.apply(field).mask(holds.options()));
    } else if (test instanceof Test.Below below) {
      return new Term.Below(cell, cells.get(below.other()), field);
    } else if (test instanceof Test.LacksSomeOf lacks) {
      Codes of = codes.apply(field);
      long counted = of.listed() & ~of.mask(lacks.apart());
      return new Term.LacksSomeOf(cell, cells.get(lacks.other()), counted);
    } else if (test instanceof Test.Compares compares) {
      return compares(compares, field, cells);
    }
    return new Term.Against(cell, true, codes.apply(field).listed(), Comparison.EQUAL, 0);
  }

  private Term compares(Test.Compares test, Field field, List<Integer> cells) {
    Parameter parameter = test.parameter();
    int cell = cells.get(test.slot());
    if (parameter == null) {
      return new Term.Between(cell, cells.get(test.other()), test.comparison());
    }
    Parameter.Version version = parameter.on(asOf);
    long amount = parameter.isDate() ? version.date(asOf).toEpochDay() : version.amount();
    long listed = test.size() ? codes.apply(field).listed() : 0;
    return new Term.Against(cell, test.size(), listed, test.comparison(), amount);
  }
}
