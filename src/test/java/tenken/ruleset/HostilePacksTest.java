package tenken.ruleset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static tenken.ruleset.SpoiltPack.CASES;
import static tenken.ruleset.SpoiltPack.MANIFEST;
import static tenken.ruleset.SpoiltPack.QUESTIONS;
import static tenken.ruleset.SpoiltPack.RULES;
import static tenken.ruleset.SpoiltPack.SHEET;
import static tenken.ruleset.SpoiltPack.SOURCES;
import static tenken.ruleset.SpoiltPack.VIEWPOINT;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tenken.ruleset.SpoiltPack.Entry;

/**
 * What a hostile or broken pack can try. Each kind is a good pack, spoilt in one way and then
 * loaded as the service loads it; it is refused in time, with file, line and a sentence. To be read
 * as a list.
 */
class HostilePacksTest {

  private static final Duration IN_TIME = Duration.ofSeconds(30);

  private static final String LOSS = "rule \"opt-out-continuity/loss-not-told\"";
  private static final String TOLD =
      "$told      : Choice( name == \"opt-out-continuity.explained\", value == \"NOT_EXPLAINED\","
          + " scope == $continues.scope )";
  private static final String REVIEWED = "rule \"opt-out-continuity/not-reviewed\"";
  private static final String RAISE = "findings.raise(\"opt-out-continuity/not-reviewed\", $due);";

  private static final String BY_REGION =
      "$told : Choice( name == \"opt-out-continuity.explained\","
          + " scope.region == $continues.scope.region )";
  private static final String CONTINUES = "      service-continues:";

  @TempDir private Path directory;

  private interface Spoiling {
    void spoil(SpoiltPack pack) throws IOException;
  }

  /**
   * One way to spoil a pack.
   *
   * @param claim what is not possible
   * @param file the file that the fault names
   * @param line part of the line that it names; empty for the first
   * @param says part of its sentence
   * @param spoiling makes the good pack a bad one
   */
  private record Kind(String claim, String file, String line, String says, Spoiling spoiling) {

    /** The same, found elsewhere. */
    Kind told(String inFile, String atLine, String inWords) {
      return new Kind(claim, inFile, atLine, inWords, spoiling);
    }
  }

  private Stream<DynamicTest> refused(Kind... kinds) {
    return Stream.of(kinds)
        .map(kind -> DynamicTest.dynamicTest(kind.claim(), () -> isRefused(kind)));
  }

  private void isRefused(Kind kind) throws IOException {
    SpoiltPack pack = SpoiltPack.below(directory);
    kind.spoiling().spoil(pack);
    List<String> faults = assertTimeoutPreemptively(IN_TIME, () -> pack.faults());
    tells(faults, pack.place(kind.file(), kind.line()) + ": ", kind.says());
  }

  private static void tells(List<String> faults, String place, String says) {
    assertThat(faults).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
    assertThat(faults)
        .allMatch(fault -> fault.matches("[^ \\p{Cntrl}]+:[1-9][0-9]*: [^\\p{Cntrl}]{10,500}"));
    assertThat(faults).anyMatch(fault -> fault.startsWith(place) && fault.contains(says));
  }

  @Test
  void theGoodPackIsGood() throws IOException {
    SpoiltPack pack = SpoiltPack.below(directory);
    assertThat(pack.faults()).isEmpty();
    assertThat(SpoiltPack.faults(pack.zip())).isEmpty();
  }

  private static Kind change(
      String claim, String file, String from, String to, String line, String says) {
    return new Kind(claim, file, line, says, pack -> pack.change(file, from, to));
  }

  private static Kind write(String claim, String file, String text, String line, String says) {
    return new Kind(claim, file, line, says, pack -> pack.write(file, text));
  }

  /** A condition in place of a good one. */
  private static Kind condition(String claim, String condition, String says) {
    return change(claim, RULES, "value == \"NOT_EXPLAINED\"", condition, "$told  ", says);
  }

  /** A pattern, or several, in place of a good one. */
  private static Kind pattern(String claim, String pattern, String line, String says) {
    return change(claim, RULES, TOLD, pattern, line, says);
  }

  /** A consequence in place of a good one. */
  private static Kind consequence(String claim, String consequence, String line, String says) {
    return change(claim, RULES, RAISE, consequence, line, says);
  }

  /** Something between a rule's name and its conditions. */
  private static Kind attribute(String claim, String attribute) {
    String word = attribute.split("[ -]|(?<=@)", -1)[0];
    return change(
        claim,
        RULES,
        REVIEWED,
        REVIEWED + "\n    " + attribute,
        "    " + attribute,
        "'when' is expected here, not " + word);
  }

  /** A statement before the rules. */
  private static Kind statement(String claim, String statement, String line, String says) {
    return change(claim, RULES, "global Findings", statement + "\nglobal Findings", line, says);
  }

