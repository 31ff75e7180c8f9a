package tenken.round.compare;

/** By what the criteria of a comparison are grouped. */
public enum Grouping {
  /** By our viewpoints. */
  VIEWPOINTS,
  /** By the rows of the ministry's viewpoint table, as the later sheet has it. */
  OFFICIAL
}
