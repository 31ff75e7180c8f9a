package tenken.round.compare;

import org.jspecify.annotations.Nullable;
import tenken.catalog.Text;

/**
 * How far an operator of a round is, as far as it can be compared.
 *
 * @param operator id of the operator
 * @param name its name
 * @param submission id of its submission, or null
 * @param version the latest version, 0 where there is none
 * @param assessment the newest completed assessment of that version under the round's pack, or null
 * @param because why it is not compared, or null if it is
 */
record RoundStanding(
    String operator,
    Text name,
    @Nullable String submission,
    int version,
    @Nullable String assessment,
    OperatorTable.@Nullable Because because) {}
