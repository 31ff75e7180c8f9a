package tenken.web.stored;

import org.springframework.stereotype.Component;
import tenken.catalog.Pack;
import tenken.exchange.dto.AssessmentDto;
import tenken.round.Caller;
import tenken.round.Denied;
import tenken.round.pack.LoadedPack;
import tenken.round.pack.LoadedPacks;
import tenken.round.result.Assessments;
import tools.jackson.databind.json.JsonMapper;

/** Finds stored results with the pack whose words they are told in. Safe to share. */
@Component
class KeptResults {

  /**
   * A stored result.
   *
   * @param result the result
   * @param pack the pack that it was made under
   */
  record Kept(AssessmentDto result, Pack pack) {}

  private final Assessments assessments;
  private final LoadedPacks packs;
  private final JsonMapper json;

  KeptResults(Assessments assessments, LoadedPacks packs, JsonMapper json) {
    this.assessments = assessments;
    this.packs = packs;
    this.json = json;
  }

  /**
   * A result that the caller may read.
   *
   * @throws Denied with NOT_FOUND, WRONG_STATE or PACK_NOT_INSTALLED
   */
  Kept find(Caller caller, String id) {
    AssessmentDto result = json.readValue(assessments.result(caller, id), AssessmentDto.class);
    Pack pack =
        packs
            .installed(result.getPack().getDigest())
            .map(LoadedPack::pack)
            .orElseThrow(() -> new Denied(Denied.Reason.PACK_NOT_INSTALLED));
    return new Kept(result, pack);
  }
}
