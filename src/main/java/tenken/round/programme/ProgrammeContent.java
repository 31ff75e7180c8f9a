package tenken.round.programme;

import java.util.List;
import tenken.catalog.Text;

/**
 * What the secretariat says of a year.
 *
 * @param year the fiscal year (年度)
 * @param title its title
 * @param phases each phase at most once
 */
public record ProgrammeContent(int year, Text title, List<PhaseDates> phases) {

  public ProgrammeContent {
    phases = List.copyOf(phases);
  }
}
