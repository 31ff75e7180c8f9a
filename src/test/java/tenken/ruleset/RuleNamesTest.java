package tenken.ruleset;

import static tenken.ruleset.RuleTable.pattern;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule names nothing that the catalog does not have. */
class RuleNamesTest {

  @TestFactory
  Stream<DynamicTest> whatTheCatalogDoesNotHaveIsRefused() {
    return Stream.of(
            pattern(
                "unknown field",
                "Choice( name == \"notice.shwn\", scope == $first.scope )",
                "there is no field notice.shwn"),
            pattern(
                "unknown field in a list",
                "Choice( name in (\"notice.shown\", \"notice.shwn\"), scope == $first.scope )",
                "there is no field notice.shwn"),
            pattern(
                "unknown question",
                "Choice( question == \"notise\", scope == $first.scope )",
                "there is no question notise"),
            pattern(
                "unknown short name",
                "Choice( question == \"notice\", field != \"shwn\", scope == $first.scope )",
                "there is no field called shwn"),
            pattern(
                "no field at all",
                "Choice( value == \"HIDDEN\", scope == $first.scope )",
                "names no field"),
            pattern(
                "unknown option",
                "Choice( name == \"notice.shown\", value == \"HIDEN\", scope == $first.scope )",
                "no option HIDEN"),
            pattern(
                "unknown option in a list",
                "Choice( name == \"notice.shown\", value not in (\"PLAIN\", \"HIDEN\"), scope =="
                    + " $first.scope )",
                "no option HIDEN"),
            pattern(
                "unknown option of a list",
                "Choices( name == \"notice.means\", hasAny(\"ICON\", \"ICONS\"), scope =="
                    + " $first.scope )",
                "no option ICONS"),
            pattern(
                "unknown option in a generic pattern",
                "Choice( name == $first.name, value == \"NEWER\", scope == $first.scope )",
                "no option NEWER"),
            pattern(
                "unknown option of generic lists",
                "Choices( question == \"notice\", has(\"ICONS\"), scope == $first.scope )",
                "no option ICONS"),
            pattern(
                "unknown audience",
                "Choice( name == \"notice.shown\", scope.audience == Audience.LOGED_IN )",
                "LOGED_IN"),
            pattern(
                "unknown region",
                "Choice( name == \"notice.shown\", scope.region in (Region.JP, Region.US) )",
                "US"),
            pattern(
                "a service",
                "Choice( name == \"notice.shown\", scope.service == \"search\" )",
                "cannot name a service"),
            pattern(
                "unknown condition",
                "Choice( name == \"notice.shown\", matches(\".*\"), scope == $first.scope )",
                "matches is not a condition"),
            pattern(
                "unknown axis",
                "Choice( name == \"notice.shown\", scope.country == $first.scope.country )",
                "a scope has service, audience and region"),
            pattern(
                "descriptive field",
                "Choice( name == \"notice.words\", scope == $first.scope )",
                "descriptive"),
            pattern(
                "unknown record",
                "Text( name == \"notice.words\", scope == $first.scope )",
                "a pattern is one of"))
        .map(bad -> DynamicTest.dynamicTest(bad.what(), bad::isRefused));
  }
}
