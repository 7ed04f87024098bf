package io.github.groeipad.maturity.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Tests that would not be run, or not run the same twice. */
class TestShapeTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.github.groeipad.maturity.json");

    @Test
    void onlyClassesThatTheBuildRunsHoldTests() {
        methods()
                .that()
                .areMetaAnnotatedWith(Testable.class)
                .should(beDeclaredInARunClass())
                .check(TESTS);
    }

    @Test
    void eachPropertyHasAFixedSeed() {
        methods()
                .that(are(properties()))
                .should(haveASeed())
                .allowEmptyShould(true)
                .check(TESTS);
    }

    private static ArchCondition<JavaMethod> beDeclaredInARunClass() {
        return new ArchCondition<>("be declared in a class named *Test (Jupiter) or *Properties (jqwik)") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String owner = method.getOwner().getName().replaceFirst("\\$.*", "");
                boolean jqwik = method.isAnnotatedWith(Property.class) || method.isMetaAnnotatedWith(Property.class);
                boolean run = owner.endsWith(jqwik ? "Properties" : "Test");
                events.add(new SimpleConditionEvent(method, run, method.getFullName()));
            }
        };
    }

    private static DescribedPredicate<JavaMethod> properties() {
        return describe("properties", method -> method.isAnnotatedWith(Property.class));
    }

    private static ArchCondition<JavaMethod> haveASeed() {
        return new ArchCondition<>("have a seed, so that each build tries the same") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fixed =
                        !method.getAnnotationOfType(Property.class).seed().isEmpty();
                events.add(new SimpleConditionEvent(method, fixed, method.getFullName() + ": @Property(seed = \"…\")"));
            }
        };
    }
}
