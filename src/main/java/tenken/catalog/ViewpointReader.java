package tenken.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the three files of one viewpoint; what the rules and the cases say is read elsewhere. */
final class ViewpointReader {

  private final Catalog catalog;
  private final Map<String, Sheet> sheets;
  private final FaultLog faults;

  ViewpointReader(Catalog catalog, Map<String, Sheet> sheets, FaultLog faults) {
    this.catalog = catalog;
    this.sheets = sheets;
    this.faults = faults;
  }

  Viewpoint read(String folder, MapReader reader, String rules, String cases) {
    Word id = reader.word("id");
    if (!id.missing() && !id.text().equals(folder)) {
      faults.add(id.place(), "the viewpoint `%s` stands in a folder of another name", id.text());
    }
    BasisReader bases = new BasisReader(catalog, faults);
    Viewpoint viewpoint =
        new Viewpoint(
            folder,
            Wording.text(reader, "title"),
            Wording.text(reader, "asks"),
            serves(reader),
            new ParameterReader(bases, faults).read(folder, reader),
            new CriterionReader(folder, bases, catalog, faults).read(reader),
            rules,
            cases);
    reader.finish();
    return viewpoint;
  }

  private List<String> serves(MapReader reader) {
    List<String> serves = new ArrayList<>();
    for (Word name : reader.words("serves")) {
      if (!exists(name.text())) {
        faults.add(
            name.place(),
            "there is no official viewpoint `%s`; expected is sheet/number, such as"
                + " platform-2024/3",
            name.text());
      } else if (serves.contains(name.text())) {
        faults.add(name.place(), "`%s` stands here twice", name.text());
      }
      serves.add(name.text());
    }
    return serves;
  }

  private boolean exists(String name) {
    int slash = name.indexOf('/');
    Optional<Sheet> sheet =
        slash < 0 ? Optional.empty() : Optional.ofNullable(sheets.get(name.substring(0, slash)));
    return sheet.stream()
        .flatMap(each -> each.officialViewpoints().stream())
        .anyMatch(row -> row.number().equals(name.substring(slash + 1)));
  }
}
