package tenken.round.compare;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tenken.answers.Confidentiality;
import tenken.answers.OpenGuidance;
import tenken.answers.Status;
import tenken.answers.Value;
import tenken.catalog.Axis;
import tenken.catalog.Crosswalk;
import tenken.catalog.Scope;

/** What differs between two years in what a criterion rests on. */
public sealed interface Cause {

  /**
   * What one year's document says in a cell.
   *
   * @param status how the answer stands
   * @param value the value, or null where there is none
   */
  record Said(Status status, @Nullable Value value) {}

  /**
   * An answer differs.
   *
   * @param field full name of the field
   * @param scope where, as the later sheet asks it
   * @param before what the earlier year says, or null for nothing
   * @param after what the later year says, or null for nothing
   * @param confidentiality the stricter of both
   */
  record Answer(
      String field,
      Scope scope,
      @Nullable Said before,
      @Nullable Said after,
      Confidentiality confidentiality)
      implements Cause {}

  /**
   * What is asked differs.
   *
   * @param line the line of the crosswalk
   * @param axes axes in which it is asked newly
   * @param fields full names of the fields that only one of the years asks
   */
  record Item(Crosswalk.Line line, Set<Axis> axes, List<String> fields) implements Cause {

    public Item {
      axes = Set.copyOf(axes);
      fields = List.copyOf(fields);
    }
  }

  /**
   * What is judged differs.
   *
   * @param criterion whether the criterion itself does: whether there is one, when it applies,
   *     where it is judged, on which basis
   * @param findings ids of findings whose rule or level differs
   * @param fields full names of fields whose options or conditions differ
   * @param parameters parameters that stand otherwise on the two dates
   */
  record Rule(
      boolean criterion, List<String> findings, List<String> fields, List<Parameter> parameters)
      implements Cause {

    public Rule {
      findings = List.copyOf(findings);
      fields = List.copyOf(fields);
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A number or date that rules compare with.
   *
   * @param name full name of the parameter
   * @param before its value in the earlier year, or null
   * @param after its value in the later year, or null
   */
  record Parameter(String name, @Nullable String before, @Nullable String after) {}

  /** The criterion's weight differs. */
  record Weight(int before, int after) implements Cause {}

  /** Guidance that was open in one of the years only. */
  record Guidance(List<OpenGuidance> before, List<OpenGuidance> after) implements Cause {

    public Guidance {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * The operator's services, or what it declares not to exist, differ.
   *
   * @param before services of the earlier year
   * @param after services of the later year
   * @param absent whether what does not exist differs
   */
  record Services(List<String> before, List<String> after, boolean absent) implements Cause {

    public Services {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
