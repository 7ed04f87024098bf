/**
 * Reads and writes maturity models, assessments and profiles as JSON.
 */
module io.github.groeipad.maturity.json {
    requires transitive io.github.groeipad.maturity.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;
    requires org.slf4j;

    exports io.github.groeipad.maturity.json;

    provides tools.jackson.databind.JacksonModule with
            io.github.groeipad.maturity.json.MaturityModule;
}
