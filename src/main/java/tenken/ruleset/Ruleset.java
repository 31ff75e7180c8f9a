package tenken.ruleset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tenken.catalog.Criterion;
import tenken.catalog.Pack;
import tenken.catalog.Sheet;
import tenken.catalog.Viewpoint;

/**
 * A pack's rules, checked and compiled for each sheet. Immutable and safe to share between threads.
 */
public final class Ruleset {

  private final Pack pack;
  private final Map<String, SheetRules> sheets;
  private final Map<String, Engine> engines;

  private Ruleset(Pack pack, Map<String, SheetRules> sheets, Map<String, Engine> engines) {
    this.pack = pack;
    this.sheets = sheets;
    this.engines = engines;
  }

  /** The pack that the rules belong to. */
  public Pack pack() {
    return pack;
  }

  /** The rules of a sheet of the pack. */
  public SheetRules rules(String sheet) {
    return Objects.requireNonNull(sheets.get(sheet), sheet);
  }

  /** The engine that runs a sheet's rules. */
  public Engine engine(String sheet) {
    return Objects.requireNonNull(engines.get(sheet), sheet);
  }

  /** Checks a pack's rules and compiles them. */
  public static RulesetReading read(Pack pack) {
    return read(pack, CompiledRules.NONE);
  }

  /**
   * Checks a pack's rules and takes what was compiled of them earlier.
   *
   * @param compiled what {@link RulesetReading#compiled()} gave earlier; what is not there is
   *     compiled now
   */
  public static RulesetReading read(Pack pack, CompiledRules compiled) {
    RuleFaults faults = new RuleFaults();
    Map<String, ParsedRule> written = written(pack, faults, true);
    Map<String, SheetRules> sheets = new LinkedHashMap<>();
    if (faults.count() == 0) {
      SheetResolver resolver = new SheetResolver(pack, written, faults);
      pack.sheets().forEach((id, sheet) -> sheets.put(id, resolver.resolve(sheet)));
      checkEachJudged(pack, sheets, faults);
    }
    if (faults.count() > 0) {
      return RulesetReading.refused(faults.all());
    }
    Map<String, byte[]> modules = new LinkedHashMap<>();
    Map<String, Engine> engines = new HashMap<>();
    sheets.forEach(
        (id, rules) -> engines.put(id, engine(rules, printed(rules, written), compiled, modules)));
    return new RulesetReading(new Ruleset(pack, sheets, engines), modules, List.of());
  }

  /**
   * The rules of one sheet alone, of a pack whose rules were checked before: for whoever assesses a
   * few documents and does not want to wait for the other sheets.
   *
   * @throws IllegalStateException if anything is wrong with them after all
   */
  public static Ruleset ofSheet(Pack pack, CompiledRules compiled, Sheet sheet) {
    RuleFaults faults = new RuleFaults();
    Map<String, ParsedRule> written = written(pack, faults, false);
    SheetRules rules = new SheetResolver(pack, written, faults).resolve(sheet);
    if (faults.count() > 0) {
      throw new IllegalStateException(faults.all().toString());
    }
    Engine engine = engine(rules, printed(rules, written), compiled, new HashMap<>());
    return new Ruleset(pack, Map.of(sheet.id(), rules), Map.of(sheet.id(), engine));
  }

  private static Engine engine(
      SheetRules rules, String drl, CompiledRules compiled, Map<String, byte[]> modules) {
    String id = rules.sheet().id();
    String key = RuleModule.key(id, drl);
    byte[] module = compiled.find(key).orElseGet(() -> RuleModule.compile(id, drl));
    modules.put(key, module);
    return new Engine(RuleModule.load(id, module), rules.parameters());
  }

  private static Map<String, ParsedRule> written(Pack pack, RuleFaults faults, boolean lint) {
    Map<String, ParsedRule> written = new LinkedHashMap<>();
    for (Viewpoint viewpoint : pack.viewpoints().values()) {
      RuleFile file = RuleFileReader.read(viewpoint);
      if (lint) {
        new RuleLint(pack, viewpoint, faults).check(file);
      }
      file.rules().forEach(rule -> written.put(rule.name(), rule));
    }
    return written;
  }

  private static void checkEachJudged(
      Pack pack, Map<String, SheetRules> sheets, RuleFaults faults) {
    Set<String> judged =
        sheets.values().stream()
            .flatMap(rules -> rules.criteria().stream())
            .map(rules -> rules.criterion().id())
            .collect(Collectors.toSet());
    pack.criteria()
        .filter(criterion -> !judged.contains(criterion.id()))
        .forEach(criterion -> faults.add(criterion.place(), nowhere(criterion)));
  }

  private static String nowhere(Criterion criterion) {
    return criterion.id()
        + " is judged on no sheet: none asks all its fields with the axes it tests";
  }

  private static String printed(SheetRules rules, Map<String, ParsedRule> written) {
    List<Rule> resolved =
        rules.criteria().stream().flatMap(criterion -> criterion.rules().stream()).toList();
    return DrlPrinter.print(RuleModule.packageOf(rules.sheet().id()), resolved, written);
  }
}