  @TestFactory
  Stream<DynamicTest> conditionsRunNoCode() {
    String option = "an option in double quotes is expected";
    return refused(
        condition(
            "no condition calls a class by its full name",
            "value == java.lang.Runtime.getRuntime().exec(\"id\").toString()",
            option),
        condition(
            "no condition begins with a class",
            "Runtime.getRuntime().availableProcessors() > 0",
            "Runtime is not a condition that rules may use"),
        condition(
            "no condition reads the environment",
            "value == System.getenv(\"HOME\")",
            option + " here, not System"),
        condition(
            "no condition calls a method of a fact",
            "value.length() > 3",
            "in or not in is expected here, not ."),
        condition(
            "no condition calls methods in a chain",
            "value == $continues.value.toLowerCase().trim()",
            "is expected here, not ."),
        condition(
            "no condition gets at a class", "getClass().getName() != null", "getClass is not"),
        condition("no condition reads the class of a fact", "class != null", "class is not"),
        condition(
            "no condition loads a class by reflection",
            "this.class.forName(\"java.lang.Runtime\") != null",
            "this is not a condition"),
        condition("no condition makes an object", "value == new String(\"x\")", "not new"),
        condition("no condition holds a lambda", "(() -> true).get()", "a condition is expected"),
        condition("no condition assigns", "value = \"NOT_EXPLAINED\"", "not ="),
        condition("no condition casts", "value#String.length > 0", "not #"),
        condition("no condition casts in brackets", "((Object) value) != null", "not ("),
        condition("no condition joins strings", "value == \"NOT_\" + \"EXPLAINED\"", "not +"),
        condition("no condition matches a pattern", "value matches \"(a+)+$\"", "not matches"),
        condition("no condition is evaluated as code", "eval( true )", "eval is not"),
        condition("no condition is a block of MVEL", "({ System.exit(1); true })", "not ("),
        condition("no condition looks into a map", "this[\"class\"] != null", "this is not"),
        condition("no condition passes over null", "value!.length > 0", "in or not in is expected"),
        condition("no condition asks another operator", "value soundslike \"x\"", "not soundslike"),
        condition("no condition binds a value", "$v : value", "a condition is expected"),
        condition("no condition speaks of time", "this after[1h] $continues", "this is not"));
  }

  @TestFactory
  Stream<DynamicTest> consequencesRaiseOneFindingAndNothingElse() {
    String raise = "'findings' is expected here, not ";
    return refused(
        consequence("no consequence runs code", "System.exit(1);", "System.exit", raise + "System"),
        consequence(
            "no consequence calls the runtime by its full name",
            "java.lang.Runtime.getRuntime().halt(1);",
            "java.lang",
            raise + "java"),
        consequence("no consequence loops for ever", "for (;;) { }", "for (;;)", raise + "for"),
        consequence(
            "no consequence loops while something holds",
            "while (true);",
            "while",
            raise + "while"),
        consequence(
            "no consequence has a second statement", RAISE + " run();", RAISE, "'end' is expected"),
        consequence(
            "no consequence raises twice",
            RAISE + " " + RAISE.replace(");", ") ;"),
            ") ;",
            "'end' is expected"),
        consequence(
            "no consequence calls a method on the way",
            RAISE.replace("$due", "$due.getClass()"),
            "getClass",
            "')' is expected here, not ."),
        consequence(
            "no consequence makes an object on the way",
            RAISE.replace("$due", "new Thread()"),
            "new Thread",
            "a binding such as $told is expected"),
        consequence(
            "no consequence raises by reflection",
            RAISE.replace("raise", "getClass().getMethods"),
            "getMethods",
            "'raise' is expected here, not getClass"),
        consequence(
            "no consequence speaks to the engine",
            "drools.halt();",
            "drools.halt",
            raise + "drools"),
        consequence(
            "no consequence gets at the runtime of rules",
            "kcontext.getKieRuntime().fireAllRules();",
            "kcontext",
            raise + "kcontext"),
        consequence("no consequence modifies", "modify( $due ) { }", "modify(", raise + "modify"),
        consequence("no consequence updates", "update( $due );", "update(", raise + "update"),
        consequence("no consequence inserts", "insert( $due );", "insert(", raise + "insert"),
        consequence(
            "no consequence inserts for a while",
            "insertLogical( $due );",
            "insertLogical",
            raise + "insertLogical"),
        consequence("no consequence retracts", "retract( $due );", "retract(", raise + "retract"),
        consequence("no consequence deletes", "delete( $due );", "delete(", raise + "delete"),
        consequence(
            "no consequence closes its string early",
            "findings.raise(\"opt-out-continuity/not-reviewed\"); System.exit(1); //\", $due);",
            "System.exit",
            "'end' is expected here, not System"),
        change(
            "no rule has a consequence with a name",
            RULES,
            "then\n    " + RAISE,
            "then\n    " + RAISE + "\nthen[also]\n    System.exit(1);",
            "then[also]",
            "'end' is expected here, not then"));
  }

  @TestFactory
  Stream<DynamicTest> rulesHaveNoSettings() {
    return refused(
        attribute("no rule has a salience", "salience 10"),
        attribute("no rule has a salience that is code", "salience ( System.exit(1) )"),
        attribute("no rule has no-loop", "no-loop true"),
        attribute("no rule locks", "lock-on-active true"),
        attribute("no rule has an agenda group", "agenda-group \"first\""),
        attribute("no rule takes the focus", "auto-focus true"),
        attribute("no rule has an activation group", "activation-group \"one\""),
        attribute("no rule has a rule-flow group", "ruleflow-group \"one\""),
        attribute("no rule has a timer", "timer (int: 0 1s)"),
        attribute("no rule has a clock", "timer (cron:* * * * * ?)"),
        attribute("no rule has a duration", "duration 1000"),
        attribute("no rule is switched off", "enabled false"),
        attribute("no rule begins on a day", "date-effective \"01-Jan-2030\""),
        attribute("no rule has a dialect", "dialect \"mvel\""),
        attribute("no rule extends another", "extends \"opt-out-continuity/loss-not-told\""),
        attribute("no rule is annotated", "@Propagation(EAGER)"));
  }

