package tenken.exchange.report;

import java.util.List;
import tenken.catalog.Language;

/**
 * The result of an assessment as a person reads it, in one language.
 *
 * @param language the language of all its texts
 * @param title what it is
 * @param subject the title of the sheet
 * @param facts whose answers they are, as of when, under which pack
 * @param score the score and what it means
 * @param tallies how many criteria and findings there are of each level
 * @param standings levels by viewpoint
 * @param chapters the findings in order
 * @param questions what is worth answering, first things first
 * @param notes declarations, and answers that change nothing
 */
public record Report(
    Language language,
    String title,
    String subject,
    List<Fact> facts,
    ScoreLine score,
    List<Tally> tallies,
    List<StandingLine> standings,
    List<Chapter> chapters,
    List<QuestionLine> questions,
    List<Note> notes) {

  public Report {
    facts = List.copyOf(facts);
    tallies = List.copyOf(tallies);
    standings = List.copyOf(standings);
    chapters = List.copyOf(chapters);
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }

  /** How many findings there are. */
  public int findings() {
    return chapters.stream().mapToInt(chapter -> chapter.findings().size()).sum();
  }

  /**
   * Something that tells one result from another.
   *
   * @param label what it is
   * @param value what it says
   */
  public record Fact(String label, String value) {}

  /**
   * Further remarks of one kind.
   *
   * @param heading what they are about
   * @param lines the remarks
   */
  public record Note(String heading, List<String> lines) {

    public Note {
      lines = List.copyOf(lines);
    }
  }
}
