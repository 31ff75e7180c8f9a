package tenken.round.replay;

import java.time.LocalDate;

/**
 * An assessment that is to be made anew.
 *
 * @param assessment its id
 * @param asOf the date for dated parameters
 * @param document what was submitted
 * @param result its result as it was written
 */
record Pending(String assessment, LocalDate asOf, String document, String result) {}
