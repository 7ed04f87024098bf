package io.github.groeipad.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SamplePhaseProperties {
    @Property(seed = "1")
    void anIdIsKept(@ForAll String id) {
        assertThat(SamplePhase.builder().id(id).build().id()).isEqualTo(id);
    }
}
