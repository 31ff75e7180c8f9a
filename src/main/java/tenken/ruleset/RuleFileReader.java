package tenken.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.PackFault;
import tenken.catalog.Place;
import tenken.catalog.Viewpoint;

/**
 * Reads the confined DRL. It accepts a whitelist: imports of the fact records, and rules that
 * consist of patterns joined by and, and of one {@code findings.raise(...)}. All faults of a file
 * come at once.
 */
final class RuleFileReader {

  private static final Set<String> IMPORTS =
      Set.of(
          "tenken.answers.Choice",
          "tenken.answers.Choices",
          "tenken.answers.Count",
          "tenken.answers.Day",
          "tenken.answers.NumberParameter",
          "tenken.answers.DateParameter",
          "tenken.ruleset.Findings",
          "tenken.catalog.Audience",
          "tenken.catalog.Region");

  private static final int MOST_RULES = 100;
  private static final int MOST_FAULTS = 100;

  private final Viewpoint viewpoint;
  private final Words words;
  private final Set<String> imports = new HashSet<>();
  private final List<ParsedRule> rules = new ArrayList<>();
  private final List<PackFault> faults = new ArrayList<>();

  private RuleFileReader(Viewpoint viewpoint) {
    this.viewpoint = viewpoint;
    this.words = new Words(viewpoint.file("rules.drl"), Lexer.cut(viewpoint.rules()));
  }

  static RuleFile read(Viewpoint viewpoint) {
    return new RuleFileReader(viewpoint).read();
  }

  private RuleFile read() {
    attempt(this::readPackage);
    while (!words.atEnd() && faults.size() < MOST_FAULTS) {
      attempt(this::readStatement);
    }
    return new RuleFile(imports, rules, faults);
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (Words.Unexpected e) {
      faults.add(new PackFault(e.place(), e.says()));
      words.take();
      words.skipTo(token -> token.is("rule") || token.is("import") || token.is("global"));
    }
  }

  private void readPackage() {
    String expected = viewpoint.id().replace("-", "");
    Place place = words.place();
    words.expect("package");
    String name = dotted();
    words.takeIf(";");
    if (!name.equals("viewpoints." + expected)) {
      faults.add(new PackFault(place, "the package is viewpoints." + expected + ", not " + name));
    }
  }

  private void readStatement() {
    if (words.takeIf("import")) {
      readImport();
    } else if (words.takeIf("global")) {
      words.expect("Findings", "findings");
      words.takeIf(";");
    } else if (words.peek().is("rule")) {
      if (rules.size() == MOST_RULES) {
        throw words.unexpected("a file has at most " + MOST_RULES + " rules");
      }
      rules.add(readRule());
    } else {
      throw words.unexpected(
          "only import, global and rule may stand here, not " + words.peek().shown());
    }
  }

  private void readImport() {
    Place place = words.place();
    String name = dotted();
    words.takeIf(";");
    if (!IMPORTS.contains(name)) {
      faults.add(new PackFault(place, "a rules file cannot import " + name));
    }
    imports.add(name.substring(name.lastIndexOf('.') + 1));
  }

  private String dotted() {
    StringBuilder name = new StringBuilder(words.word("a name"));
    while (words.takeIf(".")) {
      name.append('.').append(words.peek().is("*") ? words.take().text() : words.word("a name"));
    }
    return name.toString();
  }

  private ParsedRule readRule() {
    Place place = words.place();
    words.expect("rule");
    String name = words.string("the rule's name");
    words.expect("when");
    List<Pattern> patterns = new ArrayList<>();
    while (!words.peek().is("then")) {
      patterns.add(PatternReader.read(words));
    }
    words.expect("then", "findings", ".", "raise", "(");
    String raisedName = words.string("the finding");
    List<String> raised = new ArrayList<>();
    while (words.takeIf(",")) {
      raised.add(words.binding());
    }
    words.expect(")", ";", "end");
    if (!raisedName.equals(name)) {
      faults.add(
          new PackFault(
              place,
              "rule "
                  + name
                  + " raises "
                  + raisedName
                  + "; a rule raises the finding it is named after"));
    }
    return new ParsedRule(name, patterns, raised, place);
  }
}
