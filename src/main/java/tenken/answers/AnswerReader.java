package tenken.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the entries of {@code answers} into cells. */
final class AnswerReader {

  static final List<String> PROPERTIES =
      List.of(
          "item",
          "question",
          "scopes",
          "status",
          "only",
          "reason",
          "until",
          "fields",
          "evidence",
          "confidentiality",
          "fieldConfidentiality");

  private final Header header;
  private final Limits limits;
  private final Faults faults;
  private final CellMap cells;
  private final ScopesReader scopes;
  private final TargetsReader targets;

  AnswerReader(Header header, Limits limits, Faults faults, CellMap cells) {
    this.header = header;
    this.limits = limits;
    this.faults = faults;
    this.cells = cells;
    this.scopes = new ScopesReader(header.services(), limits, faults);
    this.targets = new TargetsReader(header.index(), limits, faults);
  }

  void read(Members answer) {
    int before = faults.count();
    answer.refuseAllBut(PROPERTIES);
    Optional<Asked> asked = asked(answer);
    Optional<Status> status =
        answer.has("status")
            ? answer.constant("status", Status.class, Code.UNKNOWN_STATUS)
            : Optional.of(Status.ANSWERED);
    Optional<String> reason =
        reason(answer, status.filter(StatusCheck::needsReason).isPresent(), limits);
    Optional<LocalDate> until = answer.date("until");
    status.ifPresent(found -> StatusCheck.check(answer, found));
    List<Target> about = asked.map(found -> targets.read(answer, found)).orElse(List.of());
    Map<String, AskedField> covered = new LinkedHashMap<>();
    about.forEach(target -> covered.put(target.field().name(), target.field()));
    Scopes named = scopes(answer, covered);
    Confidentiality confidentiality =
        answer
            .constant("confidentiality", Confidentiality.class, Code.UNKNOWN_CONFIDENTIALITY)
            .orElse(header.confidentiality());
    Support support = Support.read(answer, asked, covered, limits);
    if (faults.count() == before) {
      Said said =
          new Said(status.orElseThrow(), reason.orElse(null), until.orElse(null), confidentiality);
      about.forEach(target -> cells.place(target, said.about(target, support), named));
    }
  }

  private Optional<Asked> asked(Members answer) {
    if (answer.has("item") && answer.has("question")) {
      answer.refuse("question", AnswerSays.itemOrQuestion());
      return Optional.empty();
    }
    AskedSheet index = header.index();
    if (answer.has("question")) {
      return answer
          .oneOf("question", index.questions().keySet(), Code.UNKNOWN_QUESTION)
          .map(index.questions()::get);
    }
    answer.require("item");
    return answer.oneOf("item", index.items().keySet(), Code.UNKNOWN_ITEM).map(index.items()::get);
  }

  private Scopes scopes(Members answer, Map<String, AskedField> covered) {
    Optional<Members> members = answer.object("scopes");
    if (members.isEmpty()) {
      return Scopes.NONE;
    }
    members.get().refuseAllBut(ScopesReader.PROPERTIES);
    if (!covered.isEmpty()) {
      ScopesReader.refuseOtherAxes(members.get(), Asked.axes(covered.values()), faults);
    }
    return scopes.read(members.get());
  }

  /** The reason, which may be required; a blank one is none. */
  static Optional<String> reason(Members members, boolean required, Limits limits) {
    Optional<JsonNode> given = members.any("reason");
    boolean blank =
        given
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue)
            .filter(Characters::isBlank)
            .isPresent();
    if (required && (given.isEmpty() || blank)) {
      members
          .faults()
          .add(
              () ->
                  new Fault(
                      members.pointer("reason"), Code.REASON_MISSING, AnswerSays.reasonMissing()));
      return Optional.empty();
    }
    return members.text("reason", limits.string());
  }
}
