package tenken.ruleset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
  private final Map<String, Supplier<byte[]>> modules;
  private final Map<String, Engine> engines = new ConcurrentHashMap<>();

  private Ruleset(
      Pack pack, Map<String, SheetRules> sheets, Map<String, Supplier<byte[]>> modules) {
    this.pack = pack;
    this.sheets = sheets;
    this.modules = modules;
    sheets.values().stream().map(SheetRules::sheet).filter(this::isLatest).forEach(this::load);
  }

  /** Sheets of earlier years are seldom answered; their rules are loaded when one is. */
  private boolean isLatest(Sheet sheet) {
    return pack.sheets().values().stream()
        .noneMatch(other -> other.kind() == sheet.kind() && other.year() > sheet.year());
  }

  private void load(Sheet sheet) {
    engine(sheet.id());
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
    Supplier<byte[]> module = Objects.requireNonNull(modules.get(sheet), sheet);
    return engines.computeIfAbsent(
        sheet, id -> new Engine(RuleModule.load(id, module.get()), rules(id).parameters()));
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
    Map<String, byte[]> kept = new LinkedHashMap<>();
    Map<String, Supplier<byte[]>> modules = new HashMap<>();
    sheets.forEach(
        (id, rules) -> modules.put(id, module(rules, printed(rules, written), compiled, kept)));
    return new RulesetReading(new Ruleset(pack, sheets, modules), kept, List.of());
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
    Supplier<byte[]> module = module(rules, printed(rules, written), compiled, new HashMap<>());
    return new Ruleset(pack, Map.of(sheet.id(), rules), Map.of(sheet.id(), module));
  }

  /** What was compiled earlier is looked up again when it is needed, rather than held. */
  private static Supplier<byte[]> module(
      SheetRules rules, String drl, CompiledRules compiled, Map<String, byte[]> kept) {
    String id = rules.sheet().id();
    String key = RuleModule.key(id, drl);
    Optional<byte[]> earlier = compiled.find(key);
    byte[] module = earlier.orElseGet(() -> RuleModule.compile(id, drl));
    kept.put(key, module);
    return earlier.isPresent() ? () -> compiled.find(key).orElseThrow() : () -> module;
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
