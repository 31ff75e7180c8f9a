package tenken.catalog;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which files a pack has, and what each path means. */
final class PackLayout {

  static final String MANIFEST = "pack.yaml";
  static final String SOURCES = "sources.yaml";
  static final String SHARED_FIELDS = "questions/_groups.yaml";
  static final List<String> VIEWPOINT_FILES = List.of("viewpoint.yaml", "rules.drl", "cases.yaml");

  private static final String ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final Pattern QUESTIONS = Pattern.compile("questions/_?" + ID + "\\.yaml");
  private static final Pattern SHEET = Pattern.compile("sheets/" + ID + "\\.yaml");
  private static final Pattern VIEWPOINT =
      Pattern.compile("viewpoints/" + ID + "/(viewpoint\\.yaml|rules\\.drl|cases\\.yaml)");
  private static final List<String> TOP = List.of("README.md", "CHANGELOG.md", MANIFEST, SOURCES);

  private final PackFiles files;

  PackLayout(PackFiles files) {
    this.files = files;
  }

  List<String> questions() {
    return matching(QUESTIONS);
  }

  List<String> sheets() {
    return matching(SHEET);
  }

  /** The names of the viewpoints' folders. */
  SortedSet<String> viewpoints() {
    SortedSet<String> folders = new TreeSet<>();
    for (String path : matching(VIEWPOINT)) {
      folders.add(path.split("/", -1)[1]);
    }
    return folders;
  }

  private List<String> matching(Pattern pattern) {
    return files.paths().stream().filter(path -> pattern.matcher(path).matches()).toList();
  }

  void check(FaultLog faults) {
    for (String path : files.paths()) {
      if (!expected(path)) {
        faults.add(new Place(path, 1), "a pack has no such file");
      }
    }
    List.of(MANIFEST, SOURCES).forEach(path -> require(path, faults));
    for (String viewpoint : viewpoints()) {
      VIEWPOINT_FILES.forEach(name -> require("viewpoints/" + viewpoint + "/" + name, faults));
    }
  }

  private static boolean expected(String path) {
    return TOP.contains(path)
        || QUESTIONS.matcher(path).matches()
        || SHEET.matcher(path).matches()
        || VIEWPOINT.matcher(path).matches();
  }

  private void require(String path, FaultLog faults) {
    if (!files.paths().contains(path)) {
      faults.add(new Place(path, 1), "this file is missing");
    }
  }
}
