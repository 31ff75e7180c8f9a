package tenken.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads where things come from. A basis is never stronger than its source. */
final class BasisReader {

  private final Catalog catalog;
  private final FaultLog faults;

  BasisReader(Catalog catalog, FaultLog faults) {
    this.catalog = catalog;
    this.faults = faults;
  }

  /**
   * The bases under {@code basis}, strongest first; at least one is there unless that is a fault.
   */
  List<Basis> read(MapReader reader) {
    List<Basis> bases = new ArrayList<>();
    reader.children("basis").forEach(each -> bases.add(basis(each)));
    if (bases.isEmpty()) {
      faults.add(reader.place("basis"), "at least one `basis` is expected");
    }
    bases.sort(Comparator.comparing(Basis::strength));
    return bases;
  }

  private Basis basis(MapReader reader) {
    Word id = reader.word("source");
    catalog.requireSource(id, faults);
    Basis basis =
        new Basis(
            id.text(),
            reader.string("place"),
            reader.capitals("strength", Strength.class, Strength.COMPARATOR),
            reader.capitals("checked", Basis.Checked.class, Basis.Checked.NO));
    Source source = catalog.sources().get(id.text());
    if (source != null && basis.strength().compareTo(source.strength()) < 0) {
      faults.add(
          reader.place("strength"),
          "%s is more than `%s` carries, which is %s at most",
          basis.strength(),
          source.id(),
          source.strength());
    }
    return basis;
  }
}
