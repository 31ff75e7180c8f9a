package tenken.catalog;

import java.util.List;

/**
 * One viewpoint under which answers are read.
 *
 * @param id kebab-case English, the name of its folder
 * @param title what a person reads
 * @param asks the viewpoint in one sentence
 * @param serves official viewpoints it serves, as {@code sheet/number}
 * @param parameters the numbers and dates its rules compare with
 * @param criteria what it judges
 * @param rules the text of its {@code rules.drl}
 * @param cases the text of its {@code cases.yaml}
 */
public record Viewpoint(
    String id,
    Text title,
    Text asks,
    List<String> serves,
    List<Parameter> parameters,
    List<Criterion> criteria,
    String rules,
    String cases) {

  public Viewpoint {
    serves = List.copyOf(serves);
    parameters = List.copyOf(parameters);
    criteria = List.copyOf(criteria);
  }

  /** The path of one of its files below the pack's root. */
  public String file(String name) {
    return "viewpoints/" + id + "/" + name;
  }
}
