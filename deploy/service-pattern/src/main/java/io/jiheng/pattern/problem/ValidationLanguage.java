package io.jiheng.pattern.problem;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Makes Bean Validation speak the language of the problem document that carries its messages. */
@Singleton
class ValidationLanguage implements LocaleResolver {

  @Override
  public Locale resolve(LocaleResolverContext context) {
    return Language.ofCurrentRequest().locale();
  }
}
