package tenken.round.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tenken.answers.Answers;
import tenken.answers.Confidentiality;
import tenken.answers.Disclosure;
import tenken.answers.Disclosure.Submitted;
import tenken.catalog.Text;
import tenken.round.Denied;
import tenken.round.Denied.Reason;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.programme.Round;
import tenken.round.store.Rows;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what operators submitted as far as some readers may see it, within work at the desk that
 * has its own rights. The latest version of a submission, or that of a snapshot, is shown; an
 * answer that has become more confidential since is as confidential as it is now.
 */
@Component
public class Disclosures {

  private final ExportRows rows;
  private final LoadedPacks packs;
  private final JsonMapper json;

  Disclosures(ExportRows rows, LoadedPacks packs, JsonMapper json) {
    this.rows = rows;
    this.packs = packs;
    this.json = json;
  }

  /**
   * The pack that tells which answers hang on which.
   *
   * @throws Denied with PACK_NOT_INSTALLED
   */
  public LoadedPack requirePack(Round round) {
    return packs
        .installed(round.packDigest())
        .orElseThrow(() -> new Denied(Reason.PACK_NOT_INSTALLED));
  }

  /**
   * Reads the operators of a round one after the other, in the order of their ids.
   *
   * @throws Denied with PACK_NOT_INSTALLED
   */
  public void read(ExportedRound exported, Consumer<DisclosedOperator> reader) {
    read(exported, null, reader);
  }

  /**
   * Reads one operator of a round.
   *
   * @param operator its id, or null for all of them
   * @throws Denied with PACK_NOT_INSTALLED
   */
  void read(ExportedRound exported, @Nullable String operator, Consumer<DisclosedOperator> reader) {
    LoadedPack pack = requirePack(exported.round());
    rows.disclosed(exported, operator, row -> reader.accept(operator(row, exported, pack)));
  }

  private DisclosedOperator operator(Rows row, ExportedRound exported, LoadedPack pack) {
    return new DisclosedOperator(
        row.text("operator"),
        new Text(row.text("name_ja"), row.text("name_en")),
        row.textOrNull("submission_id") == null ? null : submission(row, exported, pack));
  }

  /** How confidential the whole of it is, the operator itself said last; replies do not say. */
  private DisclosedSubmission submission(Rows row, ExportedRound exported, LoadedPack pack) {
    Confidentiality last = whole(row.text("written"));
    boolean reply = row.text("origin").equals("REPLY");
    Confidentiality then = reply ? last : whole(row.text("document")).and(last);
    Disclosure disclosure =
        new Disclosure(
            pack.pack(),
            new Submitted(answers(row.text("document"), exported, pack), then),
            new Submitted(answers(row.text("latest"), exported, pack), last),
            exported.readers());
    return new DisclosedSubmission(
        row.text("submission_id"),
        row.count("version"),
        row.text("origin"),
        row.is("late"),
        row.instant("submitted_at"),
        disclosure);
  }

  private static Answers answers(String document, ExportedRound exported, LoadedPack pack) {
    return pack.reader()
        .read(document.getBytes(UTF_8))
        .answers()
        .orElseThrow(() -> new IllegalStateException("a submitted document is not readable"))
        .at(exported.round().asOf());
  }

  private Confidentiality whole(String document) {
    String said = json.readTree(document).path("confidentiality").stringValue("");
    return said.isEmpty() ? Confidentiality.MEMBERS_ONLY : Confidentiality.valueOf(said);
  }
}
