package tenken.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files under {@code sheets/} together. */
final class SheetsReader {

  private final Catalog catalog;
  private final FaultLog faults;

  SheetsReader(Catalog catalog, FaultLog faults) {
    this.catalog = catalog;
    this.faults = faults;
  }

  Map<String, Sheet> read(Map<String, MapReader> files) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    List<SheetReader.Read> reads = new ArrayList<>();
    files.forEach(
        (file, reader) -> {
          SheetReader.Read read = new SheetReader(catalog, faults).read(file, reader);
          sheets.putIfAbsent(read.sheet().id(), read.sheet());
          reads.add(read);
        });
    for (SheetReader.Read read : reads) {
      read.references().forEach(reference -> look(reference, read.sheet(), sheets));
      new SheetChecks(read.sheet(), catalog, faults).check();
    }
    return sheets;
  }

  private void look(ItemReference reference, Sheet sheet, Map<String, Sheet> sheets) {
    Word name = reference.sheet();
    if (name.missing() || reference.item().missing()) {
      return;
    }
    Sheet other = sheets.get(name.text());
    if (other == null) {
      faults.add(name.place(), "there is no sheet `%s`", name.text());
    } else if (other.kind() != sheet.kind() || other.year() >= sheet.year()) {
      faults.add(name.place(), "`%s` is no earlier sheet of this kind", name.text());
    } else if (other.item(reference.item().text()).isEmpty()) {
      faults.add(
          reference.item().place(), "`%s` has no item `%s`", name.text(), reference.item().text());
    }
  }
}
