package tenken;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sizes of our own source files. Every line of a file counts, comments and imports too; a
 * method counts from its first annotation to its closing brace; a {@code package-info} is no class.
 */
class FileSizeTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final int LONGEST_CLASS = 250;
  private static final int MEDIAN_CLASS = 60;
  private static final int LONGEST_METHOD = 30;

  private record Sized(String name, long lines) {}

  private static List<Path> files;

  @BeforeAll
  static void findFiles() throws IOException {
    try (Stream<Path> found = Files.walk(SOURCES)) {
      files = found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void noClassIsLongerThan250Lines() throws IOException {
    assertThat(classes()).filteredOn(file -> file.lines() > LONGEST_CLASS).isEmpty();
  }

  @Test
  void theMedianClassHasAtMost60Lines() throws IOException {
    List<Long> lines = classes().stream().map(Sized::lines).sorted().toList();
    assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(MEDIAN_CLASS);
  }

  @Test
  void noMethodIsLongerThan30Lines() throws IOException {
    assertThat(methods()).filteredOn(method -> method.lines() > LONGEST_METHOD).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    Set<Path> marked = new TreeSet<>();
    parse(
        (unit, positions) -> {
          if (isNullMarked(unit)) {
            marked.add(Path.of(unit.getSourceFile().getName()).getParent());
          }
        });
    Set<Path> packages = files.stream().map(Path::getParent).collect(Collectors.toSet());
    assertThat(marked).containsExactlyInAnyOrderElementsOf(packages);
  }

  private static boolean isNullMarked(CompilationUnitTree unit) {
    return unit.getPackageAnnotations().stream()
        .anyMatch(mark -> mark.getAnnotationType().toString().equals("NullMarked"));
  }

  private static List<Sized> classes() throws IOException {
    List<Sized> classes = new ArrayList<>();
    for (Path file : files) {
      if (!file.endsWith("package-info.java")) {
        classes.add(new Sized(file.toString(), Files.readAllLines(file).size()));
      }
    }
    return classes;
  }

  private static List<Sized> methods() throws IOException {
    List<Sized> methods = new ArrayList<>();
    parse(
        (unit, positions) ->
            new TreeScanner<Void, Void>() {
              @Override
              public Void visitMethod(MethodTree method, Void unused) {
                methods.add(sized(method, unit, positions));
                return super.visitMethod(method, null);
              }
            }.scan(unit, null));
    return methods;
  }

  private static Sized sized(
      MethodTree method, CompilationUnitTree unit, SourcePositions positions) {
    LineMap lines = unit.getLineMap();
    long first = lines.getLineNumber(positions.getStartPosition(unit, method));
    long last = lines.getLineNumber(positions.getEndPosition(unit, method));
    String place = unit.getSourceFile().getName() + ":" + first + " " + method.getName();
    return new Sized(place, last - first + 1);
  }

  private interface Reader {
    void read(CompilationUnitTree unit, SourcePositions positions);
  }

  private static void parse(Reader reader) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      task.parse().forEach(unit -> reader.read(unit, positions));
    }
  }
}
