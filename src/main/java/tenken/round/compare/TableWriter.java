package tenken.round.compare;

/** Writes tables as the contract has them. */
public interface TableWriter {

  /** Writes a table. */
  String write(OperatorTable table);
}
