package io.github.groeipad.maturity.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the hidden implementations; put on a package, and gone after compilation. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        allowedClasspathAnnotations = Override.class,
        defaults = @Value.Immutable(copy = false),
        depluralize = true,
        jdk9Collections = true,
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
public @interface ValueStyle {}
