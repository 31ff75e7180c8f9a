package tenken.web.start;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tenken.assessment.Assessor;
import tenken.catalog.Pack;
import tenken.catalog.PackFiles;
import tenken.ruleset.CompiledRules;
import tenken.ruleset.ShippedPack;

/**
 * Loads the pack: the one that the service ships with, or that of the directory which {@code
 * tenken.rules} names.
 */
@Configuration(proxyBeanMethods = false)
class PackConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(PackConfiguration.class);

  /**
   * The rules of the shipped pack were compiled with the jar; those of another are compiled now.
   */
  @Bean
  @ConditionalOnMissingBean
  PackLoader packLoader(@Value("${tenken.rules:}") String directory) {
    return directory.isBlank()
        ? new CompilingPackLoader("this build", ShippedPack::files, ShippedPack.compiled())
        : new CompilingPackLoader(
            directory, () -> PackFiles.ofDirectory(Path.of(directory)), CompiledRules.NONE);
  }

  @Bean
  Assessor assessor(PackLoader loader) {
    Assessor assessor = loader.load();
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
