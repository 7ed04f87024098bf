package io.github.groeipad.maturity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String BASE = "io.github.groeipad.maturity.";

    /** Left never sees right, and packages of one level do not see each other. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("internal"),
            List.of("model"),
            List.of("assessment"),
            List.of("scoring"),
            List.of("roadmap", "panel", "benchmark", "history", "migration"),
            List.of("growthpath"));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.groeipad.maturity");

    @Test
    void classesWereImported() {
        assertThat(MAIN).hasSizeGreaterThan(5);
    }

    @Test
    void eachPackageHasAPlace() {
        String[] known =
                LEVELS.stream().flatMap(List::stream).map(name -> BASE + name).toArray(String[]::new);

        classes().should().resideInAnyPackage(known).check(MAIN);
    }

    @Test
    void aPackageSeesOnlyWhatIsToTheLeft() {
        for (int level = 0; level < LEVELS.size(); level++) {
            for (String name : LEVELS.get(level)) {
                String[] unseen = LEVELS.stream()
                        .skip(level)
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .map(other -> BASE + other)
                        .toArray(String[]::new);

                noClasses()
                        .that()
                        .resideInAPackage(BASE + name)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(unseen)
                        .allowEmptyShould(true)
                        .check(MAIN);
            }
        }
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void eachPublicTypeIsClosed() {
        classes()
                .that()
                .arePublic()
                .should(satisfy(
                        "be final, sealed or an interface",
                        type -> type.isInterface()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.reflect().isSealed()))
                .check(MAIN);
    }

    @Test
    void thePublicApiMentionsNoHiddenType() {
        classes()
                .that(describe("are open to users", ArchitectureTest::isOpen))
                .and()
                .resideOutsideOfPackage(BASE + "internal")
                .should(satisfy(
                        "mention only public types of exported packages",
                        type -> apiTypes(type)
                                .filter(mentioned -> mentioned.getName().startsWith(BASE))
                                .allMatch(mentioned -> isOpen(mentioned)
                                        && !mentioned.getPackageName().equals(BASE + "internal"))))
                .check(MAIN);
    }

    static List<Forbidden> forbidden() {
        return List.of(
                new Forbidden(
                        "an iteration order that changes with each start of Java",
                        "java\\.util\\.(Set|Map)\\.(of|ofEntries|copyOf)\\(.+\\)",
                        "java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Set|Map)\\(.*"),
                new Forbidden(
                        "the default locale",
                        "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                        "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                        "java\\.lang\\.String\\.formatted\\(.*",
                        "java\\.util\\.Locale\\.getDefault\\(.*",
                        "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String(, java\\.lang\\.Module)?\\)",
                        "java\\.text\\..*Format\\.get\\w*Instance\\(\\)",
                        "java\\.text\\..*Format\\.<init>\\((java\\.lang\\.String)?\\)"),
                new Forbidden(
                        "a clock or chance",
                        "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
                        "java\\.time\\..*\\.now\\(.*",
                        "java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
                        "java\\.util\\.Date\\.<init>\\(\\)",
                        "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
                        "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                        "java\\.util\\.UUID\\.randomUUID\\(.*",
                        "java\\.lang\\.Math\\.random\\(.*"),
                new Forbidden(
                        "the machine it runs on",
                        "java\\.lang\\.System\\.(getProperty|getProperties|getenv|lineSeparator|getLogger)\\(.*",
                        "java\\.lang\\.System\\.(out|err|in)"),
                new Forbidden(
                        "functions whose last digits differ between machines",
                        "java\\.lang\\.Math\\.(pow|exp|expm1|log|log10|log1p|sin|cos|tan|cbrt|sinh|cosh|tanh|hypot)\\(.*"),
                new Forbidden(
                        "reflection",
                        "java\\.lang\\.reflect\\..*",
                        "java\\.lang\\.Class\\.(forName|getDeclared\\w+|getMethods?|getFields?|getConstructors?)\\(.*"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void theOutputDependsOnNothingButTheInput(Forbidden forbidden) {
        noClasses().should(access(forbidden)).check(MAIN);
    }

    @Test
    void nothingIsLogged() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.reflect..")
                .check(MAIN);
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(changeable())
                .check(MAIN);
        fields().that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and(DescribedPredicate.<JavaField>describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .notHaveRawType(describe("array", JavaClass::isArray))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> changeable() {
        List<Class<?>> holders = List.of(
                ThreadLocal.class, AtomicBoolean.class, AtomicInteger.class, AtomicLong.class, AtomicReference.class);
        return describe(
                "that can change",
                type -> holders.stream().anyMatch(type::isAssignableTo)
                        || (!type.isInterface()
                                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))));
    }

    private static Stream<JavaClass> apiTypes(JavaClass type) {
        Stream<JavaClass> fields = type.getFields().stream()
                .filter(field -> isApi(field.getModifiers()))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
        Stream<JavaClass> calls = type.getCodeUnits().stream()
                .filter(unit -> isApi(unit.getModifiers()))
                .flatMap(ArchitectureTest::mentioned);
        return Stream.concat(fields, calls);
    }

    private static Stream<JavaClass> mentioned(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(mentioned -> mentioned.getAllInvolvedRawTypes().stream());
    }

    private static boolean isApi(Collection<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isOpen).orElse(true);
    }

    private static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> rule) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, rule.test(type), type.getName() + " should " + description));
            }
        };
    }

    private static ArchCondition<JavaClass> access(Forbidden forbidden) {
        return new ArchCondition<>("use " + forbidden.what()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (forbidden.matches(access.getTarget().getFullName())) {
                        events.add(new SimpleConditionEvent(access, true, access.getDescription()));
                    }
                }
            }
        };
    }

    record Forbidden(String what, List<Pattern> targets) {
        Forbidden(String what, String... targets) {
            this(what, Stream.of(targets).map(Pattern::compile).toList());
        }

        boolean matches(String target) {
            return targets.stream().anyMatch(pattern -> pattern.matcher(target).matches());
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
