package tenken.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Functions of variables with few values, kept as reduced ordered decision diagrams: equal
 * functions are the same node, and a function depends on exactly the variables that occur in it.
 * The results of functions are {@link #NO} and {@link #YES}, or levels (see {@link
 * LevelFunctions}); they are the nodes 0 to 3.
 */
final class Diagram {

  static final int NO = 0;
  static final int YES = 1;
  private static final int RESULTS = 4;

  /** How much a document may take. */
  static final int LARGE = 4_000_000;

  private record Node(int variable, List<Integer> branches) {}

  private record Step(Operation operation, int left, int right) {}

  private final int largest;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> known = new HashMap<>();
  private final Map<Step, Integer> done = new HashMap<>();

  /**
   * An empty diagram.
   *
   * @param largest how many nodes and steps it may take together
   */
  Diagram(int largest) {
    this.largest = largest;
  }

  static int truth(boolean holds) {
    return holds ? YES : NO;
  }

  /**
   * The function that goes on as the branch of the variable's value does.
   *
   * @param branches a function for each value; they speak of later variables only
   */
  int choose(int variable, int... branches) {
    boolean alike = true;
    for (int branch : branches) {
      alike &= branch == branches[0];
    }
    if (alike) {
      return branches[0];
    }
    Node node = new Node(variable, Arrays.stream(branches).boxed().toList());
    Integer number = known.get(node);
    if (number == null) {
      number = RESULTS + nodes.size();
      nodes.add(node);
      known.put(node, number);
    }
    return number;
  }

  /**
   * Combines two functions.
   *
   * @throws TooManyCombinationsException if the rules hang together in more ways than can be
   *     followed
   */
  int apply(Operation operation, int left, int right) {
    if (left < RESULTS && right < RESULTS) {
      return operation.of(left, right);
    }
    Step step = new Step(operation, left, right);
    Integer before = done.get(step);
    if (before != null) {
      return before;
    }
    if (nodes.size() + done.size() > largest) {
      throw new TooManyCombinationsException();
    }
    int variable = Math.min(variable(left), variable(right));
    int size = (variable(left) == variable ? node(left) : node(right)).branches().size();
    int[] branches = new int[size];
    for (int value = 0; value < size; value++) {
      branches[value] =
          apply(operation, branch(left, variable, value), branch(right, variable, value));
    }
    int result = choose(variable, branches);
    done.put(step, result);
    return result;
  }

  private Node node(int function) {
    return nodes.get(function - RESULTS);
  }

  private int variable(int function) {
    return function < RESULTS ? Integer.MAX_VALUE : node(function).variable();
  }

  private int branch(int function, int variable, int value) {
    return variable(function) == variable ? node(function).branches().get(value) : function;
  }

  /** What remains of a function where a variable has one value. */
  int where(int function, int variable, int value) {
    return without(function, variable, branches -> branches.get(value), new HashMap<>());
  }

  /** The least that a function comes to, whatever a variable is. */
  int least(int function, int variable) {
    return without(
        function,
        variable,
        branches ->
            branches.stream().reduce((one, other) -> apply(Operation.LEAST, one, other)).orElse(NO),
        new HashMap<>());
  }

  private int without(
      int function,
      int variable,
      ToIntFunction<List<Integer>> instead,
      Map<Integer, Integer> seen) {
    if (variable(function) >= variable) {
      return variable(function) == variable
          ? instead.applyAsInt(node(function).branches())
          : function;
    }
    Integer before = seen.get(function);
    if (before != null) {
      return before;
    }
    int[] branches =
        node(function).branches().stream()
            .mapToInt(branch -> without(branch, variable, instead, seen))
            .toArray();
    int result = choose(variable(function), branches);
    seen.put(function, result);
    return result;
  }

  /** The results that the function can have, as bits. */
  int results(int function) {
    BitSet seen = new BitSet();
    follow(function, seen);
    int results = 0;
    for (int result = 0; result < RESULTS; result++) {
      results |= seen.get(result) ? 1 << result : 0;
    }
    return results;
  }

  /** The variables on which the function depends. */
  BitSet variables(int function) {
    BitSet seen = new BitSet();
    follow(function, seen);
    seen.clear(0, RESULTS);
    BitSet variables = new BitSet();
    seen.stream().forEach(node -> variables.set(variable(node)));
    return variables;
  }

  /**
   * Values under which a function hangs on one variable.
   *
   * @param values the value of each other variable that matters, by variable
   * @param one a value of the variable
   * @param other another, which gives another result
   * @param result what the function is with the one
   * @param otherResult what it is with the other
   */
  record Dependence(
      Map<Integer, Integer> values, int one, int other, int result, int otherResult) {}

  /** Values under which a function hangs on a variable that occurs in it. */
  Dependence dependence(int function, int variable) {
    Map<Integer, Integer> values = new TreeMap<>();
    int node = reach(function, variable, values, new BitSet());
    List<Integer> branches = node(node).branches();
    int one = 0;
    int other = one;
    while (branches.get(other).equals(branches.get(one))) {
      other++;
    }
    int left = branches.get(one);
    int right = branches.get(other);
    while (left >= RESULTS || right >= RESULTS) {
      int next = Math.min(variable(left), variable(right));
      int value = 0;
      while (branch(left, next, value) == branch(right, next, value)) {
        value++;
      }
      values.put(next, value);
      left = branch(left, next, value);
      right = branch(right, next, value);
    }
    return new Dependence(values, one, other, left, right);
  }

  /** A node of the variable, and the values that lead to it; a result if there is none. */
  private int reach(int function, int variable, Map<Integer, Integer> values, BitSet seen) {
    if (function < RESULTS || variable(function) >= variable || seen.get(function)) {
      return variable(function) == variable ? function : NO;
    }
    seen.set(function);
    List<Integer> branches = node(function).branches();
    for (int value = 0; value < branches.size(); value++) {
      int reached = reach(branches.get(value), variable, values, seen);
      if (reached >= RESULTS) {
        values.put(variable(function), value);
        return reached;
      }
    }
    return NO;
  }

  private void follow(int function, BitSet seen) {
    if (!seen.get(function)) {
      seen.set(function);
      if (function >= RESULTS) {
        node(function).branches().forEach(branch -> follow(branch, seen));
      }
    }
  }
}
