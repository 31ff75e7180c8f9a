package tenken.exchange.report;

/**
 * A question worth answering.
 *
 * @param rank its place, from 1
 * @param text what is asked
 * @param because why it is asked
 * @param decides titles of the criteria that hang on it
 * @param points points of the score that hang on it, or empty for none
 */
public record QuestionLine(int rank, String text, String because, String decides, String points) {}
