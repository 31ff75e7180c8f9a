package tenken.exchange.oscal;

import tenken.exchange.dto.AssessmentDto;

/** Names the parts of one result: by its answers, its date and its pack, not by its time. */
final class Naming {

  private final AssessmentDto result;

  Naming(AssessmentDto result) {
    this.result = result;
  }

  String id(String... parts) {
    return NamedId.of(
        result.getSheet(),
        result.getAnswers().getDigest(),
        result.getAsOf().toString(),
        result.getPack().getDigest(),
        String.join("\n", parts));
  }

  /** An id of ours as a token of OSCAL. */
  static String token(String id) {
    return "c-" + id.replaceAll("[^\\p{L}\\p{N}._-]", ".");
  }
}
