package tenken.answers;

/**
 * A cell of a workbook, as people find it.
 *
 * @param tab the name of the tab, as the workbook has it
 * @param cell column and row, such as {@code H12}
 */
public record TabCell(String tab, String cell) {}
