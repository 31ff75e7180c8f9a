package tenken.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tenken.catalog.Parameter.Kind;
import tenken.catalog.Parameter.Version;

/** Reads the numbers and dates that the rules of a viewpoint compare with. */
final class ParameterReader {

  private static final int LARGEST = 1_000_000_000;
  private static final int MOST_MONTHS = 600;

  private final BasisReader bases;
  private final FaultLog faults;

  ParameterReader(BasisReader bases, FaultLog faults) {
    this.bases = bases;
    this.faults = faults;
  }

  List<Parameter> read(String viewpoint, MapReader reader) {
    List<Parameter> parameters = new ArrayList<>();
    if (!reader.has("parameters")) {
      return parameters;
    }
    reader
        .child("parameters")
        .ifPresent(
            below -> {
              for (String id : List.copyOf(below.keys())) {
                parameters.add(parameter(viewpoint, new Word(id, below.place(id)), below));
              }
            });
    return parameters;
  }

  private Parameter parameter(String viewpoint, Word id, MapReader reader) {
    Ids.check(id, faults);
    List<Version> versions = new ArrayList<>();
    Set<LocalDate> dates = new HashSet<>();
    for (MapReader each : reader.children(id.text())) {
      Version version = version(each);
      if (!dates.add(version.from())) {
        faults.add(each.place("from"), "`%s` has two versions from that day", id.text());
      }
      versions.add(version);
    }
    if (versions.isEmpty()) {
      faults.add(id.place(), "`%s` has at least one version", id.text());
    } else if (versions.stream().map(each -> each.kind() == Kind.NUMBER).distinct().count() > 1) {
      faults.add(id.place(), "the versions of `%s` are all numbers or all dates", id.text());
    }
    return new Parameter(viewpoint + "/" + id.text(), versions, id.place());
  }

  private Version version(MapReader reader) {
    LocalDate from = reader.date("from");
    Kind kind = kind(reader);
    return new Version(from, kind, amount(kind, reader), basis(reader));
  }

  private Kind kind(MapReader reader) {
    boolean number = reader.has("value");
    boolean date = reader.has("date");
    boolean months = reader.has("months");
    if ((number ? 1 : 0) + (date ? 1 : 0) + (months ? 1 : 0) != 1) {
      faults.add(reader.place(), "one of `value`, `date` and `months` is expected");
    }
    if (months && !reader.string("after").equals("as-of")) {
      faults.add(reader.place("after"), "`months` are counted `after: as-of`");
    }
    return months ? Kind.MONTHS_AFTER_AS_OF : date ? Kind.DATE : Kind.NUMBER;
  }

  private static long amount(Kind kind, MapReader reader) {
    return switch (kind) {
      case NUMBER -> reader.has("value") ? reader.wholeNumber("value", 0, LARGEST) : 0;
      case DATE -> reader.date("date").toEpochDay();
      case MONTHS_AFTER_AS_OF -> reader.wholeNumber("months", 0, MOST_MONTHS);
    };
  }

  private Basis basis(MapReader reader) {
    List<Basis> basis = bases.read(reader);
    if (basis.size() > 1) {
      faults.add(reader.place("basis"), "a version has one basis");
    }
    return basis.isEmpty()
        ? new Basis("", "", Strength.COMPARATOR, Basis.Checked.NO)
        : basis.get(0);
  }
}