  @TestFactory
  Stream<DynamicTest> filesHoldRulesAndNothingElse() {
    String only = "only import, global and rule may stand here, not ";
    return refused(
        statement(
            "no file imports a class", "import java.lang.Runtime", "Runtime", "cannot import"),
        statement("no file imports all classes", "import java.lang.*", "lang.*", "cannot import"),
        statement(
            "no file imports a class of ours that is no fact",
            "import tenken.ruleset.ShippedPack",
            "ShippedPack",
            "cannot import tenken.ruleset.ShippedPack"),
        statement(
            "no file imports statically",
            "import static java.lang.Runtime.getRuntime",
            "import static",
            "cannot import static"),
        statement(
            "no file imports a function",
            "import function java.lang.System.exit",
            "import function",
            "cannot import function"),
        statement(
            "no file has another global",
            "global java.lang.Runtime rt",
            "global java",
            "'Findings'"),
        statement(
            "no file declares a type", "declare Choice end", "declare Choice", only + "declare"),
        statement(
            "no file has a function",
            "function void run() { System.exit(1); }",
            "function void",
            only + "function"),
        statement("no file has a query", "query \"q\" end", "query", only + "query"),
        statement("no file is a rule unit", "unit Other", "unit", only + "unit"),
        statement("no file has a dialect", "dialect \"mvel\"", "dialect", only + "dialect"),
        statement("no file has a second package", "package other", "package other", only),
        statement("no file has a language of its own", "expander x.dsl", "expander", only),
        statement("no file listens to a window", "declare window W end", "declare window", only),
        statement("no file has a block comment", "/* */ System.exit(1) /* */", "/* */", only + "/"),
        statement("no file has a comment of MVEL", "# System.exit(1)", "# System", only + "#"),
        change(
            "no file is of another package",
            RULES,
            "package viewpoints.optoutcontinuity",
            "package java.lang",
            "package",
            "the package is viewpoints.optoutcontinuity, not java.lang"),
        change(
            "no file is without a package",
            RULES,
            "package viewpoints.optoutcontinuity",
            "",
            "import",
            "'package' is expected"));
  }

  @TestFactory
  Stream<DynamicTest> rulesAreOnlyPatternsOfKnownFacts() {
    return refused(
        pattern("no rule has or", "or\n    " + TOLD, "    or", "not or"),
        pattern("no rule has not", "not " + TOLD, "    not $told", "not not"),
        pattern("no rule has exists", "exists( Choice() )", "exists(", "not exists"),
        pattern("no rule has forall", "forall( Choice() )", "forall(", "not forall"),
        pattern("no rule has eval", TOLD + "\n    eval( true )", "eval(", "not eval"),
        pattern(
            "no rule accumulates", "accumulate( Choice(); count() )", "accumulate(", "accumulate"),
        pattern(
            "no rule reads from elsewhere",
            TOLD + " from System.getProperties().values()",
            " from System",
            "not from"),
        pattern(
            "no rule reads an entry point",
            TOLD + " from entry-point \"e\"",
            " entry-point",
            "from"),
        pattern("no rule asks a query", TOLD + "\n    ?q( $x; )", "?q(", "not ?"),
        pattern(
            "no rule matches any object",
            "$told : Object( this != null )",
            "$told :",
            "not Object"),
        pattern(
            "no rule matches a class by its full name",
            "$told : java.lang.Runtime( )",
            "$told :",
            "not java"),
        pattern(
            "no rule branches to a consequence",
            TOLD + "\n    if ( value == \"A\" ) break[b]",
            "if (",
            "not if"));
  }

  @TestFactory
  Stream<DynamicTest> literalsSmuggleNothing() {
    return refused(
        condition(
            "no literal is unknown", "value == \"NOT_EXPLANED\"", "has no option NOT_EXPLANED"),
        condition(
            "no literal has letters that look alike", "value == \"N\u041eT_EXPLAINED\"", "option"),
        condition("no literal is a number", "value == 1", "an option in double quotes"),
        condition(
            "no literal ends at an escaped quote", "value == \"A\\\" + run() + \\\"\"", "expected"),
        condition("no literal has an escape", "value == \"NOT\\u005fEXPLAINED\"", "expected"),
        condition("no literal goes over two lines", "value == \"NOT_\nEXPLAINED\"", "expected"),
        condition(
            "no quote is an escape of Unicode",
            "value == \\u0022NOT_EXPLAINED\\u0022",
            "an option in double quotes is expected here, not \\"),
        change(
            "no comment ends at an escaped line end",
            RULES,
            LOSS,
            "// fine \\u000a System.exit(1);\n" + LOSS + " \\u000a",
            LOSS,
            "'when' is expected here, not \\"),
        change(
            "no comment turns the direction of writing",
            RULES,
            LOSS,
            "// fine \u202e;)1(tixe.metsyS\n" + LOSS,
            "// fine",
            "U+202E"),
        change(
            "no comment ends at a carriage return",
            RULES,
            LOSS,
            "// fine\rrule \"x\"\n" + LOSS,
            "// fine",
            "U+000D"),
        change(
            "no comment ends at a line separator",
            RULES,
            LOSS,
            "// fine\u2028rule \"x\"\n" + LOSS,
            "// fine",
            "U+2028"),
        condition("no literal holds NUL", "value == \"NOT_EXPLAINED\0\"", "U+0000"),
        condition(
            "no literal holds what has no width", "value == \"NOT_\u200bEXPLAINED\"", "U+200B"),
        change("no text rings a bell", SOURCES, "経済産業省", "経済\u0007産業省", "経済", "U+0007"),
        change(
            "no text hides a turn of direction behind an escape",
            VIEWPOINT,
            "en: It is reviewed",
            "en: \"It is \\u202Edeweiver\"",
            "\\u202E",
            "U+202E"),
        change(
            "no key forges a line of faults",
            VIEWPOINT,
            "serves:",
            "\"x\\npack.yaml:1: all is well\": 1\nserves:",
            "\"x\\n",
            "is not known here"),
        change(
            "no key speaks to a terminal",
            VIEWPOINT,
            "serves:",
            "\"\\e[2J\": 1\nserves:",
            "\"\\e",
            "U+001B"),
        change(
            "no name of a finding carries code",
            VIEWPOINT,
            "not-reviewed:",
            "\"not-reviewed\\\"); System.exit(1); //\":",
            "System.exit",
            "an id is small letters with hyphens"),
        change(
            "no name of an option carries code",
            QUESTIONS,
            "PAID: {",
            "\"PAID\\\") || run(\\\"\": {",
            "run(",
            "an option is capitals"),
        change(
            "no name of a field carries code",
            QUESTIONS,
            "      explained:",
            "      \"explained\\\", eval(run()), \\\"\":",
            "eval(",
            "an id is small letters with hyphens"),
        change(
            "no name of a parameter carries code",
            VIEWPOINT,
            "acceptable-steps:",
            "\"acceptable\\\" steps\":",
            "steps\":",
            "an id is small letters with hyphens"),
        change(
            "no name of a sheet carries code",
            SHEET,
            "id: platform-2024",
            "id: \"platform; import java.lang.Runtime\"",
            "import java",
            "an id is small letters with hyphens"));
  }

