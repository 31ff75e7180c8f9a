package tenken.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the criteria of one viewpoint and their findings. */
final class CriterionReader {

  private static final int HEAVIEST = 5;

  private final String viewpoint;
  private final BasisReader bases;
  private final ConditionResolver conditions;
  private final FaultLog faults;
  private final Map<String, Place> findings = new HashMap<>();

  CriterionReader(String viewpoint, BasisReader bases, Catalog catalog, FaultLog faults) {
    this.viewpoint = viewpoint;
    this.bases = bases;
    this.conditions = new ConditionResolver(catalog.fields(), faults);
    this.faults = faults;
  }

  List<Criterion> read(MapReader reader) {
    List<Criterion> criteria = new ArrayList<>();
    reader
        .named("criteria")
        .forEach((id, each) -> criteria.add(criterion(new Word(id, each.place()), each)));
    if (criteria.isEmpty()) {
      faults.add(reader.place("criteria"), "a viewpoint has at least one criterion");
    }
    return criteria;
  }

  private Criterion criterion(Word id, MapReader reader) {
    Ids.check(id, faults);
    String name = viewpoint + "/" + id.text();
    Criterion criterion =
        new Criterion(
            name,
            Wording.text(reader, "title"),
            reader.wholeNumber("weight", 1, HEAVIEST),
            conditions.read(reader, "applies-when"),
            some(reader, "audiences", Audience.class),
            some(reader, "regions", Region.class),
            contradiction(reader),
            bases.read(reader),
            findings(name, reader),
            id.place());
    checkCap(criterion);
    return criterion;
  }

  private <E extends Enum<E>> Set<E> some(MapReader reader, String key, Class<E> type) {
    Set<E> values = reader.manyCapitals(key, type);
    if (values.isEmpty() && reader.has(key)) {
      faults.add(reader.place(key), "`%s` names at least one, or is left out", key);
    }
    return values;
  }

  private boolean contradiction(MapReader reader) {
    String kind = reader.optionalString("kind").orElse("");
    if (!kind.isEmpty() && !kind.equals("contradiction")) {
      faults.add(reader.place("kind"), "`kind` can only be contradiction");
    }
    return kind.equals("contradiction");
  }

  private List<Finding> findings(String criterion, MapReader reader) {
    List<Finding> list = new ArrayList<>();
    reader
        .named("findings")
        .forEach((id, each) -> list.add(finding(new Word(id, each.place()), criterion, each)));
    if (list.isEmpty()) {
      faults.add(reader.place("findings"), "a criterion has at least one finding");
    }
    for (int i = 1; i < list.size(); i++) {
      if (list.get(i).level().compareTo(list.get(i - 1).level()) > 0) {
        faults.add(list.get(i).place(), "findings stand worst first: LACKING before DOUBTFUL");
      }
    }
    return list;
  }

  private Finding finding(Word id, String criterion, MapReader reader) {
    Ids.check(id, faults);
    Place earlier = findings.putIfAbsent(id.text(), id.place());
    if (earlier != null) {
      faults.add(id.place(), "the finding `%s` stands at %s already", id.text(), earlier);
    }
    Level level = reader.capitals("level", Level.class, Level.DOUBTFUL);
    if (level != Level.DOUBTFUL && level != Level.LACKING) {
      faults.add(reader.place("level"), "a finding is DOUBTFUL or LACKING");
    }
    return new Finding(
        viewpoint + "/" + id.text(),
        criterion,
        level,
        Wording.text(reader, "says"),
        Wording.text(reader, "ask"),
        id.place());
  }

  /** Strength caps level: only what is known to be asked of an operator can be LACKING. */
  private void checkCap(Criterion criterion) {
    if (supportsLacking(criterion.basis())) {
      return;
    }
    for (Finding finding : criterion.findings()) {
      if (finding.level() == Level.LACKING) {
        faults.add(
            finding.place(),
            "LACKING needs a DUTY or GUIDELINE that was checked (PRIMARY, SECONDARY), or an"
                + " unchecked one beside a PRECEDENT; otherwise DOUBTFUL is the worst");
      }
    }
  }

  private static boolean supportsLacking(List<Basis> bases) {
    boolean precedent = bases.stream().anyMatch(each -> each.strength() == Strength.PRECEDENT);
    return bases.stream()
        .filter(each -> each.strength().compareTo(Strength.GUIDELINE) <= 0)
        .anyMatch(each -> precedent || each.checked() != Basis.Checked.NO);
  }
}
