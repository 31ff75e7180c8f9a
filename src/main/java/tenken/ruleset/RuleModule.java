package tenken.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.compiler.kie.builder.impl.MemoryKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;

/** Compiles a sheet's printed rules with Drools, and loads what was compiled earlier. */
final class RuleModule {

  private static final String DROOLS = drools();

  private RuleModule() {}

  /** The version of Drools that this was built with. */
  private static String drools() {
    Properties build = new Properties();
    try (InputStream in = RuleModule.class.getResourceAsStream("/META-INF/build-info.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("build.drools", "");
  }

  /** The package in which a sheet's rules are compiled; no word of Java begins like its name. */
  static String packageOf(String sheet) {
    return "tenken.sheets.of" + sheet.replace("-", "");
  }

  /** What compiled rules are kept under: another text, or another Drools, gives another key. */
  static String key(String sheet, String drl) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(DROOLS.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(drl.getBytes(StandardCharsets.UTF_8));
      return sheet + "-" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ReleaseId release(KieServices services, String sheet) {
    return services.newReleaseId("tenken", sheet, "1");
  }

  /**
   * Compiles rules. One at a time, since Drools keeps what is being built in one place.
   *
   * @param sheet id of the sheet
   * @param drl its rules as {@link DrlPrinter} prints them
   * @return the compiled module, to be given to {@link #load}
   * @throws IllegalStateException with all messages, if Drools has any to say; a warning is one
   */
  static synchronized byte[] compile(String sheet, String drl) {
    KieServices services = KieServices.Factory.get();
    ReleaseId release = release(services, sheet);
    String path = packageOf(sheet).replace('.', '/') + "/rules.drl";
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release).write("src/main/resources/" + path, drl);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> messages = builder.getResults().getMessages();
    try {
      if (!messages.isEmpty()) {
        throw new IllegalStateException(
            messages.stream().map(Message::toString).collect(Collectors.joining("\n")));
      }
      return ModuleArchive.write((InternalKieModule) builder.getKieModule());
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /** Loads compiled rules. Nothing is registered with Drools, so that they can be collected. */
  static KieBase load(String sheet, byte[] compiled) {
    KieServices services = KieServices.Factory.get();
    KieModuleModel model = services.newKieModuleModel();
    KieBuilderImpl.setDefaultsforEmptyKieModule(model);
    MemoryFileSystem files = ModuleArchive.read(compiled);
    InternalKieModule module =
        new CanonicalKieModule(new MemoryKieModule(release(services, sheet), model, files));
    KieModuleKieProject project =
        new KieModuleKieProject(module, new OutsideRules(packageOf(sheet)));
    return new KieContainerImpl(project, services.getRepository()).newKieBase(joins(services));
  }

  /**
   * All facts are there before the first join, so that only what comes from the right is sought.
   */
  private static KieBaseConfiguration joins(KieServices services) {
    KieBaseConfiguration joins = services.newKieBaseConfiguration();
    joins.setOption(IndexLeftBetaMemoryOption.NO);
    return joins;
  }
}
