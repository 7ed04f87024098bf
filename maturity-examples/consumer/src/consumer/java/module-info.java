/** A user's program. */
module user {
    requires io.github.groeipad.maturity.json;
}
