package io.github.groeipad.maturity.scoring;

/** In which way the indicators without an option are filled in. */
enum Mode {
    /** As the policies of the model say. */
    REPORTED,
    /** Every open indicator at its lowest option. */
    LOWEST,
    /** Every open indicator at its highest option. */
    HIGHEST,
    /** Every indicator that is not "not applicable" at its highest option. */
    ATTAINABLE
}
