package tenken.web.pages.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tenken.assessment.Assessment;
import tenken.assessment.CellsAsked;

/**
 * Who has what, and how far they are.
 *
 * @param people each colleague and how far, those without a colleague last under an empty name
 * @param lines the items shown, by page of the form
 */
record TeamView(List<Person> people, Map<FormPage, List<TeamLine>> lines) {

  /** Somebody, with how many items and answers of them. */
  record Person(String name, int items, int answered, int asked) {

    static Person of(String name, List<TeamLine> lines) {
      return new Person(
          name,
          lines.size(),
          lines.stream().mapToInt(line -> line.progress().answered()).sum(),
          lines.stream().mapToInt(line -> line.progress().asked()).sum());
    }
  }

  /** All items of a draft, or those of one person. */
  static TeamView of(OpenDraft draft, Team team, @Nullable String person) {
    List<TeamLine> all = lines(draft, team);
    Map<String, List<TeamLine>> byPerson =
        all.stream()
            .collect(Collectors.groupingBy(TeamLine::person, TreeMap::new, Collectors.toList()));
    List<TeamLine> nobodys = byPerson.remove("");
    List<Person> people =
        byPerson.entrySet().stream()
            .map(each -> Person.of(each.getKey(), each.getValue()))
            .collect(Collectors.toList());
    if (nobodys != null) {
      people.add(Person.of("", nobodys));
    }
    return new TeamView(
        people,
        all.stream()
            .filter(line -> person == null || line.person().equals(person))
            .collect(
                Collectors.groupingBy(TeamLine::page, LinkedHashMap::new, Collectors.toList())));
  }

  private static List<TeamLine> lines(OpenDraft draft, Team team) {
    CellsAsked asked = draft.asked();
    Assessment assessment = draft.assessment();
    return FormPage.of(draft.sheet(), draft.pack().pack()).values().stream()
        .flatMap(
            page ->
                page.parts().stream()
                    .filter(part -> !part.fields().isEmpty())
                    .map(part -> line(page, part, draft, asked, assessment, team)))
        .toList();
  }

  private static TeamLine line(
      FormPage page,
      Part part,
      OpenDraft draft,
      CellsAsked asked,
      Assessment assessment,
      Team team) {
    FormPage alone = new FormPage(page.id(), page.title(), page.brief(), List.of(part));
    long findings =
        assessment.findings().stream()
            .filter(finding -> finding.items().contains(part.number()))
            .count();
    return new TeamLine(
        page, part, Progress.of(alone, asked, draft.answers()), findings, team.note(part.number()));
  }
}
