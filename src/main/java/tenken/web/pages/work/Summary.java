package tenken.web.pages.work;

import tenken.answers.Confidentiality;

/**
 * What is to be known before submitting.
 *
 * @param open how many answers are missing
 * @param findings how many findings there are
 * @param everybody how many answers everybody may see
 * @param members how many only members may see
 * @param closed how many nobody else may see
 */
record Summary(long open, int findings, long everybody, long members, long closed) {

  static Summary of(OpenDraft draft) {
    var given = draft.answers().given();
    return new Summary(
        draft.asked().asked().stream().filter(cell -> !given.containsKey(cell)).count(),
        draft.assessment().findings().size(),
        seenBy(draft, Confidentiality.PUBLIC),
        seenBy(draft, Confidentiality.MEMBERS_ONLY),
        seenBy(draft, Confidentiality.CLOSED));
  }

  private static long seenBy(OpenDraft draft, Confidentiality who) {
    return draft.answers().given().values().stream()
        .filter(each -> each.confidentiality() == who)
        .count();
  }
}
