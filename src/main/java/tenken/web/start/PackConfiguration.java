package tenken.web.start;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tenken.assessment.Assessor;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.round.pack.CompilingPackLoader;
import tenken.round.pack.PackLoader;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.ShippedPack;

/**
 * Loads the pack: the one that the service ships with, or that of the directory which {@code
 * tenken.rules} names.
 */
@Configuration(proxyBeanMethods = false)
class PackConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(PackConfiguration.class);

  /** The pack while it is loaded, beside everything else that a start has to do. */
  record Loading(CompletableFuture<Assessor> assessor) {

    Assessor await() {
      try {
        return assessor.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException reason) {
          throw reason;
        }
        throw e;
      }
    }
  }

  /**
   * The rules of the shipped pack were compiled and proven with the jar; those of another are now.
   */
  @Bean
  @ConditionalOnMissingBean
  static PackLoader packLoader(Environment environment) {
    String directory = environment.getProperty("tenken.rules", "");
    return directory.isBlank()
        ? new CompilingPackLoader("this build", ShippedPack::files, ShippedPack.compiled(), true)
        : new CompilingPackLoader(
            directory, () -> PackFiles.ofDirectory(Path.of(directory)), CompiledRules.NONE, false);
  }

  /** Begins to load before the web server starts. */
  @Bean
  static BeanFactoryPostProcessor beginLoading() {
    return beans -> {
      PackLoader loader = beans.getBean(PackLoader.class);
      CompletableFuture<Assessor> assessor =
          CompletableFuture.supplyAsync(loader::load, PackConfiguration::beside);
      beans.registerSingleton("loading", new Loading(assessor));
    };
  }

  private static void beside(Runnable task) {
    Thread thread = new Thread(task, "pack");
    thread.setDaemon(true);
    thread.start();
  }

  @Bean
  Assessor assessor(Loading loading) {
    Assessor assessor = loading.await();
    Pack pack = assessor.pack();
    LOG.info(
        "Pack {} ({}): {} sheets, {} viewpoints, {} criteria",
        pack.version(),
        pack.digest(),
        pack.sheets().size(),
        pack.viewpoints().size(),
        pack.criteria().count());
    return assessor;
  }
}