  @Test
  void aSheetMayBeNamedAsJavaNamesSomethingElse() throws IOException {
    SpoiltPack pack = SpoiltPack.below(directory);
    String sheet = Files.readString(pack.path("sheets/platform-2023.yaml"));
    pack.write("sheets/class.yaml", sheet.replace("id: platform-2023", "id: class"));
    assertThat(pack.faults()).isEmpty();
  }

  private static String patterns(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i -> "$p%d : Choice( name == %s, scope == $continues.scope )".formatted(i, name(i)))
        .collect(Collectors.joining("\n    "));
  }

  private static String name(int i) {
    return i == 0 ? "\"opt-out-continuity.explained\"" : "$p" + (i - 1) + ".name";
  }

  private static String repeated(String condition, int times) {
    return IntStream.range(0, times).mapToObj(i -> condition).collect(Collectors.joining(", "));
  }

  private static String fields(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                "      c%d: { type: choice, label: { ja: 字, en: C }, options: { A: { ja: 字, en: A }, B: { ja: 字, en: B } } }\n"
                    .formatted(i))
        .collect(Collectors.joining());
  }

  private static final String GENERIC =
      """
      $p1 : Choice( question != "opt-out", scope.service == $continues.scope.service )
          $p2 : Choice( question != "opt-out", scope.service == $continues.scope.service )
          $p3 : Choice( question != "opt-out", scope.service == $continues.scope.service )
          $told : Choice( question != "opt-out", scope.service == $continues.scope.service )""";

  @TestFactory
  Stream<DynamicTest> rulesStaySmall() {
    return refused(
        pattern("no rule has more than five patterns", patterns(5), LOSS, "one to five patterns"),
        pattern("no rule has thousands of patterns", patterns(5000), LOSS, "one to five patterns"),
        condition(
            "no pattern has thousands of conditions",
            repeated("value == \"NOT_EXPLAINED\"", 20_000),
            "at most"),
        pattern(
            "no condition names a value thousands of times",
            TOLD.replace(
                " )", ", scope.audience in (" + repeated("Audience.LOGGED_IN", 40_000) + ") )"),
            "$told  ",
            "for the second time"),
        pattern(
            "no rule joins everything with everything",
            TOLD.replace(", scope == $continues.scope", ""),
            "$told  ",
            "$told is joined to no earlier fact by its scope"),
        new Kind(
            "no rule joins all services with all services with all services",
            RULES,
            "$third :",
            "$third is joined to no earlier fact by its service",
            pack ->
                pack.change(
                        RULES, TOLD, BY_REGION + "\n    " + BY_REGION.replace("$told", "$third"))
                    .change(RULES, "$continues, $told", "$continues, $told, $third")),
        new Kind(
            "no rule is about all combinations of all fields",
            RULES,
            LOSS,
            "combinations of fields",
            pack ->
                pack.change(QUESTIONS, CONTINUES, fields(300) + CONTINUES)
                    .change(RULES, TOLD, GENERIC)
                    .change(RULES, "$continues, $told", "$continues, $p1, $p2, $p3, $told")),
        new Kind(
            "no file has thousands of rules",
            RULES,
            "rule \"r97\"",
            "at most 100 rules",
            pack -> pack.change(RULES, REVIEWED, rules(10_000) + REVIEWED)),
        new Kind(
            "no pack has thousands of rules",
            "viewpoints/wide-a/viewpoint.yaml",
            "  all:",
            "the rules of all sheets together are more than 10000",
            pack ->
                wide(wide(pack.change(QUESTIONS, CONTINUES, fields(40) + CONTINUES), "a"), "b")),
        statement(
            "no file has endless faults", "rule ".repeat(200_000), "rule rule", "the rule's name"),
        condition(
            "no literal is endless", "value == \"" + "A".repeat(900_000) + "\"", "longer than 200"),
        change(
            "no binding is endless",
            RULES,
            "$told  ",
            "$" + "t".repeat(500_000),
            "$ttt",
            "longer than"));
  }

  /** Adds a viewpoint whose hundred rules are each about every field of a question. */
  private static SpoiltPack wide(SpoiltPack pack, String name) throws IOException {
    StringBuilder findings = new StringBuilder();
    StringBuilder rules = new StringBuilder("package viewpoints.wide" + name + "\n");
    rules.append("import tenken.answers.Choice\nimport tenken.ruleset.Findings\n");
    for (int i = 0; i < 100; i++) {
      findings.append("      f" + i + ": { level: DOUBTFUL, says: *, ask: * }\n");
      rules.append(
          """
          rule "wide-%1$s/f%2$d" when
              $f : Choice( question == "opt-out-continuity", value == "A" )
          then
              findings.raise("wide-%1$s/f%2$d", $f);
          end
          """
              .formatted(name, i));
    }
    String viewpoint =
        """
        id: wide-%s
        title: *
        asks: *
        serves: []
        criteria:
          all:
            title: *
            weight: 1
            basis: { source: sheet-2024, place: 頁, strength: DESIRABLE, checked: PRIMARY }
            findings:
        """
            .formatted(name);
    String folder = "viewpoints/wide-" + name + "/";
    return pack.write(
            folder + "viewpoint.yaml", (viewpoint + findings).replace("*", "{ ja: 字, en: A }"))
        .write(folder + "rules.drl", rules.toString())
        .write(folder + "cases.yaml", "cases: []\n");
  }

  private static String rules(int number) {
    return IntStream.range(0, number)
        .mapToObj("rule \"r%1$d\" when then findings.raise(\"r%1$d\"); end\n"::formatted)
        .collect(Collectors.joining());
  }

  @TestFactory
  Stream<DynamicTest> whateverIsAnsweredSomeRuleJudges() {
    return refused(
        pattern(
                "no rule is unreachable",
                "$told : Choice( name == \"opt-out-continuity.service-continues\", value == \"FULL\","
                    + " scope == $continues.scope )",
                "",
                "")
            .told(VIEWPOINT, "      loss-not-told:", "no answers raise it"),
        condition("no combination of answers is uncovered", "value == \"POLICY_ONLY\"", "")
            .told(QUESTIONS, "      explained:", "no rule names its worst option `NOT_EXPLAINED`"),
        change(
                "no better answer is worse off",
                RULES,
                "value == \"CONTINUES\"",
                "value == \"STOPS\"",
                "",
                "")
            .told(VIEWPOINT, "  advertising-stops:", "is worse at STOPS than at CONTINUES"),
        new Kind(
            "no criterion hangs on more than can be followed",
            VIEWPOINT,
            "  consequences-told:",
            "too many combinations to follow",
            HostilePacksTest::entangled));
  }

  /** A criterion with a hundred rules, each of which compares other fields of many. */
  private static void entangled(SpoiltPack pack) throws IOException {
    int fields = 40;
    StringBuilder asked = new StringBuilder();
    for (int i = 0; i < fields; i++) {
      asked.append("      e%d: { type: count, label: { ja: 数, en: Number } }\n".formatted(i));
    }
    pack.change(QUESTIONS, CONTINUES, asked + CONTINUES);
    StringBuilder findings = new StringBuilder();
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      findings.append(
          "      e%d: { level: LACKING, says: { ja: 字, en: A }, ask: { ja: 字, en: A } }\n"
              .formatted(i));
      rules.append(
          """
          rule "opt-out-continuity/e%d"
          when
              $a : Count( name == "opt-out-continuity.e%d" )
              $b : Count( name == "opt-out-continuity.e%d", value > $a.value, scope == $a.scope )
              $c : Count( name == "opt-out-continuity.e%d", value > $b.value, scope == $a.scope )
          then
              findings.raise("opt-out-continuity/e%d", $a, $b, $c);
          end
          """
              .formatted(i, i % fields, (i * 7 + 3) % fields, (i * 11 + 17) % fields, i));
    }
    pack.change(VIEWPOINT, "      loss-not-told:", findings + "      loss-not-told:");
    pack.change(RULES, LOSS, rules + LOSS);
  }

  @TestFactory
  Stream<DynamicTest> rulesFitTheirViewpoint() {
    return refused(
        change(
            "no rule stands twice",
            RULES,
            REVIEWED,
            LOSS
                + "when $d : Day( name == \"opt-out-continuity.review-due\" ) then\n"
                + "findings.raise(\"opt-out-continuity/loss-not-told\", $d); end\n"
                + REVIEWED,
            LOSS + "when",
            "there is more than one rule opt-out-continuity/loss-not-told"),
        change(
            "no rule raises another finding",
            RULES,
            "raise(\"opt-out-continuity/not-reviewed\"",
            "raise(\"opt-out-continuity/loss-not-told\"",
            REVIEWED,
            "a rule raises the finding it is named after"),
        change(
            "no rule is without a finding",
            RULES,
            REVIEWED,
            "rule \"opt-out-continuity/not-there\"",
            "not-there",
            "has no finding opt-out-continuity/not-there"),
        change(
            "no finding is without a rule",
            VIEWPOINT,
            "      not-reviewed:",
            "      not-ruled: { level: DOUBTFUL, says: { ja: 字, en: A }, ask: { ja: 字, en: A } }\n"
                + "      not-reviewed:",
            "not-ruled",
            "opt-out-continuity/not-ruled has no readable rule"),
        change(
            "no rule reads a field that is not there",
            RULES,
            "opt-out-continuity.explained",
            "opt-out-continuity.explain",
            "$told  ",
            "there is no field opt-out-continuity.explain"),
        change(
            "no rule reads free text",
            RULES,
            TOLD,
            "$told : Choice( name == \"opt-out-continuity.lost-features\" )",
            "$told :",
            "is descriptive"),
        change(
            "no rule tells a date from a choice",
            RULES,
            "opt-out-continuity.review-due",
            "opt-out-continuity.explained",
            "$due  ",
            "which Day does not match"),
        change(
            "no rule uses a binding of nothing",
            RULES,
            "$continues.scope",
            "$nothing.scope",
            "$told  ",
            "$nothing is not bound above"),
        new Kind(
            "no criterion is judged nowhere",
            VIEWPOINT,
            "  reviewed:",
            "is judged on no sheet",
            pack ->
                pack.change(
                    RULES,
                    "value > $horizon.value",
                    "value > $horizon.value, scope.audience == Audience.LOGGED_IN")));
  }

  @TestFactory
  Stream<DynamicTest> catalogsHaveNoHoles() {
    return refused(
        change(
            "no text is without English",
            VIEWPOINT,
            ", en: People are not told of the restriction. }",
            " }",
            "制限の内容が利用者に説明",
            "`en` is missing"),
        change(
            "no text is without Japanese",
            QUESTIONS,
            "ja: オプトアウト機会の有無, ",
            "",
            "Whether there is an opt-out",
            "`ja` is missing"),
        change("no text is blank", VIEWPOINT, "en: It is reviewed", "en: \" \"", "見直し", "blank"),
        change(
            "no criterion is without a basis",
            VIEWPOINT,
            "    basis:\n      - { source: transparency-act-ads, place: 項目3, strength: DUTY,"
                + " checked: PRIMARY }\n",
            "",
            "consequences-told:",
            "at least one `basis` is expected"),
        change(
            "no basis is of a source that is not there",
            VIEWPOINT,
            "source: transparency-act-ads",
            "source: hearsay",
            "hearsay",
            "hearsay"),
        change(
            "no finding is LACKING on a basis that is DESIRABLE",
            VIEWPOINT,
            "level: DOUBTFUL",
            "level: LACKING",
            "service-reduced:",
            "LACKING needs a DUTY or GUIDELINE"),
        change(
            "no finding is LACKING on a basis that nobody read",
            VIEWPOINT,
            "strength: DUTY, checked: PRIMARY",
            "strength: DUTY, checked: \"NO\"",
            "loss-not-told:",
            "LACKING needs a DUTY or GUIDELINE"),
        change(
            "no basis is stronger than its source",
            VIEWPOINT,
            "place: 項目2-9-1, strength: DESIRABLE",
            "place: 項目2-9-1, strength: DUTY",
            "strength: DUTY",
            "DUTY is more than `sheet-2024` carries"),
        change(
            "no sentence convicts", VIEWPOINT, "ja: 操作数が多い", "ja: 違反であり操作数が多い", "違反", "convicts"),
        change(
            "no criterion outweighs all others",
            VIEWPOINT,
            "weight: 5",
            "weight: 1000000",
            "1000000",
            "a whole number from 1 to 5"),
        change(
            "no two findings have one name",
            VIEWPOINT,
            "      too-many-steps:",
            "      loss-not-told:",
            "      loss-not-told:\n        level: DOUBTFUL",
            "the finding `loss-not-told` stands at"),
        change(
            "no two questions have one name",
            QUESTIONS,
            "- id: opt-out-treatment",
            "- id: opt-out-continuity",
            "- id: opt-out-continuity\n    title: { ja: オプトアウト後の利用者情報",
            "the question `opt-out-continuity` stands at"),
        change(
            "no two options have one name",
            QUESTIONS,
            "PAID: {",
            "\"NO\": {",
            "\"NO\": { ja: 有料",
            "`NO` stands here twice"),
        change(
            "no two criteria have one name",
            VIEWPOINT,
            "  reviewed:",
            "  reachable:",
            "  reachable:\n    title: { ja: 見直し",
            "`reachable` stands here twice"),
        change(
            "no viewpoint takes the name of another",
            VIEWPOINT,
            "id: opt-out-continuity",
            "id: opt-out",
            "id: opt-out",
            "stands in a folder of another name"),
        change(
            "no sheet takes the name of another",
            SHEET,
            "id: platform-2024",
            "id: platform-2023",
            "id: platform-2023",
            "stands in a file of another name"),
        change(
            "no address is a script",
            SOURCES,
            "https://www.example.com/act",
            "javascript:alert(1)",
            "javascript",
            "a web address is expected"),
        change(
            "no field depends on itself",
            QUESTIONS,
            "label: { ja: 行っている取扱い",
            "asked-when: { field: offered, in: [YES_ALL] }\n        label: { ja: 行っている取扱い",
            "uses-practised:",
            "asked-when goes in a circle"),
        change(
            "no value is so large that it overflows",
            VIEWPOINT,
            "value: 3",
            "value: 99999999999999999999",
            "99999",
            "a whole number from 0"),
        change(
            "no value is no number",
            MANIFEST,
            "DOUBTFUL: 0.5",
            "DOUBTFUL: .nan",
            ".nan",
            "a number is expected"),
        change(
            "no id is endless",
            SHEET,
            "id: platform-2024",
            "id: a" + "-a".repeat(200_000),
            "id:",
            "an id is at most 64 characters long"),
        new Kind(
            "no choice has thousands of options",
            QUESTIONS,
            "options:\n          \"NO\": { ja: 利用",
            "at most 100",
            pack -> pack.change(QUESTIONS, "PAID: {", options(10_000) + "PAID: {")),
        new Kind(
            "no chain of questions is endless",
            QUESTIONS,
            "      c10:",
            "`opt-out-continuity.c10` depends on more than 10 others",
            pack -> pack.change(QUESTIONS, CONTINUES, chain(500) + CONTINUES)));
  }

  private static String options(int number) {
    return IntStream.range(0, number)
        .mapToObj("O%d: { ja: 字, en: A }\n          "::formatted)
        .collect(Collectors.joining());
  }

  private static String chain(int number) {
    return IntStream.range(0, number)
            .mapToObj(
                i ->
                    "      c%d: { type: choice, label: { ja: 字, en: C }, asked-when: { field: %s, in: [B] }, options: { A: { ja: 字, en: A }, B: { ja: 字, en: B } } }\n"
                        .formatted(i, i == 0 ? "cx" : "c" + (i - 1)))
            .collect(Collectors.joining())
        + "      cx: { type: choice, label: { ja: 字, en: C }, options: { A: { ja: 字, en: A }, B: { ja: 字, en: B } } }\n";
  }

  private static final String BOMB =
      """
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
      d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
      e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
      f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
      g: &g [*f, *f, *f, *f, *f, *f, *f, *f, *f]
      h: &h [*g, *g, *g, *g, *g, *g, *g, *g, *g]
      """;

  @TestFactory
  Stream<DynamicTest> yamlIsPlain() {
    String version = "version: test-1";
    return refused(
        write("no YAML is a bomb of aliases", MANIFEST, BOMB, "h: ", "aliases (*) are not used"),
        change("no YAML has an anchor", MANIFEST, version, "version: &v t", "&v", "anchors (&)"),
        change("no YAML has an alias", MANIFEST, version, "version: *v", "*v", "aliases (*)"),
        change(
            "no YAML contains itself",
            MANIFEST,
            "levels: {",
            "more: &m [*m]\nlevels: {",
            "more",
            "aliases (*)"),
        change(
            "no YAML merges keys",
            MANIFEST,
            version,
            "<<: { version: test-1 }",
            "<<",
            "`<<` is not known here"),
        change(
            "no YAML makes an object",
            MANIFEST,
            version,
            "version: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x/\"]]",
            "javax",
            "tags (tag:yaml.org,2002:javax.script.ScriptEngineManager) are not used"),
        change(
            "no YAML has a local tag", MANIFEST, version, "version: !run x", "!run", "tags (!run)"),
        change(
            "no YAML has a directive",
            MANIFEST,
            version,
            "%TAG ! tag:example.org,2024:\n---\n" + version,
            "%TAG",
            "directives (%)"),
        change(
            "no YAML has a key twice",
            MANIFEST,
            version,
            version + "\nversion: test-2",
            "version: test-2",
            "`version` stands here twice"),
        change(
            "no YAML has a key twice behind an escape",
            MANIFEST,
            version,
            version + "\n\"\\x76ersion\": test-2",
            "x76",
            "`version` stands here twice"),
        change(
            "no YAML has two documents",
            MANIFEST,
            "bands:",
            "---\nbands:",
            "---",
            "one document only"),
        change(
            "no YAML has a key that is no text",
            MANIFEST,
            version,
            "? [a]\n: b",
            "? [a]",
            "a key is"),
        change(
            "no YAML has a key that nobody reads",
            VIEWPOINT,
            "serves:",
            "script: run.sh\nserves:",
            "script",
            "`script` is not known here"),
        change(
            "no YAML is nested deeply",
            MANIFEST,
            version,
            version + "\nmore: " + "[".repeat(100) + "]".repeat(100),
            "more",
            "deeper than 24"),
        change(
            "no YAML is nested without end",
            MANIFEST,
            version,
            version + "\nmore: " + "[".repeat(500_000),
            "more",
            "deeper than 24"),
        change(
            "no YAML is nested without end by dashes",
            MANIFEST,
            version,
            version + "\nmore:\n" + "- ".repeat(250_000) + "x",
            "- - -",
            "deeper than 24"),
        change(
            "no YAML is indented by tabs",
            MANIFEST,
            "  - { from: 50",
            "\t- { from: 50",
            "\t-",
            "this is not YAML"),
        change(
            "no YAML takes NO for a truth",
            QUESTIONS,
            "\"NO\": { ja: 設けて",
            "false: { ja: 設けて",
            "false:",
            "a key is a text"),
        write("no YAML is empty", MANIFEST, "", "", "the file is empty"),
        write("no YAML is a single value", MANIFEST, "version", "", "keys with values"),
        new Kind(
            "no YAML is in another encoding",
            SOURCES,
            "",
            "not UTF-8",
            pack -> pack.write(SOURCES, Files.readString(pack.path(SOURCES)).getBytes(UTF_16))),
        new Kind(
            "no YAML has a byte that is no UTF-8",
            SOURCES,
            "sheet-2024",
            "not UTF-8",
            pack ->
                pack.write(
                    SOURCES,
                    Files.readString(pack.path(SOURCES), UTF_8)
                        .replaceAll("[^\\x00-\\x7f]", "x")
                        .replace("sheet-2024", "sheet-2024\u00e9")
                        .getBytes(ISO_8859_1))),
        change("no YAML has a byte order mark", MANIFEST, version, "\ufeff" + version, "", "mark"),
        write("no cases are a bomb", CASES, BOMB, "h: ", "aliases (*) are not used"));
  }

  @TestFactory
  Stream<DynamicTest> directoriesHoldPlainFilesAndNoOthers() {
    String plain = "no plain file";
    String none = "a pack has no such file";
    return refused(
        new Kind(
            "no file is a link out of the pack",
            RULES,
            "",
            plain,
            pack -> {
              Path secret = Files.writeString(directory.resolve("secret.drl"), "secret");
              Files.createSymbolicLink(pack.delete(RULES).path(RULES), secret);
            }),
        new Kind(
            "no file is a link within the pack",
            CASES,
            "",
            plain,
            pack -> Files.createSymbolicLink(pack.delete(CASES).path(CASES), Path.of("rules.drl"))),
        new Kind(
            "no folder is a link",
            "viewpoints/other",
            "",
            plain,
            pack -> Files.createSymbolicLink(pack.path("viewpoints/other"), directory)),
        new Kind(
            "no file is a socket",
            MANIFEST,
            "",
            plain,
            pack -> {
              Path path = pack.delete(MANIFEST).path(MANIFEST);
              try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(path));
              }
            }),
        new Kind(
            "no file is a pipe that never ends",
            MANIFEST,
            "",
            plain,
            pack -> fifo(pack.delete(MANIFEST).path(MANIFEST))),
        new Kind(
            "no file is unreadable",
            MANIFEST,
            "",
            "cannot be read",
            pack -> {
              Path path = pack.path(MANIFEST);
              Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
              assumeFalse(Files.isReadable(path), "this user reads every file");
            }),
        write("no file is hidden", ".git/config", "[core]", "", none),
        write("no file is a program", "viewpoints/opt-out-continuity/Run.class", "x", "", none),
        write("no file is a language of its own", "viewpoints/x.dsl", "x", "", none),
        write("no file stands in the wrong folder", "rules.drl", "package x", "", none),
        write("no file configures the engine", "META-INF/kmodule.xml", "<kmodule/>", "", none),
        write("no file differs in case alone", "PACK.yaml", "version: other", "", none),
        write("no folder differs in case alone", RULES.replace("opt", "Opt"), "x", "", none),
        write("no name has dots that lead elsewhere", "sheets/..yaml", "x", "", none),
        write("no name looks like a path of Windows", "sheets\\x.yaml", "x", "", none),
        new Kind(
            "no file is missing", RULES, "", "this file is missing", pack -> pack.delete(RULES)),
        new Kind(
            "no pack is without its first file",
            MANIFEST,
            "",
            "this file is missing",
            pack -> pack.delete(MANIFEST)),
        new Kind(
            "no file is huge",
            MANIFEST,
            "",
            "larger than 1048576 bytes",
            pack -> pack.write(MANIFEST, "#".repeat(1 << 20) + "\n")),
        new Kind(
            "no folder is deep",
            "1/2/3/4/5/6/7/8",
            "",
            "",
            pack -> Files.createDirectories(pack.path("1/2/3/4/5/6/7/8/9/10"))));
  }

  private static void fifo(Path path) throws IOException {
    try {
      int exit = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
      assertThat(exit).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Test
  void noNameOfAFileSpeaksToATerminal() throws IOException {
    SpoiltPack pack = SpoiltPack.below(directory).write("sheets/x\u001b[2J\npack.yaml", "x");
    tells(pack.faults(), "sheets/x\ufffd[2J\ufffdpack.yaml:1: ", "a pack has no such file");
  }

  @Test
  void noPackIsHuge() throws IOException {
    SpoiltPack pack = SpoiltPack.below(directory);
    for (int i = 1; i <= 8; i++) {
      pack.write("sheets/x" + i + ".yaml", "#".repeat(1 << 20));
    }
    tells(pack.faults(), "sheets/x", "all files of a pack together are at most 8388608 bytes");
  }

  @Test
  void noPackHasThousandsOfFiles() throws IOException {
    SpoiltPack pack = SpoiltPack.below(directory);
    for (int i = 0; i < 1000; i++) {
      pack.write("sheets/s" + i + ".yaml", "");
    }
    assertThat(pack.faults())
        .singleElement()
        .asString()
        .matches("sheets/s\\d+\\.yaml:1: a pack has at most 500 files");
  }

  private DynamicTest zip(String claim, String name, byte[] content, String says) {
    return zip(claim, name, content, name + ":1: ", says);
  }

  private DynamicTest zip(String claim, String name, byte[] content, String place, String says) {
    return DynamicTest.dynamicTest(
        claim,
        () -> {
          byte[] zip = SpoiltPack.below(directory).zip(new Entry(name, content));
          tells(assertTimeoutPreemptively(IN_TIME, () -> SpoiltPack.faults(zip)), place, says);
        });
  }

  @TestFactory
  Stream<DynamicTest> zipsHoldPlainFilesAndNoOthers() {
    byte[] little = {'x'};
    byte[] bomb = new byte[50_000_000];
    String outside = "this is no path inside a pack";
    String endless = "viewpoints/a" + "-a".repeat(30_000) + "/rules.drl";
    return Stream.of(
        zip("no entry leads out of the pack", "../../etc/x", little, outside),
        zip("no entry leads out and in", "sheets/../x", little, outside),
        zip("no entry is an absolute path", "/etc/passwd", little, outside),
        zip("no entry is a path of Windows", "C:\\x.yaml", little, outside),
        zip("no folder leads out of the pack", "../x/", new byte[0], outside),
        zip("no entry has a name of nothing", "sheets//x.yaml", little, outside),
        zip("no entry ends at NUL", "a.yaml\0.txt", little, "a.yaml\ufffd.txt:1: ", outside),
        zip("no entry is hidden", ".git/config", little, "a pack has no such file"),
        zip("no entry differs in case alone", "PACK.yaml", little, "a pack has no such file"),
        zip("no entry has an endless name", endless, little, "viewpoints/a-a", "longer than 200"),
        zip("no entry is a bomb", "sheets/x.yaml", bomb, "larger than 1048576 bytes"),
        zip("no folder is a bomb", "sheets/x/", bomb, "is named as a folder and holds bytes"));
  }

  @Test
  void noZipIsCutShort() throws IOException {
    byte[] zip = SpoiltPack.below(directory).zip();
    tells(SpoiltPack.faults(Arrays.copyOf(zip, 60)), "pack.zip:1: ", "this is no readable zip");
  }

  @Test
  void noZipIsSomethingElse() throws IOException {
    tells(SpoiltPack.faults("MZ".getBytes(UTF_8)), "pack.zip:1: ", "this zip holds no file");
  }
}
