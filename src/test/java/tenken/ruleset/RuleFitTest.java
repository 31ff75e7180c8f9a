package tenken.ruleset;

import static tenken.ruleset.RuleTable.beside;
import static tenken.ruleset.RuleTable.parameter;
import static tenken.ruleset.RuleTable.pattern;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tenken.ruleset.RuleTable.Bad;

/** What a rule compares fits together. */
class RuleFitTest {

  @TestFactory
  Stream<DynamicTest> whatDoesNotFitTogetherIsRefused() {
    String joined = "scope == $first.scope )";
    return Stream.of(
            pattern(
                "number",
                "Count( name == \"notice.steps\", value > 2, " + joined,
                "compared with a parameter or another fact, not with 2"),
            pattern(
                "number as an option",
                "Count( name == \"notice.steps\", value == 2, " + joined,
                "an option in double quotes"),
            pattern(
                "date as text",
                "Day( name == \"notice.due\", value > \"2024-06-12\", " + joined,
                "compared with a parameter or another fact"),
            pattern(
                "wrong record",
                "Choices( name == \"notice.shown\", " + joined,
                "notice.shown is a CHOICE, which Choices does not match"),
            pattern(
                "option of a count",
                "Count( name == \"notice.steps\", value == \"HIDDEN\", " + joined,
                "options are compared on Choice only"),
            pattern(
                "value of a list",
                "Choices( name == \"notice.means\", value == \"ICON\", " + joined,
                "options are compared on Choice only"),
            pattern(
                "list condition on a choice",
                "Choice( name == \"notice.shown\", has(\"HIDDEN\"), " + joined,
                "has is for Choices"),
            pattern(
                "two options for has",
                "Choices( name == \"notice.means\", has(\"ICON\", \"FILM\"), " + joined,
                "has takes one option"),
            pattern(
                "empty count",
                "Count( name == \"notice.steps\", empty, " + joined,
                "empty is for Choices"),
            pattern(
                "below on a list",
                "Choices( name == \"notice.means\", below($first), " + joined,
                "below is for Choice"),
            pattern(
                "below another field",
                "Choice( name == \"notice.shown\", below($first), " + joined,
                "below compares answers to one field"),
            pattern(
                "size of a choice",
                "Choice( name == \"notice.shown\", size < $first.value, " + joined,
                "size is for Choices"),
            pattern(
                "size against a choice",
                "Choices( name == \"notice.means\", size < $first.value, " + joined,
                "Choices cannot be compared with Choice"),
            pattern(
                "count against a choice",
                "Count( name == \"notice.steps\", value < $first.value, " + joined,
                "Count cannot be compared with Choice"),
            pattern(
                "counts compared by audience",
                "Count( comparedByAudience == true, " + joined,
                "only Choice and Choices are compared"),
            pattern(
                "name of another type",
                "Choices( name == $first.name, " + joined,
                "no name fits both"),
            pattern(
                "unbound",
                "Choice( name == \"notice.shown\", scope == $other.scope )",
                "$other is not bound above"),
            pattern(
                "bound to itself",
                "Choice( name == $shown.name, scope == $first.scope )",
                "$shown is not bound above"),
            pattern(
                "not joined",
                "Choice( name == \"notice.shown\" )",
                "$shown is joined to no earlier fact"),
            beside(
                "size against a count",
                "$steps : Count( name == \"notice.steps\", " + joined,
                "Choices( name == \"notice.means\", size < $steps.value, " + joined,
                "Choices cannot be compared with Count"),
            beside(
                "lists of other options",
                "$kinds : Choices( name == \"notice.kinds\", " + joined,
                "Choices( name == \"notice.means\", lacksSomeOf($kinds), " + joined,
                "lists of the same options"),
            beside(
                "list against a choice",
                "$given : Choice( name == \"notice.given\", " + joined,
                "Choices( name == \"notice.means\", lacksSomeOf($given), " + joined,
                "lists of the same options"),
            beside(
                "an option apart that is not there",
                "$means : Choices( name == \"notice.means\", " + joined,
                "Choices( name == \"notice.means\", lacksSomeOf($means, \"NOPE\"), " + joined,
                "notice.means has no option NOPE"),
            new Bad(
                "equal where axes differ",
                "$first : Choice( name == \"notice.given\", value != \"NEVER\" )",
                "$first : Choice( name == \"officer.named\" )",
                "$shown : ",
                "write scope.touches"),
            beside(
                "scope of a parameter",
                "$most : NumberParameter( name == \"in-time/most\" )",
                "Choice( name == \"notice.shown\", scope == $most.scope )",
                "$most is a parameter"),
            beside(
                "date against a number",
                "$most : NumberParameter( name == \"in-time/most\" )",
                "Day( name == \"notice.due\", value > $most.value, " + joined,
                "Day cannot be compared with NumberParameter"),
            beside(
                "count against a date",
                "$due : Day( name == \"notice.due\", " + joined,
                "Count( name == \"notice.steps\", value > $due.value, " + joined,
                "Count cannot be compared with Day"),
            parameter(
                "unknown parameter",
                "NumberParameter( name == \"in-time/least\" )",
                "no parameter in-time/least"),
            parameter(
                "date for a number",
                "DateParameter( name == \"in-time/most\" )",
                "in-time/most is a number, not a date"),
            parameter(
                "number for a date",
                "NumberParameter( name == \"in-time/horizon\" )",
                "in-time/horizon is a date, not a number"),
            parameter(
                "condition on a parameter",
                "NumberParameter( name == \"in-time/most\", value > $first.value )",
                "bound by its name alone"))
        .map(bad -> DynamicTest.dynamicTest(bad.what(), bad::isRefused));
  }
}
