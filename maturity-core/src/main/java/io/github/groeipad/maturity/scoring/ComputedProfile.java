package io.github.groeipad.maturity.scoring;

/** A profile that is worked out as far as it is asked for. */
abstract non-sealed class ComputedProfile extends MaturityProfile {

    ComputedProfile() {}
}
