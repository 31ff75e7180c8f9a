package tenken.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static tenken.ruleset.RuleTable.FILE;
import static tenken.ruleset.RuleTable.HEAD;
import static tenken.ruleset.RuleTable.HIDDEN;
import static tenken.ruleset.RuleTable.NEVER;
import static tenken.ruleset.RuleTable.pack;
import static tenken.ruleset.RuleTable.pattern;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tenken.ruleset.RuleTable.Bad;

/** What the confined language refuses, and where it says so. */
class ConfinedRulesTest {

  @Test
  void theGoodRulesAreGood() {
    assertThat(pack(HEAD + NEVER + HIDDEN).ruleFaults()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotInTheLanguageIsRefused() {
    return Stream.of(
            new Bad(
                "or",
                "value == \"NEVER\" )",
                "value == \"NEVER\" )\n or $o : Choice( name == \"notice.shown\" )",
                " or $o",
                "not or"),
            pattern(
                "|| in a pattern",
                "Choice( name == \"notice.shown\" || value == \"HIDDEN\" )",
                "not |"),
            pattern(
                "&& in a pattern",
                "Choice( name == \"notice.shown\" && value == \"HIDDEN\" )",
                "not &"),
            new Bad("not", "$given : Choice(", "not Choice(", "not Choice(", "a binding"),
            new Bad("exists", "$given : Choice(", "exists Choice(", "exists Choice(", "a binding"),
            new Bad(
                "forall", "$given : Choice(", "forall( Choice(", "forall( Choice(", "a binding"),
            new Bad("no binding", "$given : Choice(", "Choice(", "    Choice(", "a binding"),
            new Bad(
                "eval",
                "value == \"NEVER\" )",
                "value == \"NEVER\" )\n    eval( true )",
                "eval(",
                "a binding"),
            pattern(
                "eval in a pattern",
                "Choice( name == \"notice.shown\", eval( true ) )",
                "eval is not a condition"),
            new Bad(
                "from",
                "value == \"NEVER\" )",
                "value == \"NEVER\" ) from $x.list",
                "from $x",
                "a binding"),
            new Bad(
                "accumulate",
                "$given : Choice(",
                "accumulate( $c : Choice(",
                "accumulate(",
                "a binding"),
            new Bad(
                "function",
                "// 通知していない。",
                "function void run() { System.exit(1); }",
                "function",
                "only import, global and rule"),
            new Bad(
                "declare",
                "// 通知していない。",
                "declare Choice end",
                "declare",
                "only import, global and rule"),
            new Bad(
                "query", "// 通知していない。", "query \"q\" end", "query", "only import, global and rule"),
            new Bad(
                "salience",
                "rule \"in-time/never\"",
                "rule \"in-time/never\" salience 10",
                "salience",
                "'when' is expected"),
            new Bad(
                "extends",
                "rule \"in-time/never\"",
                "rule \"in-time/never\" extends \"in-time/hidden\"",
                "extends",
                "'when' is expected"),
            new Bad(
                "annotation",
                "rule \"in-time/never\"",
                "rule \"in-time/never\" @Propagation(EAGER)",
                "@Propagation",
                "'when' is expected"),
            new Bad(
                "other global",
                "global Findings findings",
                "global java.lang.Runtime findings",
                "global java",
                "'Findings' is expected"),
            new Bad(
                "import of Runtime",
                "import tenken.answers.Day\n",
                "import java.lang.Runtime\nimport tenken.answers.Day\n",
                "java.lang.Runtime",
                "cannot import java.lang.Runtime"),
            new Bad(
                "import of everything",
                "import tenken.answers.Day\n",
                "import tenken.answers.*\nimport tenken.answers.Day\n",
                "answers.*",
                "cannot import tenken.answers.*"),
            new Bad(
                "import function",
                "import tenken.answers.Day\n",
                "import function java.lang.Math.abs\n",
                "import function",
                "cannot import function"),
            new Bad(
                "missing import",
                "import tenken.answers.Choice\n",
                "",
                "$given :",
                "Choice is not imported"),
            new Bad(
                "wrong package",
                "package viewpoints.intime",
                "package viewpoints.other",
                "package",
                "the package is viewpoints.intime, not viewpoints.other"),
            new Bad(
                "no package", "package viewpoints.intime", "", "import", "'package' is expected"),
            new Bad(
                "block comment",
                "// 通知していない。",
                "/* 通知していない。 */",
                "/*",
                "only import, global and rule"),
            new Bad(
                "quote in a string",
                "value == \"NEVER\"",
                "value == \"NE\\\"VER\"",
                "NE\\",
                "expected here"),
            new Bad(
                "single quotes",
                "value == \"NEVER\"",
                "value == 'NEVER'",
                "'NEVER'",
                "an option in double quotes"),
            new Bad(
                "string over two lines",
                "value == \"NEVER\"",
                "value == \"NEV\nER\"",
                "\"NEV",
                "an option in double quotes"),
            new Bad(
                "string closed early",
                "raise(\"in-time/never\", $given);",
                "raise(\"in-time/never\"); System.exit(1); //\", $given);",
                "System.exit",
                "'end' is expected"))
        .map(bad -> DynamicTest.dynamicTest(bad.what(), bad::isRefused));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoRuleForAFindingIsRefused() {
    String never = "rule \"in-time/never\"";
    return Stream.of(
            new Bad(
                "java in the consequence",
                "findings.raise(\"in-time/never\", $given);",
                "System.exit(1);",
                "System",
                "'findings' is expected"),
            new Bad(
                "two raises",
                "findings.raise(\"in-time/never\", $given);",
                "findings.raise(\"in-time/never\", $given);\n"
                    + "    findings.raise(\"in-time/hidden\", $given);",
                "raise(\"in-time/hidden\", $given)",
                "'end' is expected"),
            new Bad(
                "no raise",
                "findings.raise(\"in-time/never\", $given);",
                "",
                "end",
                "'findings' is expected"),
            new Bad(
                "a call inside raise",
                "raise(\"in-time/never\", $given)",
                "raise(\"in-time/never\", $given.value())",
                "$given.value()",
                "')' is expected"),
            new Bad(
                "missing raise argument",
                "$first, $shown);",
                "$first);",
                "rule \"in-time/hidden\"",
                "$shown is not given to raise"),
            new Bad(
                "surplus raise argument",
                "\"in-time/never\", $given);",
                "\"in-time/never\", $given, $other);",
                never,
                "$other is given to raise and is no fact"),
            new Bad(
                "no fact for raise",
                "raise(\"in-time/never\", $given)",
                "raise(\"in-time/never\")",
                never,
                "raise is given no fact"),
            new Bad(
                "raises another finding",
                "raise(\"in-time/never\", $given)",
                "raise(\"in-time/hidden\", $given)",
                never,
                "a rule raises the finding it is named after"),
            new Bad(
                "nothing to match",
                "    $given : Choice( name == \"notice.given\", value == \"NEVER\" )\n",
                "",
                never,
                "one to five patterns"),
            new Bad(
                "six patterns",
                "$given : Choice( name == \"notice.given\", value == \"NEVER\" )",
                five()
                    + "$given : Choice( name == \"notice.given\", value == \"NEVER\", scope =="
                    + " $p0.scope )",
                never,
                "one to five patterns"),
            new Bad(
                "bound twice",
                "$first : Choice(",
                "$shown : Choice( name == \"notice.given\" )\n    $first : Choice(",
                "    $shown : Choice( name == \"notice.shown\"",
                "$shown is bound twice"),
            new Bad(
                "rule without finding",
                never,
                "rule \"in-time/nevermore\"",
                "rule \"in-time/nevermore\"",
                "no finding in-time/nevermore"),
            new Bad(
                "rule of another viewpoint",
                never,
                "rule \"elsewhere/never\"",
                "rule \"elsewhere/never\"",
                "no finding elsewhere/never"))
        .map(bad -> DynamicTest.dynamicTest(bad.what(), bad::isRefused));
  }

  private static String five() {
    StringBuilder five = new StringBuilder("$p0 : Choice( name == \"notice.given\" )\n    ");
    for (int i = 1; i < 5; i++) {
      five.append("$p" + i + " : Choice( name == \"notice.given\", scope == $p0.scope )\n    ");
    }
    return five.toString();
  }

  @Test
  void aFindingHasOneRule() {
    assertThat(pack(HEAD + NEVER).ruleFaults())
        .containsExactly(
            "viewpoints/in-time/viewpoint.yaml:15: in-time/hidden has no readable rule");
    TextPack twice = pack(HEAD + NEVER + HIDDEN + NEVER);
    assertThat(twice.ruleFaults())
        .containsExactly(FILE + ":31: there is more than one rule in-time/never");
  }

  @Test
  void allFaultsOfAFileComeAtOnce() {
    String never = NEVER.replace("notice.given", "notice.givn").replace("$given);", "$other);");
    String hidden = HIDDEN.replace("HIDDEN", "HIDEN").replace("$first.scope", "$third.scope");
    String broken =
        NEVER.replace("in-time/never", "in-time/broken").replace("when", "salience 1 when");
    String head =
        HEAD.replace("tenken.answers.Day", "java.lang.Runtime").replace(".intime", ".other");
    List<String> faults = pack(head + never + hidden + broken).ruleFaults();
    assertThat(faults)
        .containsExactlyInAnyOrder(
            FILE + ":1: the package is viewpoints.intime, not viewpoints.other",
            FILE + ":6: a rules file cannot import java.lang.Runtime",
            FILE + ":15: in-time/never: $given is not given to raise",
            FILE + ":15: in-time/never: $other is given to raise and is no fact",
            FILE + ":17: in-time/never: there is no field notice.givn",
            FILE + ":26: in-time/hidden: $third is not bound above",
            FILE + ":26: in-time/hidden: notice.shown has no option HIDEN",
            FILE + ":32: 'when' is expected here, not salience");
  }
}
