package tenken.ruleset;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * What compiled rules see of the program. Drools looks for each class of the rules outside before
 * it takes its own; that there is none is told here at once rather than by every jar on the class
 * path.
 */
final class OutsideRules extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final String rules;

  /**
   * A view for the rules of one package.
   *
   * @param rules name of the package
   */
  OutsideRules(String rules) {
    super(OutsideRules.class.getClassLoader());
    this.rules = rules;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(rules)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  @Override
  public @Nullable URL getResource(String name) {
    return name.replace('/', '.').startsWith(rules) ? null : super.getResource(name);
  }
}
