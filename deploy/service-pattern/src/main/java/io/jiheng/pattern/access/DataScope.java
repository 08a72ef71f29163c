package io.jiheng.pattern.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares by what the data of an operation are bounded to its caller 数据范围.
 *
 * <p>Every operation has one, on itself or on its class, or the build fails. One that answers well
 * without {@link Sight} having been asked for this kind in the same request answers 403 instead.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface DataScope {

  @Nonbinding
  Kind[] value();

  /** Why nothing bounds the operation; asked for with {@link Kind#NONE}, and only there. */
  @Nonbinding
  String reason() default "";

  /** What the caller must have in sight. */
  enum Kind {
    /** Courts 法院 of the token and those under them. */
    COURT,
    /** Budget units 预算单位 of those courts. */
    UNIT,
    /** Projects 项目 of those units. */
    PROJECT,
    /** Sources 来源 that the token speaks for. */
    SOURCE,
    /** What the caller has brought in itself 本人所传. */
    OWN,
    /** Nothing: whoever has the role sees all of it. */
    NONE
  }
}
