package tenken.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a document says beside its answers. */
final class HeaderReader {

  static final List<String> PROPERTIES =
      List.of(
          "sheet",
          "operator",
          "asOf",
          "services",
          "absent",
          "confidentiality",
          "openGuidance",
          "answers");

  private final Indexes indexes;
  private final Limits limits;
  private final Faults faults;

  HeaderReader(Indexes indexes, Limits limits, Faults faults) {
    this.indexes = indexes;
    this.limits = limits;
    this.faults = faults;
  }

  /** Reads it; nothing where there is no such sheet. */
  Optional<Header> read(Members document) {
    document.refuseAllBut(PROPERTIES);
    document.require("sheet");
    Optional<AskedSheet> index =
        document
            .oneOf("sheet", indexes.sheets().keySet(), Code.UNKNOWN_SHEET)
            .map(indexes.sheets()::get);
    Optional<String> operator = document.text("operator", limits.name());
    var asOf = document.date("asOf");
    Services services = services(document);
    var guidance = new GuidanceReader(indexes.criteria(), limits, faults).read(document);
    Confidentiality confidentiality =
        document
            .constant("confidentiality", Confidentiality.class, Code.UNKNOWN_CONFIDENTIALITY)
            .orElse(Confidentiality.MEMBERS_ONLY);
    return index.map(
        found ->
            new Header(
                found,
                operator.orElse(null),
                asOf.orElse(found.sheet().asOf()),
                services,
                new AbsenceReader(found, services, limits, faults).read(document),
                guidance,
                confidentiality));
  }

  private Services services(Members document) {
    Optional<List<Members.Entry>> entries = document.list("services", limits.services());
    if (document.has("services") && entries.isEmpty()) {
      return new Services(List.of(), false);
    }
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Members.Entry entry : entries.orElse(List.of())) {
      Members.string(entry.value(), entry.pointer(), faults)
          .ifPresent(
              name -> {
                check(name, entry.pointer(), seen);
                names.add(name);
              });
    }
    return new Services(names, true);
  }

  private void check(String name, Pointer pointer, Set<String> seen) {
    Texts.check(name, pointer, limits.serviceName(), faults);
    if (name.equals(ScopesReader.ALL)) {
      faults.add(() -> new Fault(pointer, Code.NOT_EXPECTED, Says.reservedService()));
    } else if (!seen.add(name)) {
      faults.add(() -> new Fault(pointer, Code.DUPLICATE_SERVICE, Says.duplicateService()));
    }
  }
}
